import { asciiTable, isLatin } from '../../../engine/text/characters.ts';
import type { Span } from '../../../model/span.ts';

/** A headline in Title Case, in which capitals tell nothing. */
export function isTitleCase(text: string, { start, end }: Span): boolean {
  // A sentence with its full stop is no headline, however many names it holds.
  if (text.charCodeAt(end - 1) === FULL_STOP) return false;
  let long = 0;
  let capitals = 0;
  for (let at = start; at < end; ) {
    const from = at++;
    const first = text.charCodeAt(from);
    if (!isLatin(first)) continue;
    while (at < end && isInWord(text.charCodeAt(at))) at++;
    if (at - from <= 3) continue;
    long++;
    if (isCapital(first)) capitals++;
  }
  return long >= 4 && capitals * 10 >= long * 7;
}

const FULL_STOP = 0x2e;
const IN_WORD = asciiTable("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_'-");

function isInWord(code: number): boolean {
  return code < 0x80 && IN_WORD[code] === 1;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
