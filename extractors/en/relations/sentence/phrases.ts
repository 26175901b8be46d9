import { type Item, itemAt } from './items.ts';
import { TRAITS } from './word-traits.ts';

/** How far a noun phrase is followed to the left or right, in items. */
const REACH = 9;

const NOT_IN_PHRASE = TRAITS.preposition | TRAITS.conjunction | TRAITS.adverb;

/** True where an item is a finite verb or a participle that stands for one. */
export function isVerb(items: readonly Item[], index: number): boolean {
  return itemAt(items, index).verb;
}

/** True where an item can stand inside a noun phrase: no verb, preposition, conjunction, mark or quantity. */
export function isInNounPhrase(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  if (item.type === 'figure' || (item.type === 'mark' && item.text !== "'s" && item.text !== "s'" && item.text !== '-'))
    return false;
  return item.text !== '' && (item.traits & NOT_IN_PHRASE) === 0 && !item.verb;
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
    (itemAt(items, end).traits & (TRAITS.determiner | TRAITS.pronoun)) === 0
  )
    end++;
  // "unveiled a $1.1 billion budget Tuesday", "9% of output last year": when it was is no part of what it was.
  while (end > index + 1 && itemAt(items, end - 1).type === 'date') end--;
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
  while (at >= 0 && index - at < 6 && isHedge(itemAt(items, at)) && itemAt(items, at).text !== 'of') at--;
  // killed [as many as] 150,000
  const many = itemAt(items, at).text === 'as' && /^(?:many|much|few|little)$/.test(itemAt(items, at - 1).text);
  return many && itemAt(items, at - 2).text === 'as' ? beforeHedges(items, at - 2) : at;
}

/** One of the words that only blur or bound a figure: about, more, than, a record. */
export function isHedge({ traits }: Item): boolean {
  return (traits & TRAITS.hedge) !== 0;
}

export function isDeterminer({ traits }: Item): boolean {
  return (traits & TRAITS.determiner) !== 0;
}
