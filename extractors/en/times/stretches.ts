import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, addMonths, daysInMonth, partsOf, weekdayOf } from '../../engine/values/calendar.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';
import { ORDINALS } from '../numerals/number-words.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { two, weekOfMonth } from './time-parts.ts';
import type { TimeReading } from './time-reading.ts';

type Reader = (text: string, at: number, context: ReadingContext) => TimeReading | null;

/** Which of several: 1 the first, 0 the last. */
interface Place {
  readonly number: number;
  readonly end: number;
}

const ORDINAL_DIGITS = /(\d{1,2})(?:st|nd|rd|th)(?!\w)/y;
const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'half']);
const MOST = 366;
const SATURDAY = 6;

/**
 * A piece of a named time: `the first Monday in May`, `the last week of last month`, `the first nine months of 2025`,
 * `the last ten days of December`, `the second half of January`. Null where the words are something else.
 */
export function readStretch(text: string, at: number, context: ReadingContext, next: Reader): TimeReading | null {
  const the = wordAt(text, at);
  const place = readPlace(text, the?.word === 'the' ? skipGap(text, the.end) : at);
  if (place === null) return null;
  const from = skipGap(text, place.end);
  const word = wordAt(text, from);
  const numeral = word !== null && (UNITS.has(word.word) || WEEKDAYS.has(word.word)) ? null : readNumeral(text, from);
  const count = numeral === null ? null : numeral.magnitude.shape === 'point' ? toNumber(numeral.magnitude.at) : 0;
  if (count !== null && (!Number.isInteger(count) || count < 1 || count > MOST || place.number > 1)) return null;
  const unit = numeral === null ? word : wordAt(text, skipGap(text, numeral.end));
  if (unit === null) return null;
  const of = wordAt(text, skipGap(text, unit.end));
  if (of?.word !== 'of' && of?.word !== 'in') return null;
  const singular = unit.word.endsWith('s') ? unit.word.slice(0, -1) : unit.word;
  const weekday = WEEKDAYS.get(unit.word);
  if (weekday === undefined && !UNITS.has(singular)) return null;
  const whole = wholeAt(text, skipGap(text, of.end), context, next);
  if (whole === null || whole.edtf === null) return null;
  const { low, high } = dayBounds(whole.edtf);
  if (low === null || high === null) return null;
  const bounds = { low, high, number: place.number };
  const edtf =
    count !== null
      ? countedStretch(singular, count, bounds)
      : weekday !== undefined
        ? nthWeekday(weekday, bounds)
        : nthUnit(unit.word, whole.edtf, bounds);
  return edtf === null ? null : { ...whole, start: at, edtf, written: null };
}

/** `2025`, `the 2020s`: what the piece is of, with its article or without. */
function wholeAt(text: string, at: number, context: ReadingContext, next: Reader): TimeReading | null {
  const whole = next(text, at, context);
  if (whole !== null) return whole;
  const the = wordAt(text, at);
  return the?.word === 'the' ? next(text, skipGap(text, the.end), context) : null;
}

function readPlace(text: string, at: number): Place | null {
  const word = wordAt(text, at);
  if (word === null) {
    ORDINAL_DIGITS.lastIndex = at;
    const match = ORDINAL_DIGITS.exec(text);
    return match === null ? null : { number: Number(match[1]), end: ORDINAL_DIGITS.lastIndex };
  }
  const number = word.word === 'last' || word.word === 'final' ? 0 : ORDINALS.get(word.word);
  return number === undefined ? null : { number, end: word.end };
}

interface Bounds {
  readonly low: CalendarDay;
  readonly high: CalendarDay;
  readonly number: number;
}

/** The first or last so many days, weeks or months; months of a time that begins with one are whole months. */
function countedStretch(unit: string, count: number, { low, high, number }: Bounds): string | null {
  if (unit === 'month') {
    if (!isMonthStart(low) || !isMonthEnd(high)) return null;
    const first = number === 1 ? low : addMonths(startOfMonth(high), 1 - count);
    const last = number === 1 ? addMonths(low, count - 1) : high;
    if (first === null || last === null || first < low || last > high) return null;
    return count === 1 ? first.slice(0, 7) : `${first.slice(0, 7)}/${last.slice(0, 7)}`;
  }
  if (unit !== 'day' && unit !== 'week') return null;
  const days = unit === 'week' ? count * 7 : count;
  const [first, last] = number === 1 ? [low, addDays(low, days - 1)] : [addDays(high, 1 - days), high];
  if (first === null || last === null || first < low || last > high) return null;
  return first === last ? first : `${first}/${last}`;
}

/** `the first Monday in May`, `the last Friday of next month`. */
function nthWeekday(weekday: number, { low, high, number }: Bounds): CalendarDay | null {
  const day =
    number === 0
      ? addDays(high, -((weekdayOf(high) - weekday + 7) % 7))
      : addDays(low, ((weekday - weekdayOf(low) + 7) % 7) + (number - 1) * 7);
  return day !== null && day >= low && day <= high ? day : null;
}

/** `the first day of next week`, `the second week of next month`, `the second half of January`, `the last month of 2025`. */
function nthUnit(unit: string, whole: string, { low, high, number }: Bounds): string | null {
  const isMonth = /^\d{4}-(?:0\d|1[0-2])$/.test(whole);
  const { year, month } = partsOf(low);
  switch (unit) {
    case 'day': {
      const day = number === 0 ? high : addDays(low, number - 1);
      return day !== null && day <= high && low !== high ? day : null;
    }
    case 'week':
      return isMonth && number <= 5 ? weekOfMonth(year, month, number) : null;
    case 'weekend': {
      const saturday = isMonth ? nthWeekday(SATURDAY, { low, high, number }) : null;
      const sunday = saturday === null ? null : addDays(saturday, 1);
      return sunday === null ? null : `${saturday}/${sunday}`;
    }
    case 'quarter':
      return /^\d{4}$/.test(whole) && number <= 4 ? `${whole}-Q${number === 0 ? 4 : number}` : null;
    case 'half':
      if (number > 2) return null;
      if (/^\d{2}(?:\d|X)X$/.test(whole)) return halfOfYears(year, partsOf(high).year, number);
      if (!isMonth) return null;
      return number === 1 ? `${whole}-01/${whole}-15` : `${whole}-16/${high}`;
    case 'month': {
      const first = number === 0 ? high : addMonths(low, number - 1);
      if (isMonth || first === null || first > high || !isMonthStart(low)) return null;
      return `${first.slice(0, 4)}-${two(partsOf(first).month)}`;
    }
    default:
      return null;
  }
}

/** The first half of the 2020s, the second half of the 19th century. */
function halfOfYears(first: number, last: number, number: number): string {
  const middle = first + (last - first + 1) / 2;
  return number === 1 ? `${first}/${middle - 1}` : `${middle}/${last}`;
}

function isMonthStart(day: CalendarDay): boolean {
  return partsOf(day).day === 1;
}

function isMonthEnd(day: CalendarDay): boolean {
  const { year, month, day: last } = partsOf(day);
  return last === daysInMonth(year, month);
}

function startOfMonth(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - partsOf(day).day) ?? day;
}
