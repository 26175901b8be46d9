import { wordTrie } from '../../engine/text/word-trie.ts';
import { addDays, calendarDay, dayNumber, partsOf } from '../../engine/values/calendar.ts';
import {
  diwali,
  easter,
  eidAlAdha,
  eidAlFitr,
  type Feast,
  mendedNewYear,
  ramadan,
  shifted,
  thanksgiving,
  weekdayIn,
} from '../../engine/values/feasts.ts';
import type { CalendarDay } from '../../model/time.ts';

/** A day of the Gregorian year (`MM-DD`), or a day of the Chinese calendar. */
export type Holiday =
  | { readonly calendar: 'gregorian'; readonly month: number; readonly day: number }
  /** `day` null: the whole month. */
  | { readonly calendar: 'lunar'; readonly month: number; readonly day: number | null }
  | { readonly calendar: 'solar-term'; readonly month: number; readonly base: number }
  /** A day that is reckoned; `lastIn` where it goes on for more than one. */
  | { readonly calendar: 'feast'; readonly dayIn: Feast; readonly lastIn: Feast | null };

const FIXED = {
  元旦: [1, 1],
  元旦节: [1, 1],
  情人节: [2, 14],
  妇女节: [3, 8],
  三八妇女节: [3, 8],
  劳动节: [5, 1],
  五一劳动节: [5, 1],
  五一: [5, 1],
  五四青年节: [5, 4],
  儿童节: [6, 1],
  六一儿童节: [6, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  国庆节: [10, 1],
  // One long holiday in the years in which both fall together.
  国庆中秋: [10, 1],
  中秋国庆: [10, 1],
  十一: [10, 1],
  双十一: [11, 11],
  双11: [11, 11],
  双十二: [12, 12],
  圣诞: [12, 25],
  圣诞节: [12, 25],
  平安夜: [12, 24],
} as const satisfies Record<string, readonly [number, number]>;

const LUNAR = {
  春节: [1, 1],
  元宵: [1, 15],
  元宵节: [1, 15],
  端午: [5, 5],
  端午节: [5, 5],
  七夕: [7, 7],
  七夕节: [7, 7],
  中秋: [8, 15],
  中秋节: [8, 15],
  重阳: [9, 9],
  重阳节: [9, 9],
  大年初一: [1, 1],
  // The day before the first.
  除夕: [1, 0],
  大年三十: [1, 0],
} as const satisfies Record<string, readonly [number, number]>;

/** Days of other lands that the news names. */
const FEASTS = {
  复活节: [easter],
  感恩节: [thanksgiving],
  母亲节: [weekdayIn(5, 7, 2)],
  父亲节: [weekdayIn(6, 7, 3)],
  斋月: [ramadan, shifted(eidAlFitr, -1)],
  开斋节: [eidAlFitr],
  古尔邦节: [eidAlAdha],
  宰牲节: [eidAlAdha],
  排灯节: [diwali],
} as const satisfies Record<string, readonly [Feast, Feast?]>;

/**
 * 清明: floor(Y × 0.2422 + C) − floor(Y / 4), with C of the 21st century (Shou-Shi approximation, good for 1900 to 2099); before
 * March the leap day of the year is still to come. Terms that are weather as well (大雪, 大暑) are left out.
 */
const TERMS = {
  立春: [2, 3.87],
  惊蛰: [3, 5.63],
  春分: [3, 20.646],
  清明: [4, 4.81],
  清明节: [4, 4.81],
  谷雨: [4, 20.1],
  立夏: [5, 5.52],
  小满: [5, 21.04],
  芒种: [6, 5.678],
  夏至: [6, 21.37],
  立秋: [8, 7.5],
  处暑: [8, 23.13],
  秋分: [9, 23.042],
  立冬: [11, 7.438],
  冬至: [12, 21.94],
} as const satisfies Record<string, readonly [number, number]>;

export const HOLIDAY_TRIE = wordTrie<Holiday>([
  ...Object.entries(FIXED).map(([word, [month, day]]) => [word, { calendar: 'gregorian', month, day }] as const),
  ...Object.entries(LUNAR).map(([word, [month, day]]) => [word, { calendar: 'lunar', month, day }] as const),
  ...Object.entries(TERMS).map(([word, [month, base]]) => [word, { calendar: 'solar-term', month, base }] as const),
  ...Object.entries<readonly [Feast, Feast?]>(FEASTS).map(
    ([word, [dayIn, lastIn]]) => [word, { calendar: 'feast', dayIn, lastIn: lastIn ?? null }] as const,
  ),
]);

/** The holidays' names, for a rule's `starts`. */
export const HOLIDAY_STARTS: readonly string[] = [FIXED, LUNAR, TERMS, FEASTS].flatMap((table) => Object.keys(table));

/** Days of the Chinese New Year that name nothing but a day: 除夕夜, 大年初一票房. */
const NEW_YEAR_DAYS = wordTrie(['除夕', '大年初一', '大年三十'].map((word) => [word, true as const] as const));

/** Whether the holiday named at `at` is a day and no feast of more: 除夕 is, 春节 may be the season. */
export function isNewYearDay(text: string, at: number): boolean {
  return NEW_YEAR_DAYS.longest(text, at) !== null;
}

/** EDTF of a holiday in a year: a day, or the days of a lunar month. */
export function edtfOfHoliday(holiday: Holiday, year: number): string | null {
  const first = holidayIn(holiday, year);
  if (holiday.calendar === 'feast' && holiday.lastIn !== null) return `${first}/${holiday.lastIn(year)}`;
  if (first === null || holiday.calendar !== 'lunar' || holiday.day !== null) return first;
  const thirtieth = addDays(first, 29);
  const hasThirty = thirtieth !== null && lunarText(thirtieth) === `${holiday.month}/30`;
  return `${first}/${hasThirty ? thirtieth : addDays(first, 28)}`;
}

/** The day on which a holiday falls in a year, or begins; null where the runtime has no Chinese calendar for it. */
export function holidayIn(holiday: Holiday, year: number): CalendarDay | null {
  switch (holiday.calendar) {
    case 'gregorian':
      return calendarDay(year, holiday.month, holiday.day);
    case 'solar-term': {
      const short = year % 100;
      const base = year < 2000 ? holiday.base + 0.78 : holiday.base;
      return calendarDay(
        year,
        holiday.month,
        Math.floor(short * 0.2422 + base) - Math.floor((short - (year < 2000 || holiday.month < 3 ? 1 : 0)) / 4),
      );
    }
    case 'feast':
      return holiday.dayIn(year);
    case 'lunar': {
      const newYear = lunarNewYear(year);
      if (newYear === null) return null;
      const day = holiday.day ?? 1;
      return holiday.month === 1 ? addDays(newYear, day - 1) : lunarDay(newYear, holiday.month, day);
    }
  }
}

const LUNAR_PARTS = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
const EPOCH = 719468;
const NEW_YEARS = new Map<number, CalendarDay | null>();

/** First day of the first month, between 21 January and 21 February, by the runtime's calendar data. */
function lunarNewYear(year: number): CalendarDay | null {
  const known = mendedNewYear(year) ?? NEW_YEARS.get(year);
  if (known !== undefined) return known;
  let day = calendarDay(year, 1, 20);
  let found: CalendarDay | null = null;
  for (let step = 0; step < 33 && day !== null && found === null; step++) {
    if (lunarText(day) === '1/1') found = day;
    day = addDays(day, 1);
  }
  NEW_YEARS.set(year, found);
  return found;
}

/** A later day of the lunar year: a month has 29 or 30 days, and one month may come twice. */
function lunarDay(newYear: CalendarDay, month: number, dayOfMonth: number): CalendarDay | null {
  const key = `${newYear} ${month}/${dayOfMonth}`;
  const known = LUNAR_DAYS.get(key);
  if (known !== undefined) return known;
  if (LUNAR_DAYS.size >= MOST_LUNAR_DAYS) LUNAR_DAYS.clear();
  const found = findLunarDay(newYear, month, dayOfMonth);
  LUNAR_DAYS.set(key, found);
  return found;
}

/** Asking the calendar is slow, and a text may name one day without end. */
const LUNAR_DAYS = new Map<string, CalendarDay | null>();
const MOST_LUNAR_DAYS = 4096;

function findLunarDay(newYear: CalendarDay, month: number, dayOfMonth: number): CalendarDay | null {
  let day = addDays(newYear, Math.floor((month - 1) * 29.5) + dayOfMonth - 3);
  for (let step = 0; step < 40 && day !== null; step++) {
    if (lunarText(day) === `${month}/${dayOfMonth}`) return day;
    day = addDays(day, 1);
  }
  return null;
}

function lunarText(day: CalendarDay): string {
  const parts = LUNAR_PARTS.formatToParts((dayNumber(day) - EPOCH) * 86400000);
  const month = parts.find((part) => part.type === 'month')?.value ?? '';
  const dayOfMonth = parts.find((part) => part.type === 'day')?.value ?? '';
  return `${month}/${dayOfMonth}`;
}

/** How far ahead of the publication day a holiday may lie that is named without a year, and a day of the Chinese calendar. */
export const HOLIDAY_AHEAD = 62;
export const LUNAR_DAY_AHEAD = 31;

/** The year in which the holiday falls nearest to a day, not after it by more than `ahead` days. */
export function yearOfHoliday(holiday: Holiday, near: CalendarDay, ahead: number): number {
  const { year } = partsOf(near);
  const limit = addDays(near, ahead) ?? near;
  for (const candidate of [year + 1, year]) {
    const here = holidayIn(holiday, candidate);
    if (here !== null && here <= limit) return candidate;
  }
  return year - 1;
}
