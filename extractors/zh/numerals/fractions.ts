import type { Magnitude, Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import type { RuleName } from '../../model/derivation.ts';
import { classifierAt } from '../counted/classifiers.ts';
import { unitAt } from '../units/units.ts';
import { classAt, NONE } from './numeral-characters.ts';
import { pointOf, readNumeral } from './numerals.ts';
import { skipSpaces } from './small-numbers.ts';

/** Denominators that name a unit: 百分之 is percent, 千分之 per mille; 万分之 is a hundredth of a percent. */
const NAMED: ReadonlyMap<number, { readonly code: string; readonly shift: number }> = new Map([
  [100, { code: '%', shift: 0 }],
  [1000, { code: '[ppth]', shift: 0 }],
  [10000, { code: '%', shift: -2 }],
  [1000000, { code: '[ppm]', shift: 0 }],
]);

const PERCENT_RULE: RuleName = 'zh/fraction/percent-in-words';
const FRACTION_RULE: RuleName = 'zh/fraction/part-of';
const TENTHS_RULE: RuleName = 'zh/fraction/tenths';
const DISCOUNT_RULE: RuleName = 'zh/fraction/discount';
const SLASH_RULE: RuleName = 'zh/fraction/slash';

/** 百分之六十, 三分之二, 十一又四分之一: what follows the denominator that `denominator` read. */
export function readPartsOf(text: string, denominator: Numeral): QuantityFind | null {
  const of = endOfWords(text, denominator.end, '分之');
  if (of === null) return null;
  const parts = pointOf(denominator);
  const from = skipSpaces(text, of);
  const sign = text[from] === '负' ? 1 : 0;
  const numerator = readNumeral(text, from + sign, true) ?? readNumeral(text, from + sign);
  if (parts === null || parts === 0 || numerator === null) return null;
  const named = NAMED.get(parts);
  const span = { start: denominator.start, end: numerator.end };
  if (named !== undefined) {
    const number = { start: numerator.start, end: numerator.end };
    const magnitude = mapMagnitude(numerator.magnitude, (at) => ({
      digits: at.digits,
      exponent: at.exponent + named.shift,
    }));
    return quantityOf(
      PERCENT_RULE,
      { ...numerator, magnitude },
      { ...span, number, unit: { ...span, code: named.code, doubts: [] } },
    );
  }
  const share = pointOf(numerator);
  return share === null ? null : shareOf(FRACTION_RULE, span, share / parts);
}

/** 1/3, 3/5: only small whole numbers, and no date beside them. */
export function readSlash(text: string, over: Numeral): QuantityFind | null {
  if (text[over.end] !== '/' || over.spelled || over.end - over.start > 2 || text[over.start - 1] === '/') return null;
  const under = readNumeral(text, over.end + 1);
  if (
    under === null ||
    under.spelled ||
    under.end - under.start > 3 ||
    text[under.end] === '/' ||
    text[under.end] === '.'
  )
    return null;
  const top = pointOf(over);
  const bottom = pointOf(under);
  if (
    top === null ||
    bottom === null ||
    top >= bottom ||
    bottom > 100 ||
    !Number.isInteger(top) ||
    !Number.isInteger(bottom)
  )
    return null;
  if (bottom > 10 && text[under.end] !== '的') return null;
  return shareOf(SLASH_RULE, { start: over.start, end: under.end }, top / bottom);
}

/** 七成, 七成五, 9.5成: tenths as percent. */
export function readTenths(text: string, tenths: Numeral): QuantityFind | null {
  const at = text[tenths.end] === ' ' ? tenths.end + 1 : tenths.end;
  if (text[at] !== '成' || (NOT_TENTHS.includes(text[at + 1] ?? '。') && !OF_WHOM.test(text.slice(at + 1, at + 3))))
    return null;
  const value = tenths.magnitude;
  if (value.shape === 'point' && (Number(value.at.digits) > 10 || value.at.exponent > 0)) return null;
  if (text[tenths.start] === '一' && tenths.end - tenths.start === 1 && '不未'.includes(text[at + 1] ?? '。'))
    return null;
  const half = halfTenth(text, at + 1);
  const end = half?.end ?? at + 1;
  const span = { start: tenths.start, end };
  const magnitude = mapMagnitude(tenths.magnitude, (digits) => {
    const shifted = { digits: digits.digits, exponent: digits.exponent + 1 };
    return half === null ? shifted : { digits: `${digits.digits}${half.digit}`, exponent: 0 };
  });
  // 七成 is a statement to the nearest tenth, 七成五 to the nearest half.
  const step = half === null && !(value.shape === 'point' && value.at.digits.includes('.')) ? 10 : 1;
  // 三到五成: 成 is a scale, which holds for both ends.
  const read = { ...tenths, magnitude, scaled: half === null };
  return quantityOf(TENTHS_RULE, read, { ...span, step, unit: { ...span, code: '%', doubts: [] } });
}

const NOT_TENTHS = '功立员本果为长都交年绩效型份分人品就熟名语群家反套事全批';

/** 四成|家庭, 三成|员工, 四成|全年亏损: what the tenths are of begins like the end of a word with 成. */
const OF_WHOM =
  /^(?:家[庭企长]|员工|人[口员]|年轻|本[地土科]|都[是在有来会没表]|品牌|果[农园树蔬]|全[国球年部省市县村体]|分[店公支])/;

/** What 一, 二 and 三 begin a word with: 二手, 一线, 三类, 一般, 三农. */
const NOT_HUNDREDTHS = '线手类级等次期楼半般些定样起直致切旦向并农产流胎胞孩方角亚伏季大分成折番倍';

/** The 五 of 七成五, where nothing counts it. */
function halfTenth(text: string, at: number): { readonly digit: number; readonly end: number } | null {
  const from = text[at] === ' ' ? at + 1 : at;
  // 六成半: half a tenth more.
  const mark = text[from] ?? '。';
  // 8成5: in figures where the tenths are.
  const inFigures = '123456789'.indexOf(mark) + 1;
  if (inFigures > 0)
    return /^[\d.%％年月日号万亿个人元]/.test(text.slice(from + 1, from + 2))
      ? null
      : { digit: inFigures, end: from + 1 };
  const digit = mark === '半' ? 5 : '一二三四五六七八九'.indexOf(mark) + 1;
  if (digit === 0) return null;
  const next = text[from + 1];
  if (next === undefined || '，。；、！？）) 的左以上'.includes(next)) return { digit, end: from + 1 };
  // 净利降四成 二股东减持: a blank that does not stand before 成 as well parts two phrases.
  if (from > at && text[at - 2] !== ' ') return null;
  // 九成二运往中国, but 三成二线城市, 七成一个, 三成五年内.
  const isCounting =
    NOT_HUNDREDTHS.includes(next) || classAt(text, from + 1) !== NONE || unitAt(text, from + 1) !== null;
  return isCounting || classifierAt(text, from + 1) !== null ? null : { digit, end: from + 1 };
}

/** 八折, 75折, 三八折, 半折: what is left of the price, as percent. */
export function readDiscount(text: string, tenths: Numeral): QuantityFind | null {
  const at = text[tenths.end] === ' ' ? tenths.end + 1 : tenths.end;
  if (text[at] !== '折' || '合算旧叠线腾磨射扣返回桥页纸断'.includes(text[at + 1] ?? '。')) return null;
  const span = { start: tenths.start, end: at + 1 };
  const magnitude = mapMagnitude(tenths.magnitude, (digits) => ({
    digits: digits.digits,
    exponent: digits.exponent + (Number(digits.digits) > 10 ? 0 : 1),
  }));
  return quantityOf(DISCOUNT_RULE, { ...tenths, magnitude }, { ...span, unit: { ...span, code: '%', doubts: [] } });
}

function shareOf(rule: RuleName, span: { readonly start: number; readonly end: number }, ratio: number): QuantityFind {
  const percent = Number((ratio * 100).toPrecision(12));
  return {
    type: 'quantity',
    role: 'fraction',
    rule,
    parts: [],
    start: span.start,
    end: span.end,
    number: span,
    magnitude: { shape: 'point', at: { digits: plainDigits(percent), exponent: 0 } },
    scaled: false,
    spelled: true,
    // A fraction in words is a round figure: a third may be anything that is nearer to it than to its neighbours.
    step: percent >= 10 ? 5 : 1,
    comparator: '=',
    unit: { ...span, code: '%', doubts: [] },
    direction: null,
    doubts: [],
    placed: null,
  };
}

/** Decimal digits without an exponent. */
function plainDigits(value: number): string {
  return value !== 0 && Math.abs(value) < 1e-6 ? value.toFixed(15) : String(value);
}

function mapMagnitude(magnitude: Magnitude, map: (at: Decimal) => Decimal): Magnitude {
  switch (magnitude.shape) {
    case 'point':
      return { shape: 'point', at: map(magnitude.at) };
    case 'range':
      return { shape: 'range', low: map(magnitude.low), high: map(magnitude.high) };
    case 'vague':
      return magnitude;
  }
}

/** The end of `words` at `at`, single spaces allowed between them; null where they do not stand there. */
export function endOfWords(text: string, at: number, words: string): number | null {
  let end = at;
  for (const character of words) {
    end = skipSpaces(text, end);
    if (text[end] !== character) return null;
    end++;
  }
  return end;
}
