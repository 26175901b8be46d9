import type { CalendarDay } from '../../model/time.ts';

/**
 * Calendar-day arithmetic on the proleptic Gregorian calendar, without a clock, a zone or `Date`.
 * Days are counted from 0000-03-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** `YYYY-MM-DD`, or null where there is no such day. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` as CalendarDay;
}

/** Reads `YYYY-MM-DD`; null for anything else and for days that do not exist. */
export function parseDay(text: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function partsOf(day: CalendarDay): YearMonthDay {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later; negative counts go back. Null outside the years 0 to 9999. */
export function addDays(day: CalendarDay, count: number): CalendarDay | null {
  return fromNumber(dayNumber(day) + count);
}

/** The same day of the month `count` months later, or that month's last day. */
export function addMonths(day: CalendarDay, count: number): CalendarDay | null {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months / 12);
  const newMonth = (months % 12) + 1;
  return calendarDay(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekdayOf(day: CalendarDay): number {
  // Day 0 (0000-03-01) was a Wednesday.
  return ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;
}

/** Days from 0000-03-01. */
export function dayNumber(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The inverse of `dayNumber`. */
export function fromNumber(number: number): CalendarDay | null {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return calendarDay(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  );
}

/** First day of ISO week `week` of `year`. */
export function firstDayOfWeek(year: number, week: number): CalendarDay | null {
  const fourth = calendarDay(year, 1, 4);
  return fourth === null ? null : addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** ISO week of a day: its year and number. */
export function weekOf(day: CalendarDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day)) ?? day;
  const { year } = partsOf(thursday);
  const first = firstDayOfWeek(year, 1) ?? day;
  return { year, week: Math.floor((dayNumber(thursday) - dayNumber(first)) / 7) + 1 };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
