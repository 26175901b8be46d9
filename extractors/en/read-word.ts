import { isLatin, isWordStart } from '../engine/text/characters.ts';
import { onForget } from '../engine/text/kept-text.ts';
import { knownWord, lettersEnd } from './word-classes.ts';

/** A run of ASCII letters, in lower case, and the classes of words that it is in. */
export interface WordReading {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly classes: number;
}

/** Longer runs of letters are no English words; looking at more would cost time on hostile text. */
const LONGEST_WORD = 25;

/** Rule after rule asks for the words around the same place: those read last are kept, of the text read last. */
const PLACES = 0x40;
const starts = new Int32Array(PLACES).fill(-1);
const ends = new Int32Array(PLACES).fill(-1);
const readAt: (WordReading | null)[] = Array.from({ length: PLACES }, () => null);
const readBefore: (WordReading | null)[] = Array.from({ length: PLACES }, () => null);
let textAt = '';
let textBefore = '';
onForget(() => {
  textAt = textBefore = '';
  starts.fill(-1);
  ends.fill(-1);
});

/** The word that starts at exactly `at`; null where no letter stands or the word goes on from before. */
export function wordAt(text: string, at: number): WordReading | null {
  if (!isLatin(text.charCodeAt(at))) return null;
  if (text !== textAt) {
    textAt = text;
    starts.fill(-1);
  }
  const place = at & (PLACES - 1);
  if (starts[place] === at) return readAt[place] ?? null;
  const reading = startsAt(text, at);
  starts[place] = at;
  readAt[place] = reading;
  return reading;
}

function startsAt(text: string, at: number): WordReading | null {
  if (!isWordStart(text, at)) return null;
  const end = lettersEnd(text, at, LONGEST_WORD + 1);
  return end - at > LONGEST_WORD ? null : reading(text, at, end);
}

/** The word that ends right before `end`, spaces between left out; null where something else stands there. */
export function wordBefore(text: string, end: number): WordReading | null {
  let last = end;
  while (last > 0 && end - last < 3 && isSpace(text.charCodeAt(last - 1))) last--;
  if (last === 0 || !isLatin(text.charCodeAt(last - 1))) return null;
  if (text !== textBefore) {
    textBefore = text;
    ends.fill(-1);
  }
  const place = last & (PLACES - 1);
  if (ends[place] === last) return readBefore[place] ?? null;
  const found = endsAt(text, last);
  ends[place] = last;
  readBefore[place] = found;
  return found;
}

function endsAt(text: string, end: number): WordReading | null {
  let start = end;
  while (start > 0 && isLatin(text.charCodeAt(start - 1))) {
    if (end - start >= LONGEST_WORD) return null;
    start--;
  }
  return reading(text, start, end);
}

function reading(text: string, start: number, end: number): WordReading {
  const { word, classes } = knownWord(text, start, end);
  return { start, end, word, classes };
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
