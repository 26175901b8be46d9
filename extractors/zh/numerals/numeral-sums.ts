import type { Magnitude, Numeral } from '../../engine/figures/find.ts';
import { isDigit } from '../../engine/text/characters.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import type { Comparator } from '../../model/figure.ts';
import { isUnitPrefix } from '../units/unit-prefixes.ts';
import {
  ARABIC,
  BIG_SCALE,
  classAt,
  DIGIT,
  NONE,
  SMALL_SCALE,
  tensAt,
  UNTOLD,
  valueAt,
  ZERO,
} from './numeral-characters.ts';
import { ABOUT, inexactEnd, isScaleWord, LONGEST, scaleAt } from './scales.ts';

interface Sum {
  /** Finished 万 and 亿 terms. */
  low: number;
  high: number;
  /** The term below the next 万. */
  sectionLow: number;
  sectionHigh: number;
  digitLow: number | null;
  digitHigh: number | null;
  /** Power of ten of the last scale character read. */
  lastScale: number;
  lastBig: number;
  zero: boolean;
}

/** 一|两个月, 一|两年: one or two of what follows. 一两银子 is weighed. */
function isOneOrTwo(text: string, at: number): boolean {
  return text[at - 1] === '一' && ONE_OR_TWO.includes(text[at + 1] ?? '。') && classAt(text, at - 2) === NONE;
}

const ONE_OR_TWO = '个年天日周次人名家季届代句倍成座艘架台位辆条场轮笔';

/** Sums of digits and scales, Arabic terms among them; adjacent digits (五六十) and untold ones (几十) make it a range. */
export function readSum(text: string, at: number): Numeral | null {
  const sum: Sum = {
    low: 0,
    high: 0,
    sectionLow: 0,
    sectionHigh: 0,
    digitLow: null,
    digitHigh: null,
    lastScale: -1,
    lastBig: 0,
    zero: false,
  };
  let end = at;
  let comparator: Comparator = '=';
  let untold = false;
  let spread = false;
  while (end < text.length && end - at <= LONGEST) {
    const place = text.charCodeAt(end) === 0x20 && end > at ? end + 1 : end;
    const kind = classAt(text, place);
    if (kind === ARABIC) {
      const stop = endOfTerm(text, place);
      const digits = text.slice(place, stop).replace(',', '');
      if (sum.digitLow !== null || digits.length > 4) break;
      // 1万6120人: four digits behind 万 are the rest of the number.
      const isRest =
        sum.lastScale === 4 && place === end && digits.length === 4 && !'.年月日%'.includes(text[stop] ?? '。');
      if (place > at && !sum.zero && !isRest && scaleAt(text, stop) < 0) break;
      sum.digitLow = sum.digitHigh = Number(digits);
      end = stop;
    } else if (kind === DIGIT) {
      if (place > end && sum.lastScale < 0) break;
      // 二两, 两万两: 两 behind a number is the weight, unless a scale follows (两万两千).
      if (place > at && text[place] === '两' && !isScaleWord(text, place + 1) && !isOneOrTwo(text, place)) break;
      const digit = valueAt(text, place);
      if (sum.digitLow !== null) {
        if (!isSpread(sum, digit) || classAt(text, place + 1) === DIGIT) return null;
        sum.digitHigh = digit;
        spread = true;
      } else {
        if (isArticle(text, place, sum)) break;
        sum.digitLow = sum.digitHigh = digit;
      }
      end = place + 1;
    } else if (kind === UNTOLD) {
      if (place > at && text[place] === '数' && sum.lastScale < 0) break;
      if (sum.digitLow !== null || (place > at && sum.lastScale < 1)) break;
      sum.digitLow = 1;
      sum.digitHigh = 9;
      untold = true;
      end = place + 1;
    } else if (kind === ZERO) {
      if (sum.digitLow !== null || place > end) break;
      sum.zero = true;
      if (end === at) {
        sum.digitLow = sum.digitHigh = 0;
        sum.zero = false;
      }
      end = place + 1;
    } else if (kind === SMALL_SCALE || kind === BIG_SCALE) {
      if (isUnitPrefix(text, place)) break;
      const tens = tensAt(text, place);
      if (tens !== null) {
        if (sum.digitLow !== null) break;
        sum.digitLow = sum.digitHigh = tens;
      }
      if (!addScale(sum, valueAt(text, place), kind)) break;
      end = place + 1;
      const more = sum.digitLow === null ? inexactEnd(text, end) : null;
      if (more !== null) {
        comparator = '>';
        end = more;
        if (scaleAt(text, end) < 0) break;
      } else if (text[end] === ABOUT && kind === SMALL_SCALE && isCountedBehind(text, end + 1)) {
        comparator = '~';
        end++;
        break;
      }
    } else break;
  }
  if (
    end === at ||
    (classAt(text, end) === DIGIT && text[end] !== '两') ||
    (classAt(text, end) === ZERO && sum.lastScale < 0)
  )
    return null;
  return finishSum(text, at, end, { sum, comparator, untold, spread });
}

/** Where the digits of a term end, of which the fourth from the right may be set off: 8万|9,412户, 3亿|4,218万. */
export function endOfTerm(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - from !== 1 || text[end] !== ',') return end;
  let stop = end + 1;
  while (stop - end <= 4 && isDigit(text.charCodeAt(stop))) stop++;
  return stop - end === 4 ? stop : end;
}

/** 五六, 七八, and 三五: two digits that mean "from … to …". */
function isSpread(sum: Sum, digit: number): boolean {
  if (sum.digitLow === null || sum.digitLow !== sum.digitHigh || sum.digitLow > 9) return false;
  return digit === sum.digitLow + 1 || (sum.digitLow === 3 && digit === 5);
}

/** 五万|一年, 三千|一个: 一 behind a finished scale opens the unit, it does not go on with the number. */
function isArticle(text: string, at: number, sum: Sum): boolean {
  if (text[at] !== '一' || sum.lastScale < 0 || sum.zero || sum.lastScale === 1) return false;
  return scaleAt(text, at + 1) < 0;
}

function isCountedBehind(text: string, at: number): boolean {
  const next = text[at];
  return next !== undefined && !'自源到年往自回看说讲'.includes(next);
}

function addScale(sum: Sum, exponent: number, kind: number): boolean {
  if (kind === SMALL_SCALE) {
    if (sum.lastScale >= 0 && sum.lastScale < 4 && exponent >= sum.lastScale && sum.digitLow === null) return false;
    const low = sum.digitLow ?? 1;
    const high = sum.digitHigh ?? 1;
    if (low > 9 && sum.lastScale >= 0) return false;
    sum.sectionLow += Number(`${low}e${exponent}`);
    sum.sectionHigh += Number(`${high}e${exponent}`);
    if (sum.digitHigh === 9 && sum.digitLow === 1) sum.sectionHigh += 10 ** exponent - 1;
  } else {
    const low = sum.sectionLow + (sum.digitLow ?? 0);
    const high = sum.sectionHigh + (sum.digitHigh ?? 0);
    const bare = low === 0 && high === 0;
    const factor = 10 ** exponent;
    const widened = isUntold(sum) ? factor - 1 : 0;
    if (bare && sum.low > 0 && sum.lastScale >= 4) {
      // 四万万, 4.78万亿
      sum.low *= factor;
      sum.high *= factor;
    } else if (sum.low > 0 && sum.low < factor) {
      sum.low = (sum.low + low) * factor;
      sum.high = (sum.high + high) * factor + widened;
    } else {
      sum.low += (bare ? 1 : low) * factor;
      sum.high += (bare ? 1 : high) * factor + widened;
    }
    if (sum.low > 1e24) return false;
    sum.sectionLow = 0;
    sum.sectionHigh = 0;
    sum.lastBig = exponent;
  }
  sum.digitLow = null;
  sum.digitHigh = null;
  sum.lastScale = exponent;
  sum.zero = false;
  return true;
}

/** 几|万, 几十|万, 一百几十|万: the last number before a scale leaves all that is below it open. */
function isUntold({ digitLow, digitHigh, sectionLow, sectionHigh }: Sum): boolean {
  if (digitLow !== null) return digitLow === 1 && digitHigh === 9;
  return sectionLow !== sectionHigh && sectionLow % 10 === 0 && sectionHigh % 10 === 9;
}

interface SumReading {
  readonly sum: Sum;
  readonly comparator: Comparator;
  readonly untold: boolean;
  readonly spread: boolean;
}

function finishSum(text: string, start: number, end: number, reading: SumReading): Numeral | null {
  const { sum, untold, spread } = reading;
  // 二百五 is 250, 一万三 is 13000: a last digit without its scale stands for the next one down.
  const isDigitOnly = (sum.digitHigh ?? 0) < 10;
  const omitted = sum.lastScale > 1 && !sum.zero && !untold && isDigitOnly ? 10 ** (sum.lastScale - 1) : 1;
  const low = sum.low + sum.sectionLow + (sum.digitLow ?? 0) * omitted;
  const high = sum.high + sum.sectionHigh + (sum.digitHigh ?? 0) * omitted;
  const scaled = sum.lastScale >= 4 || (sum.lastScale >= 2 && classAt(text, start) === ARABIC);
  const spelled = classAt(text, start) !== ARABIC;
  if (untold && end - start === 1)
    return { start, end, magnitude: { shape: 'vague' }, comparator: '~', scaled: false, spelled };
  if (low !== high) {
    const magnitude: Magnitude = { shape: 'range', low: integer(low), high: integer(high) };
    return { start, end, magnitude, comparator: '~', scaled, spelled };
  }
  const decimal = spread || reading.comparator !== '=' ? null : spelledDecimals(text, end);
  if (decimal !== null) {
    const digits = `${low}.${decimal.digits}`;
    return {
      start,
      end: decimal.end,
      magnitude: { shape: 'point', at: { digits, exponent: decimal.exponent } },
      comparator: '=',
      scaled: decimal.exponent > 0,
      spelled,
    };
  }
  const exponent = sum.digitLow === null && sum.sectionLow === 0 ? sum.lastBig : 0;
  const at =
    exponent > 0 && low % 10 ** exponent === 0 ? { digits: String(low / 10 ** exponent), exponent } : integer(low);
  return { start, end, magnitude: { shape: 'point', at }, comparator: reading.comparator, scaled, spelled };
}

/** The 五 of 三点五, and the scale behind it (十八点五亿). Not 八点五十分, which is a time of day. */
function spelledDecimals(
  text: string,
  at: number,
): { readonly digits: string; readonly exponent: number; readonly end: number } | null {
  const pointAt = text[at] === ' ' ? at + 1 : at;
  if (text[pointAt] !== '点') return null;
  let end = text[pointAt + 1] === ' ' ? pointAt + 2 : pointAt + 1;
  let digits = '';
  while (digits.length < 12 && (classAt(text, end) === DIGIT || classAt(text, end) === ZERO) && text[end] !== '两') {
    digits += String(valueAt(text, end));
    end++;
  }
  if (digits === '' || text[end] === '分' || text[end] === '刻') return null;
  let exponent = 0;
  for (let scale = scaleAt(text, end); scale >= 0; scale = scaleAt(text, end)) {
    if (classAt(text, scale) !== BIG_SCALE) return null;
    exponent += valueAt(text, scale);
    end = scale + 1;
    if (exponent > 24) return null;
  }
  return { digits, exponent, end };
}

/** 一九九八, 二〇二五, 三八: digits in a row, read one by one. */
export function readDigitString(text: string, at: number): Numeral | null {
  let end = at;
  let digits = '';
  while ((classAt(text, end) === DIGIT || classAt(text, end) === ZERO) && text[end] !== '两') {
    digits += String(valueAt(text, end));
    end++;
    if (digits.length > 12) return null;
  }
  if (digits.length < 2 || isScaleWord(text, end)) return null;
  return {
    start: at,
    end,
    magnitude: { shape: 'point', at: { digits, exponent: 0 } },
    comparator: '=',
    scaled: false,
    spelled: true,
  };
}

function integer(value: number): Decimal {
  return { digits: value < 1e21 ? String(value) : BigInt(value).toString(), exponent: 0 };
}
