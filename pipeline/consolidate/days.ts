import type { CalendarDay } from '../../extractors/model/time.ts';

/** Days since 1970-01-01 of a calendar day; no time zone comes into it. */
export function dayNumber(day: CalendarDay): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1) / 86_400_000;
}

/** The calendar day that is so many days after 1970-01-01. */
export function dayOfNumber(number: number): CalendarDay {
  return new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDay;
}
