import type { TimeFind } from '../../engine/figures/find.ts';
import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { characterSet, isDigit } from '../../engine/text/characters.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { RuleName } from '../../model/derivation.ts';
import { readSmall, signAfter, twoDigits } from '../numerals/small-numbers.ts';
import { isDaysTold } from './days-told.ts';
import { HOLIDAY_STARTS, isNewYearDay } from './holidays.ts';
import { CALENDAR_NAMES } from './lunar-days.ts';
import { NUMERIC_DATE_RULE } from './numeric-dates.ts';
import { edtfOfDay, edtfOfPart, yearFor } from './resolve-time.ts';
import { timeOf } from './time-of.ts';
import { withClock } from './with-clock.ts';
import { readDayOfMonth, readYearPart } from './year-parts.ts';
import { readYear, YEAR_WORD_STARTS } from './year-words.ts';

const DIGIT_STARTS = [...'0123456789'];
const SPELLED_STARTS = [...'〇零一二三四五六七八九十廿'];

const YEAR: RuleName = 'zh/time/year';
const YEAR_RANGE: RuleName = 'zh/time/years-with-one-sign';
const PART: RuleName = 'zh/time/part-of-year';
const DAY: RuleName = 'zh/time/day-of-month';
const STRETCH: RuleName = 'zh/time/stretch';

/** 2025年, 去年, 同年, with what follows: a part of the year, a day, a time of day. */
const yearRule: Rule = {
  name: YEAR,
  starts: [...DIGIT_STARTS, ...SPELLED_STARTS, ...YEAR_WORD_STARTS],
  read: readYearDate,
  examples: ['2025年第二季度 => 2025-Q2', '二〇二五年十一月三日 => 2025-11-03', '去年7月份 => year before, 07'],
};

function readYearDate(text: string, at: number, context: ReadingContext): TimeFind | null {
  const first = readYearTime(text, at, context);
  return first === null ? null : (stretchFrom(first, text, context) ?? first);
}

const STRETCH_SIGN = / ?(?:直?至|到|-|~|—{1,2}|－) ?/y;
const opensStretchSign = characterSet(' 直至到-~—－');

/** 7月1日至12月20日: read whole, so that 去年同期 behind it means all of it. */
function stretchFrom(first: TimeFind, text: string, context: ReadingContext): TimeFind | null {
  if (!opensStretchSign(text, first.end)) return null;
  STRETCH_SIGN.lastIndex = first.end;
  const match = STRETCH_SIGN.exec(text);
  if (match === null || first.edtf === null || /[/T]/.test(first.edtf)) return null;
  const at = first.end + match[0].length;
  const behind: ReadingContext = { ...context, lastTime: first.edtf, lastEnd: first.end };
  const second = readYearTime(text, at, behind) ?? readPartTime(text, at, behind) ?? readDayTime(text, at, behind);
  if (second === null || second.edtf === null || /[/T]/.test(second.edtf)) return null;
  const [low, high] = [dayBounds(first.edtf).low, dayBounds(second.edtf).high];
  if (low !== null && high !== null && low > high) return null;
  return {
    ...second,
    rule: STRETCH,
    start: first.start,
    edtf: `${first.edtf}/${second.edtf}`,
    counted: first.counted || second.counted,
    comparator: '=',
    parts: [first, second].map((end) => ({
      rule: end.rule,
      start: end.start,
      end: end.end,
      gives: 'end of the stretch',
      parts: [],
    })),
    doubts: [...new Set([...first.doubts, ...second.doubts])],
  };
}

function readYearTime(text: string, at: number, context: ReadingContext): TimeFind | null {
  const sign = signAfter(text, at);
  if (sign !== '' && sign !== '年') return null;
  const year = readYear(text, at, context);
  if (year === null || isDigit(text.charCodeAt(at - 1))) return null;
  const part = readYearPart(text, year.end, true);
  const base = { start: at, counted: year.counted, assumed: year.assumed };
  if (part === null) {
    const edtf = year.year === null ? null : String(year.year).padStart(4, '0');
    const same = /^同[期月季]/u.test(text.slice(year.end, year.end + 2)) ? year.end + 2 : null;
    if (same !== null && year.year !== null)
      return {
        ...timeOf(YEAR, text, { ...base, end: same, edtf: samePeriod(text, at, context, year.year) }),
        aside: true,
      };
    const found = timeOf(YEAR, text, { ...base, end: same ?? year.end, edtf });
    return text[at] === '上' ? { ...found, aside: true } : found;
  }
  const edtf = year.year === null ? null : edtfOfPart(year.year, part);
  const found = withClock(YEAR, text, { ...base, end: part.end, edtf });
  return text[at] === '上' ? { ...found, aside: true } : found;
}

/** 去年同期: the stretch just spoken of, in that year. */
function samePeriod(text: string, at: number, { lastTime, lastEnd }: ReadingContext, year: number): string {
  const digits = String(year).padStart(4, '0');
  if (lastTime === null || at - lastEnd > 120 || text.slice(lastEnd, at).includes('\n')) return digits;
  return lastTime
    .split('/')
    .map((end) => (end === '..' ? end : `${digits}${end.slice(4).replace(/T.*$/, '')}`))
    .join('/');
}

const YEARS = /(?<from>\d{4}) ?年?(?:[-~—至到]|——|--) ?(?<to>\d{4}|\d{2}) ?年(?![代级])/y;
const SPELLED_YEARS =
  /(?<from>[〇零一二三四五六七八九]{4})年?(?:[-~—至到]|——) ?(?<to>[〇零一二三四五六七八九]{4})年(?![代级])/y;

/** 1996-1998年, 1995 – 1997年, 2035年至2040年: read whole, where no part of a year follows. */
const yearRangeRule: Rule = {
  name: YEAR_RANGE,
  starts: ['1', '2', '一', '二'],
  read: (text, at) => {
    if (!'年-~—至到'.includes(signAfter(text, at))) return null;
    const pattern = isDigit(text.charCodeAt(at)) ? YEARS : SPELLED_YEARS;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const from = match === null ? null : yearNumber(match.groups?.['from'] ?? '');
    const to = match === null ? null : yearNumber(match.groups?.['to'] ?? '');
    if (match === null || from === null || to === null || isDigit(text.charCodeAt(at - 1))) return null;
    const last = to < 100 ? Math.floor(from / 100) * 100 + to : to;
    if (last <= from || last > 2999 || from < 1000) return null;
    const end = at + match[0].length;
    const part = readYearPart(text, end, true);
    const first = match[0].includes('年') && /\d年?.*年/.test(match[0]) ? String(from) : String(from);
    return timeOf(YEAR_RANGE, text, {
      start: at,
      end: part?.end ?? end,
      edtf: `${first}/${part === null ? last : (lastEnd(edtfOfPart(last, part)) ?? last)}`,
    });
  },
  examples: ['1996-1998年 => 1996/1998', '2035年至2040年 => 2035/2040'],
};

function lastEnd(edtf: string | null): string | null {
  return edtf === null ? null : edtf.slice(edtf.indexOf('/') + 1);
}

function yearNumber(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const digits = [...words]
    .map((character) => '〇一二三四五六七八九'.indexOf(character === '零' ? '〇' : character))
    .join('');
  return digits.length === 4 ? Number(digits) : null;
}

/** What may follow 第, 前, 头 and 首 in a part of a year: a small number, 季, a space. */
const PLACE_STARTS = ' 季首头ⅠⅡⅢⅣ零十廿卅一二两三四五六七八九壹贰叁肆伍陆柒捌玖拾0123456789';

/** 10月9日, 3月份, 第四季度, 上半年, 前三季度, 春节, whose year the text around tells. */
const partRule: Rule = {
  name: PART,
  starts: [
    ...DIGIT_STARTS,
    ...SPELLED_STARTS,
    ...[...'第前头首'].flatMap((first) => [...PLACE_STARTS].map((next) => first + next)),
    ...['上半年', '下半年', '前半年', '元月', '正月', '冬月', '腊月', ...CALENDAR_NAMES, 'q1', 'q2', 'q3', 'q4'],
    ...HOLIDAY_STARTS,
  ],
  read: readPart,
  examples: ['6月2日 => the nearest 2 June', '第一季度 => Q1', '上半年 => H1'],
};

function readPart(text: string, at: number, context: ReadingContext): TimeFind | null {
  const first = readPartTime(text, at, context);
  return first === null ? null : (stretchFrom(first, text, context) ?? first);
}

function readPartTime(text: string, at: number, context: ReadingContext): TimeFind | null {
  if (isDigit(text.charCodeAt(at)) && !'月季个-~—至到、和'.includes(signAfter(text, at))) return null;
  const part = readYearPart(text, at, false);
  if (part === null || !mayOpen(text, at)) return null;
  if (part.holiday !== null && part.isDate !== true && !isDated(text, at, part.end)) return null;
  const span = { start: at, end: part.end };
  const year = yearFor(part, text, span, context);
  return withClock(PART, text, {
    ...span,
    edtf: edtfOfPart(year, part),
    counted: year !== null,
    assumed: year !== null,
  });
}

/** 每年|3月, 每月|5日: what comes again is no date. */
function isEvery(text: string, at: number): boolean {
  return (
    '年月的至到-、和'.includes(text[at - 1] ?? '。') && EVERY.test(text.slice(Math.max(0, at - LONGEST_EVERY), at))
  );
}

const EVERY = /每[年月]的?(?:[\d一二三四五六七八九十]{1,2}[月日号][至到\-、和]?){0,3}$/;
const LONGEST_EVERY = 18;

/** 指数|1月上涨, 总数|3月: 数 ends a noun there. */
function endsNounOfNumber(text: string, at: number): boolean {
  return text[at - 1] === '数' && '指总人次户家件系倍参点票股'.includes(text[at - 2] ?? '。');
}

function mayOpen(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const character = text[at];
  if (isDigit(text.charCodeAt(at)) || readSmall(text, at) !== null)
    return (
      !isDigit(before) &&
      before !== 0x2e &&
      !isEvery(text, at) &&
      (!'第零〇一二三四五六七八九十百千万亿两几数/个这那每'.includes(text[at - 1] ?? '。') ||
        endsNounOfNumber(text, at))
    );
  // 年初 and 年底 by themselves, not the tail of 今年底 or 十年底.
  if (character === '年')
    return !/[\d一二三四五六七八九十百千万几数两今去明前后本当全同每多青少中老壮成余半每逐连历新童]/.test(
      text[at - 1] ?? '。',
    );
  if (character === '上' || character === '下') return !'以之早晚'.includes(text[at - 1] ?? '。');
  if (character === '前' || character === '头' || character === '首')
    return !'目之以从提年月'.includes(text[at - 1] ?? '。');
  return true;
}

/** A holiday is a date where it is placed in time: 春节期间, 国庆假期; 每年清明节 is not. */
function isDated(text: string, at: number, end: number): boolean {
  if (/[每逢历]年?$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (isNewYearDay(text, at)) return true;
  const long = end - at >= 3;
  // “五一”假期, 国庆8天假期
  const quoted = '”」"'.includes(text[end] ?? '。') ? end + 1 : end;
  const from =
    quoted +
    (/^(?:\d{1,2}|[三五七八九])天(?=小?长?假期?|黄金周)/.exec(text.slice(quoted, quoted + 6))?.[0].length ?? 0);
  return (
    /^(?:期间|假期|长假|双节|黄金周|当天|前后|前夕|小长假|当日|假日|档|将至|临近|来临|之前|之后|以来|前(?!列|线)|后(?!续)|至|到)/.test(
      text.slice(from, from + 4),
    ) &&
    (long || !text.startsWith('十一', at) || /^(?:期间|黄金周|长假|假期|小长假)/.test(text.slice(from, from + 4)))
  );
}

/** 23日, 9日下午, 3-5日: days whose month the text around tells. 17号 is a label, 30日内 a term. */
const dayRule: Rule = {
  name: DAY,
  starts: [...DIGIT_STARTS, ...SPELLED_STARTS],
  read: readDay,
  examples: ['23日 => the last 23rd', '25日下午 => the last 25th'],
};

const NOT_A_DAY =
  /^(?:元|内|均|游|线|龄|圆|币|语|产|企|方|韩|美|资|系|照|夜(?!间|晚|里)|制|籍|货|商|军|志|常|用|[一二三四五六七]游|之内|行情)/;

const opensNoDay = characterSet('元内均游线龄圆币语产企方韩美资系照夜制籍货商军志常用一二三四五六七之行本');

function readDay(text: string, at: number, context: ReadingContext): TimeFind | null {
  const first = readDayTime(text, at, context);
  return first === null ? null : (stretchFrom(first, text, context) ?? first);
}

function readDayTime(text: string, at: number, context: ReadingContext): TimeFind | null {
  if (!'日号-~—至到、和'.includes(signAfter(text, at))) return null;
  const day = readDayOfMonth(text, at);
  if (day === null || !mayOpen(text, at) || text[day.end - 1] === '号' || text[at] === '初') return null;
  // 每逾期一日: how long, and not the first of a month.
  if (text[at] === '一' && /每[^，。；\n]{0,4}$/u.test(text.slice(Math.max(0, at - 5), at))) return null;
  if (day.last === null && isDaysTold(text, at, day.end)) return null;
  const behind = opensNoDay(text, day.end) ? text.slice(day.end, day.end + 3) : '';
  if (NOT_A_DAY.test(behind) || (behind.startsWith('本') && !/^本(?:报|网|社|台|刊|轮|次|届|周|月)/.test(behind)))
    return null;
  const span = { start: at, end: day.end };
  const { edtf, counted } = edtfOfDay(day.first, text, span, context);
  if (day.last === null) return withClock(DAY, text, { ...span, edtf, counted, assumed: counted });
  const to = edtf === null ? null : `${edtf.slice(0, 8)}${twoDigits(day.last)}`;
  return timeOf(DAY, text, { ...span, edtf: edtf === null ? null : `${edtf}/${to}`, counted, assumed: counted });
}

export const TIME_RULES: readonly Rule[] = [yearRule, yearRangeRule, partRule, dayRule, NUMERIC_DATE_RULE];
