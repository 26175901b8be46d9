import { characterSet, isDigit, isLatin, isWordEnd } from '../../engine/text/characters.ts';
import { CARDINAL, CARDINALS, ORDINAL, ORDINALS } from '../numerals/number-words.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { MONTH, MONTHS, WEEKDAY, WEEKDAYS } from './calendar-words.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readYear } from './read-year.ts';
import type { WrittenTime } from './time-parts.ts';

/** A month word and where it ends, its full stop taken in. */
export function readMonth(
  text: string,
  at: number,
): { readonly end: number; readonly month: number; readonly word: string } | null {
  const word = wordAt(text, at);
  if (word === null || (word.classes & MONTH) === 0) return null;
  const month = MONTHS.get(word.word) ?? 0;
  const dot =
    text.charCodeAt(word.end) === 0x2e &&
    word.word.length <= 4 &&
    word.word !== 'may' &&
    word.word !== 'june' &&
    word.word !== 'july';
  return { end: dot ? word.end + 1 : word.end, month, word: word.word };
}

/** The letters of `1st`, `2nd`, `3rd`, `4th`. */
const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'ST', 'ND', 'RD', 'TH']);
const isWordPart = characterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_%');
const isPartOfNumber = characterSet('.,:/');

const SCALE = /^[ -](?:[mbt]illion|thousand|hundred|percent|per cent)/i;

/** A day in digits, with or without its suffix; no part of a number, a time, a percentage or a code. */
function readDayDigits(
  text: string,
  at: number,
): { readonly end: number; readonly day: number; readonly ordinal: boolean } | null {
  let end = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  const day = Number(text.slice(at, end));
  if (day < 1 || day > 31) return null;
  const ordinal = isLatin(text.charCodeAt(end)) && SUFFIXES.has(text.slice(end, end + 2));
  if (ordinal) end += 2;
  if (isWordPart(text, end)) return null;
  const next = isDigit(text.charCodeAt(end + 1));
  if (next && isPartOfNumber(text, end)) return null;
  if (next && text.charCodeAt(end) === 0x2d && isThreeDigits(text, end + 1)) return null;
  // "from July, 30 billion in all"
  if (!ordinal && SCALE.test(text.slice(end, end + 10))) return null;
  return { end, day, ordinal };
}

/** Three digits and no fourth: the code behind 12-345. */
function isThreeDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
}

/** A day of the month: `5`, `05`, `5th`, `fifth`, `twenty-second`, `the 5th`. */
export function readDayNumber(
  text: string,
  at: number,
  depth = 0,
): { readonly end: number; readonly day: number; readonly ordinal: boolean } | null {
  if (isDigit(text.charCodeAt(at))) return readDayDigits(text, at);
  const word = wordAt(text, at);
  if (word === null) return null;
  if (word.word === 'the') return depth > 0 ? null : readDayNumber(text, skipGap(text, word.end), 1);
  if ((word.classes & (ORDINAL | CARDINAL)) === 0) return null;
  const ordinal = ORDINALS.get(word.word);
  if (ordinal !== undefined) return ordinal <= 30 ? { end: word.end, day: ordinal, ordinal: true } : null;
  const tens = CARDINALS.get(word.word);
  if (tens === undefined || tens === 0 || tens > 30) return null;
  const next =
    tens >= 20 ? wordAt(text, text.charCodeAt(word.end) === 0x2d ? word.end + 1 : skipGap(text, word.end)) : null;
  const units = next === null ? undefined : (ORDINALS.get(next.word) ?? CARDINALS.get(next.word));
  if (next !== null && units !== undefined && units > 0 && units < 10 && tens + units <= 31) {
    return { end: next.end, day: tens + units, ordinal: ORDINALS.has(next.word) };
  }
  return { end: word.end, day: tens, ordinal: false };
}

/** A date that begins with a weekday, a month or a day: `Tuesday, March 7, 2018`, `5th of May`, `Dec. 31`, `June 2025`. */
export function readWrittenDate(text: string, at: number): WrittenTime | null {
  const weekday = wordAt(text, at);
  if (weekday !== null && (weekday.classes & WEEKDAY) !== 0) {
    let from = weekday.end;
    if ((text.charCodeAt(from) === 0x2e && weekday.word.length < 6) || text.charCodeAt(from) === 0x2c) from++;
    const behind = skipGap(text, from);
    const next = readNumericDate(text, behind) ?? readMonthFirst(text, behind) ?? readDayFirst(text, behind);
    if (next !== null && next.part.of === 'day' && next.start > at) return { ...next, start: at };
    return readDayOfWeek(text, { at, behind, weekday: WEEKDAYS.get(weekday.word) ?? 0 });
  }
  return readMonthFirst(text, at) ?? readDayFirst(text, at);
}

/** `Friday the 13th`, `Wed 13th`, `Sunday 31.`: the day of a month that falls on that weekday is found later. */
function readDayOfWeek(
  text: string,
  { at, behind, weekday }: { at: number; behind: number; weekday: number },
): WrittenTime | null {
  const day = readDayNumber(text, behind);
  if (day === null || WEEKDAYS.has(wordAt(text, behind)?.word ?? '')) return null;
  // "rose Friday 31 percent": without an ordinal the clause has to end behind the day.
  if (
    !day.ordinal &&
    !(isDigit(text.charCodeAt(behind)) && /^(?:$|[!?;)\n]|[.,](?:$|\s)| at )/.test(text.slice(day.end, day.end + 4)))
  )
    return null;
  // "said on Wednesday first-half sales": the ordinal is of the half.
  if (text.charCodeAt(day.end) === 0x2d) return null;
  const next = wordAt(text, skipGap(text, day.end));
  if (
    next !== null &&
    !/^(?:at|of|in|and|or|from|for|to|is|was|will|from|this|next|with|when|after|before)$/.test(next.word) &&
    !/\d/.test(text.charAt(day.end + 1))
  )
    return null;
  return { start: at, end: day.end, year: null, part: { of: 'day', month: null, day: day.day, weekday } };
}

function readMonthFirst(text: string, at: number): WrittenTime | null {
  const month = readMonth(text, at);
  if (month === null) return null;
  const quarter = readQuarterOf(text, at, month);
  if (quarter !== null) return quarter;
  const gap = separatorEnd(text, month.end);
  const day = readDayNumber(text, gap);
  if (
    day !== null &&
    (gap > month.end || day.ordinal || isDigit(text.charCodeAt(gap))) &&
    isSpelledDay(text, { gap, day, word: month.word })
  ) {
    const year = readYearBehind(text, day.end) ?? readYearBehindClock(text, day.end);
    // "earned $368 million in February, 24 percent more": no day behind a comma, unless its year follows.
    if (year !== null || day.ordinal || !text.slice(month.end, gap).includes(','))
      return {
        start: at,
        end: year?.end ?? day.end,
        year: year?.year ?? null,
        part: { of: 'day', month: month.month, day: day.day },
      };
  }
  const year = readYearBehind(text, month.end);
  return {
    start: at,
    end: year?.end ?? month.end,
    year: year?.year ?? null,
    part: { of: 'month', month: month.month },
  };
}

/** The December quarter, March-quarter: the one that ends with the month. */
function readQuarterOf(text: string, start: number, month: { end: number; month: number }): WrittenTime | null {
  if (month.month % 3 !== 0 || !/^[ -]quarter\b/.test(text.slice(month.end, month.end + 9))) return null;
  const end = month.end + ' quarter'.length;
  const year = readYearBehind(text, end);
  return {
    start,
    end: year?.end ?? end,
    year: year?.year ?? null,
    part: { of: 'quarter', number: month.month / 3 },
  };
}

const CLOCK_AND_YEAR = / \d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{2,5})? ((?:19|20)\d{2})(?![\w%:]|[.,]\d)/y;

/** `Oct 26 15:50:06 2016`, as machines write it. */
function readYearBehindClock(text: string, end: number): { readonly end: number; readonly year: number } | null {
  CLOCK_AND_YEAR.lastIndex = end;
  const match = CLOCK_AND_YEAR.exec(text);
  return match === null ? null : { end: CLOCK_AND_YEAR.lastIndex, year: Number(match[1]) };
}

/** Behind a month a spelled number is a day only as an ordinal, or before a year (January twenty five nineteen eighty six). */
function isSpelledDay(
  text: string,
  { gap, day, word }: { gap: number; day: { end: number; ordinal: boolean }; word: string },
): boolean {
  // "in February, the first drop in four months": behind a comma the ordinal belongs to what follows.
  if (day.ordinal && !isDigit(text.charCodeAt(day.end - 3)) && /^, ?the /i.test(text.slice(gap - 2, gap + 4)))
    return /^(?:$|[.,;:)\n]| (?:19|20)\d\d)/.test(text.slice(day.end, day.end + 5));
  if (isDigit(text.charCodeAt(gap)) || day.ordinal)
    return word !== 'may' || isDigit(text.charCodeAt(gap)) || day.ordinal;
  return readYear(text, skipGap(text, day.end), { loose: true }) !== null;
}

function readDayFirst(text: string, at: number): WrittenTime | null {
  const day = readDayNumber(text, at);
  if (day === null) return null;
  const last = readLastDay(text, day);
  let from = skipGap(text, last?.end ?? day.end);
  const first = wordAt(text, from);
  if (first?.word === 'day') from = skipGap(text, first.end);
  const of = wordAt(text, from);
  if (of?.word === 'of') from = skipGap(text, of.end);
  else if (text.charCodeAt(from) === 0x2d || text.charCodeAt(from) === 0x2f) from++;
  if (from === (last?.end ?? day.end)) return null;
  const month = readMonth(text, from);
  if (month === null || !isWordEnd(text, month.end)) return null;
  // "five may" and "5 march on" are no dates: a month that is a word needs its capital or an ordinal day.
  if (
    (month.word === 'may' || month.word === 'march' || month.word === 'mar') &&
    of?.word !== 'of' &&
    !/[A-Z]/.test(text.charAt(from))
  )
    return null;
  if (
    !day.ordinal &&
    !isDigit(text.charCodeAt(at)) &&
    readYear(text, skipGap(text, month.end), { loose: true }) === null
  )
    return null;
  const year = readYearBehind(text, month.end);
  return {
    start: at,
    end: year?.end ?? month.end,
    year: year?.year ?? null,
    part:
      last === null
        ? { of: 'day', month: month.month, day: day.day }
        : { of: 'days', month: month.month, first: day.day, last: last.day },
  };
}

const LAST_DAY = / ?- ?| (?:to|through|until|and) (?:the )?/iy;

/** `9 to 12 of June`, `26-28 June`: the second day of a stretch inside one month. */
function readLastDay(text: string, first: { end: number; day: number }): { end: number; day: number } | null {
  const next = text.charCodeAt(first.end);
  if (next !== 0x20 && next !== 0x2d) return null;
  LAST_DAY.lastIndex = first.end;
  if (!LAST_DAY.test(text)) return null;
  const last = readDayNumber(text, LAST_DAY.lastIndex);
  return last === null || last.day <= first.day ? null : last;
}

/** Spaces, a comma, or one slash or hyphen between a month and its day: `Oct/2`, `October, 1st`, `Sep-23`. */
function separatorEnd(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at) === 0x2c || text.charCodeAt(at) === 0x2f || text.charCodeAt(at) === 0x2d) at++;
  return skipGap(text, at);
}

const SHORT_YEAR = /'?(\d{2})(?![\w%.,])/y;

/** The year that completes a date: `, 2025`, ` 2025`, ` of 2025`, ` in 2020`, `/2018`, ` of 87`. */
export function readYearBehind(text: string, end: number): { readonly end: number; readonly year: number } | null {
  const bracket = text.charCodeAt(skipGap(text, end));
  if (bracket === 0x28) return null;
  const gap = separatorEnd(text, skipGap(text, end));
  if (gap === end) return null;
  const plain = readYear(text, gap, { loose: true });
  if (plain !== null) return plain;
  const word = wordAt(text, gap);
  if (word === null || (word.word !== 'of' && word.word !== 'in')) return null;
  const behind = skipGap(text, word.end);
  const year = readYear(text, behind, { loose: true });
  if (year !== null) return year;
  SHORT_YEAR.lastIndex = behind;
  const match = word.word === 'of' ? SHORT_YEAR.exec(text) : null;
  if (match === null) return null;
  const number = Number(match[1]);
  return { end: SHORT_YEAR.lastIndex, year: number > 40 ? 1900 + number : 2000 + number };
}
