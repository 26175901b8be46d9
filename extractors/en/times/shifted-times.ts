import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, addMonths, parseDay, weekdayOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { shiftedUnit } from './calendar-shifts.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { counted, type TimeReading } from './time-reading.ts';
import { type Length, readLength, readShift } from './time-shifts.ts';

type Reader = (text: string, at: number, context: ReadingContext) => TimeReading | null;

/**
 * `three weeks from tomorrow`, `2 weeks before Christmas`, `3 days after January 12th`, `two years from now`; with the
 * weekday behind it, `3 weeks after Christmas on Friday`; and `2 weeks starting May 20`, which is the stretch itself.
 */
export function readShifted(text: string, at: number, context: ReadingContext, next: Reader): TimeReading | null {
  if (isRate(text, at)) return null;
  const length = readLength(text, at);
  if (length === null) return null;
  const ahead = readWeekdayAhead(text, at, length, context);
  if (ahead !== null) return ahead;
  const stretch = readStarting(text, at, length, context, next);
  if (stretch !== null) return stretch;
  const word = wordAt(text, skipGap(text, length.end));
  if (word === null || (word.word !== 'from' && word.word !== 'after' && word.word !== 'before')) return null;
  const from = skipGap(text, word.end);
  const name = wordAt(text, from);
  const now = name !== null && (name.word === 'now' || name.word === 'today');
  if (length.clock && !now) return null;
  const base = now ? counted(from, name.end, context.published) : next(text, from, { ...context, lastTime: null });
  const day = base?.edtf === null || base === null ? null : parseDay(base.edtf);
  if (base === null || day === null) return null;
  const way = word.word === 'before' ? -1 : 1;
  const month = addMonths(day, way * length.months);
  return month === null ? null : onWeekday(text, counted(at, base.end, addDays(month, way * length.days)));
}

/** What a price ends with: `$9.99 a month from 1 March` begins then, `20 euros a week from Monday`. */
const PRICED =
  /(?:[\d%]|\b(?:million|billion|euros?|dollars?|pounds?|pence|cents?|yuan|yen|won|rupees?|rand|pesos?|francs?|crowns?|kroner|kronor|lira|roubles?|rubles?|reais|baht|dirhams?|riyals?)) $/i;

/** `a month`, `an hour` behind an amount: what it is paid for. */
function isRate(text: string, at: number): boolean {
  return /^an? /i.test(text.slice(at, at + 3)) && PRICED.test(text.slice(Math.max(0, at - 12), at));
}

const ON = /,? on /iy;

/** `… on Friday`: the Friday of the week that was counted to. */
function onWeekday(text: string, reading: TimeReading): TimeReading {
  ON.lastIndex = reading.end;
  if (!ON.test(text)) return reading;
  const word = wordAt(text, ON.lastIndex);
  const edtf = word === null ? null : inWeek(reading.edtf, WEEKDAYS.get(word.word));
  return word === null || edtf === null ? reading : { ...reading, end: word.end, edtf };
}

function inWeek(edtf: string | null, weekday: number | undefined): string | null {
  const day = edtf === null ? null : parseDay(edtf);
  return day === null || weekday === undefined ? null : addDays(day, weekday - weekdayOf(day));
}

const BEST = /\b(?:most|least|first|worst|best|[a-z]{3,}est)\b[^,.;]*$/i;

/** `in 3 days on Friday`: a day that is named twice. */
function readWeekdayAhead(text: string, at: number, length: Length, { published }: ReadingContext): TimeReading | null {
  if (published === null || length.clock || wordBefore(text, at)?.word !== 'in') return null;
  // "its hottest day in six years on Friday": so long it had not been as hot.
  if (length.months >= 12 || BEST.test(text.slice(Math.max(0, at - 50), at))) return null;
  const month = addMonths(published, length.months);
  const plain = counted(at, length.end, month === null ? null : addDays(month, length.days));
  const named = onWeekday(text, plain);
  return named.end === plain.end ? null : named;
}

const STARTING = /(?: (?:starting|beginning|commencing)(?: (?:on|from))?|, (?:starting|beginning|from)) (?:the )?/iy;

/** `a week starting tomorrow`, `1 week, from 20 December`: so long, from that day on. */
function readStarting(
  text: string,
  at: number,
  length: Length,
  context: ReadingContext,
  next: Reader,
): TimeReading | null {
  STARTING.lastIndex = length.end;
  if (length.clock || !STARTING.test(text)) return null;
  const start = next(text, STARTING.lastIndex, context);
  const first = start?.edtf === null || start === null ? null : parseDay(start.edtf);
  const end = first === null ? null : addMonths(first, length.months);
  const last = end === null ? null : addDays(end, length.days - 1);
  return start === null || last === null ? null : counted(at, start.end, `${first}/${last}`);
}

const COMMA = /,? /y;

/** `Thursday, two years from now`, `Saturday three weeks ago`: that weekday of the week that is counted to. */
export function readWeekdayShifted(
  text: string,
  at: number,
  context: ReadingContext,
  next: Reader,
): TimeReading | null {
  const word = wordAt(text, at);
  const weekday = word === null ? undefined : WEEKDAYS.get(word.word);
  if (word === null || weekday === undefined) return null;
  COMMA.lastIndex = word.end;
  if (!COMMA.test(text)) return null;
  const from = COMMA.lastIndex;
  const length = readLength(text, from);
  if (length === null || length.clock) return null;
  const ago = wordAt(text, skipGap(text, length.end))?.word === 'ago';
  const shifted = ago ? shiftBack(text, from, length, context) : readShifted(text, from, context, next);
  const edtf = shifted === null ? null : inWeek(shifted.edtf, weekday);
  return shifted === null || edtf === null ? null : { ...shifted, start: at, edtf };
}

function shiftBack(text: string, at: number, length: Length, context: ReadingContext): TimeReading | null {
  const reading = readShift(text, at, context);
  const month = context.published === null ? null : addMonths(context.published, -length.months);
  return reading === null ? null : { ...reading, edtf: month === null ? null : addDays(month, -length.days) };
}

const BESIDE = /the (?:(day|week|month|quarter|year) (before|after|following)|eve of) (?:the )?/iy;

/** `the year before 2015`, `the day after Christmas`, `the week before last`, `the eve of Christmas`: the one beside a time that is named. */
export function readBeside(text: string, at: number, context: ReadingContext, next: Reader): TimeReading | null {
  BESIDE.lastIndex = at;
  const match = BESIDE.exec(text);
  if (match === null) return null;
  // The eve of Christmas is the day before it.
  const [unit, from] = [(match[1] ?? 'day').toLowerCase(), at + match[0].length];
  const way = (match[2] ?? 'before').toLowerCase() === 'before' ? -1 : 1;
  const last = wordAt(text, from);
  if (last?.word === 'last' && !/^ [a-z]/i.test(text.slice(last.end, last.end + 2)) && way < 0)
    return counted(at, last.end, shiftedUnit(unit, { base: null, shift: -2, published: context.published }) ?? null);
  const named = next(text, from, { ...context, lastTime: null });
  if (named === null || named.edtf === null) return null;
  const bounds = dayBounds(named.edtf);
  const base = way < 0 ? bounds.low : bounds.high;
  if (base === null) return null;
  const edtf = shiftedUnit(unit, { base, shift: way, published: base }) ?? null;
  return { ...named, start: at, edtf, written: null };
}
