import type { CalendarDay } from '../../extractors/model/time.ts';

/** News is of few days: each is counted once, and all anew when there are as many as in two centuries. */
const MOST_KNOWN = 73_000;
const numbers = new Map<CalendarDay, number>();

/** Days since 1970-01-01 of a calendar day; no time zone comes into it. */
export function dayNumber(day: CalendarDay): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = day.split('-').map(Number);
  const number = Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1) / 86_400_000;
  if (numbers.size >= MOST_KNOWN) numbers.clear();
  numbers.set(day, number);
  return number;
}

/** The calendar day that is so many days after 1970-01-01. */
export function dayOfNumber(number: number): CalendarDay {
  return new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDay;
}

/** The numbers of a year's first and last day. */
export function daysOfYear(year: number): readonly [first: number, last: number] {
  return [Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year, 11, 31) / 86_400_000];
}
