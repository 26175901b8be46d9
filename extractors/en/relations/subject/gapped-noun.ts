import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, isVerb } from '../sentence/phrases.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

const PLURAL = /^[a-z-]{3,}[a-rt-z]s$|^(?:people|men|women|children)$/;
const JOINS = oneOf(/^(?:and|while|but)$/);
/** Between the figure before and the conjunction: what that one counted. */
const MOST_COUNTED = 2;

/**
 * "Railways carried 52.4 million passengers and [airlines] 6.7 million": the plural right before a bare number, behind a
 * figure with a verb, did as much of the same. Null where none stands there.
 */
export function gappedNoun(
  { items, scene }: Reading,
  { lastFigure, measured }: Pick<Frame, 'lastFigure' | 'measured'>,
  index: number,
  { unit }: Figure,
): Attached | null {
  if (unit !== '1' || lastFigure < 0 || measured.length === 0) return null;
  const at = beforeHedges(items, index);
  const noun = itemAt(items, at);
  if (!PLURAL.test(noun.text) || !JOINS.test(itemAt(items, at - 1).text)) return null;
  if (at - 1 - lastFigure > MOST_COUNTED + 1 || !isVerb(items, beforeHedges(items, lastFigure))) return null;
  const slot = slotOfWords(scene.text, noun, (words) => words.toLowerCase());
  return { slot, rule: 'en/subject/gapped-noun', inherited: false };
}
