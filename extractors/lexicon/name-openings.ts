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
/** Of longer words only so much is looked at. */
const LONGEST_WORD = 16;
/** How a unit begins names: none, of two units or more, or also by itself; or by a word of Latin letters and digits. */
const NONE = 0;
const LONGER = 1;
const ALONE = 2;
const WORD = 3;

export function openingsOf(entries: Iterable<{ readonly name: string }>): NameOpenings {
  const first = new Uint8Array(0x10000);
  // Sets of numbers, a bit each.
  const pairs = new Uint8Array(PAIRS >> 3);
  const words = new Uint8Array(WORDS >> 3);
  for (const { name } of entries) {
    const opening = normalAt(name, 0);
    put(pairs, pairOf(opening, normalAt(name, 1)));
    if (isWordUnit(opening)) {
      first[opening] = WORD;
      put(words, wordAt(name, 0));
    } else if (name.length === 1) first[opening] = ALONE;
    else if (first[opening] === NONE) first[opening] = LONGER;
  }
  return {
    mayOpen(text, at) {
      const opening = normalAt(text, at);
      const begins = first[opening];
      if (begins === NONE) return false;
      if (begins === ALONE) return true;
      if (!has(pairs, pairOf(opening, normalAt(text, at + 1)))) return false;
      return begins === LONGER || has(words, wordAt(text, at));
    },
  };
}

/** The unit by which names are compared; 0 outside of the text. */
function normalAt(text: string, at: number): number {
  return NORMAL[text.charCodeAt(at) | 0] ?? 0;
}

function has(set: Uint8Array, number: number): boolean {
  return ((set[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

function put(set: Uint8Array, number: number): void {
  set[number >> 3] = (set[number >> 3] ?? 0) | (1 << (number & 7));
}

/** Two units as one number. Some pairs share theirs, so that a place is at most looked at once too often. */
function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PAIRS - 1);
}

/** The word of Latin letters and digits at `at` as one number, which some words share. */
function wordAt(text: string, at: number): number {
  let mixed = 0;
  const last = Math.min(text.length, at + LONGEST_WORD);
  for (let end = at; end < last; end++) {
    const unit = NORMAL[text.charCodeAt(end)] ?? 0;
    if (!isWordUnit(unit)) break;
    mixed = Math.imul(mixed ^ unit, 0x9e3779b1);
  }
  return (mixed ^ (mixed >>> 15)) & (WORDS - 1);
}
