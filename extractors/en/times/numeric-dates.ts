import { isDigit } from '../../engine/text/characters.ts';
import { calendarDay, daysInMonth } from '../../engine/values/calendar.ts';
import { wordBefore } from '../read-word.ts';
import { MONTHS } from './calendar-words.ts';
import { two, type WrittenTime } from './time-parts.ts';

const YEAR_FIRST = /([12]\d{3})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d%]|[-/.]\d|[A-Za-z]{2})/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d%]|[/.]\d|-\d(?!\d?[/.])|[A-Za-z])/y;
const NAMED = /(\d{1,4})([-/])([A-Za-z]{3,9})\2(\d{1,4})(?![\d%]|[-/.]\d)/y;
const SHORT = /(\d{1,2})([/.-])(\d{1,2})(?![\d%]|[/.]\d|-\d(?!\d?\/)|[A-Za-z])/y;
const QUARTER_FIRST = /([12]\d{3})[- ]?[qQ]([1-4])(?!\w)/y;
const HALF_FIRST = /([12]\d{3})[- ]?[hH]([12])(?!\w)/y;
const SHORT_QUARTER = /([1-4])[qQ](?:([12]\d{3})|(\d{2}))?(?!\w)/y;
const SHORT_HALF = /([12])[hH](?:([12]\d{3})|(\d{2}))?(?!\w)/y;
const COMPACT = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d|[,.]\d|[A-Za-z%])/y;

/** Words before a bare `7/6` that make a date of it; without one it is a fraction, a score or a price. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  'on from since until till to by before after between dated friday monday tuesday wednesday thursday saturday sunday and this next around'.split(
    ' ',
  ),
);

/** A date, quarter or half-year in figures that starts at `at`; null where the figures are no date. */
export function readNumericDate(text: string, at: number): WrittenTime | null {
  if (isDigit(text.charCodeAt(at - 1)) || isJoint(text, at)) return null;
  const end = digitsEnd(text, at);
  const length = end - at;
  switch (text.charCodeAt(end)) {
    case HYPHEN:
    case SLASH:
      return length > 4 ? null : (separated(text, at, length) ?? (length === 4 ? quarterOrHalf(text, at) : null));
    case STOP:
      return length > 4 || !isDigit(text.charCodeAt(end + 1)) ? null : separated(text, at, length);
    default:
      return length === 8 ? compact(text, at) : length === 1 || length === 4 ? quarterOrHalf(text, at) : null;
  }
}

const HYPHEN = 0x2d;
const STOP = 0x2e;
const SLASH = 0x2f;

function separated(text: string, at: number, length: number): WrittenTime | null {
  if (length === 4) return yearFirst(text, at) ?? named(text, at);
  return length > 2 ? named(text, at) : (yearLast(text, at) ?? named(text, at) ?? withoutYear(text, at));
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 9 && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Behind `123-` or `9/` a group is a part of a longer number: telephone numbers, references. */
function isJoint(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  // 10/1/2018-10/7/2018: a date may follow a date.
  if (before === 0x2d && /\/\d{1,4}-$/.test(text.slice(Math.max(0, at - 6), at))) return false;
  return (before === 0x2d || before === 0x2f || before === 0x2e || before === 0x2b) && isDigit(text.charCodeAt(at - 2));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function yearFirst(text: string, at: number): WrittenTime | null {
  const match = matchAt(YEAR_FIRST, text, at);
  if (match === null) return null;
  const [year, first, second] = [Number(match[1]), Number(match[3]), match[4] === undefined ? null : Number(match[4])];
  const end = at + match[0].length;
  if (second === null) {
    const next = (year + 1) % 100;
    // 2025/26 and 2025-26 are a season or a financial year; 2025-11 is a month.
    if (first === next && (match[3] ?? '').length === 2)
      return { start: at, end, year, part: { of: 'whole', edtf: `${year}/${year + 1}` } };
    if (match[2] === '-' && (match[3] ?? '').length === 2 && first > 12 && first > year % 100 && year >= 1900) {
      return { start: at, end, year, part: { of: 'whole', edtf: `${year}/${Math.floor(year / 100)}${two(first)}` } };
    }
    if (match[2] === '.' || first < 1 || first > 12) return null;
    return { start: at, end, year, part: { of: 'month', month: first } };
  }
  return calendarDay(year, first, second) === null
    ? null
    : { start: at, end, year, part: { of: 'day', month: first, day: second } };
}

/** Month first where it can be (American papers), day first where the first number is past 12, or with full stops. */
function yearLast(text: string, at: number): WrittenTime | null {
  const match = matchAt(YEAR_LAST, text, at);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const written = match[4] ?? '';
  const short = Number(written);
  const year = written.length === 4 ? short : short > 39 ? 1900 + short : 2000 + short;
  const dayFirst = first > 12 || (match[2] === '.' && second <= 12);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  if (year < 1000 || year > 2199 || calendarDay(year, month, day) === null) return null;
  return { start: at, end: at + match[0].length, year, part: { of: 'day', month, day } };
}

/** `05-Aug-2016`, `2019/aug/01`. */
function named(text: string, at: number): WrittenTime | null {
  const match = matchAt(NAMED, text, at);
  const month = match === null ? undefined : MONTHS.get((match[3] ?? '').toLowerCase());
  if (match === null || month === undefined) return null;
  const [first, last] = [match[1] ?? '', match[4] ?? ''];
  const [year, day] = first.length === 4 ? [Number(first), Number(last)] : [Number(last), Number(first)];
  const full = year < 100 ? 2000 + year : year;
  if (calendarDay(full, month, day) === null) return null;
  return { start: at, end: at + match[0].length, year: full, part: { of: 'day', month, day } };
}

const QUARTER_LETTERS = /[ -]?[qQhH][1-4]/y;

function quarterOrHalf(text: string, at: number): WrittenTime | null {
  const letter = text.charCodeAt(at + 1) | 0x20;
  if (isDigit(text.charCodeAt(at + 1))) {
    QUARTER_LETTERS.lastIndex = at + 4;
    if (!QUARTER_LETTERS.test(text)) return null;
  } else if (letter !== 0x71 && letter !== 0x68) return null;
  const quarter = matchAt(QUARTER_FIRST, text, at);
  if (quarter !== null) {
    return {
      start: at,
      end: at + quarter[0].length,
      year: Number(quarter[1]),
      part: { of: 'quarter', number: Number(quarter[2]) },
    };
  }
  const half = matchAt(HALF_FIRST, text, at);
  if (half !== null) {
    return {
      start: at,
      end: at + half[0].length,
      year: Number(half[1]),
      part: { of: 'half', number: Number(half[2]) },
    };
  }
  const short = matchAt(SHORT_QUARTER, text, at);
  if (short !== null) {
    return {
      start: at,
      end: at + short[0].length,
      year: yearOf(short[2], short[3]),
      part: { of: 'quarter', number: Number(short[1]) },
    };
  }
  const shortHalf = matchAt(SHORT_HALF, text, at);
  if (shortHalf === null || (shortHalf[2] === undefined && shortHalf[3] === undefined)) return null;
  return {
    start: at,
    end: at + shortHalf[0].length,
    year: yearOf(shortHalf[2], shortHalf[3]),
    part: { of: 'half', number: Number(shortHalf[1]) },
  };
}

function yearOf(long: string | undefined, short: string | undefined): number | null {
  return long !== undefined ? Number(long) : short !== undefined ? 2000 + Number(short) : null;
}

function compact(text: string, at: number): WrittenTime | null {
  const match = matchAt(COMPACT, text, at);
  if (match === null || calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) === null) return null;
  return {
    start: at,
    end: at + 8,
    year: Number(match[1]),
    part: { of: 'day', month: Number(match[2]), day: Number(match[3]) },
  };
}

function withoutYear(text: string, at: number): WrittenTime | null {
  const match = matchAt(SHORT, text, at);
  if (match === null) return null;
  const before = wordBefore(text, at);
  const dash = text.charCodeAt(at - 1) === 0x2d && isDigit(text.charCodeAt(at - 2));
  if (before === null ? at > 0 && !dash : !DATE_WORDS.has(before.word)) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const weekday = before?.word.endsWith('day') === true;
  // Without a weekday only a slash makes a date: 4-23 is a range and 7.6 a number.
  if (match[2] !== '/' && !weekday) return null;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2024, month)) return null;
  return { start: at, end: at + match[0].length, year: null, part: { of: 'day', month, day } };
}
