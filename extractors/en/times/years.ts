import { isDigit, isWordEnd } from '../../engine/text/characters.ts';
import { ORDINAL, ORDINALS } from '../numerals/number-words.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { isBeforeOurEra } from './before-our-era.ts';
import { readSpelledYear, readYear } from './read-year.ts';
import { isYear } from './time-context.ts';
import type { WrittenTime } from './time-parts.ts';

const DECADE = /'?(\d{2})?(\d)0'?s(?![\w])/y;
const FISCAL = /(?:FY|fy|cy|CY|sy|SY|MY)[- ]?'?(?:([12]\d{3})|(\d{2}))(?:[-/](\d{2}|\d{4}))?(?![\w%]|[.,]\d)/y;
const FISCAL_WORDS: ReadonlySet<string> = new Set([
  'fiscal',
  'financial',
  'calendar',
  'school',
  'academic',
  'marketing',
  'crop',
  'tax',
  'model',
]);
const PLAIN_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'from',
  'by',
  'until',
  'before',
  'after',
  'circa',
  'around',
  'between',
  'year',
  'early',
  'late',
  'mid',
  'to',
  'ad',
]);

/** Words that may open what is read here. */
const YEAR_START = wordClass([
  ...ORDINALS.keys(),
  ...FISCAL_WORDS,
  ...['fy', 'cy', 'sy', 'my', 'year', 'two', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]);

/** A year, decade, century or fiscal year: `2025`, `the 1990s`, `FY2025`, `fiscal year 2008`, `21st century`. */
export function readYearTime(text: string, at: number): WrittenTime | null {
  if (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 0x27)
    return readDecade(text, at) ?? readPlainYear(text, at) ?? readCentury(text, at);
  const word = wordAt(text, at);
  if (word === null || (word.classes & YEAR_START) === 0) return null;
  if (word.word === 'fy' || word.word === 'cy' || word.word === 'sy' || word.word === 'my') return readFiscal(text, at);
  if (word.word === 'year') return readAfterYear(text, word.end, at);
  if (FISCAL_WORDS.has(word.word)) {
    const year = wordAt(text, skipGap(text, word.end));
    const from = year?.word === 'year' ? year.end : word.end;
    if (year?.word !== 'year' && word.word !== 'fiscal') return null;
    return readAfterYear(text, from, at);
  }
  if ((word.classes & ORDINAL) !== 0) return readCentury(text, at);
  return readInWords(text, at);
}

/** Behind `fiscal`, `year` or `fiscal year`: 2025, 2024-25, 2024/25. */
function readAfterYear(text: string, end: number, start: number): WrittenTime | null {
  const gap = skipGap(text, end);
  if (gap === end) return null;
  const year = readYear(text, gap, { loose: true });
  if (year === null) return null;
  const tail = /[-/](\d{2}|\d{4})(?!\d)/y;
  tail.lastIndex = year.end;
  const match = tail.exec(text);
  const next = year.year + 1;
  if (match !== null && Number(match[1]) % 100 === next % 100) {
    return { start, end: tail.lastIndex, year: year.year, part: { of: 'whole', edtf: `${year.year}/${next}` } };
  }
  return { start, end: year.end, year: year.year, part: { of: 'year' } };
}

function readFiscal(text: string, at: number): WrittenTime | null {
  FISCAL.lastIndex = at;
  const match = FISCAL.exec(text);
  if (match === null) return null;
  const year = match[1] === undefined ? 2000 + Number(match[2]) : Number(match[1]);
  const end = FISCAL.lastIndex;
  if (match[3] !== undefined) return { start: at, end, year, part: { of: 'whole', edtf: `${year}/${year + 1}` } };
  return { start: at, end, year, part: { of: 'year' } };
}

/** `1990s`, `the 1990s`, `'90s`; `80s` alone is as often a temperature or an age. */
function readDecade(text: string, at: number): WrittenTime | null {
  const quote = text.charCodeAt(at) === 0x27;
  if (!quote && !isDecade(text, at)) return null;
  DECADE.lastIndex = at;
  const match = DECADE.exec(text);
  if (match === null) return null;
  if (match[1] === undefined && !quote && wordBefore(text, at)?.word !== 'the') return null;
  if (match[1] === undefined && OF_WEATHER.test(text.slice(Math.max(0, at - 48), at))) return null;
  const century = match[1] ?? (Number(match[2]) < 3 ? '20' : '19');
  if (Number(century) < 10 || Number(century) > 21) return null;
  const edtf =
    match[2] === '0' && match[1] !== undefined && century !== '20' ? `${century}XX` : `${century}${match[2]}X`;
  return { start: at, end: DECADE.lastIndex, year: null, part: { of: 'whole', edtf } };
}

/** Temperatures in the 40s are degrees. */
const OF_WEATHER = /\b(?:temperatures?|highs|lows|mercury|thermometers?|degrees)\b[^.;]{0,30}$/i;

/** Whether an s follows the digits, with or without an apostrophe. */
function isDecade(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < 4 && isDigit(text.charCodeAt(end))) end++;
  return text.charCodeAt(text.charCodeAt(end) === 0x27 ? end + 1 : end) === 0x73;
}

/** The Russell 2000 is an index, Vision 2030 a plan. */
const NAMED_BY_YEAR: ReadonlySet<string> = new Set(['russell', 'vision', 'agenda', 'horizon']);
const MADE_IN = /Made in China $/;

function readPlainYear(text: string, at: number): WrittenTime | null {
  const year = readYear(text, at, { loose: true });
  if (year === null) return null;
  const near = year.year >= 1900 && year.year <= 2100;
  if (!near && !PLAIN_PREPOSITIONS.has(wordBefore(text, at)?.word ?? '') && !isOfEra(text, at, year.end)) return null;
  if (!isYear(text, at, year.end)) return null;
  const before = wordBefore(text, at);
  if (
    before !== null &&
    (NAMED_BY_YEAR.has(before.word) || (before.word === 'china' && MADE_IN.test(text.slice(Math.max(0, at - 14), at))))
  )
    return null;
  return { start: at, end: year.end, year: year.year, part: { of: 'year' } };
}

const OF_ERA = /\bA\.?D\.? (?:\d{3,4}(?:,? (?:and|or|to) |-|–))?$/;

/** A.D. 1000 and |1260, |1066 AD: a year of our era, however long ago. */
function isOfEra(text: string, at: number, end: number): boolean {
  return OF_ERA.test(text.slice(Math.max(0, at - 16), at)) || /^ (?:A\.?D\b|C\.?E\b)/.test(text.slice(end, end + 5));
}

const NTH = /(\d{1,2})(?:st|nd|rd|th)/y;

/** `21st century`, `nineteenth century`: 20XX, 18XX. */
function readCentury(text: string, at: number): WrittenTime | null {
  NTH.lastIndex = at;
  const match = isDigit(text.charCodeAt(at)) ? NTH.exec(text) : null;
  const word = match === null ? wordAt(text, at) : null;
  const number = match === null ? (word === null ? undefined : ORDINALS.get(word.word)) : Number(match[1]);
  const end = match === null ? word?.end : NTH.lastIndex;
  if (number === undefined || end === undefined || number < 2 || number > 22) return null;
  const century = wordAt(text, text.charCodeAt(end) === 0x2d ? end + 1 : skipGap(text, end));
  if (century?.word !== 'century' || isBeforeOurEra(text, century.end)) return null;
  return {
    start: at,
    end: century.end,
    year: null,
    part: { of: 'whole', edtf: `${String(number - 1).padStart(2, '0')}XX` },
  };
}

/** Years in words only where a preposition calls for one. */
function readInWords(text: string, at: number): WrittenTime | null {
  const before = wordBefore(text, at);
  if (before === null || !PLAIN_PREPOSITIONS.has(before.word)) return null;
  const year = readSpelledYear(text, at);
  if (year === null || !isWordEnd(text, year.end)) return null;
  // `in two thousand homes` is an amount.
  const next = wordAt(text, skipGap(text, year.end));
  if (next?.word.endsWith('s') === true && year.year === 2000) return null;
  return { start: at, end: year.end, year: year.year, part: { of: 'year' } };
}
