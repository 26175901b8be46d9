import { isWordEnd } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import type { UnitCode } from '../../lexicon/units.ts';

/**
 * Symbols that are too short to be a unit alone, and are one on either side of a slash: 8 t/ha, 1.8 g/t, 3 mg/l,
 * 500 t/d, 5 m3/s, 30 GJ/y.
 */
const SLASHED = {
  t: ['t'],
  L: ['l'],
  s: ['s'],
  h: ['h'],
  day: ['d'],
  year: ['y'],
} as const satisfies Partial<Record<UnitCode, readonly string[]>>;

const TRIE = wordTrie(
  Object.entries(SLASHED).flatMap(([code, letters]) => letters.map((letter) => [letter, code] as const)),
);

/** The unit that one letter behind a slash is; null for every other word. */
export function unitBehindSlash(text: string, at: number): { readonly end: number; readonly code: string } | null {
  const match = TRIE.longest(text, at, (_code, end) => isWordEnd(text, end));
  return match === null ? null : { end: match.end, code: match.value };
}

const BEFORE_SLASH = /(?<letter>[tl])\/(?:ha|day|d|yr|y|h|min|s|week|month|km)(?![A-Za-z])/y;

/** The unit that one letter before a slash is: 8 t/ha, 40 l/s. Its end is the slash. */
export function unitBeforeSlash(
  text: string,
  at: number,
): { readonly start: number; readonly end: number; readonly value: string } | null {
  if (text.charCodeAt(at + 1) !== SLASH) return null;
  BEFORE_SLASH.lastIndex = at;
  const letter = BEFORE_SLASH.exec(text)?.groups?.['letter'];
  return letter === undefined ? null : { start: at, end: at + 1, value: letter === 't' ? 't' : 'L' };
}

const SLASH = 0x2f;
