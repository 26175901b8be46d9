import type { TimeFind } from '../../engine/figures/find.ts';
import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { addDays, addMonths, daysInMonth, partsOf, weekdayOf, weekOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { twoDigits } from '../numerals/small-numbers.ts';
import { weekJustTold } from './ordinal-weeks.ts';
import { timeOf } from './time-of.ts';
import { weekOfList } from './weekday-lists.ts';
import { withClock } from './with-clock.ts';
import { readDayOfMonth } from './year-parts.ts';

const MONTH_WORD: RuleName = 'zh/relative/month-word';
const WEEK_WORD: RuleName = 'zh/relative/week-word';

/** Months from the publication month, or from the time before. */
const MONTHS = {
  本月: 0,
  这个月: 0,
  这月: 0,
  本月份: 0,
  上月: -1,
  上个月: -1,
  上月份: -1,
  上一个月: -1,
  上上月: -2,
  上上个月: -2,
  下月: 1,
  下个月: 1,
  下月份: 1,
  下一个月: 1,
  下下月: 2,
  下下个月: 2,
} as const satisfies Record<string, number>;
const EDGES_OF_MONTH = ['月初', '月底', '月末', '月中'] as const;
const MONTHS_AFTER_LAST = { 当月: 0, 同月: 0, 该月: 0, 次月: 1 } as const satisfies Record<string, number>;
const MONTH_TRIE = wordTrie<{ readonly shift: number; readonly last: boolean }>([
  ...Object.entries(MONTHS).map(([word, shift]) => [word, { shift, last: false }] as const),
  ...Object.entries(MONTHS_AFTER_LAST).map(([word, shift]) => [word, { shift, last: true }] as const),
  ...EDGES_OF_MONTH.map((word) => [word, { shift: 0, last: false }] as const),
]);
const THIRDS: Readonly<Record<string, readonly [number, number]>> = { 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, 31] };

const monthWord: Rule = {
  name: MONTH_WORD,
  starts: [...Object.keys(MONTHS), ...Object.keys(MONTHS_AFTER_LAST), ...EDGES_OF_MONTH, '上半月', '下半月'],
  read: readMonthWord,
  examples: ['上个月 => the month before', '本月5日 => the 5th', '上半月 => 1st to 15th'],
};

function readMonthWord(text: string, at: number, context: ReadingContext): TimeFind | null {
  if (text.startsWith('半月', at + 1) && '上下'.includes(text[at] ?? '。')) return halfMonth(text, at, context);
  const match = MONTH_TRIE.longest(text, at);
  if (match === null || (text[at] === '月' && !/^[，,。、；;（( 由从自较比在于到至]?$/.test(text[at - 1] ?? '')))
    return null;
  // 创历年同月新高: no month by itself.
  if (
    '以之早晚'.includes(text[at - 1] ?? '。') ||
    (text.startsWith('同月', at) && '年史'.includes(text[at - 1] ?? '。'))
  )
    return null;
  const origin = match.value.last
    ? (monthOf(context.lastTime) ?? context.published)
    : (monthCompared(text, at, context) ?? monthTold(text, at, context) ?? context.published);
  const day = origin === null ? null : addMonths(origin, match.value.shift);
  const month = day === null ? null : day.slice(0, 7);
  const third = THIRDS[text.slice(match.end, match.end + 2)];
  if (third !== undefined) {
    const last = day === null ? 30 : Math.min(third[1], daysInMonth(partsOf(day).year, partsOf(day).month));
    const edtf = month === null ? null : `${month}-${twoDigits(third[0])}/${month}-${twoDigits(last)}`;
    return timeOf(MONTH_WORD, text, { start: at, end: match.end + 2, edtf, counted: true });
  }
  const days = readDayOfMonth(text, match.end);
  if (days !== null && text[match.end] !== '初') {
    const edtf =
      month === null
        ? null
        : `${month}-${twoDigits(days.first)}${days.last === null ? '' : `/${month}-${twoDigits(days.last)}`}`;
    return withClock(MONTH_WORD, text, { start: at, end: days.end, edtf, counted: true, assumed: false });
  }
  const end = '初底末'.includes(text[match.end] ?? '。') && text[at] !== '月' ? match.end + 1 : match.end;
  return timeOf(MONTH_WORD, text, { start: at, end, edtf: month, counted: true });
}

/** 1月人民币贷款增加4.71万亿元。|月末，贷款余额…: the end of the month told of, in the same paragraph. */
function monthTold(text: string, at: number, { lastTime, lastEnd, published }: ReadingContext): CalendarDay | null {
  if (text[at] !== '月' || !'末底'.includes(text[at + 1] ?? '。') || lastTime === null || published === null)
    return null;
  if (!/^\d{4}-\d{2}$/.test(lastTime) || text.slice(lastEnd, at).includes('\n')) return null;
  return lastTime < published.slice(0, 7) ? monthOf(lastTime) : null;
}

/** 12月为5.1%，与|上月持平: what is compared with the month before was told of that month, not of the publication's. */
function monthCompared(text: string, at: number, { lastTime, lastEnd, published }: ReadingContext): CalendarDay | null {
  if (text[at] !== '上' || lastTime === null || !'比较与由从于同'.includes(text[at - 1] ?? '。')) return null;
  // 8月份…环比下降0.1%。…降幅比上月收窄, told in September: a text on the month before compares that month.
  const month = published === null ? null : addMonths(published, -1);
  // 高于上月公布的目标: when something was told is counted from today.
  const isToldThen = /^上个?月(?:公布|发布|披露|预[测计期]|提出|设定|宣布)/.test(text.slice(at, at + 6));
  if (month !== null && !isToldThen && lastTime === month.slice(0, 7)) return monthOf(lastTime);
  // …比上月收窄。…由上月下降0.4%转为: the same month once more.
  if (
    month !== null &&
    /上个?月$/.test(text.slice(lastEnd - 3, lastEnd)) &&
    addMonths(month, -1)?.slice(0, 7) === lastTime
  )
    return month;
  // 今年4月进出口…。其中，出口…，较上月加快: the parts are told of the month of their whole.
  const between = text.slice(lastEnd, at).replace(/。其中/, '');
  if (at - lastEnd > 90 || /[。！？\n]/.test(between)) return null;
  return /\d{4}-\d{2}$/.test(lastTime) ? monthOf(lastTime) : null;
}

function halfMonth(text: string, at: number, context: ReadingContext): TimeFind {
  const { published } = context;
  const month = published?.slice(0, 7);
  const last = published === null ? 30 : daysInMonth(partsOf(published).year, partsOf(published).month);
  const edtf =
    month === undefined ? null : text[at] === '上' ? `${month}-01/${month}-15` : `${month}-16/${month}-${last}`;
  return timeOf(MONTH_WORD, text, { start: at, end: at + 3, edtf, counted: true });
}

function monthOf(edtf: string | null): CalendarDay | null {
  if (edtf === null) return null;
  const last = edtf.slice(edtf.indexOf('/') + 1);
  return /^\d{4}-\d{2}/.test(last) ? dayBounds(last.slice(0, 7)).low : null;
}

const WEEK = /(?<shift>上上|下下|上|下|本|这|当)?(?:一|个)?(?:周|星期|礼拜)(?<day>[一二三四五六日天末])?/y;
const WEEK_SHIFTS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 当: 0, 下: 1, 下下: 2 };

const weekWord: Rule = {
  name: WEEK_WORD,
  starts: [
    ...[...'上下本这当'].flatMap((shift) => [...'上下一个周星礼半'].map((next) => shift + next)),
    ...[...'一二三四五六日天末'].map((day) => `周${day}`),
    '星期',
    '礼拜',
  ],
  read: readWeekWord,
  examples: ['上周五 => Friday of the week before', '本周 => this week', '周三 => the last Wednesday'],
};

function readWeekWord(text: string, at: number, context: ReadingContext): TimeFind | null {
  if ((text[at] === '下' || text[at] === '上') && text.startsWith('半周', at + 1)) return halfWeek(text, at, context);
  WEEK.lastIndex = at;
  const match = WEEK.exec(text);
  const shiftWord = match?.groups?.['shift'];
  const dayWordRead = match?.groups?.['day'];
  if (match === null || (shiftWord === undefined && dayWordRead === undefined)) return null;
  const end = at + match[0].length;
  const before = text[at - 1] ?? '。';
  if (shiftWord === undefined && isOfDayTold(text, at, end, context)) return null;
  // 数周二 is a number of weeks, 指数周二 a Tuesday.
  const counts =
    /[\d每逢一二三四五六七八九十两几数多双单半隔四圆]/.test(before) &&
    !/[指人次户家]数$/.test(text.slice(Math.max(0, at - 2), at));
  if (shiftWord === undefined && counts) return null;
  const listed = shiftWord === undefined && dayWordRead !== '末' ? weekOfList(text, at, end) : null;
  if (listed === 'recurring') return null;
  if (dayWordRead === undefined && /[年岁边围期转]/.test(text[end] ?? '。')) return null;
  if (dayWordRead !== undefined && /[代届级次个任]/.test(text[end] ?? '。') && dayWordRead !== '末') return null;
  if (dayWordRead === '日' && /[本元]/.test(text[end] ?? '。') && shiftWord === undefined) return null;
  // 截至1月16日当周: the week that this day ends.
  if (shiftWord === '当' && dayWordRead === undefined && context.lastEnd === at && at > 0) return null;
  const { published } = context;
  if (published === null) return timeOf(WEEK_WORD, text, { start: at, end, edtf: null, counted: true });
  const week = shiftWord ?? listed?.lead;
  const shift = week === undefined ? null : (WEEK_SHIFTS[week] ?? 0);
  const monday = addDays(published, 1 - weekdayOf(published) + (shift ?? 0) * 7);
  if (monday === null) return null;
  if (dayWordRead === undefined) {
    const told = shiftWord === '当' ? weekJustTold(text, at, context) : null;
    if (told !== null) return timeOf(WEEK_WORD, text, { start: at, end, edtf: told, counted: true });
    const { year, week } = weekOf(monday);
    return timeOf(WEEK_WORD, text, { start: at, end, edtf: `${year}-W${twoDigits(week)}`, counted: true });
  }
  // 首周末票房, 第二个周末: of the weeks that something has run.
  if (
    dayWordRead === '末' &&
    /(?:首个?|第[一二三四五六\d]个?|[每双两]个?|整个)$/.test(text.slice(Math.max(0, at - 3), at))
  )
    return null;
  if (dayWordRead === '末') {
    return timeOf(WEEK_WORD, text, {
      start: at,
      end,
      edtf: `${addDays(monday, 5)}/${addDays(monday, 6)}`,
      counted: true,
      assumed: shift === null,
    });
  }
  const index = '一二三四五六日'.indexOf(dayWordRead === '天' ? '日' : dayWordRead);
  const named = addDays(monday, index);
  // A bare 周三 in the news is the last one, unless the words look ahead.
  const ahead =
    /(?:将于|将在|定于|拟于|将|下次)$|(?:呼吁|敦促|预定|原定|订于)[^，。；,]{0,4}$/.test(
      text.slice(Math.max(0, at - 8), at),
    ) || /^[^，。；,]{0,2}将(?![^，。；,]{0,8}(?:[上下]调|提高|降低|增加|减少))/.test(text.slice(end, end + 12));
  const day = shift === null && named !== null && named > published && !ahead ? addDays(named, -7) : named;
  const find = withClock(WEEK_WORD, text, { start: at, end, edtf: day, counted: true, assumed: shift === null });
  return context.lastDay !== null && PAST_DEED.test(text.slice(end, end + 5)) ? { ...find, aside: true } : find;
}

/** 周二，…。周一|涨停的北方芯源当日回落: what somebody is known by is not the day that the text goes on with. */
const PAST_DEED = /^(?:[大收]?[涨跌]停?|上涨|下跌|[暴领][涨跌]|公布|发布|披露|宣布|上市|挂牌|复牌|签署|通过|推出)的/;

/** 5月8日是周五, 5月8日（周五）, 5月8日 星期五, 5月8日，星期五，: said of the day just told. */
function isOfDayTold(text: string, at: number, end: number, { lastEnd }: ReadingContext): boolean {
  if (at < 2) return false;
  const before = text.charAt(at - 1);
  if (lastEnd === at) return before === '日' || before === '号';
  if (lastEnd !== at - 1) return false;
  if ('是为（('.includes(before)) return true;
  const isDay = '日号'.includes(text.charAt(at - 2));
  return isDay && (' \u3000'.includes(before) || (',，'.includes(before) && ',，。\n'.includes(text.charAt(end))));
}

function halfWeek(text: string, at: number, context: ReadingContext): TimeFind {
  const monday = context.published === null ? null : addDays(context.published, 1 - weekdayOf(context.published));
  const [from, to] = text[at] === '上' ? [0, 2] : [3, 6];
  const edtf = monday === null ? null : `${addDays(monday, from)}/${addDays(monday, to)}`;
  return timeOf(WEEK_WORD, text, { start: at, end: at + 3, edtf, counted: true });
}

export const MONTH_AND_WEEK_RULES: readonly Rule[] = [monthWord, weekWord];
