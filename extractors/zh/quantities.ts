import type { Magnitude, Numeral, QuantityFind, UnitReading } from '../engine/figures/find.ts';
import { quantityOf } from '../engine/figures/quantity-of.ts';
import type { Rule } from '../engine/figures/rule.ts';
import type { RuleName } from '../model/derivation.ts';
import type { Doubt } from '../model/doubt.ts';
import { readAgeInTens } from './counted/ages-in-tens.ts';
import { readDiscount, readPartsOf, readSlash, readTenths } from './numerals/fractions.ts';
import { ARABIC, classAt, NONE, NUMERAL_STARTS } from './numerals/numeral-characters.ts';
import { pointOf, readNumeral } from './numerals/numerals.ts';
import { skipSpaces } from './numerals/small-numbers.ts';
import { readMultitude } from './numerals/vague-multitudes.ts';
import { isBoundedScale } from './units/bare-scales.ts';
import { readAnd, readMinutesAndSeconds } from './units/compounds.ts';
import { manyAt } from './units/denominators.ts';
import { exchangedFor } from './units/exchange-rates.ts';
import { inDozens, readQuartersOfAnHour } from './units/groups.ts';
import { ledUnit } from './units/led-units.ts';
import { rateBefore, rateCode, readDenominator } from './units/rates.ts';
import { refineUnit } from './units/refine-unit.ts';
import { negativeRule } from './units/symbols.ts';
import { holdsHalf, type UnitFound, unitBehind } from './units/unit-reading.ts';

const AMOUNT: RuleName = 'zh/quantity/amount';
const BARE: RuleName = 'zh/quantity/bare';

/** A number and what stands behind it; the number is read once for all the ways in which it may go on. */
export const AMOUNT_RULE: Rule = {
  name: AMOUNT,
  starts: NUMERAL_STARTS.filter((start) => start !== '半'),
  read: readAmount,
  examples: ['27万吨 => 270000 t', '百分之六十 => 60 %', '三分之一 => 33.3333333333 %', '两年半 => 2.5 year'],
};

function readAmount(text: string, at: number): QuantityFind | null {
  const loose = readMultitude(text, at) ?? readGrouped(text, at);
  if (loose !== null) return loose;
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const before = text[at - 1];
  // 每10股: what a rate is told for is no figure. token0.8: the point belongs to a number that a name has begun.
  if (before === '每' && manyAt(text, at) !== null) return null;
  if (before === '.' && classAt(text, at - 2) === ARABIC) return null;
  return readTail(text, numeral);
}

/** 12 345 吨, １，２３４人: separators that only a unit behind makes safe. */
function readGrouped(text: string, at: number): QuantityFind | null {
  const plain = readNumeral(text, at);
  if (plain === null || plain.spelled) return null;
  const separator = text.charCodeAt(plain.end);
  if (separator !== 0x20 && separator !== 0xff0c) return null;
  const numeral = readNumeral(text, at, true);
  if (numeral === null || numeral.end <= plain.end) return null;
  const find = readTail(text, numeral);
  return find?.unit === null ? null : find;
}

function readTail(text: string, numeral: Numeral): QuantityFind | null {
  const next = text[skipSpaces(text, numeral.end)];
  switch (next) {
    case '分': {
      const parts = readPartsOf(text, numeral);
      if (parts !== null) return parts;
      const clocked = readMinutesAndSeconds(text, numeral);
      if (clocked !== null) return clocked;
      break;
    }
    case '成': {
      const tenths = readTenths(text, numeral);
      if (tenths !== null) return tenths;
      break;
    }
    case '旬': {
      const age = readAgeInTens(text, numeral);
      if (age !== null) return age;
      break;
    }
    case '刻': {
      const quarters = readQuartersOfAnHour(text, numeral);
      if (quarters !== null) return quarters;
      break;
    }
    case '折': {
      const discount = readDiscount(text, numeral);
      if (discount !== null) return discount;
      break;
    }
    case '/': {
      const slash = readSlash(text, numeral) ?? perTenThousands(text, numeral);
      if (slash !== null) return slash;
      break;
    }
  }
  const unit = unitBehind(text, numeral.end, numeral);
  if (unit === null) return bare(text, numeral);
  return exchangedFor(text, numeral, unit) ?? withUnit(text, numeral, unit);
}

function bare(text: string, numeral: Numeral): QuantityFind | null {
  if (numeral.magnitude.shape === 'vague') return null;
  // 莱万多夫斯基: a scale with no digit before it counts nothing by itself.
  if (numeral.spelled && '百千万亿'.includes(text[numeral.start] ?? '。') && !isBoundedScale(text, numeral))
    return null;
  if (
    numeral.spelled &&
    text[numeral.start] === '一' &&
    numeral.end - numeral.start === 1 &&
    !isEndOfRange(text, numeral.end)
  ) {
    return bareHalf(text, numeral);
  }
  if (!numeral.scaled && isCommaList(text, numeral)) return null;
  const span = { start: numeral.start, end: numeral.end };
  const before = text.slice(Math.max(0, numeral.start - 9), numeral.start);
  const code = RATIO_BEFORE.test(before) ? 'x' : isQuake(text, before, numeral.end) ? 'magnitude' : null;
  return quantityOf(BARE, numeral, { ...span, unit: code === null ? null : { ...span, code, doubts: [] } });
}

/** 規模5.8地震, 芮氏規模5.8: as Taiwan tells the magnitude. */
function isQuake(text: string, before: string, end: number): boolean {
  if (!/规模[约为达]?$/.test(before)) return false;
  return (
    /(?:[芮里]氏|地震)规模[约为达]?$/.test(before) ||
    /^(?:的)?[^，。\d]{0,2}(?:地震|强震|余震)/.test(text.slice(end, end + 6))
  );
}

/** 求人倍率约1.3, 市盈率为15: what is told in times of something else without saying 倍. */
const RATIO_BEFORE = /(?:倍率|市盈率|市净率|市销率)(?:[约为是达至到近超逾在仅从由]|升至|降至|[:：]){0,3}$/;

/** 1,1,1,1: digits parted by commas that make no groups of three are a list of labels. */
function isCommaList(text: string, numeral: Numeral): boolean {
  return (
    (text[numeral.end] === ',' && classAt(text, numeral.end + 1) === ARABIC) ||
    (text[numeral.start - 1] === ',' && classAt(text, numeral.start - 2) === ARABIC)
  );
}

/** 一到五个, 一以上: 一 is a number there. */
function isEndOfRange(text: string, at: number): boolean {
  if (text.startsWith('以上', at) || text.startsWith('以下', at)) return true;
  return '到至或~-—'.includes(text[at] ?? '。') && classAt(text, at + 1) !== NONE;
}

/** 一半: fifty percent. */
function bareHalf(text: string, numeral: Numeral): QuantityFind | null {
  if (text[numeral.end] !== '半') return null;
  const span = { start: numeral.start, end: numeral.end + 1 };
  const half: Numeral = { ...numeral, ...span, magnitude: { shape: 'point', at: { digits: '50', exponent: 0 } } };
  return {
    ...quantityOf('zh/fraction/half', half, { ...span, step: 10, unit: { ...span, code: '%', doubts: [] } }),
    role: 'fraction',
  };
}

function withUnit(text: string, numeral: Numeral, unit: UnitFound): QuantityFind | null {
  const refined = refineUnit(text, numeral, unit);
  if (refined === 'none') return null;
  if (refined === 'bare') return bare(text, numeral);
  const compound = readAnd(text, numeral, refined);
  if (compound !== null) return refined.sort === 'money' ? priced(text, compound, refined) : compound;
  const denominator = readDenominator(text, refined);
  const code = denominator === null ? ledUnit(text, numeral.start, refined) : rateCode(refined.code, denominator.code);
  const half = denominator === null ? halfBehind(text, numeral, refined) : null;
  const end = half ?? denominator?.end ?? refined.end;
  const rate = denominator === null && refined.sort === 'money' ? rateBefore(text, numeral.start, refined.code) : null;
  const doubts: readonly Doubt[] = rate === null ? refined.doubts : [...refined.doubts, 'unit-assumed'];
  const reading: UnitReading = { start: refined.start, end, code: rate ?? code, doubts };
  const withHalf = half !== null || holdsHalf(text, refined);
  const told = text[refined.start] === '打' ? inDozens(numeral.magnitude) : numeral.magnitude;
  const magnitude = shifted(told, refined.shift, withHalf);
  const moved = magnitude === numeral.magnitude ? numeral : { ...numeral, magnitude };
  const found = quantityOf(AMOUNT, moved, { start: numeral.start, end, unit: reading });
  return refined.comparator === '=' ? found : { ...found, comparator: refined.comparator };
}

/** 9.8/10万: so many of ten or a hundred thousand people. */
function perTenThousands(text: string, numeral: Numeral): QuantityFind | null {
  const match = /\/(?:(10|十)?万)(?![\d人元吨])/y;
  match.lastIndex = numeral.end;
  const found = match.exec(text);
  if (found === null) return null;
  const span = { start: numeral.start, end: match.lastIndex };
  const code = `1/(${found[1] === undefined ? 10_000 : 100_000}.1)`;
  return quantityOf(AMOUNT, numeral, {
    ...span,
    number: { start: numeral.start, end: numeral.end },
    unit: { ...span, code, doubts: [] },
  });
}

/** 三块五一斤, 五块二/斤: a price of two parts. */
function priced(text: string, compound: QuantityFind, unit: UnitFound): QuantityFind {
  const denominator = readDenominator(text, { ...unit, end: compound.end });
  if (denominator === null || compound.unit === null) return compound;
  const { end, code } = denominator;
  return { ...compound, end, unit: { ...compound.unit, end, code: rateCode(unit.code, code) } };
}

/** 一年半, 一吨半, 三个月半: the end of a 半 that adds half a unit. */
function halfBehind(text: string, numeral: Numeral, unit: UnitFound): number | null {
  if (text[unit.end] !== '半' || unit.sort === 'money' || pointOf(numeral) === null) return null;
  return '年导数价径途个月天夜日场决开点'.includes(text[unit.end + 1] ?? '。') ? null : unit.end + 1;
}

function shifted(magnitude: Magnitude, shift: number, half: boolean): Magnitude {
  if (magnitude.shape === 'vague' || (shift === 0 && !half)) return magnitude;
  if (magnitude.shape === 'range') {
    return {
      shape: 'range',
      low: { ...magnitude.low, exponent: magnitude.low.exponent + shift },
      high: { ...magnitude.high, exponent: magnitude.high.exponent + shift },
    };
  }
  const { digits, exponent } = magnitude.at;
  const withHalf = half && !digits.includes('.') && exponent === 0 ? `${digits}.5` : digits;
  return { shape: 'point', at: { digits: withHalf, exponent: exponent + shift } };
}

const UPWARDS: RuleName = 'zh/quantity/upwards';

/** 上百间, 上万个: 上 belongs to the number and makes it a lower bound. */
export const UPWARDS_RULE: Rule = {
  name: UPWARDS,
  starts: ['上百', '上千', '上万', '上亿'],
  read: (text, at) => {
    if (!'百千万亿'.includes(text[at + 1] ?? '。') || '以之晚早路身在网线海天向跟赶加'.includes(text[at - 1] ?? '。'))
      return null;
    const numeral = readNumeral(text, at + 1);
    const unit = numeral === null ? null : unitBehind(text, numeral.end, numeral);
    if (numeral === null || unit === null || numeral.magnitude.shape !== 'point') return null;
    const span = { start: at, end: unit.end };
    const found = quantityOf(UPWARDS, numeral, { ...span, number: { start: at, end: numeral.end }, unit: { ...unit } });
    return { ...found, comparator: '>=' };
  },
  examples: ['上百间 => >= 100 room', '上万个 => >= 10000'],
};

export const NEGATIVE_RULE: Rule = negativeRule(readAmount);
