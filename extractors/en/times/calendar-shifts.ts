import { addDays, addMonths, partsOf, weekdayOf, weekOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';
import { two } from './time-parts.ts';

/** A calendar unit `shift` units from the base; undefined for a word that is no such unit. */
export function shiftedUnit(
  unit: string,
  { base, shift, published }: { base: string | null; shift: number; published: CalendarDay | null },
): string | null | undefined {
  // A week before a year or a quarter is none: it counts from the day of publication.
  const coarse = base !== null && unit === 'week' && /^\d{4}(?:-\d\d|-[QH]\d)?$/.test(base);
  const from = base === null || coarse ? published : (dayBounds(base).low ?? published);
  const known = [
    'day',
    'night',
    'morning',
    'afternoon',
    'evening',
    'week',
    'workweek',
    'weekend',
    'month',
    'quarter',
    'half',
    'year',
    'decade',
    'century',
    'fortnight',
    'season',
  ];
  if (!known.includes(unit)) return undefined;
  if (from === null) return null;
  const { year, month } = partsOf(from);
  switch (unit) {
    case 'day':
    case 'night':
    case 'morning':
    case 'afternoon':
    case 'evening':
      return addDays(from, shift);
    case 'workweek': {
      const monday = addDays(from, 1 - weekdayOf(from) + shift * 7);
      return monday === null ? null : `${monday}/${addDays(monday, 4)}`;
    }
    case 'week': {
      const day = addDays(from, shift * 7);
      const week = day === null ? null : weekOf(day);
      return week === null ? null : `${week.year}-W${two(week.week)}`;
    }
    case 'weekend': {
      const monday = addDays(from, 1 - weekdayOf(from) + shift * 7);
      return monday === null ? null : `${addDays(monday, 5)}/${addDays(monday, 6)}`;
    }
    case 'fortnight': {
      const start = addDays(from, shift < 0 ? -14 : shift === 0 ? 1 - weekdayOf(from) : 1);
      return start === null ? null : `${start}/${addDays(start, 13)}`;
    }
    case 'month':
      return addMonths(from, shift)?.slice(0, 7) ?? null;
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + shift;
      return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    }
    case 'half': {
      const half = year * 2 + (month > 6 ? 1 : 0) + shift;
      return `${Math.floor(half / 2)}-H${(half % 2) + 1}`;
    }
    case 'decade':
      return `${Math.floor(year / 10) + shift}X`;
    case 'century':
      return `${Math.floor(year / 100) + shift}XX`;
    default:
      return unit === 'season' ? null : String(year + shift).padStart(4, '0');
  }
}

/** The same time in another year, a span by the year that it ends in; null for a time that has no year of its own. */
export function inYear(edtf: string, year: number): string | null {
  const last = /\/(\d{4})-\d\d/.exec(edtf)?.[1];
  if (last !== undefined) return yearsBefore(edtf, Number(last) - year);
  return /^\d{4}/.test(edtf) && !edtf.includes('/') ? `${String(year).padStart(4, '0')}${edtf.slice(4)}` : null;
}

/** A span of months or days so many years earlier; null where an end is open or told by the year alone. */
export function yearsBefore(edtf: string, years: number): string | null {
  const ends = edtf.split('/');
  if (ends.length !== 2 || !ends.every((end) => /^\d{4}-\d\d/.test(end))) return null;
  return ends.map((end) => `${String(Number(end.slice(0, 4)) - years).padStart(4, '0')}${end.slice(4)}`).join('/');
}
