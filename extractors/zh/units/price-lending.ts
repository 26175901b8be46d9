import type { Find, QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { toNumber } from '../../engine/values/decimal.ts';

/** How far apart two prices of one sentence and of one paragraph may stand, in characters. */
const IN_SENTENCE = 40;
const IN_PARAGRAPH = 160;

/** Behind these an amount is a price reached or compared with; behind 涨 and 降 alone it is an amount of change. */
const REACHED =
  /(?:[为是报至到见较比由从自的于在破收和与]|[高低]于|突破|跌破|超过|触及|重回|只有)(?:[约近逾超了]|大约|不到)?$/;

/** 均价|56美元, 油价可能突破|100美元: by its name what something costs, however much of it there is. */
const PRICED =
  /(?:均价|单价|现货价|期货价|期价|结算价|收盘价|开盘价|中间价|最[高低]价|到岸价|离岸价|出厂价|价格(?=[^，。；！？\n]{0,4}(?:为|至|到|在|破|回|触及|超过)[约近]?$)|[油气金银铜铝锌铅镍锡钴锂煤钢米麦豆糖棉]价)[^，。；！？\n元]{0,6}$/;

/** What is paid per span of time or by somebody is no price of goods. */
const NO_GOODS = /\/(?:year|month|week|day|night|h|person|household|time|item)$/;

/**
 * 每磅24.85美元，一年前为|10.02美元: the earlier price whose unit a plain amount shares, in the sentence, or in the
 * paragraph where the words before the amount name a price.
 */
export function rateLender({ text, finds }: FigureReading, index: number): number | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit === null || find.scaled) return null;
  if (!/^[A-Z]{3}$/.test(find.unit.code))
    return find.unit.code.includes('/') ? null : manyLender({ text, finds }, find, index);
  const before = text.slice(Math.max(0, find.start - 14), find.start);
  const isPriced = PRICED.test(before);
  if (!isPriced && !REACHED.test(before)) return null;
  // 黑钨精矿报每吨31.5万元；仲钨酸铵报|46.8万元: quotations in a row.
  const stop = isPriced ? /\n/ : /报(?:价|收)?[约近]?$/.test(before) ? /[。！？\n]/ : /[。；！？\n]/;
  for (let back = index - 1; back >= 0 && back > index - 12; back--) {
    const lender = finds[back];
    if (lender === undefined || find.start - lender.end > (isPriced ? IN_PARAGRAPH : IN_SENTENCE)) return null;
    if (stop.test(text.slice(lender.end, find.start))) return null;
    if (lender.type !== 'quantity' || lender.unit === null || !lender.unit.code.startsWith(`${find.unit.code}/`))
      continue;
    return isLike(find, lender, isPriced ? 4 : 20) && !NO_GOODS.test(lender.unit.code) ? back : null;
  }
  return null;
}

/** 是英国|2.4张的5.9倍, 高于全国的|3.1人: whose figure it is stands before it. */
const COMPARED = /(?:是|比|于|而|与)[^，。；！？\d]{1,12}$/;

/** 每千人口床位14.1张，是英国2.4张的5.9倍: the second is told for as many people, and does not say so. */
function manyLender({ text, finds }: FigureReading, { start: at, end }: Find, index: number): number | null {
  const before = text.slice(Math.max(0, at - 14), at);
  if (!REACHED.test(before) && !COMPARED.test(before)) return null;
  for (let back = index - 1; back >= 0 && back > index - 6; back--) {
    const lender = finds[back];
    if (lender === undefined || at - lender.end > IN_SENTENCE || /[。；！？\n]/.test(text.slice(lender.end, at)))
      return null;
    // By the classifier: the noun is not said again.
    if (
      lender.type === 'quantity' &&
      lender.unit?.code.includes('/(') === true &&
      text[lender.end - 1] === text[end - 1]
    )
      return back;
  }
  return null;
}

/** Prices of one thing are of one size. */
function isLike(find: Find, lender: Find, times: number): boolean {
  if (find.type !== 'quantity' || lender.type !== 'quantity') return false;
  const ratio = amountOf(find) / amountOf(lender);
  return ratio < times && ratio > 1 / times;
}

function amountOf({ magnitude }: QuantityFind): number {
  if (magnitude.shape === 'vague') return Number.NaN;
  return toNumber(magnitude.shape === 'point' ? magnitude.at : magnitude.low);
}
