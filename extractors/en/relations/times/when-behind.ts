import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { isVerb } from '../sentence/phrases.ts';
import { TRAITS } from '../sentence/word-traits.ts';

/** "Since May, when it [walked] away from a deal": the verb of what somebody did then; null where the words count something. */
export function whenBehind(items: readonly Item[], index: number): number | null {
  if (itemAt(items, index + 1).text !== ',' || itemAt(items, index + 2).text !== 'when') return null;
  for (let at = index + 3; at < index + 10; at++) {
    const { type, text } = itemAt(items, at);
    if (type === 'figure' || type === 'mark') return null;
    if (!isVerb(items, at) || AUXILIARY.test(text)) continue;
    // "when it averaged 104,000 yuan": what is measured then.
    const measured = items.slice(at + 1, at + 5).some((item) => item.type === 'figure');
    return !measured && at > index + 3 && (itemAt(items, index + 3).traits & TRAITS.pronoun) !== 0 ? at : null;
  }
  return null;
}

const AUXILIARY = oneOf(/^(?:was|were|is|are|had|has|have|be|been)$/);
