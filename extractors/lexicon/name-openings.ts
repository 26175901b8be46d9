import { isWordUnit, NORMAL } from './name-units.ts';

/** Which units names begin with. */
export interface NameOpenings {
  /**
   * False where no name begins as the text does from `at` on: in other scripts by its first two units, in Latin letters
   * by its first word. Most places are turned away by a few looks.
   */
  mayOpen(text: string, at: number): boolean;
}

const PAIRS = 1 << 18;
const WORDS = 1 << 18;
/** How a unit begins names: none, of two units or more, or also by itself; or by a word of Latin letters and digits. */
const NONE = 0;
const LONGER = 1;
const ALONE = 2;
const WORD = 3;

export function openingsOf(entries: Iterable<{ readonly name: string }>): NameOpenings {
  const first = new Uint8Array(0x10000);
  const pairs = bits(PAIRS);
  const words = bits(WORDS);
  let longestWord = 0;
  for (const { name } of entries) {
    const opening = normalAt(name, 0);
    pairs.put(pairOf(opening, normalAt(name, 1)));
    if (isWordUnit(opening)) {
      first[opening] = WORD;
      const length = wordLength(name, 0, name.length);
      words.put(wordOf(name, 0, length));
      longestWord = Math.max(longestWord, length);
    } else if (name.length === 1) first[opening] = ALONE;
    else if (first[opening] === NONE) first[opening] = LONGER;
  }
  return {
    mayOpen(text, at) {
      const opening = normalAt(text, at);
      const begins = first[opening];
      if (begins === NONE) return false;
      if (begins === ALONE) return true;
      if (!pairs.has(pairOf(opening, normalAt(text, at + 1)))) return false;
      if (begins === LONGER) return true;
      const length = wordLength(text, at, longestWord + 1);
      return length <= longestWord && words.has(wordOf(text, at, length));
    },
  };
}

/** The unit by which names are compared; 0 outside of the text. */
function normalAt(text: string, at: number): number {
  return NORMAL[text.charCodeAt(at) | 0] ?? 0;
}

/** Of how many Latin letters and digits the word at `at` is; at most `limit`. */
function wordLength(text: string, at: number, limit: number): number {
  let length = 0;
  while (length < limit && isWordUnit(normalAt(text, at + length))) length++;
  return length;
}

/** A set of numbers below `size`, a bit each. */
function bits(size: number): { readonly has: (number: number) => boolean; readonly put: (number: number) => void } {
  const table = new Uint8Array(size >> 3);
  return {
    has: (number) => ((table[number >> 3] ?? 0) & (1 << (number & 7))) !== 0,
    put: (number) => {
      table[number >> 3] = (table[number >> 3] ?? 0) | (1 << (number & 7));
    },
  };
}

/** Two units as one number. Some pairs share theirs, so that a place is at most looked at once too often. */
function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PAIRS - 1);
}

/** A word as one number, which some words share. */
function wordOf(text: string, at: number, length: number): number {
  let mixed = 0;
  for (let i = at; i < at + length; i++) mixed = Math.imul(mixed ^ normalAt(text, i), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (WORDS - 1);
}
