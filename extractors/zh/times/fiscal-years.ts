import type { TimeFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { partsOf } from '../../engine/values/calendar.ts';
import type { RuleName } from '../../model/derivation.ts';
import { signAfter } from '../numerals/small-numbers.ts';
import { readReportPeriod } from './report-periods.ts';
import { timeOf } from './time-of.ts';

const FISCAL: RuleName = 'zh/time/fiscal-year';
const FISCAL_WORD: RuleName = 'zh/time/fiscal-word';

const FISCAL_YEAR =
  /(?<year>\d{4})(?:[/-](?<second>\d{2,4}))? ?(?:(?<fiscal>财政?年度?)(?:第?(?<quarter>[一二三四1-4])(?:财季|季度|财政季度))?|(?:市场|作物|销售|贸易)?年度|榨季|产季|赛季|雪季|学年|[采供]暖季|制糖期|演出季)/y;

/** Behind the digits of 25Q3, 1H25 and 9M25. */
const LETTERS = 'QqHhM';

/** 2025财年, 2024/25财年: whose months differ by country and company, so the year it is named for stands, with a doubt. */
const fiscal: Rule = {
  name: FISCAL,
  starts: ['1', '2', '3', '4', '9', '0'],
  read: (text, at): TimeFind | null => {
    const sign = signAfter(text, at);
    if (sign !== '' && LETTERS.includes(sign)) return readReportPeriod(text, at);
    if (!'财赛/-'.includes(sign)) return null;
    FISCAL_YEAR.lastIndex = at;
    const match = FISCAL_YEAR.exec(text);
    if (match === null || /\d/.test(text[at - 1] ?? '。')) return null;
    const year = Number(match.groups?.['year']);
    const second = match.groups?.['second'];
    const isFiscal = match.groups?.['fiscal'] !== undefined;
    // A season is named for the two years that it lies in: 2025/26年度.
    const isNamed = isFiscal || match[0].endsWith('赛季');
    if (second === undefined ? !isNamed : !isFiscal && Number(second) % 100 !== (year + 1) % 100) return null;
    const edtf = second === undefined ? String(year) : `${year}/${year + 1}`;
    const assumed = isFiscal || second === undefined;
    return timeOf(FISCAL, text, { start: at, end: at + match[0].length, edtf, assumed });
  },
  examples: ['2025财年 => 2025, assumed', '2025/26年度 => 2025/2026'],
};

const FISCAL_SHIFTS: Readonly<Record<string, number>> = {
  本财年: 0,
  当前财年: 0,
  本财政年度: 0,
  上财年: -1,
  上一财年: -1,
  上个财年: -1,
  上一财政年度: -1,
  下财年: 1,
  下一财年: 1,
  下个财年: 1,
  下一财政年度: 1,
  新财年: 1,
};
const FISCAL_WORDS = wordTrie(Object.entries(FISCAL_SHIFTS));

/** 上一财年, 本财年: counted from the year of publication, with a doubt, since years of accounts end in other months. */
const fiscalWord: Rule = {
  name: FISCAL_WORD,
  starts: Object.keys(FISCAL_SHIFTS),
  read: (text, at, { published, lastTime }): TimeFind | null => {
    const match = FISCAL_WORDS.longest(text, at);
    if (match === null) return null;
    const told = /^(\d{4})\/(\d{4})$/.exec(lastTime ?? '');
    const place = { start: at, end: match.end, counted: true, assumed: true };
    // 2026-27财年预算…,新财年: the one just told of.
    if (told !== null && match.value === 1) return timeOf(FISCAL_WORD, text, { ...place, edtf: lastTime });
    if (published === null) return timeOf(FISCAL_WORD, text, { ...place, edtf: null });
    return timeOf(FISCAL_WORD, text, { ...place, edtf: String(partsOf(published).year + match.value) });
  },
  examples: ['上一财年 => the year before, assumed', '本财年 => this year, assumed'],
};

export const FISCAL_RULES: readonly Rule[] = [fiscal, fiscalWord];
