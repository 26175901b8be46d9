import type { CalendarDay } from '../../../extractors/model/time.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** News carries dates of our age; 0026 and 2926 are misprints or numbers of another kind. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** True when `text` is a day that the calendar has: `2024-02-29` is, `2025-02-29` and `2025-1-5` are not. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!SHAPE.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= monthLength(year, month);
}

/** The day of these numbers, or null when the calendar has none such. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDay(text) ? text : null;
}

/** The day so many days before; null when that leaves the calendar that we know. */
export function daysBefore(day: CalendarDay, count: number): CalendarDay | null {
  let [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  date -= count;
  while (date < 1 && year >= FIRST_YEAR) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    date += monthLength(year, month);
  }
  return calendarDay(year, month, date);
}

/** The last day of that month and date that is not after `day`: 12月30日 in a file of 2026-01-02 is 2025-12-30. */
export function latestSuchDay(month: number, date: number, day: CalendarDay): CalendarDay | null {
  const year = Number(day.slice(0, 4));
  const sameYear = calendarDay(year, month, date);
  if (sameYear !== null && sameYear <= day) return sameYear;
  return calendarDay(year - 1, month, date);
}

function monthLength(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
