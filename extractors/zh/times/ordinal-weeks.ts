import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { addDays, calendarDay, weekdayOf, weekOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { timeOf } from './time-of.ts';
import { WEEKDAY_OF_MONTH_RULE } from './weekday-of-month.ts';

const WEEK_OF_YEAR: RuleName = 'zh/relative/week-of-year';
const WEEK_BEFORE: RuleName = 'zh/relative/week-before';

const NUMBERED = /第(?<week>\d{1,2})周(?![年岁边围期转])/y;
/** 连续第3周, 怀孕第12周, 赛季第5周, 11月第2周: weeks that are counted from elsewhere. */
const COUNTED_FROM = '续孕程季期后月的为是节假';

/** 第11周: of the year of publication, or of the one before where it has not come yet. */
const weekOfYear: Rule = {
  name: WEEK_OF_YEAR,
  starts: [...'123456789'].map((digit) => `第${digit}`),
  read: (text, at, { published, lastTime, lastEnd }) => {
    NUMBERED.lastIndex = at;
    const match = NUMBERED.exec(text);
    const week = Number(match?.groups?.['week']);
    if (match === null || week < 1 || week > 53 || COUNTED_FROM.includes(text[at - 1] ?? '。')) return null;
    const end = at + match[0].length;
    // 2025年第11周
    const year = lastEnd === at && at > 0 ? Number(lastTime?.slice(0, 4)) : yearOfWeek(published, week);
    const edtf = year === null || Number.isNaN(year) ? null : `${year}-W${String(week).padStart(2, '0')}`;
    return timeOf(WEEK_OF_YEAR, text, { start: at, end, edtf, counted: true, assumed: true });
  },
  examples: ['第11周 => the eleventh week of the year'],
};

function yearOfWeek(published: CalendarDay | null, week: number): number | null {
  if (published === null) return null;
  const now = weekOf(published);
  return week > now.week ? now.year - 1 : now.year;
}

/** 低于前一周的4.6%: the week before the one told of; 节前一周 lies before something else. */
const weekBefore: Rule = {
  name: WEEK_BEFORE,
  starts: ['前一'],
  read: (text, at, context) => {
    const end = at + 3;
    if (text.slice(at, end) !== '前一周' || !'比较于与由从同及，,。；（(的'.includes(text[at - 1] ?? '。')) return null;
    const monday = weekToldOf(context);
    const before = monday === null ? null : addDays(monday, -7);
    const edtf = before === null ? null : weekText(before);
    return timeOf(WEEK_BEFORE, text, { start: at, end, edtf, counted: true, assumed: true });
  },
  examples: ['前一周 => the week before the one told of'],
};

/** Monday of the week of the last time, else of the week of publication. */
function weekToldOf({ lastTime, published }: ReadingContext): CalendarDay | null {
  const week = /^(\d{4})-W(\d\d)$/.exec(lastTime ?? '');
  if (week !== null) return mondayOf(Number(week[1]), Number(week[2]));
  const last = lastTime !== null && /^\d{4}-\d\d-\d\d/.test(lastTime) ? dayBounds(lastTime).high : null;
  const day = last ?? published;
  return day === null ? null : addDays(day, 1 - weekdayOf(day));
}

function weekText(monday: CalendarDay): string {
  const { year, week } = weekOf(monday);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Monday of an ISO week: the first week of a year holds the fourth of January. */
function mondayOf(year: number, week: number): CalendarDay | null {
  const fourth = calendarDay(year, 1, 4);
  return fourth === null ? null : addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The week that 当周 comes back to; null where none was told of shortly before. */
export function weekJustTold(text: string, at: number, context: ReadingContext): string | null {
  const { lastTime, lastEnd } = context;
  if (lastTime === null || !/^\d{4}-W\d\d$/.test(lastTime) || at - lastEnd > 120) return null;
  if (text.slice(lastEnd, at).includes('\n')) return null;
  if (!text.startsWith('前一周', lastEnd - 3)) return lastTime;
  // 4.1%,低于前一周的4.6%。当周…: the week that was compared with it, not the one before.
  const monday = weekToldOf(context);
  const after = monday === null ? null : addDays(monday, 7);
  return after === null ? null : weekText(after);
}

export const ORDINAL_WEEK_RULES: readonly Rule[] = [weekOfYear, weekBefore, WEEKDAY_OF_MONTH_RULE];
