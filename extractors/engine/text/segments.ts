import type { Span } from '../../model/span.ts';
import { isDigit, isHan, isLatin } from './characters.ts';

/** A sentence and the script most of it is in; `han` decides for Chinese, `latin` needs a look at the words. */
export interface Sentence extends Span {
  readonly script: 'han' | 'latin' | 'none';
  /** First sentence of its block (a headline, a paragraph, a list item). */
  readonly opens: boolean;
}

const CLOSING = '”’"\'」』）)】》]';
const OPENING = '“‘"\'「『（(【《[';
/** What ends a sentence wherever it stands. */
const STOPS = '。！？!?…';

const NOTHING = 0;
const HAN = 1;
const LATIN = 2;
const LINE_BREAK = 3;
const FULL_STOP = 4;
const STOP = 5;
const BRACKET = 6;
const HEADED = 7;

/**
 * No sentence of news is so long, in characters. Rules look about in a sentence, so that one without an end would take time
 * with the square of its length: it is cut at its next mark.
 */
const LONGEST = 4000;
const MARKS: ReadonlySet<number> = new Set([...',，;；、'].map((mark) => mark.charCodeAt(0)));

/** What each UTF-16 unit is to the cutting of sentences: one look-up a character. */
const CLASSES = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = isHan(code) ? HAN : isLatin(code) ? LATIN : NOTHING;
  for (const stop of STOPS) table[stop.charCodeAt(0)] = STOP;
  table[0x2e] = FULL_STOP;
  table[0x5d] = BRACKET;
  table[0x3011] = HEADED;
  table[0x0a] = LINE_BREAK;
  table[0x0d] = LINE_BREAK;
  return table;
}

/**
 * Cuts a text into sentences, without white space at their ends; every line break ends one. A full stop ends one when
 * a space and a beginning follow and the word before it is no abbreviation (U.S., Mr., No. 5) and no initial. A sentence
 * beyond four thousand characters ends at its next comma.
 *
 * @param abbreviations words that end in a full stop, in lower case, without it: `mr`, `u.s`, `no`.
 */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let opens = true;
  let han = 0;
  let latin = 0;
  const close = (end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence !== null) {
      sentences.push({ start: sentence.start, end: sentence.end, script: scriptOf(han, latin), opens });
      opens = false;
    }
    start = end;
    han = 0;
    latin = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at - start >= LONGEST && MARKS.has(code) && !isDigit(text.charCodeAt(at + 1))) close(at + 1);
    const kind = CLASSES[code];
    if (kind === NOTHING) continue;
    if (kind === HAN) han++;
    else if (kind === LATIN) latin++;
    else if (kind === LINE_BREAK) {
      close(at);
      opens = true;
    } else if (kind === BRACKET) {
      const bullet = bulletBehind(text, at);
      if (bullet === 0) continue;
      close(at + 1);
      start += bullet;
      at += bullet;
      opens = true;
    } else if (kind === HEADED) {
      // 【…】 at the head of a line: the headline of one piece of news among others.
      if (!opens || text.charAt(firstOf(text, start)) !== '【' || at + 1 >= text.length) continue;
      close(at + 1);
      opens = true;
    } else if (kind === STOP || endsAtStop(text, at, abbreviations)) {
      while (at + 1 < text.length && (CLOSING.includes(text.charAt(at + 1)) || STOPS.includes(text.charAt(at + 1))))
        at++;
      close(at + 1);
    }
  }
  close(text.length);
  return sentences;
}

/** Where the first character stands that is no white space. */
function firstOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/**
 * `… supply chains [1][3] - China's law …`: a note's number in the place of a full stop, and the next item of a list.
 * Length of the bullet behind the note, with the heading of its group; 0 where none follows.
 */
function bulletBehind(text: string, at: number): number {
  const digit = text.charCodeAt(at - 1);
  if (digit < 0x30 || digit > 0x39) return 0;
  return /^ (?:- |[A-Z][a-z]+ \d{1,2} - )(?=[A-Z])/.exec(text.slice(at + 1, at + 24))?.[0].length ?? 0;
}

function endsAtStop(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  let next = at + 1;
  while (next < text.length && CLOSING.includes(text.charAt(next))) next++;
  if (next >= text.length) return true;
  const after = text.charCodeAt(next);
  if (after === 0x0a || after === 0x0d) return true;
  if (isHan(after)) return !isLatin(text.charCodeAt(at - 1));
  if (after !== 0x20) return false;
  const first = text.charAt(next + 1);
  const begins =
    (first >= 'A' && first <= 'Z') ||
    (first >= '0' && first <= '9') ||
    OPENING.includes(first) ||
    isHan(first.charCodeAt(0)) ||
    first > '\u2000' ||
    first === '$';
  if (!begins) return false;
  let wordStart = at;
  while (
    wordStart > 0 &&
    at - wordStart < 12 &&
    (isLatin(text.charCodeAt(wordStart - 1)) || text.charAt(wordStart - 1) === '.')
  )
    wordStart--;
  const word = text.slice(wordStart, at).toLowerCase();
  // "By the 2030s." and "a cost of $5m." end a sentence: a letter behind a digit is no initial.
  const initial = word.length === 1 && word >= 'a' && word <= 'z' && !isDigit(text.charCodeAt(wordStart - 1));
  return !(abbreviations.has(word) || initial);
}

/** Without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
}

/** Chinese news names foreign things in Latin letters, so a few Chinese characters weigh as much as many letters. */
function scriptOf(han: number, latin: number): Sentence['script'] {
  if (han === 0 && latin === 0) return 'none';
  return han * 5 >= latin ? 'han' : 'latin';
}
