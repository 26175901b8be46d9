import type { CalendarDay } from '../../model/time.ts';
import { addDays, addMonths, partsOf } from './calendar.ts';

/** So many of a unit of time, told from the day of publication: the past three months, 今后五年. */
export interface Stretch {
  readonly count: number;
  /** A unit's code: `h` (behind us), `day`, `night`, `week`, `month`, `quarter`, `year`, `decade` or `century`; others place nothing. */
  readonly unit: string;
}

/** From so long ago to the publication day (`way` -1), or from the day after to so long ahead (1), as EDTF; quarters are whole ones. */
export function placedStretch(published: CalendarDay, { count, unit }: Stretch, way: -1 | 1): string | null {
  if (unit === 'quarter') {
    const { year, month } = partsOf(published);
    const now = year * 4 + Math.floor((month - 1) / 3);
    const [first, last] = way < 0 ? [now - count, now - 1] : [now + 1, now + count];
    return `${quarter(first)}/${quarter(last)}`;
  }
  if (unit === 'h') return way < 0 ? lastHours(published, count) : null;
  const months = monthsOf(unit);
  const days = daysOf(unit);
  if (months === 0 && days === 0) return null;
  const far = months === 0 ? addDays(published, way * count * days) : addMonths(published, way * count * months);
  const near = way < 0 ? published : addDays(published, 1);
  if (far === null || near === null) return null;
  return way < 0 ? `${far}/${near}` : `${near}/${far}`;
}

/** The past 24 hours are the day itself, the past 48 two days. */
function lastHours(published: CalendarDay, count: number): string | null {
  const first = addDays(published, Math.min(0, 1 - Math.floor(count / 24)));
  if (first === null) return null;
  return first === published ? published : `${first}/${published}`;
}

function quarter(number: number): string {
  return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
}

/** How many months a unit has; 0 where it is not counted in months. */
export function monthsOf(unit: string): number {
  switch (unit) {
    case 'month':
      return 1;
    case 'quarter':
      return 3;
    case 'year':
      return 12;
    case 'decade':
      return 120;
    case 'century':
      return 1200;
    default:
      return 0;
  }
}

/** How many days a unit has; 0 where it is not counted in days. */
export function daysOf(unit: string): number {
  return unit === 'day' || unit === 'night' ? 1 : unit === 'week' ? 7 : 0;
}
