import { type Item, itemAt } from './items.ts';
import { CONJUNCTIONS, DETERMINERS, HEDGES, PREPOSITIONS, VERBS } from './word-classes.ts';

/** How far a noun phrase is followed to the left or right, in items. */
const REACH = 9;

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should)$/;
const NO_VERB = /ly$|^(?:not|also|then|now|still|soon|even|only|just|never|all|both|again|the|about|more|less)$/;

/** True where an item is a finite verb or a participle that stands for one; a guess from the word and its neighbours. */
export function isVerb(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  const last = itemAt(items, index - 1);
  const afterNounOpener = DETERMINERS.has(last.text) || PREPOSITIONS.has(last.text) || last.text === "'s";
  // "will cost": whatever follows a modal is a verb, listed as a noun or not.
  if (MODAL.test(last.text) && /^[a-z]{3,}$/.test(item.text) && !NO_VERB.test(item.text))
    return item.type === 'word' || item.name?.type === 'metric';
  if (item.type === 'name') return item.name?.flags.verb === true && !afterNounOpener;
  if (item.type !== 'word') return false;
  if (VERBS.has(item.text)) return !afterNounOpener || last.text === 'that';
  const next = itemAt(items, index + 1);
  if (/^[a-z]{2,}s$/.test(item.text) && !afterNounOpener && (next.text === 'to' || DETERMINERS.has(next.text)))
    return index > 0 && last.type !== 'mark' && !CONJUNCTIONS.has(last.text);
  return /^[a-z]{3,}ed$/.test(item.text) && !afterNounOpener && last.type !== 'mark';
}

/** True where an item can stand inside a noun phrase: no verb, preposition, conjunction, mark or quantity. */
export function isInNounPhrase(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  if (item.type === 'figure' || (item.type === 'mark' && item.text !== "'s" && item.text !== "s'" && item.text !== '-'))
    return false;
  if (item.text === '') return false;
  return !PREPOSITIONS.has(item.text) && !CONJUNCTIONS.has(item.text) && !isVerb(items, index);
}

/** Index of the first item of the noun phrase that `index` stands in. */
export function phraseStart(items: readonly Item[], index: number): number {
  let first = index;
  while (first > 0 && index - first < REACH && isInNounPhrase(items, first - 1)) {
    first--;
    if (DETERMINERS.has(itemAt(items, first).text) && itemAt(items, first - 1).text !== 'all') break;
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
    !DETERMINERS.has(itemAt(items, end).text)
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
  if (PREPOSITIONS.has(word)) return { kind: 'preposition', word, index: before };
  if (CONJUNCTIONS.has(word)) return { kind: 'conjunction', word, index: before };
  return { kind: isVerb(items, before) ? 'verb' : 'mark', word, index: before };
}

/** Index of the item before `index` once hedges and determiners are read over (of [an estimated] 5 tonnes). */
export function beforeHedges(items: readonly Item[], index: number): number {
  let at = index - 1;
  while (at >= 0 && HEDGES.has(itemAt(items, at).text) && itemAt(items, at).text !== 'of' && index - at < 6) at--;
  return at;
}
