import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, parseDay, weekdayOf } from '../../engine/values/calendar.ts';
import type { CalendarDay } from '../../model/time.ts';
import { skipGap, wordAt } from '../read-word.ts';
import type { TimeReading } from './time-reading.ts';

type Reader = (text: string, at: number, context: ReadingContext) => TimeReading | null;

const WEEKEND_OF = /(?:the )?weekend (of|before|after|following) (?:the )?/iy;
const SATURDAY = 6;

/** `the weekend of Halloween`, `the weekend before April 5`: two days, and the holiday that makes them a long weekend. */
export function readWeekendOf(text: string, at: number, context: ReadingContext, next: Reader): TimeReading | null {
  WEEKEND_OF.lastIndex = at;
  const match = WEEKEND_OF.exec(text);
  if (match === null) return null;
  const named = next(text, at + match[0].length, context);
  const day = named?.edtf === null || named === null ? null : parseDay(named.edtf);
  if (named === null || day === null) return null;
  const word = (match[1] ?? '').toLowerCase();
  const edtf = word === 'of' ? weekendAround(day) : weekendBeside(day, word === 'before' ? -1 : 1);
  return edtf === null ? null : { ...named, start: at, edtf, written: null };
}

/** `Labor Day weekend`: the weekend that the day just read belongs to. */
export function asWeekend(text: string, day: TimeReading): TimeReading {
  const word = wordAt(text, skipGap(text, day.end));
  const exact = day.edtf === null ? null : parseDay(day.edtf);
  if (word?.word !== 'weekend' || exact === null) return day;
  const edtf = weekendAround(exact);
  return edtf === null ? day : { ...day, end: word.end, edtf, written: null };
}

/** Days from a day to the first and the last day of its weekend, Monday to Sunday: a Monday makes it three days long. */
const AROUND: readonly (readonly [number, number])[] = [
  [-2, 0],
  [-3, 0],
  [3, 4],
  [0, 3],
  [0, 2],
  [0, 1],
  [-1, 0],
];

function weekendAround(day: CalendarDay): string | null {
  const [first, last] = AROUND[weekdayOf(day) - 1] ?? [0, 0];
  return span(addDays(day, first), addDays(day, last));
}

function weekendBeside(day: CalendarDay, way: -1 | 1): string | null {
  const weekday = weekdayOf(day);
  const back = weekday > SATURDAY ? -8 : -weekday - 1;
  const ahead = weekday < SATURDAY ? SATURDAY - weekday : SATURDAY - weekday + 7;
  const saturday = addDays(day, way < 0 ? back : ahead);
  return saturday === null ? null : span(saturday, addDays(saturday, 1));
}

function span(first: CalendarDay | null, last: CalendarDay | null): string | null {
  return first === null || last === null ? null : `${first}/${last}`;
}
