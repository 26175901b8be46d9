import { type Item, itemAt } from '../sentence/items.ts';
import { isVerb, phraseStart } from '../sentence/phrases.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';

/** "lowered its full-year profit |forecast|": the noun, which a verb before its phrase is done to. */
export function isOwnView(items: readonly Item[], at: number): boolean {
  if (!/^(?:forecast|forecasts|estimate|estimates|projects)$/.test(itemAt(items, at).text)) return false;
  const first = phraseStart(items, at - 1);
  return DETERMINERS.has(itemAt(items, first).text) && isVerb(items, first - 1);
}
