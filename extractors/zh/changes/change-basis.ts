import { characterSet } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import type { Basis } from '../../model/figure.ts';

const BASES = [
  ['同比', 'yoy'],
  ['比上年同期', 'yoy'],
  ['比去年同期', 'yoy'],
  ['较上年同期', 'yoy'],
  ['较去年同期', 'yoy'],
  ['与去年同期', 'yoy'],
  ['与上年同期', 'yoy'],
  ['去年同期', 'yoy'],
  ['上年同期', 'yoy'],
  ['比上年', 'yoy'],
  ['比去年', 'yoy'],
  ['较上年', 'yoy'],
  ['较去年', 'yoy'],
  ['比前一年', 'yoy'],
  ['较前一年', 'yoy'],
  ['比上一年', 'yoy'],
  ['较上一年', 'yoy'],
  ['与前一年相比', 'yoy'],
  ['按年', 'yoy'],
  ['年增', 'yoy'],
  ['年减', 'yoy'],
  ['比一年前', 'yoy'],
  ['较一年前', 'yoy'],
  ['环比', 'qoq'],
  ['比上季度', 'qoq'],
  ['较上季度', 'qoq'],
  ['比一季度', 'qoq'],
  ['按季', 'qoq'],
  ['比上个季度', 'qoq'],
  ['较上个季度', 'qoq'],
  ['比上一季度', 'qoq'],
  ['较上一季度', 'qoq'],
  ['比前一季度', 'qoq'],
  ['较前一季度', 'qoq'],
  ['季增', 'qoq'],
  ['季减', 'qoq'],
  ['月环比', 'mom'],
  ['比前一个月', 'mom'],
  ['较前一个月', 'mom'],
  ['比上一个月', 'mom'],
  ['较上一个月', 'mom'],
  ['较前一月', 'mom'],
  ['比前一月', 'mom'],
  ['较前月', 'mom'],
  ['比前月', 'mom'],
  ['比上月', 'mom'],
  ['较上月', 'mom'],
  ['比上个月', 'mom'],
  ['较上个月', 'mom'],
  ['按月', 'mom'],
  ['月增', 'mom'],
  ['月减', 'mom'],
  ['周环比', 'wow'],
  ['比上周', 'wow'],
  ['较上周', 'wow'],
  ['比前一交易日', 'dod'],
  ['较前一交易日', 'dod'],
  ['较前日', 'dod'],
  ['比上一交易日', 'dod'],
  ['较上一交易日', 'dod'],
  ['较上日', 'dod'],
  ['比前一天', 'dod'],
  ['较前一日', 'dod'],
  ['比上个交易日', 'dod'],
  ['较上个交易日', 'dod'],
  ['日环比', 'dod'],
  ['年内', 'ytd'],
  ['今年以来', 'ytd'],
  ['年初至今', 'ytd'],
  ['比年初', 'ytd'],
  ['较年初', 'ytd'],
  ['比上年末', 'ytd'],
  ['较上年末', 'ytd'],
  ['累计', 'cumulative'],
  ['年均', 'annualised'],
  ['年化', 'annualised'],
  ['折年率', 'annualised'],
] as const satisfies readonly (readonly [string, Basis])[];

/** What the words of a basis begin with. */
export const BASIS_STARTS: string = BASES.map(([word]) => word.charAt(0)).join('');

/** How far back the words of the basis may stand. */
export const BASIS_REACH = 36;

/** 较8月上升0.4个百分点: a month by its name is the one before, as "from August" is. */
const BY_MONTH = Array.from({ length: 12 }, (_, month) =>
  ['比', '较'].map((word) => [`${word}${month + 1}月`, 'mom'] as const),
);

const TRIE = wordTrie<BasisWord>(
  [...BASES, ...BY_MONTH.flat()].map(([word, basis]) => [word, { word, basis, isYear: /[去上]年$/.test(word) }]),
  { backwards: true },
);

interface BasisWord {
  readonly word: string;
  readonly basis: Basis;
  /** Ends in 去年 or 上年, which may be the year of a month. */
  readonly isYear: boolean;
}

const isCount = characterSet('0123456789一二两三四五六七八九十半几数');
const isPointInYear = characterSet('0123456789底末初一二三四五六七八九十');

/** What a change is measured against, by the last such words of its clause before the figure; null where none are. */
export function basisIn(words: string): Basis | null {
  let passed = '';
  for (let end = words.length; end > 0; end--) {
    const match = TRIE.longestBefore(words, end);
    if (match === null || match.value.word === passed) continue;
    const { word, basis, isYear } = match.value;
    // 较8月预测大增: than was foretold, not than it was.
    if (basis === 'mom' && words.charAt(end - 1) === '月' && /^的?[预估]/.test(words.slice(end, end + 2))) return null;
    // 一年内上涨两倍 is no 年内; 较去年5月, 比去年底: a point in that year, not the year before.
    // 较前五年均值: the mean of five years, no yearly rate.
    if (word === '年均' && '值数'.includes(words[end] ?? '。')) return null;
    if (word === '年内' ? isCount(words, match.start - 1) : isYear && isPointInYear(words, end)) passed = word;
    else return basis;
  }
  return null;
}
