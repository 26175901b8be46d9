import type { Rule } from '../../engine/figures/rule.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { partsOf } from '../../engine/values/calendar.ts';
import type { RuleName } from '../../model/derivation.ts';
import { pointOf, readNumeral } from '../numerals/numerals.ts';
import { readSmall, signAfter, skipSpace, twoDigits } from '../numerals/small-numbers.ts';
import { FISCAL_RULES } from './fiscal-years.ts';
import { REPORT_PERIOD } from './report-periods.ts';
import { edtfOfPart } from './resolve-time.ts';
import { timeOf } from './time-of.ts';
import { readYearPart } from './year-parts.ts';

const CENTURY: RuleName = 'zh/time/century';
const DECADE: RuleName = 'zh/time/decade';
const PLAN: RuleName = 'zh/time/five-year-plan';
const ERA: RuleName = 'zh/time/era';
const COMMON: RuleName = 'zh/time/common-era';

const DIGIT_STARTS = [...'123456789一二三四五六七八九十'];
const CENTURY_WORDS: Readonly<Record<string, number>> = {
  上个世纪: -1,
  上世纪: -1,
  本世纪: 0,
  这个世纪: 0,
  新世纪: 0,
  下世纪: 1,
  下个世纪: 1,
};
const CENTURY_TRIE = wordTrie(Object.entries(CENTURY_WORDS));

/** 十九世纪, 20世纪90年代, 上世纪八十年代末. */
const century: Rule = {
  name: CENTURY,
  starts: [...DIGIT_STARTS, ...Object.keys(CENTURY_WORDS)],
  read: (text, at, context) => {
    const sign = signAfter(text, at);
    if (sign !== '' && sign !== '世') return null;
    const word = CENTURY_TRIE.longest(text, at);
    const number = word === null ? readSmall(text, at) : null;
    const wordAt = number === null ? -1 : skipSpace(text, number.end);
    if (
      word === null &&
      (number === null ||
        !text.startsWith('世纪', wordAt) ||
        /[\d第每个]/.test(text[at - 1] ?? '。') ||
        number.value > 30)
    )
      return null;
    const end = word?.end ?? wordAt + 2;
    const hundreds =
      word === null
        ? (number?.value ?? 1) - 1
        : context.published === null
          ? null
          : Math.floor(partsOf(context.published).year / 100) + word.value;
    const decade = readDecadeNumber(text, skipSpace(text, end));
    const counted = word !== null;
    if (decade === null) {
      const tail = edgeOf(text, end);
      // 到本世纪中叶: plans that say so run to the year 50.
      const middle = word?.value === 0 && /^中[叶期]$/.test(text.slice(end, tail));
      return timeOf(CENTURY, text, {
        start: at,
        end: tail,
        edtf: hundreds === null ? null : `${twoDigits(hundreds)}${middle ? '50' : 'XX'}`,
        counted,
        assumed: middle,
      });
    }
    const inCentury = (digit: number): string => `${twoDigits(hundreds ?? 0)}${digit}X`;
    const last = decade.second === null ? '' : `/${inCentury(decade.second)}`;
    const edtf = hundreds === null ? null : `${inCentury(decade.first)}${last}`;
    return timeOf(CENTURY, text, { start: at, end: edgeOf(text, decade.end), edtf, counted });
  },
  examples: ['十九世纪 => 18XX', '20世纪90年代 => 199X'],
};

/** 90年代, 九十年代中期, 五六十年代, 1990年代. */
const decade: Rule = {
  name: DECADE,
  starts: DIGIT_STARTS,
  read: (text, at, context) => {
    if ((signAfter(text, at) !== '年' && !mayBeTwoDecades(text, at)) || /[\d每第]/.test(text[at - 1] ?? '。'))
      return null;
    const full = /^[12]\d\d0 ?年代/.exec(text.slice(at, at + 8));
    if (full !== null)
      return timeOf(DECADE, text, {
        start: at,
        end: edgeOf(text, at + full[0].length),
        edtf: `${text.slice(at, at + 3)}X`,
      });
    const read = readDecadeNumber(text, at);
    if (read === null) return null;
    const hundreds = (digit: number): number => {
      if (context.published === null) return 19;
      const { year } = partsOf(context.published);
      const here = Math.floor(year / 100);
      return here * 100 + digit * 10 > year ? here - 1 : here;
    };
    const name = (digit: number): string => `${twoDigits(hundreds(digit))}${digit}X`;
    const edtf = read.second === null ? name(read.first) : `${name(read.first)}/${name(read.second)}`;
    return timeOf(DECADE, text, { start: at, end: edgeOf(text, read.end), edtf, counted: false, assumed: true });
  },
  examples: ['90年代 => 199X', '五六十年代 => 195X/196X'],
};

/** 70至|80年代: what joins the first of two. */
function mayBeTwoDecades(text: string, at: number): boolean {
  return (text[at + 1] === '0' || text[at + 1] === '十') && (text[at + 2] === '至' || text[at + 2] === '到');
}

interface DecadeRead {
  readonly end: number;
  readonly first: number;
  readonly second: number | null;
}

const DECADE_WORDS = /(?:(?<digits>[1-9]0)|(?<one>[二三四五六七八九])?(?<two>[一二三四五六七八九])?十) ?年代/y;
/** 70至80年代, 七十到八十年代 */
const TWO_DECADES =
  /(?:(?<from>[2-8])0[至到](?<to>[3-9])0|(?<first>[二三四五六七八])十[至到](?<last>[三四五六七八九])十) ?年代/y;

function readTwoDecades(text: string, at: number): DecadeRead | null {
  TWO_DECADES.lastIndex = at;
  const groups = TWO_DECADES.exec(text)?.groups;
  if (groups === undefined) return null;
  const read = (digit: string | undefined, word: string | undefined): number =>
    digit === undefined ? '一二三四五六七八九'.indexOf(word ?? '') + 1 : Number(digit);
  const first = read(groups['from'], groups['first']);
  const second = read(groups['to'], groups['last']);
  return first < second ? { end: TWO_DECADES.lastIndex, first, second } : null;
}

function readDecadeNumber(text: string, at: number): DecadeRead | null {
  const both = readTwoDecades(text, at);
  if (both !== null) return both;
  DECADE_WORDS.lastIndex = at;
  const match = DECADE_WORDS.exec(text);
  if (match === null) return null;
  const { digits, one, two } = match.groups ?? {};
  const end = at + match[0].length;
  if (digits !== undefined) return { end, first: Number(digits.charAt(0)), second: null };
  const read = (character: string | undefined): number =>
    character === undefined ? 0 : '一二三四五六七八九'.indexOf(character) + 1;
  if (one === undefined)
    return two === undefined ? { end, first: 1, second: null } : { end, first: read(two), second: null };
  return { end, first: read(one), second: two === undefined ? null : read(two) };
}

/** 初, 中期, 末 behind a decade or century belong to its words. */
function edgeOf(text: string, at: number): number {
  const match = /^(?:初期|中期|后期|末期|前期|中后期|末叶|中叶|初叶|初|末|前半叶|后半叶)/.exec(text.slice(at, at + 4));
  return match === null ? at : at + match[0].length;
}

const PLAN_NUMBERS = [
  '一五',
  '二五',
  '三五',
  '四五',
  '五五',
  '六五',
  '七五',
  '八五',
  '九五',
  '十五',
  '十一五',
  '十二五',
  '十三五',
  '十四五',
  '十五五',
  '十六五',
] as const;
const PLAN_WORDS = wordTrie<number>(PLAN_NUMBERS.map((word, index) => [word, index + 1] as const));
const AFTER_PLAN = /^[”"」』’]? ?(?:期间|时期|规划|计划|末|初|以来|开局|收官|前|后|的|头)/;

/** “十四五”期间, 十三五时期: the five years that the plan runs. */
const plan: Rule = {
  name: PLAN,
  starts: [...'“"「『一二三四五六七八九十'],
  read: (text, at) => {
    const quoted = '“"「『'.includes(text[at] ?? '。');
    const match = PLAN_WORDS.longest(text, quoted ? at + 1 : at);
    if (match === null || (!quoted && /[一二三四五六七八九十百千万第\d“"「『]/.test(text[at - 1] ?? '。'))) return null;
    const closed = quoted && '”"」』'.includes(text[match.end] ?? '。');
    const behind = text.slice(match.end, match.end + 6);
    if (quoted ? !closed : !AFTER_PLAN.test(behind) || (match.end - at === 2 && !/^(?:期间|时期|计划)/.test(behind)))
      return null;
    const end = closed ? match.end + 1 : match.end;
    const tail = /^(?:期间|时期)/.exec(text.slice(end, end + 2));
    // 1953 to 1957, 1958 to 1962, then three years of adjustment; from 1966 on in step.
    const from = match.value <= 2 ? 1953 + (match.value - 1) * 5 : 1966 + (match.value - 3) * 5;
    return timeOf(PLAN, text, { start: at, end: tail === null ? end : end + 2, edtf: `${from}/${from + 4}` });
  },
  examples: ['“十四五”期间 => 2021/2025', '“八五”期间 => 1991/1995'],
};

/** First years of reigns and eras by which years are still or were counted. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2019,
  平成: 1989,
  昭和: 1926,
  大正: 1912,
  明治: 1868,
  民国: 1912,
  宣统: 1909,
  光绪: 1875,
  同治: 1862,
  咸丰: 1851,
  道光: 1821,
  嘉庆: 1796,
  乾隆: 1736,
  雍正: 1723,
  康熙: 1662,
  顺治: 1644,
  崇祯: 1628,
  万历: 1573,
  嘉靖: 1522,
  永乐: 1403,
  洪武: 1368,
  开元: 713,
  贞观: 627,
  神龙: 705,
};
const ERA_TRIE = wordTrie(Object.entries(ERAS));

/** 民国一百一十四年: an era of more than a hundred years. */
function readHundred(text: string, at: number): { readonly value: number; readonly end: number } | null {
  if (!text.startsWith('一百', at)) return null;
  const numeral = readNumeral(text, at);
  const value = numeral === null ? null : pointOf(numeral);
  return numeral === null || value === null || value > 199 ? null : { value, end: numeral.end };
}

/** 民国三年, 令和6年, 康熙二十年9月. */
const era: Rule = {
  name: ERA,
  starts: Object.keys(ERAS),
  read: (text, at) => {
    const name = ERA_TRIE.longest(text, at);
    if (name === null) return null;
    const from = skipSpace(text, name.end);
    const digits = /^1\d\d/.exec(text.slice(from, from + 3));
    const count =
      text[from] === '元'
        ? { value: 1, end: from + 1 }
        : digits === null
          ? (readHundred(text, from) ?? readSmall(text, from))
          : { value: Number(digits[0]), end: from + 3 };
    if (count === null) return null;
    const sign = skipSpace(text, count.end);
    if (text[sign] !== '年') return null;
    const year = name.value + count.value - 1;
    const part = readYearPart(text, sign + 1, true);
    return timeOf(ERA, text, {
      start: at,
      end: part?.end ?? sign + 1,
      edtf: part === null ? String(year).padStart(4, '0') : edtfOfPart(year, part),
    });
  },
  examples: ['民国三年 => 1914', '令和6年 => 2024'],
};

const COMMON_ERA = /公元(?<before>前)? ?(?<number>\d{1,4}|[〇零一二三四五六七八九十百]{1,8}) ?(?<unit>年|世纪)/y;

function spelledYear(words: string): number | null {
  const numeral = readNumeral(words, 0);
  return numeral === null || numeral.end !== words.length ? null : pointOf(numeral);
}

/** 公元618年, 公元七世纪; years before our era lie outside the calendar that days are counted in, so they have no EDTF text. */
const commonEra: Rule = {
  name: COMMON,
  starts: ['公元'],
  read: (text, at) => {
    COMMON_ERA.lastIndex = at;
    const match = COMMON_ERA.exec(text);
    if (match === null) return null;
    const { before, number = '', unit } = match.groups ?? {};
    const end = at + match[0].length;
    if (before !== undefined) return { ...timeOf(COMMON, text, { start: at, end, edtf: null }), doubts: [] };
    const read = /^\d/.test(number) ? Number(number) : spelledYear(number);
    if (read === null || read < 1 || read > 2999) return null;
    const edtf = unit === '年' ? String(read).padStart(4, '0') : `${twoDigits(read - 1)}XX`;
    return timeOf(COMMON, text, { start: at, end, edtf });
  },
  examples: ['公元618年 => 0618', '公元前221年 => a year before our era'],
};

export const LONG_TIME_RULES: readonly Rule[] = [century, decade, plan, era, ...FISCAL_RULES, REPORT_PERIOD, commonEra];
