import type { CalendarDay } from '../../../extractors/model/time.ts';
import { calendarDay } from './calendar-day.ts';

/** A date as a line of text gives it; without a year it is a month and a day only. End exclusive, UTF-16 units. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Null when the year is not written. */
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH_NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** The hour that follows a date, which is no part of a name that follows: ` 10:20`, `T10:20:05+08:00`, ` at 9:05 a.m. GMT`. */
const CLOCK =
  '(?:,?(?:T|\\s{0,3}(?:at\\s)?)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d{1,9})?)?(?:\\s?[ap]\\.?m\\b\\.?)?(?:Z|\\s?[+-]\\d{2}:?\\d{2}|\\s(?:GMT|UTC|EST|EDT|ET|BST|CET|CST|PST|PT|HKT|SGT)\\b)?)?';
const WEEKDAY = '(?:\\s?[(（]?(?:星期|周)[一二三四五六日天][)）]?)?';

/** Every way to write a full date that datelines use; the order is that of trust where two begin at one place. */
const FULL_DATES: readonly RegExp[] = [
  // 2026-01-15 10:20, 2026/1/15, 2026.01.15, 2026-01-15T10:20:00+08:00
  new RegExp(`(?<!\\d)(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<date>\\d{1,2})(?!\\d)${CLOCK}`, 'giu'),
  // 2026年1月15日 10:20, 2026年1月15日 星期四
  new RegExp(
    `(?<!\\d)(?<year>\\d{4})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<date>\\d{1,2})\\s?[日号號]${WEEKDAY}${CLOCK}`,
    'giu',
  ),
  // 16 January 2026, 16th Jan. 2026, Thu, 15 Jan 2026 10:20:00 GMT
  new RegExp(`(?<!\\d)(?<date>\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH_NAME},?\\s(?<year>\\d{4})(?!\\d)${CLOCK}`, 'giu'),
  // January 16, 2026, Jan. 16, 2026 10:20 a.m. ET
  new RegExp(`(?<![a-z])${MONTH_NAME}\\s(?<date>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\d)${CLOCK}`, 'giu'),
  // 15-Jan-2026
  new RegExp(`(?<!\\d)(?<date>\\d{1,2})-${MONTH_NAME}-(?<year>\\d{4})(?!\\d)${CLOCK}`, 'giu'),
];

/** Dates without a year: 01-15 10:20 on Chinese pages is read only with its hour, since 01-15 alone may be a score. */
const PART_DATES: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(?<month>\\d{1,2})\\s?月\\s?(?<date>\\d{1,2})\\s?[日号號]${WEEKDAY}${CLOCK}`, 'giu'),
  new RegExp(`(?<![a-z])${MONTH_NAME}\\s(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]|\\s\\d{4})`, 'giu'),
  /(?<![\d-])(?<month>\d{2})-(?<date>\d{2})\s\d{2}:\d{2}(?!\d)/gu,
];

/** All dates of a line in text order; where readings overlap, the fuller one. Days that no calendar has are left out. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const pattern of [...FULL_DATES, ...PART_DATES]) {
    for (const match of text.matchAll(pattern)) {
      const date = toDate(match);
      if (date !== null && !found.some((other) => date.start < other.end && other.start < date.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The first full date of a value such as `2026-01-15T23:30:00Z`: the day as it is written, whatever the zone. */
export function writtenDay(text: string): CalendarDay | null {
  for (const { year, month, date } of writtenDates(text.slice(0, 200))) {
    if (year !== null) return calendarDay(year, month, date);
  }
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/.exec(text);
  return compact === null ? null : calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}

function toDate(match: RegExpExecArray): WrittenDate | null {
  const groups = match.groups ?? {};
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  const month = groups['name'] === undefined ? Number(groups['month']) : monthNumber(groups['name']);
  const date = Number(groups['date']);
  // A leap year stands in for the year that is not written, so that February 29 is not lost.
  if (calendarDay(year ?? 2000, month, date) === null) return null;
  return { start: match.index, end: match.index + match[0].length, year, month, date };
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;
}
