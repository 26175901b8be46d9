import type { Attached, Discourse, ReadFigure } from '../../engine/relations/discourse.ts';
import type { Slot } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';

/** The same level told of before, in the same unit: 其8015万吨, 8400吨的本土产量. Null for round and small figures. */
export function sameFigure(before: Discourse, figure: Figure): ReadFigure | null {
  if (figure.kind === 'change' || figure.kind === 'share' || figure.kind === 'multiple' || figure.kind === 'duration')
    return null;
  const { value, unit } = figure;
  if (typeof value !== 'number') return null;
  const same = before.figures.find((one) => one.value === value && one.unit === unit && one.metric !== null);
  return same === undefined || String(value).replace(/0+$/, '').length < 2 ? null : same;
}

/** Whose imports the text tells of: who stands behind the last import figure that has no importer of its own. */
export function importerOf(before: Discourse): Slot | null {
  return before.figures.find((one) => one.metric?.id === 'metric:imports' && one.scope === null)?.subject ?? null;
}

/** A slot taken over from there. */
export function fromBefore(slot: Slot | null): Attached | null {
  return slot === null ? null : { slot, rule: 'zh/repeat/same-figure', inherited: true };
}
