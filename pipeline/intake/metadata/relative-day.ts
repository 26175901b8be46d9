import type { CalendarDay } from '../../../extractors/model/time.ts';
import { daysBefore } from './calendar-day.ts';

/** A date that is counted from the day the page was saved: 1天前, 3 hours ago. End exclusive, UTF-16 units. */
export interface RelativeDate {
  readonly start: number;
  readonly end: number;
  readonly daysAgo: number;
}

const COUNTED =
  /(?<![\d.])(?<count>\d{1,3})\s?(?:个)?(?<unit>天|日|小时|小時|分钟|分鐘|秒|days?|hours?|hrs?|minutes?|mins?)\s?(?:以?前|ago)/giu;
const NAMED = {
  今天: 0,
  今日: 0,
  刚刚: 0,
  昨天: 1,
  昨日: 1,
  前天: 2,
  today: 0,
  yesterday: 1,
} as const satisfies Record<string, number>;
const NAMES: readonly { readonly word: string; readonly daysAgo: number; readonly pattern: RegExp }[] = Object.entries(
  NAMED,
).map(([word, daysAgo]) => ({
  word,
  daysAgo,
  pattern: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})(?:\\s{0,2}\\d{1,2}:\\d{2})?`, 'giu'),
}));
/** Of the hours of a day, 12 前 is more often the same day and 13 more often the day before. */
const SAME_DAY_HOURS = 12;

/** The relative dates of a line. Weeks and months ago are left out: they name no day. */
export function relativeDates(text: string): readonly RelativeDate[] {
  const found: RelativeDate[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const daysAgo = countDays(Number(match.groups?.['count']), (match.groups?.['unit'] ?? '').toLowerCase());
    found.push({ start: match.index, end: match.index + match[0].length, daysAgo });
  }
  for (const { daysAgo, pattern } of NAMES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!isOfName(text.slice(0, match.index), match[0])) found.push({ start: match.index, end, daysAgo });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** USA Today, Medicine Today: with a capital behind a word with one, and that is no label (Posted Today). */
function isOfName(before: string, word: string): boolean {
  const last = /(?<word>\p{Lu}[\p{L}&.'’]{0,20})\s$/u.exec(before)?.groups?.['word'];
  return (
    /^[A-Z]/.test(word) && last !== undefined && !/^(?:published|posted|updated|modified|created|on|at)$/iu.test(last)
  );
}

/** The day that is meant, counted from the day of the file; null when that day is not known. */
export function relativeDay(date: RelativeDate, fileDay: CalendarDay | null): CalendarDay | null {
  return fileDay === null ? null : daysBefore(fileDay, date.daysAgo);
}

function countDays(count: number, unit: string): number {
  if (/^(?:天|日|day)/u.test(unit)) return count;
  if (/^(?:小时|小時|h)/u.test(unit)) return Math.max(0, Math.ceil((count - SAME_DAY_HOURS) / 24));
  return 0;
}
