import { isLatin, isWordStart } from '../engine/characters.ts';

/** A run of ASCII letters, in lower case. */
export interface WordReading {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Longer runs of letters are no English words; looking at more would cost time on hostile text. */
const LONGEST_WORD = 24;

/** The word that starts at exactly `at`; null where no letter stands or the word goes on from before. */
export function wordAt(text: string, at: number): WordReading | null {
  if (!isLatin(text.charCodeAt(at)) || !isWordStart(text, at)) return null;
  let end = at + 1;
  while (end < text.length && isLatin(text.charCodeAt(end))) {
    if (end - at > LONGEST_WORD) return null;
    end++;
  }
  return { start: at, end, word: text.slice(at, end).toLowerCase() };
}

/** The word that ends right before `end`, spaces between left out; null where something else stands there. */
export function wordBefore(text: string, end: number): WordReading | null {
  let last = end;
  while (last > 0 && end - last < 3 && isSpace(text.charCodeAt(last - 1))) last--;
  let start = last;
  while (start > 0 && isLatin(text.charCodeAt(start - 1))) {
    if (last - start > LONGEST_WORD) return null;
    start--;
  }
  return start === last ? null : { start, end: last, word: text.slice(start, last).toLowerCase() };
}

/** The word after `at`, up to three spaces on. */
export function wordAfter(text: string, at: number): WordReading | null {
  return wordAt(text, skipGap(text, at));
}

/** Behind up to three spaces. A single line break counts as a space: wrapped text; an empty line does not. */
export function skipGap(text: string, at: number): number {
  let end = at;
  while (end - at < 3 && isSpace(text.charCodeAt(end))) end++;
  if (end === at && text.charCodeAt(end) === 0x0a && text.charCodeAt(end + 1) !== 0x0a) end++;
  return end;
}

/** True where the word begins with a capital letter. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
