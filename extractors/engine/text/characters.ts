/**
 * The UTF-16 unit at a place; 0 outside of the text, where `charCodeAt` gives NaN: a look-up table that has once been
 * asked for NaN is slow for good.
 */
export function unitAt(text: string, at: number): number {
  return text.charCodeAt(at) | 0;
}

// The tests of characters below ask for `code | 0`: outside of the text `charCodeAt` gives NaN, and what has once been asked
// for NaN compares floating-point numbers for good, wherever it is compiled into.

/** ASCII digit. */
export function isDigit(code: number): boolean {
  return ((code | 0) ^ 0x30) >>> 0 < 10;
}

/** ASCII letter. */
export function isLatin(code: number): boolean {
  const letter = code | LOWER_CASE;
  return letter >= 0x61 && letter <= 0x7a;
}

/** The bit that makes a small letter of a capital; of what is no capital it makes no letter. */
const LOWER_CASE = 0x20;

/** ASCII letter or digit, or a letter of Latin-1 and Latin Extended: what may not touch a Latin word. */
export function isWordCharacter(code: number): boolean {
  const unit = code | 0;
  return unit < WORD_CHARACTERS.length && WORD_CHARACTERS[unit] === 1;
}

const WORD_CHARACTERS = wordCharacters();

function wordCharacters(): Uint8Array {
  const table = new Uint8Array(0x250);
  for (let code = 0; code < table.length; code++)
    if (isLatin(code) || isDigit(code) || code === 0x5f || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7))
      table[code] = 1;
  return table;
}

/** Sets of characters, a bit each: 32 share one table, so that a hundred of them stay in the processor's cache. */
let shared = new Uint32Array(0);
let taken = 32;

/** Tells whether one of `characters` (UTF-16 units, each for itself) stands at a place; false outside of the text. */
export function characterSet(characters: string): (text: string, at: number) => boolean {
  if (taken === 32) {
    shared = new Uint32Array(0x10000);
    taken = 0;
  }
  const table = shared;
  const bit = 1 << taken++;
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    table[code] = (table[code] ?? 0) | bit;
  }
  return (text, at) => ((table[unitAt(text, at)] ?? 0) & bit) !== 0;
}

/**
 * The ASCII characters of a list as a table. For loops that look at every character of a text: what calls a set that many
 * others ask too is slower there, since those have asked about strings of every sort.
 */
export function asciiTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x80);
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) < 0x80) table[characters.charCodeAt(i)] = 1;
  return table;
}

/** A character of the CJK Unified Ideographs block or its first extension. */
export function isHan(code: number): boolean {
  const unit = code | 0;
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

/** True where a Latin word may end: nothing of a word follows. Chinese characters may. */
export function isWordEnd(text: string, end: number): boolean {
  return end >= text.length || !isWordCharacter(text.charCodeAt(end));
}

/** True where a Latin word may start. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !isWordCharacter(text.charCodeAt(at - 1));
}

/** The first place at or after `at` that is no space; line breaks are not skipped. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x09)) end++;
  return end;
}

/** The last place at or before `end` that has no space before it. */
export function skipSpacesBack(text: string, end: number): number {
  let start = end;
  while (start > 0 && (text.charCodeAt(start - 1) === 0x20 || text.charCodeAt(start - 1) === 0x09)) start--;
  return start;
}
