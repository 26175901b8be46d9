import type { Numeral } from '../../engine/figures/find.ts';
import type { TableHeading } from '../../engine/figures/language-pack.ts';
import { characterSet } from '../../engine/text/characters.ts';
import { valueAt } from '../numerals/numeral-characters.ts';
import { rateCode, readDenominator } from './rates.ts';
import { unitBehind } from './unit-reading.ts';

/** Heads of columns of movements. */
export const CHANGE = /同比|环比|增长|增幅|涨幅|跌幅|涨跌|降幅|增速|变动|增减|较上年|比上年/;
const PLACES = [
  /[（([](?<unit>[^（）()[\],，]{1,12})(?:[,，][^（）()[\]]{1,20})?[）)\]]/g,
  /(?:单位|计量单位)[:：] ?(?<unit>[^ \n|，。；、）)]{1,10})/g,
  /[/／,，、](?<unit>[^/／ ]{1,6})$/g,
] as const;

/** Of what follows, one stands in all words that say something. */
const tells = characterSet('比较增幅跌降变（([:：/／,，、%‰');

/** What the head of a column, the first cell of a row or a caption says of the numbers: 发行总额（亿元）, 单位：万吨, 同比（%）. */
export function tableHeading(words: string): TableHeading | null {
  let at = 0;
  while (at < words.length && !tells(words, at)) at++;
  if (at === words.length) return null;
  const change = CHANGE.test(words);
  for (const place of PLACES) {
    for (const match of words.matchAll(place)) {
      const found = unitOf(match.groups?.['unit'] ?? '');
      if (found !== null) return { ...found, change };
    }
  }
  const tail = /[%‰]$/.exec(words.trim());
  if (tail !== null) return { code: tail[0] === '%' ? '%' : '[ppth]', exponent: 0, change };
  return change ? { code: null, exponent: 0, change } : null;
}

const NO_NUMBER: Numeral = {
  start: 0,
  end: 0,
  magnitude: { shape: 'vague' },
  comparator: '=',
  scaled: false,
  spelled: false,
};

/** 亿元, 万吨, 元/吨, %: scale characters, then nothing but a unit. */
function unitOf(words: string): { readonly code: string; readonly exponent: number } | null {
  // 万吨LCE, 吨金属量: what the weight is reckoned as is no part of the unit
  const text = words.trim().replace(/(?<=吨)(?:LCE|REO|SO|[折实][\u4e00-\u9fff]{1,3}|金属量|当量)$/u, '');
  let at = 0;
  let exponent = 0;
  while ('十百千万亿'.includes(text[at] ?? '。')) {
    const unit = unitBehind(text, at, NO_NUMBER);
    if (unit !== null && unit.end === text.length) break;
    exponent += valueAt(text, at);
    at++;
  }
  // 人口（万）: how many, of what the head names.
  if (at > 0 && at === text.length) return { code: '1', exponent };
  const unit = unitBehind(text, at, NO_NUMBER);
  if (unit === null) return null;
  const per = readDenominator(text, unit);
  if ((per?.end ?? unit.end) !== text.length) return null;
  return { code: per === null ? unit.code : rateCode(unit.code, per.code), exponent: exponent + unit.shift };
}
