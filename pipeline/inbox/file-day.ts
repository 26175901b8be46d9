import type { CalendarDay } from '../../extractors/model/time.ts';
import { calendarDay } from '../intake/metadata/calendar-day.ts';

/** The calendar day of an instant here, for the name of a folder and for 1天前 in a file. Milliseconds since 1970. */
export function dayOf(ms: number): CalendarDay | null {
  const date = new Date(ms);
  return calendarDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The calendar day here and now. */
export function today(): CalendarDay | null {
  return dayOf(Date.now());
}
