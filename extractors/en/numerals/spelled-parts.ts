import { skipGap, type WordReading, wordAt } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { ARTICLE, CARDINAL, CARDINALS, DENOMINATORS, ORDINALS } from './number-words.ts';

/** A fraction in words: `two-thirds`, `a quarter`, `half`, `fifty-four hundredths`. */
export interface Parts {
  readonly end: number;
  readonly numerator: number;
  readonly denominator: number;
  /** `a third` and `one fifth` can be ordinals as well; `two-thirds` and `half` cannot. */
  readonly sure: boolean;
}

const PART_START = wordClass([...CARDINALS.keys(), 'a', 'an', 'half', 'quarter']);
/** What may name the part: a denominator in either number, or the tens of one (one twenty-fifth). */
export const PART_NAME = wordClass(
  [...DENOMINATORS.keys()].flatMap((name) => [name, `${name}s`]).concat('halves', ...CARDINALS.keys()),
);

/** Reads a fraction in words that starts at `first`; null where the words are no fraction. */
export function readParts(text: string, first: WordReading): Parts | null {
  if ((first.classes & PART_START) === 0) return null;
  if (first.word === 'half' || first.word === 'quarter') {
    return { end: first.end, numerator: 1, denominator: first.word === 'half' ? 2 : 4, sure: first.word === 'half' };
  }
  const article = (first.classes & ARTICLE) !== 0 || first.word === 'one';
  const count = article ? 1 : CARDINALS.get(first.word);
  if (count === undefined || count === 0) return null;
  let numerator = count;
  let name = nextPart(text, first.end);
  if (name !== null && numerator >= 20 && numerator % 10 === 0 && (name.classes & CARDINAL) !== 0) {
    const units = CARDINALS.get(name.word);
    if (units !== undefined && units > 0 && units < 10) {
      numerator += units;
      name = nextPart(text, name.end);
    }
  }
  if (name === null || (name.classes & PART_NAME) === 0) return null;
  return readDenominator(text, name, numerator);
}

function readDenominator(text: string, name: WordReading, numerator: number): Parts | null {
  // one twenty-fifth, three twenty-firsts
  const tens = CARDINALS.get(name.word);
  if (tens !== undefined) {
    const units = tens >= 20 && tens % 10 === 0 ? nextPart(text, name.end) : null;
    const last = units === null ? undefined : ordinalOf(units.word, numerator > 1);
    if (units === null || last === undefined || last > 9) return null;
    return { end: units.end, numerator, denominator: tens + last, sure: numerator > 1 };
  }
  const plural = numerator > 1;
  if (name.word === 'half' && numerator === 1) return { end: name.end, numerator, denominator: 2, sure: true };
  // "a year of two halves": what it fell into, and no part of it.
  if (
    name.word === 'halves' &&
    numerator === 2 &&
    /\bof two $/i.test(text.slice(Math.max(0, name.start - 7), name.start))
  )
    return null;
  if (name.word === 'halves' && plural) return { end: name.end, numerator, denominator: 2, sure: true };
  const singular = plural ? (name.word.endsWith('s') ? name.word.slice(0, -1) : asAdjective(text, name)) : name.word;
  const denominator = singular === null ? undefined : DENOMINATORS.get(singular);
  // Two seconds and the second are time and order, never halves; two quarters are half a year.
  if (denominator === undefined || (singular === 'quarter' && numerator !== 1 && numerator !== 3)) return null;
  // one-fifth: with a hyphen it is no ordinal.
  return { end: name.end, numerator, denominator, sure: plural || text.slice(name.start - 4, name.start) === 'one-' };
}

/** `one and three-quarter miles`, `a three-quarter share`: before a noun the part stays singular. */
function asAdjective(text: string, { word, start }: WordReading): string | null {
  return word === 'quarter' && text.charCodeAt(start - 1) === 0x2d ? word : null;
}

function ordinalOf(word: string, plural: boolean): number | undefined {
  if (!plural) return ORDINALS.get(word);
  return word.endsWith('s') ? ORDINALS.get(word.slice(0, -1)) : undefined;
}

function nextPart(text: string, end: number): WordReading | null {
  let at = skipGap(text, end);
  if (text.charCodeAt(at) === 0x2d) at = skipGap(text, at + 1);
  return at === end ? null : wordAt(text, at);
}
