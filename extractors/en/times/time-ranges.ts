import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, parseDay } from '../../engine/values/calendar.ts';
import { dayBounds, spanTo } from '../../engine/values/edtf.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { readDayNumber } from './read-date.ts';
import { looksAhead } from './time-context.ts';
import { resolveTime, type WrittenTime } from './time-parts.ts';
import type { TimeReading } from './time-reading.ts';

const JOIN = / ?[-~] ?| (?:to|through|thru|until|till|up to) (?:the )?| and (?:the )?/iy;

interface Continuation {
  readonly context: ReadingContext;
  readonly next: (text: string, at: number, context: ReadingContext) => TimeReading | null;
}

/**
 * The range that `first` opens: `March to May 2024`, `2014-2018`, `November 18-19`, `between 2007 and 2009`. What one
 * end leaves out (the year, the month) it takes from the other. Null where no range follows.
 */
export function readRangeFrom(text: string, first: TimeReading, { context, next }: Continuation): TimeReading | null {
  if (!mayJoin(text, first.end)) return null;
  JOIN.lastIndex = first.end;
  const join = JOIN.exec(text);
  if (join === null) return null;
  const at = JOIN.lastIndex;
  if (/and/i.test(join[0]) && !isBetween(text, first.start)) return readMonthPair(text, first, { context, next }, at);
  const sameMonth = readSecondDay(text, first, at);
  const now = readNow(text, at, context);
  // The year to date begins with the year.
  if (now !== null && /^\d{4}$/.test(first.edtf ?? ''))
    return joined(text, { ...first, edtf: `${first.edtf}-01-01` }, now, context);
  const second = next(text, at, context) ?? now;
  if (sameMonth !== null && (second === null || second.end <= sameMonth.end))
    return joined(text, first, sameMonth, context);
  if (second === null || (second.written === null && second.edtf === null)) return null;
  return first.written !== null && second.written !== null
    ? completed(text, first.written, second.written, context)
    : joined(text, first, second, context);
}

/** `in January and February`: two months that follow each other are one stretch of time. */
function readMonthPair(
  text: string,
  first: TimeReading,
  { context, next }: Continuation,
  at: number,
): TimeReading | null {
  const { written } = first;
  if (written?.part.of !== 'month') return null;
  const link = wordBefore(text, first.start)?.word;
  if (link === undefined || !/^(?:in|during|for|over|of|through)$/.test(link)) return null;
  const second = next(text, at, context)?.written ?? null;
  if (second?.part.of !== 'month' || second.part.month !== (written.part.month % 12) + 1) return null;
  return completed(text, written, second, context);
}

/** Whether a dash, or a word like `to`, `through`, `until`, `up to` or `and`, may follow. */
function mayJoin(text: string, end: number): boolean {
  const first = text.charCodeAt(end);
  const sign = first === 0x20 ? text.charCodeAt(end + 1) | 0x20 : first;
  return sign === 0x2d || sign === 0x7e || (first === 0x20 && (sign === 0x74 || sign === 0x75 || sign === 0x61));
}

/** `to date`, `and now`: the publication day as the end of a range. */
function readNow(text: string, at: number, context: ReadingContext): TimeReading | null {
  const word = wordAt(text, at);
  if (word === null || context.published === null || !/^(?:now|date|present|today)$/.test(word.word)) return null;
  return { start: at, end: word.end, edtf: context.published, counted: true, written: null, assumed: false };
}

function isBetween(text: string, start: number): boolean {
  let word = wordBefore(text, start);
  if (word?.word === 'the') word = wordBefore(text, word.start);
  return word?.word === 'between';
}

/** `November 18-19`, `june 3 to 5, 2024`: a bare day behind a month and day. */
function readSecondDay(text: string, first: TimeReading, at: number): TimeReading | null {
  const { written } = first;
  if (written === null || written.part.of !== 'day' || written.part.month === null || written.year !== null)
    return null;
  const day = readDayNumber(text, at);
  if (day === null || day.day <= written.part.day) return null;
  const year = /,? ((?:19|20)\d\d)(?![\w%]|[.,]\d)/y;
  year.lastIndex = day.end;
  const match = year.exec(text);
  const word = wordAt(text, skipGap(text, day.end));
  if (word !== null && /^(?:percent|per|million|billion|tonnes?|tons?|people|pm|am|p|a)$/.test(word.word)) return null;
  const end = match === null ? day.end : year.lastIndex;
  const part = { of: 'day', month: written.part.month, day: day.day } as const;
  return {
    start: at,
    end,
    edtf: null,
    counted: false,
    assumed: false,
    written: { start: at, end, year: match === null ? null : Number(match[1]), part },
  };
}

/** Two written ends, the first completed from the second and the second from the first. */
function completed(text: string, first: WrittenTime, second: WrittenTime, context: ReadingContext): TimeReading | null {
  const secondYear = second.year ?? (first.year === null ? null : laterYear(first, second, first.year));
  if (secondYear !== null || second.part.of === 'whole') {
    const firstYear = first.year ?? (secondYear === null ? null : earlierYear(first, second, secondYear));
    return span({ ...first, year: firstYear }, { ...second, year: secondYear }, context);
  }
  // Neither end has a year: the range as a whole is the last one that has begun, or the next one.
  const side = looksAhead(text, first.start) ? 'future' : 'past';
  // A range that is on its way is still ahead: its last end decides. January-September, told in January, sums up a year
  // that is over.
  const deciding = side === 'future' || sumsUp(first, second) ? second : first;
  const resolved = resolveTime(deciding, context.published, side).edtf;
  const decided = resolved === null ? null : (dayBounds(resolved).low?.slice(0, 4) ?? null);
  if (decided === null) return null;
  const year = side === 'future' ? earlierYear(first, second, Number(decided)) : Number(decided);
  return span({ ...first, year }, { ...second, year: laterYear(first, second, year) }, context, true);
}

const JANUARY = 1;

function sumsUp(first: WrittenTime, second: WrittenTime): boolean {
  return first.part.of === 'month' && first.part.month === JANUARY && second.part.of === 'month';
}

function laterYear(first: WrittenTime, second: WrittenTime, year: number): number {
  return orderOf(first) > orderOf(second) ? year + 1 : year;
}

function earlierYear(first: WrittenTime, second: WrittenTime, year: number): number {
  return orderOf(first) > orderOf(second) ? year - 1 : year;
}

/** Where in its year a time begins, in days or so: enough to tell which of two comes first. */
function orderOf({ part }: WrittenTime): number {
  switch (part.of) {
    case 'month':
      return part.month * 31;
    case 'day':
      return (part.month ?? 1) * 31 + part.day;
    case 'days':
      return part.month * 31 + part.first;
    case 'week-of-month':
      return part.month * 31 + part.number * 7;
    case 'quarter':
      return part.number * 93 - 62;
    case 'half':
      return part.number * 186 - 155;
    case 'season':
      return (part.season - 20) * 93;
    case 'week':
      return part.number * 7;
    default:
      return 0;
  }
}

function span(first: WrittenTime, second: WrittenTime, context: ReadingContext, counted = false): TimeReading | null {
  const from = resolveTime(first, context.published, 'past').edtf;
  const to = resolveTime(second, context.published, 'past').edtf;
  if (from === null || to === null || from.includes('/') || to.includes('/')) return null;
  return ordered({
    start: first.start,
    end: second.end,
    edtf: spanTo(from, to),
    counted,
    written: null,
    assumed: false,
  });
}

function joined(text: string, first: TimeReading, second: TimeReading, context: ReadingContext): TimeReading | null {
  if (second.written !== null && second.edtf === null && first.written !== null)
    return completed('', first.written, second.written, context);
  if (first.edtf === null || second.edtf === null || first.edtf.includes('/') || second.edtf.includes('/')) return null;
  if (isWeekday(text, first) && isWeekday(text, second)) return joinedWeek(text, first, second, context);
  const plain = ordered({
    start: first.start,
    end: second.end,
    edtf: spanTo(first.edtf, second.edtf),
    counted: first.counted || second.counted,
    written: null,
    assumed: false,
  });
  if (plain !== null || second.written === null || second.written.year !== null) return plain;
  // between now and November 15: the end lies behind the start.
  const later = resolveTime(second.written, context.published, 'future').edtf;
  return later === null
    ? null
    : ordered({ ...first, end: second.end, edtf: `${first.edtf}/${later}`, counted: true, written: null });
}

function isWeekday(text: string, { start }: TimeReading): boolean {
  return WEEKDAYS.has(wordAt(text, start)?.word ?? '');
}

/** `from Monday to Friday`: one stretch, the last one that has begun, or the next where the words look ahead. */
function joinedWeek(
  text: string,
  first: TimeReading,
  second: TimeReading,
  { published }: ReadingContext,
): TimeReading | null {
  const [from, to] = [parseDay(first.edtf ?? ''), parseDay(second.edtf ?? '')];
  if (from === null || to === null || published === null) return null;
  const ahead = looksAhead(text, second.start);
  const low = ahead && from < published ? addDays(from, 7) : !ahead && from > to ? addDays(from, -7) : from;
  const high = low !== null && to < low ? addDays(to, 7) : to;
  return low === null || high === null
    ? null
    : { ...first, end: second.end, edtf: `${low}/${high}`, counted: true, written: null };
}

function ordered(range: TimeReading): TimeReading | null {
  const [from = '', to = ''] = (range.edtf ?? '').split('/');
  const low = dayBounds(from).low;
  const high = dayBounds(to).high;
  return low !== null && high !== null && low > high ? null : range;
}
