import { type Item, itemAt } from '../sentence/items.ts';
import { isInNounPhrase } from '../sentence/phrases.ts';
import { TRAITS } from '../sentence/word-traits.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Unveiled a $1.1 billion budget Tuesday": American papers leave out "on". "The Tuesday meeting" is another thing. */
export function isBareDay(items: readonly Item[], index: number): boolean {
  if (!WEEKDAY.test(itemAt(items, index).text)) return false;
  const before = itemAt(items, index - 1);
  const noun =
    before.type === 'name' || before.type === 'figure' || (before.type === 'word' && isInNounPhrase(items, index - 1));
  if (!noun || (before.traits & TRAITS.determiner) !== 0) return false;
  const next = itemAt(items, index + 1);
  return (
    next.type !== 'name' &&
    next.text !== "'s" &&
    (!isInNounPhrase(items, index + 1) ||
      (next.traits & (TRAITS.determiner | TRAITS.pronoun)) !== 0 ||
      next.text === '')
  );
}
