import type { Numeral } from '../../engine/figures/find.ts';
import { isLatin } from '../../engine/text/characters.ts';
import { type Decimal, toNumber } from '../../engine/values/decimal.ts';
import type { Comparator } from '../../model/figure.ts';
import { readDigits } from './digits.ts';
import { ARABIC, BIG_SCALE, classAt, DIGIT, isFormalAt, NONE, UNTOLD, valueAt, ZERO } from './numeral-characters.ts';
import { endOfTerm, readDigitString, readSum } from './numeral-sums.ts';
import { ABOUT, inexactEnd, isScaleWord, LONGEST, MORE, scaleAt } from './scales.ts';

/**
 * Reads the number that starts at `at`: 27, 1,234.5, 二十七万, 4.55万亿, 3亿5千万, 三点五, 二百五, 五六十, 几十, 数百, 十余, 上百.
 * Units are not looked at. Null inside a longer numeral, and for characters that are words here (陆地, 兆瓦).
 *
 * @param loose digits may be grouped by spaces and full-width commas; only a unit behind them makes that safe
 */
export function readNumeral(text: string, at: number, loose = false): Numeral | null {
  if (loose) return readNumeralAt(text, at, true);
  // Several rules ask for the number at the same place, and for the next one: it is read once.
  const slot = at & (SLOTS - 1);
  // The text is compared last: two texts that are alike are compared to their ends.
  if (KNOWN_PLACES[slot] === at && KNOWN_TEXTS[slot] === text) return KNOWN[slot] ?? null;
  const numeral = readNumeralAt(text, at, false);
  KNOWN_PLACES[slot] = at;
  KNOWN_TEXTS[slot] = text;
  KNOWN[slot] = numeral;
  return numeral;
}

/** The numbers read last, each in the slot of its place. */
const SLOTS = 16;
const KNOWN_PLACES = new Int32Array(SLOTS).fill(-1);
const KNOWN_TEXTS: string[] = Array.from({ length: SLOTS }, () => '');
const KNOWN: (Numeral | null)[] = Array.from({ length: SLOTS }, () => null);

function readNumeralAt(text: string, at: number, loose: boolean): Numeral | null {
  const kind = classAt(text, at);
  if (kind === NONE || isInsideNumeral(text, at, kind)) return null;
  if (kind === ARABIC) return readArabic(text, at, loose);
  return readSpelled(text, at);
}

/** The number at `at` behind a 零 that only joins it to what stands before: 一年零|两个月. */
export function readBehindZero(text: string, at: number): Numeral | null {
  const kind = classAt(text, at);
  if (kind === NONE || kind === ZERO) return null;
  return kind === ARABIC ? readNumeral(text, at) : readSpelled(text, at);
}

/** True inside a numeral in words, where no reading may start. */
export function continuesNumeral(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if (kind === NONE || kind === ARABIC || kind === UNTOLD || at === 0) return false;
  const before = classAt(text, at - 1);
  return before !== NONE && before !== UNTOLD;
}

function isInsideNumeral(text: string, at: number, kind: number): boolean {
  if (at === 0) return false;
  const before = classAt(text, at - 1);
  if (kind === ARABIC) return before === ARABIC || isLatin(text.charCodeAt(at - 1));
  if (kind === UNTOLD) return false;
  return before !== NONE && before !== UNTOLD;
}

function readArabic(text: string, at: number, loose: boolean): Numeral | null {
  const first = readDigits(text, at, loose);
  if (first === null) return null;
  const afterFirst = scaleAt(text, first.end);
  if (afterFirst < 0) {
    const more = text[first.end];
    const inexact = more !== undefined && MORE.includes(more) && first.whole ? inexactEnd(text, first.end) : null;
    if (inexact !== null) return scaledBy(text, at, first.digits, inexact, '>');
    if (
      more === ABOUT &&
      first.whole &&
      first.digits.endsWith('0') &&
      '口个名人家年天里斤亩元岁块条种位次户辆米吨'.includes(text[first.end + 1] ?? '。')
    ) {
      return scaledBy(text, at, first.digits, first.end + 1, '~');
    }
    return point(
      at,
      first.end,
      { digits: first.digits, exponent: 0 },
      { scaled: first.exponent !== 0, extra: first.exponent },
    );
  }
  const composed = first.whole && isSumBehind(text, afterFirst);
  if (composed) {
    const sum = readSum(text, at);
    if (sum !== null) return sum;
  }
  return scaledBy(text, at, first.digits, first.end, '=');
}

/** 27万, 4.55万亿, 500多万, 1000余: digits, then nothing but scales and 多. */
function scaledBy(text: string, start: number, digits: string, from: number, comparator: Comparator): Numeral | null {
  let end = from;
  let exponent = 0;
  let told = comparator;
  for (let scale = scaleAt(text, end); scale >= 0; scale = scaleAt(text, end)) {
    exponent += valueAt(text, scale);
    end = scale + 1;
    if (end - start > LONGEST || exponent > 24) return null;
    const more = inexactEnd(text, end);
    if (more !== null) {
      told = '>';
      end = more;
    }
  }
  const at: Decimal = { digits, exponent };
  return { start, end, magnitude: { shape: 'point', at }, comparator: told, scaled: exponent > 0, spelled: false };
}

/** 5亿|1万4千6百, 1千|零20, 25万|6千: another term follows the scale at `scale`. */
function isSumBehind(text: string, scale: number): boolean {
  let next = scale + 1;
  if (text.charCodeAt(next) === 0x20) next++;
  const kind = classAt(text, next);
  if (kind === ZERO || kind === DIGIT) return true;
  if (kind !== ARABIC) return false;
  const end = endOfTerm(text, next);
  const digits = text.slice(next, end).replace(',', '').length;
  // 1万6120人: four digits right behind 万 are the rest of the number.
  if (text[scale] === '万' && next === scale + 1 && digits === 4 && !'.年月日%'.includes(text[end] ?? '。'))
    return true;
  return digits <= 4 && scaleAt(text, end) >= 0;
}

function readSpelled(text: string, at: number): Numeral | null {
  if (isFormalAt(text, at) && !isInSum(text, at)) return null;
  if (text[at] === '数' && !isScaleWord(text, at + 1) && !isSeveral(text, at)) return null;
  return readSum(text, at) ?? readDigitString(text, at);
}

/** A formal numeral beside another, a scale or 分之: 叁佰, 仟分之贰. */
function isInSum(text: string, at: number): boolean {
  if (isFormalAt(text, at + 1) || classAt(text, at + 1) === BIG_SCALE || text[at - 1] === '之') return true;
  return text[at + 1] === '分' || (text[at + 1] === ' ' && text[at + 2] === '分');
}

const AFTER_SEVERAL = '名个年天日月小次人位家种项处起周条张只辆件';
const WORDS_IN_NUMBER =
  '人总系指参倍次分读函多少无不计基尾件户票页册字点奇偶整小负正实约岁天期个如悉可单双复常变代号位';

/** 数名学生, 身边数人: 数 is "several" before a measure word, where it does not end a word (人数, 总数). */
function isSeveral(text: string, at: number): boolean {
  return AFTER_SEVERAL.includes(text[at + 1] ?? '。') && !WORDS_IN_NUMBER.includes(text[at - 1] ?? '。');
}

function point(
  start: number,
  end: number,
  at: Decimal,
  { scaled, extra }: { scaled: boolean; extra: number },
): Numeral {
  return {
    start,
    end,
    magnitude: { shape: 'point', at: { digits: at.digits, exponent: at.exponent + extra } },
    comparator: '=',
    scaled,
    spelled: false,
  };
}

/** The number a point numeral stands for; null for ranges and vague words. */
export function pointOf(numeral: Numeral): number | null {
  return numeral.magnitude.shape === 'point' ? toNumber(numeral.magnitude.at) : null;
}
