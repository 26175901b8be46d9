import { characterSet, isDigit } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { daysInMonth } from '../../engine/values/calendar.ts';
import { classifierAt } from '../counted/classifiers.ts';
import { NUMERAL_CHARACTERS } from '../numerals/numeral-characters.ts';
import { readSmall, skipSpace, twoDigits } from '../numerals/small-numbers.ts';
import { readFirstMonths } from './first-months.ts';
import { HOLIDAY_STARTS, HOLIDAY_TRIE } from './holidays.ts';
import { CALENDAR_NAMES, readLunar } from './lunar-days.ts';
import { part, type YearPart } from './year-part.ts';

const FIXED = {
  上半年: '-H1',
  下半年: '-H2',
  前半年: '-H1',
  后半年: '-H2',
  半年度: '-H1',
  上半年度: '-H1',
  下半年度: '-H2',
  春季: '-21',
  春天: '-21',
  春: '-21',
  夏季: '-22',
  夏天: '-22',
  夏: '-22',
  秋季: '-23',
  秋天: '-23',
  秋: '-23',
  冬季: '-24',
  冬天: '-24',
  冬: '-24',
  初: '-01',
  年初: '-01',
  伊始: '-01',
  中期: '-06',
  年中: '-06',
  底: '-12',
  年底: '-12',
  末: '-12',
  年末: '-12',
  岁末: '-12',
  岁初: '-01',
  元月: '-01',
  元月份: '-01',
  首月: '-01',
} as const satisfies Record<string, string>;

const QUARTERS = {
  一: 1,
  首: 1,
  头: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  Ⅰ: 1,
  Ⅱ: 2,
  Ⅲ: 3,
  Ⅳ: 4,
} as const satisfies Record<string, number>;

const FIXED_TRIE = wordTrie(Object.entries(FIXED));
const QUARTER_OF: ReadonlyMap<string, number> = new Map(Object.entries(QUARTERS));

/** Seasons of one character stand before anything (今春), but 夏粮, 秋粮 and 春节 are words of their own. */
const NOT_AFTER_SEASON = '粮收播耕节联运秋游忙种训令花种装招晚会天季城假';
const ENDS_OF_MONTH: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
};

/** What the parts of a year begin with. */
const opensPart = characterSet(
  [
    ' Qq第前头首最',
    ...CALENDAR_NAMES,
    '正腊',
    ...NUMERAL_CHARACTERS,
    ...QUARTER_OF.keys(),
    ...firsts(Object.keys(FIXED)),
    ...firsts(HOLIDAY_STARTS),
  ].join(''),
);

function firsts(words: readonly string[]): readonly string[] {
  return words.map((word) => word.charAt(0));
}

/**
 * The part of a year at `at`: 3月5日, 上半年, 第二季度, 前三季度, 1-10月, 春, 年底, 春节. With `afterYear` also the short
 * words that mean it only there (2024年春, 去年底).
 */
export function readYearPart(text: string, at: number, afterYear: boolean): YearPart | null {
  const from = afterYear ? skipOf(text, at) : at;
  if (afterYear && opensQuote(text, from)) return readQuotedHoliday(text, from);
  if (!opensPart(text, from)) return null;
  return (
    readLunarPart(text, from, afterYear) ??
    readMonth(text, from) ??
    readQuarter(text, from, afterYear) ??
    readFirstMonths(text, from, afterYear) ??
    readFixed(text, from, afterYear) ??
    readHoliday(text, from)
  );
}

/** 2021年的第三个月, 2025 年 11 月 */
function skipOf(text: string, at: number): number {
  const of = text[at] === '的' ? at + 1 : at;
  return skipSpace(text, of);
}

const opensLunar = characterSet(
  [...CALENDAR_NAMES, '正冬腊', ...NUMERAL_CHARACTERS.filter((character) => !isDigit(character.charCodeAt(0)))].join(
    '',
  ),
);

function readLunarPart(text: string, at: number, afterYear: boolean): YearPart | null {
  const lunar = opensLunar(text, at) ? readLunar(text, at, afterYear) : null;
  if (lunar === null) return null;
  const { end, month, day } = lunar;
  return { end, from: '', to: null, holiday: { calendar: 'lunar', month, day }, isDate: true };
}

function readMonth(text: string, at: number): YearPart | null {
  const number = readSmall(text, at);
  if (number === null || number.value > 12 || number.value < 1) return null;
  const after = skipSpace(text, number.end);
  if (text[after] !== '月') return readMonthRange(text, at, number.value, after);
  let end = after + 1;
  if (text[end] === '份') end++;
  else if (text[end] === '球' || text[end] === '薪' || text[end] === '饼' || text[end] === '台') return null;
  // 4月合约 names what is traded, not when; 4月合约销售 is what was sold in April.
  else if (text.startsWith('合约', end) && !'销金总额'.includes(text[end + 2] ?? '。')) return null;
  return readInMonth(text, end, number.value) ?? part(end, `-${twoDigits(number.value)}`);
}

/** 1-10月, 1至5月, 1、2月: months that share one 月. */
function readMonthRange(text: string, at: number, first: number, after: number): YearPart | null {
  const sign = text[after];
  if (sign === undefined || !'-~—至到、和'.includes(sign)) return null;
  let next = after + 1;
  if (text[next] === sign) next++;
  const last = readSmall(text, skipSpace(text, next));
  if (last === null || last.value > 12 || last.value <= first) return null;
  const month = skipSpace(text, last.end);
  if (text[month] !== '月' || text[at - 1] === '.') return null;
  const end = text[month + 1] === '份' ? month + 2 : month + 1;
  // 3、5月 are two months, 3、4月 one stretch.
  if ((sign === '、' || sign === '和') && last.value !== first + 1) return null;
  return part(end, `-${twoDigits(first)}`, `-${twoDigits(last.value)}`);
}

/** 6月前10天, 3月头二十日 */
const FIRST_DAYS = /^[前头](?<count>\d{1,2}|二?十)[天日]/u;

function readInMonth(text: string, at: number, month: number): YearPart | null {
  const from = text[at] === '的' ? at : skipSpace(text, at);
  const third = ENDS_OF_MONTH[text.slice(from, from + 2)];
  const prefix = `-${twoDigits(month)}`;
  if (third !== undefined) {
    const last = third[1] === 31 ? daysInMonth(2000, month) : third[1];
    // February's last day moves: its last third is left open to the month's end.
    if (month === 2 && third[1] === 31) return part(from + 2, `${prefix}-21`, prefix);
    return part(from + 2, `${prefix}-${twoDigits(third[0])}`, `${prefix}-${twoDigits(last)}`);
  }
  const day = readDayOfMonth(text, from);
  if (day !== null)
    return part(
      day.end,
      `${prefix}-${twoDigits(day.first)}`,
      day.last === null ? null : `${prefix}-${twoDigits(day.last)}`,
    );
  const days = FIRST_DAYS.exec(text.slice(from, from + 8))?.groups?.['count'];
  const last = days === undefined ? null : readSmall(days, 0);
  if (days !== undefined && last !== null && last.value > 1 && last.value <= 31)
    return part(from + 2 + days.length, `${prefix}-01`, `${prefix}-${twoDigits(last.value)}`);
  const edge = text[from];
  if ((edge === '初' || edge === '底' || edge === '末') && !'步期级'.includes(text[from + 1] ?? '。'))
    return part(from + 1, prefix);
  return null;
}

interface DaysRead {
  readonly end: number;
  readonly first: number;
  readonly last: number | null;
}

/** 5日, 5号, 初五, 三十, 3-5日 behind a month. */
export function readDayOfMonth(text: string, at: number): DaysRead | null {
  const lunar = text[at] === '初' ? 1 : 0;
  const number = readSmall(text, at + lunar);
  if (number === null || number.value < 1 || number.value > 31) return null;
  // 3月初|五家企业: the early days of a month, and a count.
  if (lunar === 1 && classifierAt(text, number.end) !== null) return null;
  if (lunar === 1) return number.value <= 10 ? { end: number.end, first: number.value, last: null } : null;
  const after = skipSpace(text, number.end);
  if (text[after] === '日' || text[after] === '号') return { end: after + 1, first: number.value, last: null };
  const sign = text[after];
  if (sign === undefined || !'-~—至到、和'.includes(sign)) return null;
  const next = text[after + 1] === sign ? after + 2 : after + 1;
  const last = readSmall(text, skipSpace(text, next));
  if (last === null || last.value > 31 || last.value <= number.value) return null;
  const day = skipSpace(text, last.end);
  if (text[day] !== '日' && text[day] !== '号') return null;
  if ((sign === '、' || sign === '和') && last.value !== number.value + 1) return null;
  return { end: day + 1, first: number.value, last: last.value };
}

/** 三季度末: the month that the quarter ends with, as 年末 is December. */
function quarterEnd(text: string, at: number, quarter: number): YearPart | null {
  const edge = text[at];
  if ((edge !== '末' && edge !== '底') || '步期级'.includes(text[at + 1] ?? '。')) return null;
  return part(at + 1, `-${twoDigits(quarter * 3)}`);
}

/** 第一季度, 二季度, 首季, Q3, 前三季度, 头两个季度, 首三季, 第1-3季度. */
function readQuarter(text: string, at: number, afterYear: boolean): YearPart | null {
  const character = text[at];
  if (character === 'Q' || character === 'q') {
    const quarter = QUARTER_OF.get(text[at + 1] ?? '');
    return quarter === undefined || /[\w.]/.test(text[at + 2] ?? ' ') ? null : part(at + 2, `-Q${quarter}`);
  }
  const ordinal = character === '第' ? 1 : 0;
  const first =
    character === '前' || character === '头' || character === '首' ? readSmall(text, skipSpace(text, at + 1)) : null;
  if (first !== null) {
    const sign = skipSpace(text, first.end);
    const word = text.startsWith('季度', sign) ? 2 : text.startsWith('个季度', sign) ? 3 : text[sign] === '季' ? 1 : 0;
    // 前一季度 is the one before; 2025年前一季度 the first. 首一季 is none.
    if (word > 0 && first.value === 1 && (character === '前' ? !afterYear : character === '首')) return null;
    if (word > 0 && first.value >= 1 && first.value <= 4) {
      return part(sign + word, '-01', `-${twoDigits(first.value * 3)}`);
    }
    return null;
  }
  const place = skipSpace(text, at + ordinal);
  const quarter = QUARTER_OF.get(text[place] ?? '');
  if (quarter === undefined) return null;
  const sign = skipSpace(text, place + 1);
  if (text.startsWith('季度', sign)) return quarterEnd(text, sign + 2, quarter) ?? part(sign + 2, `-Q${quarter}`);
  if (
    text[sign] === '季' &&
    (ordinal === 1 || afterYear || character === '首') &&
    !'节赛军后前'.includes(text[sign + 1] ?? '。')
  ) {
    return part(sign + 1, `-Q${quarter}`);
  }
  return null;
}

function readFixed(text: string, at: number, afterYear: boolean): YearPart | null {
  // 2026年半年报 tells of the first half.
  if (afterYear && text.startsWith('半年报', at)) return part(at + 2, '-H1');
  const match = FIXED_TRIE.longest(text, at);
  if (match === null) return null;
  const length = match.end - at;
  const next = text[match.end] ?? '。';
  const season = /^[春夏秋冬]/.test(text.slice(at, match.end));
  if (season && length === 1 && isSolarTerm(text, at)) return null;
  if (length === 1 && (!afterYear || (season ? NOT_AFTER_SEASON : '步期级次学中').includes(next))) return null;
  if (!afterYear && (season || length < 3 || text[at] === '半') && text[at] !== '元') return null;
  // 2024年中期 may open 中期选举, 中期报告.
  if (text.startsWith('中期', at) && '选报业考协评分'.includes(next)) return null;
  const month = text[match.end - 1] === '月' || text.slice(at, match.end).endsWith('月份');
  return (month ? readInMonth(text, match.end, Number(match.value.slice(1))) : null) ?? part(match.end, match.value);
}

/** 2024年冬至 is a day, 2024年冬至2025年春 the seasons from one to the other. */
function isSolarTerm(text: string, at: number): boolean {
  const end = HOLIDAY_TRIE.longest(text, at)?.end;
  return end !== undefined && !/[\d今去明次翌]/.test(text[end] ?? '。');
}

const opensQuote = characterSet('“"「『');
const closesQuote = characterSet('”"」』');

/** 今年|“五一”假期: the year belongs to the holiday in the quotation marks. */
function readQuotedHoliday(text: string, at: number): YearPart | null {
  const part = readHoliday(text, at + 1);
  return part === null || !closesQuote(text, part.end) ? null : { ...part, end: part.end + 1 };
}

function readHoliday(text: string, at: number): YearPart | null {
  const match = HOLIDAY_TRIE.longest(text, at);
  return match === null ? null : { end: match.end, from: '', to: null, holiday: match.value };
}
