import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, isInNounPhrase } from '../sentence/phrases.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';

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

/** What is long, high or deep, by the adjective right behind its measure: 27 kilometres long, 40 metres high. */
const SIZES: ReadonlyMap<string, string> = new Map([
  ['long', 'metric:route-length'],
  ['length', 'metric:route-length'],
  ['high', 'metric:height'],
  ['tall', 'metric:height'],
  ['wide', 'metric:width'],
  ['away', 'metric:distance'],
  ['apart', 'metric:distance'],
  ['off', 'metric:distance'],
  ...['north', 'south', 'east', 'west', 'north-east', 'north-west', 'south-east', 'south-west'].flatMap(
    (side): [string, string][] => [
      [side, 'metric:distance'],
      [side.replace('-', ''), 'metric:distance'],
    ],
  ),
]);
const OLD = /\bold$|\bof age$/i;
const WEIGHS = oneOf(/^(?:weigh|weighs|weighed|weighing)$/);
const DEGREES = /^(?:Cel|\[degF\]|K)$/;
/** What has a length: measured nearly 10 metres, stretches for 3 kilometres. */
const MEASURES = oneOf(/^(?:measur(?:es?|ed|ing)|(?:stretch|extend)(?:es|s|ed|ing)?)$/);
/** "The fence will run for 800 km": only with "for", or somebody runs. */
const RUNS = oneOf(/^(?:runs?|running|ran|winds?|snakes?)$/);
const LENGTH = /^(?:[kcm]?m|\[in_i\]|\[mi(?:_\w+)?\]|\[ft(?:_\w+)?\]|\[yd(?:_\w+)?\])$/;

/**
 * What a measure's own unit and the words beside it say is measured: degrees are a temperature, "weighing 1,425 kg" a
 * weight, a 12.5-km stretch and a tunnel 27 km long have a length, "aged 18 to 75" is an age. Null where the clause has named a metric that fits.
 */
export function bySize({ scene, items }: Reading, frame: Frame, from: number, figure: Figure): Attached | null {
  const index = items.findIndex((item) => item.figure === figure);
  const words = scene.text.slice(figure.start, figure.end);
  if (figure.kind === 'duration') {
    // Maria Ortega, 61, has run the bakery: years that no word calls so are those of a life.
    const isBare =
      figure.unit === 'year' &&
      /^\d+$/.test(words) &&
      !/expectanc|\bages?\b/i.test(scene.text.slice(Math.max(0, figure.start - 110), figure.start));
    const isAge = isBare || OLD.test(words) || itemAt(items, beforeHedges(items, index)).text === 'aged';
    return isAge ? listed(scene, 'metric:age', figure) : null;
  }
  if (figure.kind !== 'measure' && figure.kind !== 'mass') return null;
  const next = itemAt(items, index + 1).text.replace(/^-/, '');
  const unit = figure.unit ?? '';
  const joined = /^[^ ]*\d-[a-z]/i.test(words);
  const tie = beforeHedges(items, index);
  const verb = itemAt(items, tie - (/^(?:for|over|some)$/.test(itemAt(items, tie).text) ? 1 : 0)).text;
  const size = WEIGHS.test(verb)
    ? 'metric:weight'
    : LENGTH.test(unit) &&
        (MEASURES.test(verb) || (itemAt(items, tie).text === 'for' && RUNS.test(verb))) &&
        !SIZES.has(next)
      ? 'metric:route-length'
      : LENGTH.test(unit)
        ? (SIZES.get(next) ?? (joined && isInNounPhrase(items, index + 1) ? 'metric:route-length' : null))
        : null;
  const named = frame.metrics.some(
    ({ at, attached }) => at >= from && fitsMetric(figure, scene.lexicon.metric(attached.slot.id)),
  );
  const id = size ?? (DEGREES.test(unit) && !named ? 'metric:temperature' : null);
  return id === null ? null : listed(scene, id, figure);
}

function listed({ lexicon }: Scene, id: string, { start, end }: Figure): Attached | null {
  const metric = lexicon.entity(id);
  if (metric === undefined) return null;
  return {
    slot: { id: metric.id, label: metric.label, text: '', start, end },
    rule: 'en/metric/by-unit',
    inherited: false,
  };
}
