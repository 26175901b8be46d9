import type { Rule } from '../../engine/figures/rule.ts';
import { addDays, calendarDay, daysInMonth, weekdayOf } from '../../engine/values/calendar.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { timeOf } from './time-of.ts';

const WEEKDAY_OF_MONTH: RuleName = 'zh/relative/weekday-of-month';
const WEEKDAY = /(?:第(?<nth>[一二三四五1-5])个?|最后一?个)(?:周|星期|礼拜)(?<day>[一二三四五六日天])/y;
const PLACES = '一二三四五';
const DAYS = '一二三四五六日';

/** 5月|第二个星期日, 11月的|最后一个周四: a weekday by its place in the month that stands right before. */
export const WEEKDAY_OF_MONTH_RULE: Rule = {
  name: WEEKDAY_OF_MONTH,
  starts: [...[...`${PLACES}12345`].map((place) => `第${place}`), '最后'],
  read: (text, at, { lastTime, lastEnd }) => {
    WEEKDAY.lastIndex = at;
    const groups = WEEKDAY.exec(text)?.groups;
    if (groups === undefined || !/^份?的?$/.test(text.slice(lastEnd, at))) return null;
    const month = /^(\d{4})-(\d\d)$/.exec(lastTime ?? '');
    if (month === null) return null;
    const { nth, day = '' } = groups;
    const weekday = DAYS.indexOf(day === '天' ? '日' : day) + 1;
    const place = nth === undefined ? null : PLACES.includes(nth) ? PLACES.indexOf(nth) + 1 : Number(nth);
    const edtf = weekdayIn(Number(month[1]), Number(month[2]), weekday, place);
    return edtf === null
      ? null
      : timeOf(WEEKDAY_OF_MONTH, text, { start: at, end: WEEKDAY.lastIndex, edtf, counted: false });
  },
  examples: ['2025年5月第二个星期日 => 2025-05-11'],
};

/** @param place from one; null for the last */
function weekdayIn(year: number, month: number, weekday: number, place: number | null): CalendarDay | null {
  const length = daysInMonth(year, month);
  const base = calendarDay(year, month, place === null ? length - 6 : 1);
  if (base === null) return null;
  const first = (weekday - weekdayOf(base) + 7) % 7;
  const shift = first + 7 * ((place ?? 1) - 1);
  return place !== null && shift >= length ? null : addDays(base, shift);
}
