import type { Figure } from '../../model/figure.ts';
import type { Attached, Reading } from './reading.ts';

/** "Kept its forecast for this year at 60,000 tonnes": what was last told in the same unit. */
export function lastOfUnit({ before }: Reading, figure: Figure): Attached | null {
  if (figure.unit === null || figure.unit === '1' || figure.unit === '%') return null;
  const last = before.figures.find((one) => one.unit === figure.unit && one.metric !== null)?.metric;
  return last == null ? null : { slot: last, rule: 'en/metric/same-unit', inherited: true };
}

/** What a unit by itself says is measured, where the words say nothing. */
export function byUnit(figure: Figure): Attached | null {
  const metric = /^(?:har|\[acr|km2|m2|\[mu\]|\[sft)/.test(figure.unit ?? '')
    ? 'area'
    : figure.kind === 'duration'
      ? 'duration'
      : figure.unit === 'magnitude'
        ? 'magnitude'
        : null;
  if (metric === null) return null;
  const { start, end } = figure;
  return {
    slot: { id: `metric:${metric}`, label: metric, text: '', start, end },
    rule: 'en/metric/by-unit',
    inherited: false,
  };
}
