import type { CalendarDay } from '../../model/time.ts';
import { addDays, calendarDay, dayNumber } from './calendar.ts';

/** Calendars, other than the Gregorian, by which holidays are set that the news names. */
export type OtherCalendar = 'chinese' | 'hebrew' | 'islamic-umalqura';

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719468;
const DAY_LENGTH = 86400000;
const YEARS = new Map<string, ReadonlyMap<string, CalendarDay>>();

/**
 * The day of a Gregorian year that is called `name` in another calendar, by the runtime's calendar data; the first of
 * two (an Islamic year is shorter). Null where that year has none.
 *
 * @param name month and day as the calendar's English form has them: `1/1`, `15 Nisan`
 */
export function dayInCalendar(calendar: OtherCalendar, name: string, year: number): CalendarDay | null {
  const key = `${calendar} ${year}`;
  const days = YEARS.get(key) ?? daysOf(calendar, year);
  YEARS.set(key, days);
  return days.get(name) ?? null;
}

function daysOf(calendar: OtherCalendar, year: number): ReadonlyMap<string, CalendarDay> {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const days = new Map<string, CalendarDay>();
  const last = calendarDay(year, 12, 31);
  let day = calendarDay(year, 1, 1);
  while (day !== null && last !== null && day <= last) {
    const name = format.format((dayNumber(day) - EPOCH) * DAY_LENGTH);
    if (!days.has(name)) days.set(name, day);
    day = addDays(day, 1);
  }
  return days;
}
