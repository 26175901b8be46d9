import type { CalendarDay } from '../../model/time.ts';
import { addDays, calendarDay, weekdayOf } from './calendar.ts';
import { dayInCalendar, type OtherCalendar } from './other-calendars.ts';

/** A day of each year; null where that year has none. */
export type Feast = (year: number) => CalendarDay | null;

/** The same day of every year. */
export const fixed =
  (month: number, day: number): Feast =>
  (year) =>
    calendarDay(year, month, day);

/** The `n`th weekday of a month, counted from the end where `n` is negative. */
export const weekdayIn =
  (month: number, weekday: number, n: number): Feast =>
  (year) => {
    const first =
      n > 0
        ? calendarDay(year, month, 1)
        : calendarDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
    if (first === null) return null;
    const ahead = (weekday - weekdayOf(first) + 7) % 7;
    return addDays(first, n > 0 ? ahead + (n - 1) * 7 : ahead === 0 ? -7 : ahead - 7);
  };

/** So many days after another. */
export const shifted =
  (feast: Feast, days: number): Feast =>
  (year) => {
    const day = feast(year);
    return day === null ? null : addDays(day, days);
  };

/** The first day of a year that another calendar calls `name` (`1/1`, `15 Nisan`). */
export const inCalendar =
  (calendar: OtherCalendar, name: string): Feast =>
  (year) =>
    dayInCalendar(calendar, name, year);

/** Gregorian Easter Sunday (Anonymous Gregorian computus). */
export const easter: Feast = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return calendarDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
};

/**
 * New years of the Chinese calendar that the runtime has a day off: their moons are new within minutes of midnight in
 * Beijing (dates of the Hong Kong Observatory).
 */
const MENDED: ReadonlyMap<number, CalendarDay | null> = new Map([
  [2027, calendarDay(2027, 2, 6)],
  [2030, calendarDay(2030, 2, 3)],
]);

/** The first day of a Chinese year where the runtime's calendar is wrong; undefined where it is right. */
export function mendedNewYear(year: number): CalendarDay | null | undefined {
  return MENDED.get(year);
}

export const chineseNewYear: Feast = (year) => mendedNewYear(year) ?? dayInCalendar('chinese', '1/1', year);

export const thanksgiving: Feast = weekdayIn(11, 4, 4);
export const ramadan: Feast = inCalendar('islamic-umalqura', '9/1');
export const eidAlFitr: Feast = inCalendar('islamic-umalqura', '10/1');
export const eidAlAdha: Feast = inCalendar('islamic-umalqura', '12/10');

const NEW_MOONS = ['9/1', '9bis/1', '10/1', '10bis/1'].map((name) => inCalendar('chinese', name));

/**
 * The evening before the new moon from mid-October to mid-November, with which a month of the Chinese calendar begins:
 * right from 2015 to 2030, save for 2018 and 2027, when it is a day early.
 */
export const diwali: Feast = (year) => {
  const [first, last] = [calendarDay(year, 10, 18), calendarDay(year, 11, 15)];
  if (first === null || last === null) return null;
  const next = NEW_MOONS.map((feast) => feast(year)).find((day) => day !== null && day >= first && day <= last);
  return next === undefined || next === null ? null : addDays(next, -1);
};
