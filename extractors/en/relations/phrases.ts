import { type Item, itemAt } from './items.ts';
import { HEDGES } from './word-classes.ts';
import { TRAITS } from './word-traits.ts';

/** How far a noun phrase is followed to the left or right, in items. */
const REACH = 9;

const NOUN_OPENER = TRAITS.determiner | TRAITS.preposition | TRAITS.owner;
const LINK = TRAITS.preposition | TRAITS.conjunction;

/** True where an item is a finite verb or a participle that stands for one; a guess from the word and its neighbours. */
export function isVerb(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  const last = itemAt(items, index - 1);
  const afterNounOpener = (last.traits & NOUN_OPENER) !== 0;
  // "will cost": whatever follows a modal is a verb, listed as a noun or not.
  if ((last.traits & TRAITS.modal) !== 0 && (item.traits & TRAITS.bare) !== 0)
    return item.type === 'word' || item.name?.type === 'metric';
  if (item.type === 'name') return item.name?.flags.verb === true && !afterNounOpener;
  if (item.type !== 'word') return false;
  if ((item.traits & TRAITS.verb) !== 0) return !afterNounOpener || last.text === 'that';
  if (afterNounOpener) return false;
  if ((item.traits & TRAITS.third) !== 0) {
    const next = itemAt(items, index + 1);
    if (next.text === 'to' || (next.traits & TRAITS.determiner) !== 0)
      return index > 0 && last.type !== 'mark' && (last.traits & TRAITS.conjunction) === 0;
  }
  return (item.traits & TRAITS.past) !== 0 && last.type !== 'mark';
}

/** Adverbs that stand between a noun phrase and its verb. */
const ADVERBS = /^(?:now|also|already|currently|typically|usually|often|never)$/;

/** True where an item can stand inside a noun phrase: no verb, preposition, conjunction, mark or quantity. */
export function isInNounPhrase(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  if (item.type === 'figure' || (item.type === 'mark' && item.text !== "'s" && item.text !== "s'" && item.text !== '-'))
    return false;
  if (item.text === '' || ADVERBS.test(item.text)) return false;
  return (item.traits & LINK) === 0 && !isVerb(items, index);
}

/** Index of the first item of the noun phrase that `index` stands in. */
export function phraseStart(items: readonly Item[], index: number): number {
  let first = index;
  while (first > 0 && index - first < REACH && isInNounPhrase(items, first - 1)) {
    first--;
    if ((itemAt(items, first).traits & TRAITS.determiner) !== 0 && itemAt(items, first - 1).text !== 'all') break;
  }
  return first;
}

/** Index behind the last item of the noun phrase that `index` stands in. */
export function phraseEnd(items: readonly Item[], index: number): number {
  let end = index + 1;
  while (
    end < items.length &&
    end - index < REACH &&
    isInNounPhrase(items, end) &&
    (itemAt(items, end).traits & TRAITS.determiner) === 0
  )
    end++;
  return end;
}

/** What a noun phrase hangs on. */
export interface Governor {
  readonly kind: 'start' | 'mark' | 'conjunction' | 'verb' | 'preposition' | 'figure';
  readonly word: string;
  /** Index of the governing item; -1 at the start. */
  readonly index: number;
}

/** What the noun phrase around `index` hangs on: the preposition, verb, mark or conjunction before it. */
export function governorOf(items: readonly Item[], index: number): Governor {
  const before = phraseStart(items, index) - 1;
  if (before < 0) return { kind: 'start', word: '', index: -1 };
  const item = itemAt(items, before);
  const word = item.text;
  if (item.type === 'figure') return { kind: 'figure', word, index: before };
  if ((item.traits & TRAITS.preposition) !== 0) return { kind: 'preposition', word, index: before };
  if ((item.traits & TRAITS.conjunction) !== 0) return { kind: 'conjunction', word, index: before };
  return { kind: isVerb(items, before) ? 'verb' : 'mark', word, index: before };
}

/** Index of the item before `index` once hedges and determiners are read over (of [an estimated] 5 tonnes). */
export function beforeHedges(items: readonly Item[], index: number): number {
  let at = index - 1;
  while (at >= 0 && HEDGES.has(itemAt(items, at).text) && itemAt(items, at).text !== 'of' && index - at < 6) at--;
  return at;
}
