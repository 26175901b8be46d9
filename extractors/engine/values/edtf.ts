import type { CalendarDay } from '../../model/time.ts';
import { addDays, calendarDay, daysInMonth, firstDayOfWeek } from './calendar.ts';

/** First and last day of a time, both inside; null is an open or unknown side. */
export interface DayBounds {
  readonly low: CalendarDay | null;
  readonly high: CalendarDay | null;
}

const UNKNOWN: DayBounds = { low: null, high: null };

/** An article names few times, and names them often. */
const KNOWN = new Map<string, DayBounds>();
const MOST_KNOWN = 4096;

/**
 * First and last day of a text in our EDTF profile (model/time.ts says which forms). Both null for a text that is
 * not of the profile or has an unspecified year or month (`XXXX-06-23`).
 */
export function dayBounds(edtf: string): DayBounds {
  const known = KNOWN.get(edtf);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const bounds = boundsOfText(edtf);
  KNOWN.set(edtf, bounds);
  return bounds;
}

function boundsOfText(edtf: string): DayBounds {
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  return { low: from === '..' ? null : single(from).low, high: to === '..' ? null : single(to).high };
}

function single(text: string): DayBounds {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(Q[1-4]|H[12]|W\d{2}|2[1-4]|\d{2}))?(?:-(\d{2}))?(?:T[\d:]+)?$/.exec(text);
  if (match === null) return UNKNOWN;
  const [, yearText = '', part, dayText] = match;
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  if (part === undefined) return months(firstYear, 1, lastYear, 12);
  if (firstYear !== lastYear) return UNKNOWN;
  if (part.startsWith('Q')) return months(firstYear, Number(part[1]) * 3 - 2, firstYear, Number(part[1]) * 3);
  if (part.startsWith('H')) return months(firstYear, Number(part[1]) * 6 - 5, firstYear, Number(part[1]) * 6);
  if (part.startsWith('W')) {
    const low = firstDayOfWeek(firstYear, Number(part.slice(1)));
    return { low, high: low === null ? null : addDays(low, 6) };
  }
  const number = Number(part);
  if (number > 20) {
    // EDTF seasons 21 to 24, meteorological: spring is March to May, winter runs into the next year.
    const first = (number - 20) * 3;
    return number === 24 ? months(firstYear, 12, firstYear + 1, 2) : months(firstYear, first, firstYear, first + 2);
  }
  if (dayText === undefined) return months(firstYear, number, firstYear, number);
  const day = calendarDay(firstYear, number, Number(dayText));
  return { low: day, high: day };
}

function months(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): DayBounds {
  return {
    low: calendarDay(firstYear, firstMonth, 1),
    high: calendarDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** `2025-10` to `2025-Q4`, the October-December quarter, is that quarter; else the two ends. */
export function spanTo(left: string, right: string): string {
  const inside = /^\d{4}-(?:Q[1-4]|H[12])$/.test(right) && dayBounds(left).low === dayBounds(right).low;
  return inside ? right : `${left}/${right}`;
}
