import type { Attached, Discourse, ReadFigure } from '../../engine/discourse.ts';
import type { Slot } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';

/** The same level told of before, in the same unit: 其8015万吨, 8400吨的本土产量. Null for round and small figures. */
export function sameFigure(before: Discourse, figure: Figure): ReadFigure | null {
  if (figure.kind === 'change' || figure.kind === 'share' || figure.kind === 'multiple' || figure.kind === 'duration')
    return null;
  if (typeof figure.value !== 'number' || String(figure.value).replace(/0+$/, '').length < 2) return null;
  return (
    before.figures.find((one) => one.value === figure.value && one.unit === figure.unit && one.metric !== null) ?? null
  );
}

/** Whose imports the text tells of: who stands behind the last import figure that has no importer of its own. */
export function importerOf(before: Discourse): Slot | null {
  return before.figures.find((one) => one.metric?.id === 'metric:imports' && one.scope === null)?.subject ?? null;
}

/** A slot taken over from there. */
export function fromBefore(slot: Slot | null): Attached | null {
  return slot === null ? null : { slot, rule: 'zh/repeat/same-figure', inherited: true };
}
