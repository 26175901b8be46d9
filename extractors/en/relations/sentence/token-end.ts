/** What each UTF-16 unit is to the cutting of a sentence into words: one look-up a character. */
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

export const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SMALL_S = 0x73;
const UNDERSCORE = 0x5f;
/** White space of every sort, as `\s` has it. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const CLASSES = classTable();

/** What may stand inside a number. */
const IN_NUMBER: ReadonlySet<number> = new Set([...',.:/-'].map((sign) => sign.charCodeAt(0)));

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x250; code++) {
    if (/[A-Za-z\u00c0-\u024f]/.test(String.fromCharCode(code))) table[code] = LETTER;
    else if (code >= 0x30 && code <= 0x39) table[code] = DIGIT;
  }
  for (const space of SPACES) table[space.charCodeAt(0)] = SPACE;
  return table;
}

export function isSpace(code: number): boolean {
  return CLASSES[code] === SPACE;
}

/** Whether a word begins with it, and not a mark. */
export function opensWord(code: number): boolean {
  const kind = CLASSES[code] ?? OTHER;
  return kind === LETTER || kind === DIGIT;
}

/**
 * Where the word, number or mark at `at` ends, at the latest at `to`. Words keep their hyphens, full stops and what is
 * left out (don't, O'Brien); an owner's `'s` is a word of its own.
 */
export function tokenEnd(text: string, at: number, to: number): number {
  const kind = CLASSES[text.charCodeAt(at)] ?? OTHER;
  let end = at + 1;
  if (kind === LETTER) {
    while (end < to && goesOn(text.charCodeAt(end))) end++;
    return end < to && text.charCodeAt(end) === APOSTROPHE ? shortenedEnd(text, end, to) : end;
  }
  if (kind === DIGIT) {
    while (end < to && (CLASSES[text.charCodeAt(end)] === DIGIT || IN_NUMBER.has(text.charCodeAt(end)))) end++;
    return end;
  }
  return text.charCodeAt(at) === APOSTROPHE && isOwner(text, at, to) ? at + 2 : end;
}

function goesOn(code: number): boolean {
  return CLASSES[code] === LETTER || code === FULL_STOP || code === HYPHEN;
}

/** The end of `'t` or `'Brien` behind a word; the apostrophe's place where none follows, or an owner's `'s`. */
function shortenedEnd(text: string, apostrophe: number, to: number): number {
  if (isOwner(text, apostrophe, to)) return apostrophe;
  let end = apostrophe + 1;
  while (end < to && isPlainLetter(text.charCodeAt(end))) end++;
  return end === apostrophe + 1 ? apostrophe : end;
}

function isOwner(text: string, apostrophe: number, to: number): boolean {
  if (apostrophe + 1 >= to || text.charCodeAt(apostrophe + 1) !== SMALL_S) return false;
  const behind = apostrophe + 2 < to ? text.charCodeAt(apostrophe + 2) : 0;
  return !isPlainLetter(behind) && CLASSES[behind] !== DIGIT && behind !== UNDERSCORE;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
