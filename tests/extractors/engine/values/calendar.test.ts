import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  firstDayOfWeek,
  fromNumber,
  isLeapYear,
  parseDay,
  partsOf,
  weekdayOf,
  weekOf,
} from '../../../../extractors/engine/values/calendar.ts';
import type { CalendarDay } from '../../../../extractors/model/time.ts';

/** A day that the test wrote itself. */
function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

const anyDay = fc.integer({ min: 0, max: 3_652_000 }).map((number) => {
  const found = fromNumber(number);
  return found ?? day('2000-01-01');
});

describe('days', () => {
  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-1-1', '20250101', 'yesterday', ''])(
    '%s is no day',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it.each([
    [2024, true],
    [2025, false],
    [2000, true],
    [1900, false],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  it.each([
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-01-15', 365, '2027-01-15'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  it.each([
    ['1970-01-01', 4],
    ['2026-01-15', 4],
    ['2000-02-29', 2],
    ['1998-06-30', 2],
    ['0000-03-01', 3],
  ])('%s is weekday %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2021-01-03', 2020, 53],
    ['2024-12-31', 2025, 1],
  ])('%s lies in week %i-%i', (text, year, week) => {
    expect(weekOf(day(text))).toEqual({ year, week });
  });

  it('ends at the years 0 and 9999', () => {
    expect(addDays(day('9999-12-31'), 1)).toBeNull();
    expect(addDays(day('0000-01-01'), -1)).toBeNull();
    expect(calendarDay(10000, 1, 1)).toBeNull();
  });

  it('counts there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (start, count) => {
        expect(fromNumber(dayNumber(start))).toBe(start);
        const there = addDays(start, count);
        if (there !== null) {
          expect(addDays(there, -count)).toBe(start);
          expect((((weekdayOf(there) - weekdayOf(start) - count) % 7) + 7) % 7).toBe(0);
        }
      }),
    );
  });

  it('puts every day into a week that begins on a Monday at most six days before', () => {
    fc.assert(
      fc.property(anyDay, (here) => {
        const { year, week } = weekOf(here);
        const monday = firstDayOfWeek(year, week);
        if (monday === null || partsOf(here).year === 0) return;
        expect(weekdayOf(monday)).toBe(1);
        expect(dayNumber(here) - dayNumber(monday)).toBeGreaterThanOrEqual(0);
        expect(dayNumber(here) - dayNumber(monday)).toBeLessThan(7);
      }),
    );
  });
});
