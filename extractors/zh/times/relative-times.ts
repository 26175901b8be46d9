import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { addDays, addMonths, partsOf, weekdayOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { NUMERAL_STARTS } from '../numerals/numeral-characters.ts';
import { pointOf, readNumeral } from '../numerals/numerals.ts';
import { skipSpace } from '../numerals/small-numbers.ts';
import { BRACKETED_RULE } from './bracketed-days.ts';
import { ORDINAL_WEEK_RULES } from './ordinal-weeks.ts';
import { PAIRED_RULE } from './paired-times.ts';
import { QUARTER_WORD_RULE } from './quarter-words.ts';
import { MONTH_AND_WEEK_RULES } from './relative-weeks.ts';
import { SEASON_RULE } from './season-words.ts';
import { timeOf } from './time-of.ts';
import { withClock } from './with-clock.ts';
import { yearOf } from './year-words.ts';

const DAY_WORD: RuleName = 'zh/relative/day-word';
const YEAR_EDGE: RuleName = 'zh/relative/edge-of-year';
const AGO: RuleName = 'zh/relative/ago';
const SAME_TIME: RuleName = 'zh/relative/same-time';

/** Days from the publication day, or (`last`) from the time before. */
const DAYS = {
  今天: 0,
  今日: 0,
  今晚: 0,
  今晨: 0,
  今早: 0,
  今夜: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨晨: -1,
  昨: -1,
  前天: -2,
  前日: -2,
  前晚: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  明晚: 1,
  明早: 1,
  明晨: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
} as const satisfies Record<string, number>;
const DAYS_AFTER_LAST = {
  当天: 0,
  当日: 0,
  同日: 0,
  同一天: 0,
  前一天: -1,
  前一日: -1,
  当晚: 0,
  次日: 1,
  翌日: 1,
  隔天: 1,
  隔日: 1,
  第二天: 1,
  前一交易日: -1,
  前一个交易日: -1,
  上一交易日: -1,
  上一个交易日: -1,
  上个交易日: -1,
} as const satisfies Record<string, number>;

const DAY_TRIE = wordTrie<{ readonly shift: number; readonly last: boolean }>([
  ...Object.entries(DAYS).map(([word, shift]) => [word, { shift, last: false }] as const),
  ...Object.entries(DAYS_AFTER_LAST).map(([word, shift]) => [word, { shift, last: true }] as const),
]);

/** Words that begin like a day and are something else: 后天|性, 前天|津, 昨|, 今日头条, 当日|元. */
const NOT_A_DAY = ['性', '津', '头条', '美国》', '本', '元', '韩'];

const dayWord: Rule = {
  name: DAY_WORD,
  starts: [...Object.keys(DAYS), ...Object.keys(DAYS_AFTER_LAST)],
  read: (text, at, context) => {
    const match = DAY_TRIE.longest(text, at);
    if (match === null || NOT_A_DAY.some((tail) => text.startsWith(tail, match.end))) return null;
    // 今|天气, but 今天|气温.
    if (text[match.end - 1] === '天' && text[match.end] === '气' && !'温压象候'.includes(text[match.end + 1] ?? '。'))
      return null;
    const { shift, last } = match.value;
    const before = text[at - 1] ?? '。';
    // 恒指昨收报, 政府昨宣布: nothing else is written with it, but for 觉今是而昨非.
    if (match.end - at === 1 && '今是非'.includes(text[match.end] ?? '。')) return null;
    // 在陆地资源日渐减少的今天, 直到今天: the present age, not a day. 《今日美国》 is a paper.
    if ('的《到每之以'.includes(before)) return null;
    // 较前一日: with no day told it is the one before the report.
    const trading = text.startsWith('交易日', match.end - 3);
    const compared = context.lastTime === null && '前上'.includes(text[at] ?? '。') && '较比从与同'.includes(before);
    if (last && context.lastTime === null && text[at] !== '当' && !compared) return null;
    // 13日公告…今年前3个月…。同日: the day named last, whatever else was told since.
    const told = dayOf(context.lastTime) ?? ('同当'.includes(text[at] ?? '。') ? dayOf(context.lastDay) : null);
    const origin = last && !compared ? told : context.published;
    const counted = origin === null || isOfEvent(text, at, context) ? null : addDays(origin, shift);
    const day = trading && counted !== null ? weekdayUpTo(counted) : counted;
    // 第二天一早: in a story without dates it is no date either.
    if (last && day === null && '同第隔'.includes(text[at] ?? '。')) return null;
    return withClock(DAY_WORD, text, { start: at, end: match.end, edtf: day, counted: true, assumed: false });
  },
  examples: ['昨天 => the day before', '次日 => the day after the one before'],
};

/** No market trades at weekends; its holidays are not known here. */
function weekdayUpTo(day: CalendarDay): CalendarDay | null {
  return addDays(day, Math.min(0, 5 - weekdayOf(day)));
}

const EVENT = /(?:[决预复初]赛|比赛|球赛|开幕式|闭幕式|仪式|典礼|婚礼|葬礼|颁奖礼|大选|[高中]考)$/;
/** So near a day that was told is that of the event: 6月12日的决赛当晚. */
const NEAR = 8;

/** 决赛|当晚: the evening of an event, whose day nobody has told. */
function isOfEvent(text: string, at: number, { lastEnd }: ReadingContext): boolean {
  if (text[at] !== '当' || !EVENT.test(text.slice(Math.max(0, at - 4), at))) return false;
  return at - lastEnd > NEAR || /[，。；！？\n]/.test(text.slice(lastEnd, at));
}

/** 润东投资同期减持: the time just told of. 去年同期 is read with its year; 同期水平 and 历史同期 compare and name no time. */
const sameTime: Rule = {
  name: SAME_TIME,
  starts: ['同期'],
  read: (text, at, { lastTime, lastEnd, lastStretch }) => {
    if (!text.startsWith('同期', at) || lastTime === null || at - lastEnd > 160) return null;
    // A deadline is what its own sentence goes on with; later ones go on with what has been: 在7月底前增持。同期…
    const isPassed = lastTime.includes('..') && /[。！？\n]/.test(text.slice(lastEnd, at));
    const time = isPassed ? lastStretch : lastTime;
    if (time === null) return null;
    if ('年月季度周日史往常近共与和跟比较同'.includes(text[at - 1] ?? '。')) return null;
    if (/^(?:水平|均值|平均|相比|对比|数据|声|录音|群|上市)/.test(text.slice(at + 2, at + 4))) return null;
    return timeOf(SAME_TIME, text, { start: at, end: at + 2, edtf: time, counted: true, assumed: true });
  },
  examples: ['同期 => the time just told of'],
};

function dayOf(edtf: string | null): CalendarDay | null {
  if (edtf === null) return null;
  const bounds = dayBounds(edtf);
  return bounds.high === bounds.low ? bounds.high : null;
}

/** 年初, 年底, 年内: of the year just spoken of, else of the publication year. */
const EDGES = {
  年初: '-01',
  年末: '-12',
  年底: '-12',
  岁末: '-12',
  年终: '-12',
  年内: '',
  年初至今: '',
  年初以来: '',
  年初迄今: '',
} as const satisfies Record<string, string>;
const EDGE_TRIE = wordTrie(Object.entries(EDGES));

const yearEdge: Rule = {
  name: YEAR_EDGE,
  starts: Object.keys(EDGES),
  read: (text, at, context) => {
    const match = EDGE_TRIE.longest(text, at);
    if (
      match === null ||
      /[\d一二三四五六七八九十百千万几数两今去明前后本当全同每多青少中老壮成余半逐连历新童周]/.test(
        text[at - 1] ?? '。',
      )
    )
      return null;
    if (/[步级奖会报考总]/.test(text[match.end] ?? '。')) return null;
    const year = edgeYear(text, at, context, match.value);
    return timeOf(YEAR_EDGE, text, {
      start: at,
      end: match.end,
      edtf: year === null ? null : `${year}${match.value}`,
      counted: true,
      assumed: true,
    });
  },
  examples: ['年底 => December', '年内 => this year'],
};

/** 年内 is the publication year; 年初 and 年末 are of the year spoken of, which has to have come to them. */
function edgeYear(text: string, at: number, context: ReadingContext, part: string): number | null {
  const published = context.published === null ? null : partsOf(context.published);
  if (part === '') return published?.year ?? context.periodYear;
  const leaned = leaningYear(text, at, context);
  if (leaned !== null) return leaned;
  // 2025年…。截至4月底…。较年初增加: the year of the day told of last, where it is this year's.
  const last = at - context.lastEnd < 200 ? yearOf(context.lastTime) : null;
  if (last !== null && last === published?.year && '较比'.includes(text[at - 1] ?? '。')) return last;
  return context.periodYear ?? published?.year ?? null;
}

function leaningYear(text: string, at: number, context: ReadingContext): number | null {
  if (at - context.lastEnd > 60 || /[。！？\n]/.test(text.slice(context.lastEnd, at))) return null;
  return yearOf(context.lastTime);
}

const AGO_UNIT =
  /(?:(?<year>年)|(?<month>个月)|(?<week>个星期|星期|个礼拜|周)|(?<day>天|日)|(?<hour>个?小时|分钟|个?钟头))(?<half>半)?(?:之前|以前|前)(?![后往来列景期夕沿提一二三四五六七八九十两几半\d])/y;

/** 两周前, 5年前, 三天前: as fine as the unit that is counted. */
const ago: Rule = {
  name: AGO,
  starts: NUMERAL_STARTS,
  read: (text, at, context) => {
    const half = text[at] === '半' && !'一多过大'.includes(text[at - 1] ?? '。');
    const numeral = half ? null : readNumeral(text, at);
    const count = half ? 0.5 : numeral === null ? null : pointOf(numeral);
    if (
      count === null ||
      numeral?.comparator === '>' ||
      !(count < 1000) ||
      (numeral !== null && isYear(text, numeral.start, numeral.end))
    )
      return null;
    const unitAt = skipSpace(text, half ? at + 1 : (numeral?.end ?? at));
    if (!'年个星礼周天日小分钟'.includes(text[unitAt] ?? '。')) return null;
    AGO_UNIT.lastIndex = unitAt;
    const match = AGO_UNIT.exec(text);
    if (match === null) return null;
    const end = unitAt + match[0].length;
    const groups = match.groups ?? {};
    if (groups['day'] === '日' && count < 32) return null;
    return timeOf(AGO, text, { start: at, end, edtf: edtfAgo(groups, count, context.published), counted: true });
  },
  examples: ['两周前 => the day two weeks before', '5年前 => the year five years before'],
};

/** 2015年前 is "before 2015". */
function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && /^[\d〇零一二三四五六七八九]{4}$/.test(text.slice(start, end));
}

function edtfAgo(
  groups: Readonly<Record<string, string | undefined>>,
  count: number,
  published: CalendarDay | null,
): string | null {
  if (published === null) return null;
  const whole = Number.isInteger(count);
  if (groups['year'] !== undefined) {
    const half = groups['half'] !== undefined || !whole;
    if (half) return addMonths(published, -Math.round((whole ? count + 0.5 : count) * 12))?.slice(0, 7) ?? null;
    return String(partsOf(published).year - count).padStart(4, '0');
  }
  if (groups['month'] !== undefined)
    return whole ? (addMonths(published, -count)?.slice(0, 7) ?? null) : addDays(published, -15);
  if (groups['week'] !== undefined) return addDays(published, -Math.round(count * 7));
  if (groups['day'] !== undefined) return addDays(published, -Math.round(count));
  return groups['hour']?.includes('分') === true || count < 12
    ? published
    : addDays(published, -Math.round(count / 24));
}

export const RELATIVE_TIME_RULES: readonly Rule[] = [
  BRACKETED_RULE,
  dayWord,
  PAIRED_RULE,
  sameTime,
  ...MONTH_AND_WEEK_RULES,
  ...ORDINAL_WEEK_RULES,
  QUARTER_WORD_RULE,
  yearEdge,
  ago,
  SEASON_RULE,
];
