import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Reading } from '../sentence/reading.ts';

/** Barrels are of oil, where nobody says of what. */
export function ofBarrels({ scene }: Reading, figure: Figure): Attached | null {
  const label = scene.lexicon.entity('commodity:oil')?.label;
  if (label === undefined) return null;
  const slot = {
    id: 'commodity:oil',
    label,
    text: scene.text.slice(figure.start, figure.end),
    start: figure.start,
    end: figure.end,
  };
  return { slot, rule: 'zh/object/of-unit', inherited: false };
}
