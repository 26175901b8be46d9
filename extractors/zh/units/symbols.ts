import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isLatin } from '../../engine/text/characters.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import type { RuleName } from '../../model/derivation.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipSpace } from '../numerals/small-numbers.ts';
import { moneySignAt, SIGN_STARTS, SIGN_WORDS } from './money.ts';
import { rateCode, readDenominator } from './rates.ts';
import { unitBehind } from './unit-reading.ts';

const SIGN: RuleName = 'zh/quantity/money-sign';
const NEGATIVE: RuleName = 'zh/quantity/negative';
const HALF: RuleName = 'zh/quantity/half';

/** $5亿, US$1.2亿, ￥500, CNY 30万. */
const sign: Rule = {
  name: SIGN,
  starts: [...SIGN_STARTS, ...SIGN_WORDS],
  read: (text, at) => {
    const found = moneySignAt(text, at);
    if (found === null || (isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at)))) return null;
    const numeral = readNumeral(text, skipSpace(text, found.end));
    // A code of letters may not run into a name: USD 5亿, not EUR5 as in Euro 5.
    if (numeral === null) return null;
    const behind = unitBehind(text, numeral.end, numeral);
    const end = behind?.sort === 'money' ? behind.end : numeral.end;
    const code = behind?.sort === 'money' && found.money.doubts.length > 0 ? behind.code : found.money.code;
    const per = readDenominator(text, { end, code, sort: 'money' });
    const span = { start: at, end: per?.end ?? end };
    return quantityOf(SIGN, numeral, {
      ...span,
      number: { start: numeral.start, end: numeral.end },
      unit: {
        ...span,
        code: per === null ? code : rateCode(code, per.code),
        doubts: behind?.sort === 'money' ? [] : found.money.doubts,
      },
    });
  },
  examples: ['US$1.2亿 => 120000000 USD', '€30万 => 300000 EUR', '¥440/吨 => 440 CNY/t'],
};

/** -22.2%, 负0.2千米, 零下5度: below zero. A hyphen between two numbers is a range. */
export function negativeRule(readAmount: (text: string, at: number) => QuantityFind | null): Rule {
  return {
    name: NEGATIVE,
    starts: ['-', '负', '零'],
    read: (text, at) => {
      const length = text.startsWith('零下', at) ? 2 : text[at] === '零' ? 0 : 1;
      if (length === 0) return null;
      if (length === 1 && !mayBeNegative(text, at)) return null;
      const amount = readAmount(text, skipSpace(text, at + length));
      if (amount === null) return null;
      // 零下五六度: the larger number is the colder one.
      if (amount.magnitude.shape === 'range' && length === 2 && !amount.magnitude.low.digits.startsWith('-'))
        return {
          ...amount,
          rule: NEGATIVE,
          start: at,
          magnitude: { shape: 'range', low: below(amount.magnitude.high), high: below(amount.magnitude.low) },
        };
      if (amount.magnitude.shape !== 'point') return null;
      const { digits, exponent } = amount.magnitude.at;
      if (digits.startsWith('-')) return null;
      // 零下 stays outside the number, as a word would; the sign belongs to it.
      const number =
        amount.number === null ? null : { start: length === 1 ? at : amount.number.start, end: amount.number.end };
      return {
        ...amount,
        rule: NEGATIVE,
        start: at,
        number,
        magnitude: { shape: 'point', at: { digits: `-${digits}`, exponent } },
        unit: amount.unit,
      };
    },
    examples: ['-22.2% => -22.2 %', '零下5度 => -5 Cel'],
  };
}

function below({ digits, exponent }: Decimal): Decimal {
  return { digits: `-${digits}`, exponent };
}

function mayBeNegative(text: string, at: number): boolean {
  const before = text[at - 1];
  if (text[at] === '负') return before === undefined || !'胜担欠抱肩背辜自亏正'.includes(before);
  if (before === ' ') return !/[\d%‰℃\p{Script=Han}]/u.test(text[at - 2] ?? '。');
  return before === undefined || /[\s，。；：、（(|:,为至到是比率幅值过长速撤温度低高的由从润额余]/.test(before);
}

/** 半年, 半个月, 半公斤, 半成, 近半, 过半: a half of what follows, or of the whole. */
export const HALF_RULE: Rule = {
  name: HALF,
  starts: ['半'],
  read: (text, at) => {
    const before = text[at - 1] ?? '。';
    if ('上下前后大小多一对参南北东西中夜'.includes(before)) return null;
    const numeral = {
      start: at,
      end: at + 1,
      magnitude: { shape: 'point', at: { digits: '0.5', exponent: 0 } },
      comparator: '=',
      scaled: false,
      spelled: true,
    } as const;
    if (text[at + 1] === '数' || ('近过超逾'.includes(before) && isWhole(text, at, numeral)))
      return wholeHalf(text, at);
    if (text[at + 1] === '百')
      return quantityOf(
        HALF,
        { ...numeral, end: at + 2, magnitude: { shape: 'point', at: { digits: '50', exponent: 0 } } },
        { start: at, end: at + 2, unit: null },
      );
    if (text[at + 1] === '成' && !'品功立熟'.includes(text[at + 2] ?? '。')) return percent(at, at + 2, '5');
    if (text[at + 1] === '折') return percent(at, at + 2, '50');
    const unit = unitBehind(text, at + 1, numeral);
    if (
      unit === null ||
      unit.sort === 'count' ||
      unit.code === 'point' ||
      unit.code === 'deg' ||
      '报决级'.includes(text[unit.end] ?? '。')
    )
      return null;
    return quantityOf(HALF, numeral, { start: at, end: unit.end, unit });
  },
  examples: ['半年 => 0.5 year', '近半 => 50 %', '半成 => 5 %'],
};

/** What 半 begins a word with: 近半夜, 过半场, 超半自动. */
const HALF_OF_A_WORD = '年月天日周时小点个夜程场路空径导岛成百折辈价截边圈世决官自封挂山身途旬刻晌晚千万亿';

/** 近半|学生, 过半|。: of all of them, not of a unit. */
function isWhole(text: string, at: number, numeral: Numeral): boolean {
  return !HALF_OF_A_WORD.includes(text[at + 1] ?? '。') && unitBehind(text, at + 1, numeral) === null;
}

function wholeHalf(text: string, at: number): QuantityFind {
  return {
    ...percent(at, text[at + 1] === '数' ? at + 2 : at + 1, '50'),
    role: 'fraction',
    step: 10,
    comparator: text[at - 1] === '过' ? '>' : '=',
  };
}

function percent(start: number, end: number, digits: string): QuantityFind {
  const span = { start, end };
  const numeral = {
    ...span,
    magnitude: { shape: 'point', at: { digits, exponent: 0 } },
    comparator: '=',
    scaled: false,
    spelled: true,
  } as const;
  return quantityOf(HALF, numeral, { ...span, step: 10, unit: { ...span, code: '%', doubts: [] } });
}

export const SYMBOL_RULES: readonly Rule[] = [sign, HALF_RULE];
