import { isLatin } from '../../../engine/text/characters.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { wordTable } from '../../../engine/text/word-table.ts';
import { asksPeople, mayTellSpeech, TELLS } from '../attribution/speech-words.ts';
import { EVENT_NOUNS } from '../metric/event-words.ts';
import { TITLE } from '../names/title-words.ts';
import {
  BODY_NOUNS,
  CLAUSE_OPENERS,
  COMPANY_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  HEDGES,
  PLACE_NOUNS,
  PREPOSITIONS,
  SITE_NOUNS,
  STEMS,
  VERBS,
} from './word-classes.ts';

/** What a word is by itself: the sum of the bits in `TRAITS`. Phrases ask so often that each word is looked up once. */
export type Traits = number;

export const TRAITS = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  conjunction: 1 << 2,
  verb: 1 << 3,
  modal: 1 << 4,
  /** May be a verb behind a modal. */
  bare: 1 << 5,
  /** May be a verb by its `-s`. */
  third: 1 << 6,
  /** May be a verb by its `-ed`. */
  past: 1 << 7,
  owner: 1 << 8,
  opener: 1 << 9,
  relative: 1 << 10,
  /** A noun by which a text may come back to something named. */
  definite: 1 << 11,
  body: 1 << 12,
  hedge: 1 << 13,
  /** Stands between a noun phrase and its verb. */
  adverb: 1 << 14,
  /** May tell that somebody gives figures. */
  speech: 1 << 15,
  /** A verb behind "to", whatever noun it may be elsewhere. */
  stem: 1 << 16,
  /** What befalls people and places, in the plural: it may look like a verb. */
  events: 1 << 17,
  /** Holds a word for what somebody is who is no company. */
  title: 1 << 18,
  /** What pollsters do to people. */
  asks: 1 << 19,
  /** A verb behind which what was told may stand without "that". */
  tells: 1 << 20,
  /** May open what a share makes up: makes up, accounts for, comprises. */
  sharing: 1 << 21,
  yields: 1 << 22,
  /** Whoever does something: a clause begins with it, also where no word joins it (the money it needs). */
  pronoun: 1 << 23,
} as const satisfies Readonly<Record<string, Traits>>;

const MODAL = oneOf(/^(?:will|would|can|could|may|might|must|shall|should)$/);
const NO_VERB = /ly$|^(?:not|also|then|now|still|soon|even|only|just|never|all|both|again|the|about|more|less)$/;
const ADVERB = oneOf(/^(?:now|also|already|currently|typically|usually|often|never)$/);
const SHARING = /^(?:ma(?:ke|kes|de)|account(?:s|ed)?|represent(?:s|ed)?|comprise[sd]?)(?: |$)/;
const YIELDS = oneOf(/^(?:yields?|yielding)$/);
const PRONOUN = oneOf(/^(?:it|they|we|he|she|i|you)$/);
const RELATIVE = oneOf(/^(?:which|who|whose|whom|where)$/);

const TESTS: readonly (readonly [Traits, (word: string) => boolean])[] = [
  [TRAITS.determiner, (word) => DETERMINERS.has(word)],
  [TRAITS.preposition, (word) => PREPOSITIONS.has(word)],
  [TRAITS.conjunction, (word) => CONJUNCTIONS.has(word)],
  [TRAITS.verb, (word) => VERBS.has(word)],
  [TRAITS.modal, (word) => MODAL.test(word)],
  [TRAITS.bare, (word) => /^[a-z]{3,}$/.test(word) && !NO_VERB.test(word)],
  [TRAITS.third, (word) => /^[a-z]{2,}s$/.test(word)],
  [TRAITS.past, (word) => /^[a-z]{3,}ed$/.test(word)],
  [TRAITS.owner, (word) => word === "'s"],
  [TRAITS.opener, (word) => CLAUSE_OPENERS.has(word)],
  [TRAITS.relative, (word) => RELATIVE.test(word)],
  [
    TRAITS.definite,
    (word) => COMPANY_NOUNS.has(word) || PLACE_NOUNS.has(word) || SITE_NOUNS.has(word) || BODY_NOUNS.has(word),
  ],
  [TRAITS.body, (word) => BODY_NOUNS.has(word)],
  [TRAITS.hedge, (word) => HEDGES.has(word)],
  [TRAITS.adverb, (word) => ADVERB.test(word)],
  [TRAITS.speech, mayTellSpeech],
  [TRAITS.stem, (word) => STEMS.has(word)],
  [TRAITS.events, (word) => /^[a-z]+s$/.test(word) && EVENT_NOUNS.has(word)],
  [TRAITS.title, (words) => words.split(' ').some((word) => TITLE.test(word))],
  [TRAITS.asks, asksPeople],
  [TRAITS.tells, (word) => TELLS.test(word)],
  [TRAITS.sharing, (word) => SHARING.test(word)],
  [TRAITS.yields, (word) => YIELDS.test(word)],
  [TRAITS.pronoun, (word) => PRONOUN.test(word)],
];

/** A word of a text in small letters. */
export interface KnownWord {
  readonly text: string;
  readonly traits: Traits;
}

/** Texts use the same words again and again. There is no end of words, so that what is kept has one. */
const KNOWN = wordTable<KnownWord>();
const OTHERS = new Map<string, KnownWord>();
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 32;

/** The words from `start` to `end` as one, in small letters. */
export function knownWord(text: string, start: number, end: number): KnownWord {
  const plain = areLetters(text, start, end);
  const known = plain ? KNOWN.find(text, start, end) : undefined;
  if (known !== undefined) return known;
  const word = text.slice(start, end).toLowerCase();
  const other = plain ? undefined : OTHERS.get(word);
  if (other !== undefined) return other;
  let traits = 0;
  for (const [bit, holds] of TESTS) if (holds(word)) traits |= bit;
  if (word.length > LONGEST_KNOWN) return { text: word, traits };
  if (KNOWN.size + OTHERS.size >= MOST_KNOWN) {
    KNOWN.clear();
    OTHERS.clear();
  }
  const kept = { text: ownName(word), traits };
  if (plain) KNOWN.put(kept.text, kept);
  else OTHERS.set(kept.text, kept);
  return kept;
}

/**
 * The word as a key of its own: a word cut out of a text would hold the whole text for as long as it is kept here, and
 * the names of properties are compared with one another by where they lie.
 */
function ownName(word: string): string {
  return Object.keys({ [word]: true })[0] ?? word;
}

function areLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isLatin(text.charCodeAt(at))) return false;
  return start < end;
}
