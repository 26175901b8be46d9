import {
  addDays,
  calendarDay,
  dayNumber,
  daysInMonth,
  partsOf,
  weekdayOf,
  weekOf,
} from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';

/** What a time names inside a year. `interval` holds its own years. */
export type TimePart =
  | { readonly of: 'year' }
  | { readonly of: 'month'; readonly month: number }
  | { readonly of: 'day'; readonly month: number | null; readonly day: number; readonly weekday?: number }
  | { readonly of: 'days'; readonly month: number; readonly first: number; readonly last: number }
  | { readonly of: 'week-of-month'; readonly month: number; readonly number: number }
  | { readonly of: 'quarter'; readonly number: number }
  | { readonly of: 'half'; readonly number: number }
  | { readonly of: 'season'; readonly season: number }
  | { readonly of: 'week'; readonly number: number }
  | { readonly of: 'whole'; readonly edtf: string };

/** A time as written: what is said of it; a null year or month is left open. */
export interface WrittenTime {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly part: TimePart;
}

/** A time resolved, and whether the publication day was needed. */
export interface ResolvedTime {
  readonly edtf: string | null;
  readonly counted: boolean;
}

/** EDTF of a part of a known year; null where there is no such day. */
export function edtfIn(part: TimePart, year: number): string | null {
  const y = String(year).padStart(4, '0');
  switch (part.of) {
    case 'year':
      return y;
    case 'month':
      return `${y}-${two(part.month)}`;
    case 'day':
      return part.month === null ? null : calendarDay(year, part.month, part.day);
    case 'days': {
      const [first, last] = [calendarDay(year, part.month, part.first), calendarDay(year, part.month, part.last)];
      return first === null || last === null || first >= last ? null : `${first}/${last}`;
    }
    case 'week-of-month':
      return weekOfMonth(year, part.month, part.number);
    case 'quarter':
      return `${y}-Q${part.number}`;
    case 'half':
      return `${y}-H${part.number}`;
    case 'season':
      return `${y}-${part.season}`;
    case 'week':
      return part.number >= 1 && part.number <= 53 ? `${y}-W${two(part.number)}` : null;
    case 'whole':
      return part.edtf;
  }
}

/** How a time without a year is placed: behind the publication day, ahead of it, or the nearest. */
export type Side = 'past' | 'future';

/**
 * Resolves a written time. Without a year it is the last such time that had begun on the publication day, or the next
 * one where the words look ahead; without a publication day it stays open (`XXXX-06-23`).
 *
 * @param running the sentence is on the running year, so that a part of it that has just begun may be meant
 */
export function resolveTime(
  time: WrittenTime,
  published: CalendarDay | null,
  side: Side,
  running = false,
): ResolvedTime {
  if (time.part.of === 'whole') return { edtf: time.part.edtf, counted: false };
  if (time.year !== null && !isBareDay(time.part)) return { edtf: edtfIn(time.part, time.year), counted: false };
  if (published === null) return { edtf: openTime(time.part), counted: true };
  if (time.part.of === 'day' && time.part.month === null)
    return { edtf: nearestDayOfMonth(time.part, published, side), counted: true };
  return { edtf: nearestYear(time.part, published, side, running), counted: true };
}

/** Whether the side on which a time lies decides which one it is: not where the words say the year. */
export function needsSide({ year, part }: WrittenTime, published: CalendarDay | null): boolean {
  return published !== null && part.of !== 'whole' && (year === null || isBareDay(part));
}

function isBareDay(part: TimePart): boolean {
  return part.of === 'day' && part.month === null;
}

function openTime(part: TimePart): string | null {
  if (part.of === 'month') return `XXXX-${two(part.month)}`;
  return part.of === 'day' ? `XXXX-${part.month === null ? 'XX' : two(part.month)}-${two(part.day)}` : null;
}

const FAR = 200;
const NEAR = 31;
const LONG_PAST = 300;

function nearestYear(part: TimePart, published: CalendarDay, side: Side, running = false): string | null {
  const { year } = partsOf(published);
  const today = dayNumber(published);
  // A number of a week is of the running year; 29 February may lie eight years off.
  if (part.of === 'week') return edtfIn(part, year);
  const years = Array.from({ length: 9 }, (_, step) => (side === 'past' ? year - step : year + step));
  for (const candidate of years) {
    const edtf = edtfIn(part, candidate);
    const { low, high } = edtf === null ? { low: null, high: null } : dayBounds(edtf);
    if (low === null || high === null) continue;
    if (side === 'future' && part.of !== 'month' && dayNumber(low) - today > FAR) {
      // By 20 January, told on 23 January: what has just been is nearer than what comes next year.
      const before = nearestYear(part, published, 'past');
      const { high: last } = before === null ? { high: null } : dayBounds(before);
      if (last !== null && today - dayNumber(last) <= NEAR) return before;
    }
    // First-half demand, told in January, is last year's: of a half or quarter that has hardly begun nothing is known.
    const long = !running && (part.of === 'half' || part.of === 'quarter');
    const begun = long ? (dayNumber(low) + dayNumber(high)) / 2 : dayNumber(low);
    if (side === 'past' ? begun > today : dayNumber(high) < today) continue;
    // "The tax rises on 1 March", told on 27 February: eleven months ago would have been last year's.
    if (side === 'past' && part.of === 'day' && today - dayNumber(low) > LONG_PAST)
      return soonAfter(part, published) ?? edtf;
    return edtf;
  }
  return null;
}

/** The same day of the year within the month to come, in this year or the next; null where it is further off. */
function soonAfter(part: TimePart, published: CalendarDay): string | null {
  const { year } = partsOf(published);
  for (const candidate of [year, year + 1]) {
    const edtf = edtfIn(part, candidate);
    const low = edtf === null ? null : dayBounds(edtf).low;
    const ahead = low === null ? -1 : dayNumber(low) - dayNumber(published);
    if (ahead >= 0 && ahead <= NEAR) return edtf;
  }
  return null;
}

/** Months to look through for a day that falls on a weekday: Friday the 13th comes at least once a year. */
const MONTHS_AROUND = 14;

/** `the 29th`, `Wednesday the 13th`: the last such day, or the next; a weekday said has to be right. */
function nearestDayOfMonth(
  { day, weekday }: { day: number; weekday?: number },
  published: CalendarDay,
  side: Side,
): string | null {
  const { year, month } = partsOf(published);
  for (let step = 0; step <= MONTHS_AROUND; step++) {
    const months = year * 12 + month - 1 + (side === 'past' ? -step : step);
    const found = calendarDay(Math.floor(months / 12), (months % 12) + 1, day);
    if (found === null || (side === 'past' ? found > published : found < published)) continue;
    if (weekday === undefined || weekdayOf(found) === weekday) return found;
  }
  return null;
}

/** The last day with that weekday on or before `published`, or the first on or after it. */
export function nearestWeekday(weekday: number, published: CalendarDay, side: Side): CalendarDay | null {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  return addDays(published, side === 'future' ? ahead : ahead === 0 ? 0 : ahead - 7);
}

/** The `n`th week of a month, as an ISO week; number 0 is the last one. */
export function weekOfMonth(year: number, month: number, number: number): string | null {
  // A week belongs to the month that has its Thursday.
  const base = number === 0 ? calendarDay(year, month, daysInMonth(year, month)) : calendarDay(year, month, 1);
  if (base === null) return null;
  const day =
    number === 0
      ? addDays(base, -((weekdayOf(base) - 4 + 7) % 7))
      : addDays(base, ((4 - weekdayOf(base) + 7) % 7) + (number - 1) * 7);
  return day === null ? null : isoWeek(day);
}

/** The ISO week that holds a day: `2026-W03`. */
export function isoWeek(day: CalendarDay): string {
  const { year, week } = weekOf(day);
  return `${year}-W${two(week)}`;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
