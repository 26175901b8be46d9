import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, calendarDay, dayNumber, daysInMonth, partsOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';
import { twoDigits } from '../numerals/small-numbers.ts';
import { PLANS } from '../plan-words.ts';
import { edtfOfHoliday, HOLIDAY_AHEAD, LUNAR_DAY_AHEAD, yearOfHoliday } from './holidays.ts';
import { isDeadline } from './time-of.ts';
import type { YearPart } from './year-part.ts';
import { yearOf } from './year-words.ts';

const IS_JOINED = /^ ?(?:至|到|-|~|—|——|--|和|与|及|、|或|同) ?$/;

/** How far back a time may stand for a bare 9日 or 10月 to lean on it. */
const REACH = 120;

/** A day so many days ahead is rather the one before it. */
const FAR = 270;

const FUTURE_BEFORE = new RegExp(
  `(?:将于|将在|定于|拟于|${PLANS}(?!署)|预计|即将|将|于今后|下一步|截止|押注|料|有望|力争|最早|最快|推迟|延期|排至|排到|延续到|持续到|延长至|不[晚迟]于|[最至][晚迟][于在到]?)[^，。；\\n]{0,6}$|(?:预计|预报|预测)[，,]$`,
);
/** 17日将基准利率下调25个基点 is done: what 将 brings up before its verb is no future. */
const FUTURE_AFTER =
  /^(?:[^，。；\n]{0,8}(?:将(?![^，。；\n将于在会把]{2,12}(?:下调|上调|调[高低降升整]|提[高升]|降低|压低|增加|减少|扩大|缩减|[由从]))|拟|预计|可能|有望|或(?=[增降升跌达超将])|料|前完成|举行的下))/;

/** 自2月实施禁令以来: what has gone on since then began before. */
const SINCE_AFTER = /^[^，。；\n]{0,14}(?:以来|至今|迄今)/;

/** EDTF of a part of `year`. Null for a moving holiday that cannot be placed. */
export function edtfOfPart(year: number | null, part: YearPart): string | null {
  const prefix = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (part.holiday !== null) {
    if (year !== null) return edtfOfHoliday(part.holiday, year);
    return part.holiday.calendar === 'gregorian'
      ? `XXXX-${twoDigits(part.holiday.month)}-${twoDigits(part.holiday.day)}`
      : null;
  }
  return part.to === null ? `${prefix}${part.from}` : `${prefix}${part.from}/${prefix}${part.to}`;
}

/**
 * The year of a part that the words leave without one (10月9日, 第四季度): the year of the time just read where the text
 * goes on from it, else the latest that began by the publication day, or the next one where the words look ahead.
 */
export function yearFor(
  part: YearPart,
  text: string,
  span: { readonly start: number; readonly end: number },
  context: ReadingContext,
): number | null {
  const { published } = context;
  if (part.holiday !== null)
    return published === null
      ? yearOf(context.lastTime)
      : yearOfHoliday(part.holiday, published, aheadOf(part, text, span));
  const leaned = yearLeanedOn(part, text, span.start, context);
  const isPast = published !== null && leaned !== null && wasAhead(text, span, context) && !isAhead(text, span);
  if (leaned !== null && !(isPast && (firstDayOf(leaned, part) ?? '') > published)) return leaned;
  if (published === null) return null;
  const { year } = partsOf(published);
  const starts = (candidate: number): CalendarDay | null => firstDayOf(candidate, part);
  const looksAhead = isAhead(text, span);
  if (looksAhead) {
    const justOver = quarterJustOver(part, published);
    if (justOver !== null) return justOver;
    for (const candidate of [year, year + 1]) {
      const end = dayBounds(edtfOfPart(candidate, part) ?? '').high;
      if (end !== null && end >= published) return candidate;
    }
  }
  for (let candidate = year; candidate >= year - 8; candidate--) {
    const start = starts(candidate);
    if (start !== null && start <= published && hasComeTo(candidate, part, published)) {
      // 3月1日 in a January paper is six weeks ahead rather than ten months ago.
      const age = dayNumber(published) - dayNumber(start);
      if (SINCE_AFTER.test(text.slice(span.end, span.end + 18))) return candidate;
      return age > oldest(part, text.slice(span.end, span.end + 8)) &&
        /^-\d\d/.test(part.from) &&
        part.to === null &&
        starts(candidate + 1) !== null
        ? candidate + 1
        : candidate;
    }
  }
  return year;
}

/** So many days after it began a part of the year is the next one rather; a deadline (10月底前) is the nearest. */
function oldest(part: YearPart, behind: string): number {
  if (isDeadline(behind)) return HALF_YEAR;
  return part.from.length > 3 ? 275 : 300;
}

const HALF_YEAR = 183;

/** 10月预计第三季度营业利润: what is expected of a quarter that has just ended is of that one, and not of the next year's. */
const JUST_OVER = 45;

function quarterJustOver(part: YearPart, published: CalendarDay): number | null {
  const { year } = partsOf(published);
  for (const candidate of [year, year - 1]) {
    const edtf = edtfOfPart(candidate, part) ?? '';
    const { high } = dayBounds(edtf);
    if (!/-Q[1-4]$/.test(edtf) || high === null || high >= published) continue;
    if (dayNumber(published) - dayNumber(high) <= JUST_OVER) return candidate;
  }
  return null;
}

/** How far ahead a holiday without a year may lie, in days: the New Year is spoken of two months before, others where the words look ahead. */
function aheadOf(part: YearPart, text: string, span: { readonly start: number; readonly end: number }): number {
  if (part.isDate === true) return LUNAR_DAY_AHEAD;
  const newYear = part.holiday?.calendar === 'lunar' && part.holiday.month === 1;
  return newYear || isAhead(text, span) ? HOLIDAY_AHEAD : LUNAR_DAY_AHEAD;
}

/** 计划年底降至300万头。9月份的成本: the sentence before ended with what is to come, and this one goes back to what has been. */
function wasAhead(text: string, { start }: { readonly start: number }, context: ReadingContext): boolean {
  const { lastTime, lastEnd, published } = context;
  const end = lastTime === null ? null : dayBounds(lastTime.slice(lastTime.indexOf('/') + 1)).high;
  return (
    end !== null &&
    published !== null &&
    lastTime !== null &&
    lastTime.length > 4 &&
    end > published &&
    /[。！？]/.test(text.slice(lastEnd, start))
  );
}

/** 前11月, 1至11月 sum up what has been: in January they are last year's. */
function hasComeTo(year: number, part: YearPart, published: CalendarDay): boolean {
  if (part.from !== '-01' || part.to === null || !/^-\d\d$/.test(part.to)) return true;
  const lastMonth = dayBounds(`${String(year).padStart(4, '0')}${part.to}`).low;
  return lastMonth === null || lastMonth <= published;
}

function firstDayOf(year: number, part: YearPart): CalendarDay | null {
  return dayBounds(edtfOfPart(year, part) ?? '').low;
}

function isAhead(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return FUTURE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || FUTURE_AFTER.test(text.slice(end, end + 24));
}

/** The year of the last time, where this part follows on it: 2025年4月…；10月9日. */
function yearLeanedOn(part: YearPart, text: string, start: number, context: ReadingContext): number | null {
  const { lastTime, lastEnd, published } = context;
  const year = yearOf(lastTime);
  if (lastTime === null || year === null || start - lastEnd > REACH) return null;
  const between = text.slice(lastEnd, start);
  if (between.includes('\n')) return null;
  // 2023年12月生产的汽车。2月销量…: the time of the things, not of the text.
  if (/^(?:期间)?(?:生产|制造|出厂|发行|成立|建成|出生|购买|注册|上市)的/.test(between)) return null;
  const last = lastTime.slice(lastTime.indexOf('/') + 1);
  const isJoined = IS_JOINED.test(between);
  if (last.length <= 4) {
    // After a bare year only months and quarters of the same sentence are its own; 1月8日 is this year's.
    if (isJoined) return year;
    // 2025年暑期档(6月1日至8月31日): which days of that year they are.
    if (/^[\u4e00-\u9fff]{2,6}[(（]$/.test(between)) return year;
    // 今年是…80周年。9月3日上午: the year just named is the publication's own.
    if (/^-\d\d-/.test(part.from) && published !== null && year === partsOf(published).year) return year;
    return /[。！？]/.test(between) || /^-\d\d-/.test(part.from) ? null : year;
  }
  const lastStart = dayBounds(last).low;
  if (lastStart === null) return null;
  for (const candidate of [year, year + 1]) {
    const end = dayBounds(edtfOfPart(candidate, part) ?? '').high;
    if (end === null || end < lastStart) continue;
    if (isJoined) return candidate;
    // 第四季度…。前三季度: in January they are no more than last year's.
    if (published !== null && !hasComeTo(candidate, part, published)) return null;
    const begin = firstDayOf(candidate, part);
    // A text that already speaks of what is to come goes on with it: 从3月起…，到6月底.
    // 6月13日至22日举行。5月30日开票: no day of next year.
    const isFar =
      begin !== null &&
      published !== null &&
      dayNumber(begin) - dayNumber(published) > FAR &&
      /^-\d\d-\d\d/.test(part.from);
    if (isFar) return null;
    return begin !== null && published !== null && begin > published && lastStart <= published ? null : candidate;
  }
  return null;
}

/** 9日: the day of the month of the time before it, else the last such day by the publication day. */
export function edtfOfDay(
  day: number,
  text: string,
  span: { readonly start: number; readonly end: number },
  context: ReadingContext,
): { readonly edtf: string | null; readonly counted: boolean } {
  const { published, lastTime, lastEnd } = context;
  const last = lastTime === null ? null : lastTime.slice(lastTime.indexOf('/') + 1);
  const month = last === null ? null : /^(\d{4})-(\d{2})(?:-|$)/.exec(last);
  if (
    month !== null &&
    Number(month[2]) <= 12 &&
    span.start - lastEnd <= REACH &&
    !text.slice(lastEnd, span.start).includes('\n')
  ) {
    const here = calendarDay(Number(month[1]), Number(month[2]), day);
    // 2004年10月18日至24日: the other end of a stretch, whenever it lies.
    if (here !== null && IS_JOINED.test(text.slice(lastEnd, span.start))) return { edtf: here, counted: true };
    // 3日签署，自4日起: a beginning may lie a few days ahead.
    const soon =
      here !== null && published !== null && dayNumber(here) - dayNumber(published) <= 10 && text[span.end] === '起';
    if (soon) return { edtf: here, counted: true };
    if (here !== null && (published === null || here <= published || isAhead(text, span)))
      return { edtf: here, counted: true };
  }
  if (published === null) return { edtf: `XXXX-XX-${twoDigits(day)}`, counted: false };
  const ahead = isAhead(text, span);
  const { year, month: publishedMonth } = partsOf(published);
  for (let step = 0; step < 12; step++) {
    const months = year * 12 + publishedMonth - 1 + (ahead ? step : -step);
    const candidate =
      day <= daysInMonth(Math.floor(months / 12), (months % 12) + 1)
        ? calendarDay(Math.floor(months / 12), (months % 12) + 1, day)
        : null;
    if (
      candidate !== null &&
      (ahead ? candidate >= published : candidate <= published || isInPrint(candidate, context))
    )
      return { edtf: candidate, counted: true };
  }
  return { edtf: addDays(published, 0), counted: true };
}

/** How many days after its dateline a text may come out and tell of them: 10月20日电 …截至21日上午. */
const IN_PRINT = 3;

/** Whether a day lies between that of the dateline and that on which the text came out. */
function isInPrint(day: CalendarDay, { published, cameOut }: ReadingContext): boolean {
  return published !== null && cameOut !== null && day <= cameOut && dayNumber(day) - dayNumber(published) <= IN_PRINT;
}
