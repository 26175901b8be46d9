import type { CalendarDay } from '../../../extractors/model/time.ts';
import { calendarDay } from './calendar-day.ts';

const SHAPES: readonly RegExp[] = [
  // /2026/01/15/, /2026-01-15/, /2026/0115/, /202601/15/, /2026-01/15/
  /\/(?<year>(?:19|20)\d{2})[-/]?(?<month>\d{2})[-/]?(?<date>\d{2})(?=[/_.-]|$)/,
  // t20260115_123.html, /c_20260115.htm, -2026-01-15-
  /[/_a-z-](?<year>(?:19|20)\d{2})-?(?<month>\d{2})-?(?<date>\d{2})(?=[/_.-]|$)/i,
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** /2026/jan/15/ */
const NAMED =
  /\/(?<year>(?:19|20)\d{2})\/(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(?<date>\d{1,2})(?=\/|$)/i;

/** The day that an address holds in its path, or null: a full date only, and one that the calendar has. */
export function urlDay(url: string | null): CalendarDay | null {
  if (url === null) return null;
  const path =
    url
      .slice(0, 2_000)
      .replace(/^[a-z]+:\/\/[^/?#]*/i, '')
      .split(/[?#]/, 1)[0] ?? '';
  for (const shape of [...SHAPES, NAMED]) {
    const { year, month, name, date } = shape.exec(path)?.groups ?? {};
    if (year === undefined) continue;
    const number = name === undefined ? Number(month) : MONTHS.indexOf(name.toLowerCase()) + 1;
    const day = calendarDay(Number(year), number, Number(date));
    if (day !== null) return day;
  }
  return null;
}
