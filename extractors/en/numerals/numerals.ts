import type { Numeral } from '../../engine/figures/find.ts';
import { isDigit, isLatin, isWordCharacter, isWordEnd } from '../../engine/text/characters.ts';
import { onForget } from '../../engine/text/kept-text.ts';
import { type Decimal, toNumber } from '../../engine/values/decimal.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { lettersEnd } from '../word-classes.ts';
import { FRACTION_SIGNS, GROUP, GROUPS, SCALE, SCALES, SHORT_SCALES } from './number-words.ts';
import { readSpelled, shown } from './spelled-numerals.ts';

/**
 * A whole number with or without separators (1,234; 12,34,567 in lakh style; 1 234 567), then a decimal part. A figure
 * with more groups than nine is no number of the news, and bounding it keeps hostile text cheap. Of 300 500-gram
 * bags the second number has a unit of its own; of `50 737 MAX` it is a model.
 */
const DIGITS =
  /(?:\d{1,3}(?:,\d{3}){1,8}(?![\d])|\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)|\d{1,3}(?! 7\d7(?: [A-Z]|s\b|-\d))(?: \d{3}){1,6}(?![\d,/]|\.\d{1,3}\.|-[A-Za-z])|\d(?: \d{3}){1,6}(?=-[A-Za-z])|\d{1,18}(?!\d))(?:\.\d{1,15}(?!\d))?|\.\d{1,15}(?!\d)/y;
const SLASH_FRACTION = /(\d{1,3})[/⁄](\d{1,3})(?![\d/.]|-\d)/y;
const POWER = /[eE][+-]?\d{1,3}(?![\w.])| ?[x×*·] ?10(?:\^?[+-]?\d{1,2}|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?![\w])/y;
const POWER_SIGNS = new Uint8Array(0x100);
for (const sign of 'eEx×*·') POWER_SIGNS[sign.charCodeAt(0)] = 1;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Parts that people write with a slash: 1/16, 2/3. 9/11 and 24/7 are something else. */
const SLASH_PARTS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 50, 64, 100, 128, 256, 1000,
]);

/**
 * The number that starts at `at`, in digits or words, scale words taken in; null where there is none or where the
 * digits belong to something longer (1.2.3, 2025-11-03).
 *
 * @param short also take a bare `m` behind the digits for a million (money: $5m)
 */
export function readNumeral(text: string, at: number, short = false): Numeral | null {
  if (text !== textKept) {
    textKept = text;
    places.fill(-1);
  }
  const place = at * 2 + (short ? 1 : 0);
  const slot = place & (KEPT - 1);
  if (places[slot] === place) return kept[slot] ?? null;
  const found = numeralAt(text, at, short);
  places[slot] = place;
  kept[slot] = found;
  return found;
}

/** Rule after rule asks for the number at the same place: those read last are kept, of the text read last. */
const KEPT = 0x20;
const places = new Int32Array(KEPT).fill(-1);
const kept: (Numeral | null)[] = Array.from({ length: KEPT }, () => null);
let textKept = '';
onForget(() => {
  textKept = '';
  places.fill(-1);
});

function numeralAt(text: string, at: number, short: boolean): Numeral | null {
  const code = text.charCodeAt(at);
  if (isDigit(code) || (code === 0x2e && isDigit(text.charCodeAt(at + 1)))) return readDigits(text, at, short);
  const sign = code > 0x7f ? FRACTION_SIGNS.get(text.charAt(at)) : undefined;
  if (sign !== undefined) return numeral(at, at + 1, exactly(sign), PLAIN);
  return readSpelled(text, at);
}

function readDigits(text: string, at: number, short: boolean): Numeral | null {
  if (startsInsideNumber(text, at)) return null;
  const plain = plainEnd(text, at);
  DIGITS.lastIndex = at;
  const match = plain > 0 ? null : DIGITS.exec(text);
  if (match === null && plain === 0) return null;
  let end = match === null ? plain : at + match[0].length;
  const after = text.charCodeAt(end);
  // 1.2.3 is a version and 22,24,26 a list of codes.
  if ((after === 0x2e || after === 0x2c) && isDigit(text.charCodeAt(end + 1))) return null;
  let decimal: Decimal = { digits: match === null ? text.slice(at, end) : plainDigits(match[0]), exponent: 0 };
  const fraction = readFraction(text, at, end, decimal);
  if (fraction !== null) ({ decimal, end } = fraction);
  const power = fraction === null ? readPower(text, end) : null;
  if (power !== null) {
    const { digits } = decimal;
    return numeral(at, end + power.length, { digits, exponent: exponentOf(power) }, SCALED);
  }
  return withScale(text, { start: at, end }, decimal, short);
}

/** The end of digits without separators, a decimal part taken in; 0 where they may be grouped, and the pattern decides. */
function plainEnd(text: string, at: number): number {
  let end = digitsEnd(text, at, 19);
  if (end === at || end - at > 18) return 0;
  const next = text.charCodeAt(end);
  if (next === 0x2c || next === 0x20) return isDigit(text.charCodeAt(end + 1)) ? 0 : end;
  if (next !== 0x2e || !isDigit(text.charCodeAt(end + 1))) return end;
  const point = end;
  end = digitsEnd(text, end + 1, 16);
  return end - point > 16 ? 0 : end;
}

function digitsEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** `e6`, ` x 10^9`: a power of ten as it is written. */
function readPower(text: string, end: number): string | null {
  const next = text.charCodeAt(end);
  const sign = next === 0x20 ? text.charCodeAt(end + 1) : next;
  if (POWER_SIGNS[sign] !== 1) return null;
  POWER.lastIndex = end;
  return POWER.exec(text)?.[0] ?? null;
}

/** A number may not begin behind `12.` or `3:` of a longer one (1.2.3, 10:30); a comma or a dash may stand before it. */
function startsInsideNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x2e || before === 0x3a) return isWordCharacter(text.charCodeAt(at - 2));
  if (before === 0x2c && isDigit(text.charCodeAt(at - 2))) return true;
  if (text.charCodeAt(at) === 0x2e) return isWordCharacter(before);
  return isDigit(before);
}

function plainDigits(written: string): string {
  let digits = '';
  let from = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code !== 0x2c && code !== 0x20) continue;
    digits += written.slice(from, at);
    from = at + 1;
  }
  digits += written.slice(from);
  return digits.startsWith('.') ? `0${digits}` : digits;
}

/** `10 1/2`, `3½`, `1/16`: the digits read so far are the whole part or the numerator. */
function readFraction(
  text: string,
  start: number,
  end: number,
  whole: Decimal,
): { decimal: Decimal; end: number } | null {
  const behind = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  const sign = text.charCodeAt(behind) > 0x7f ? FRACTION_SIGNS.get(text.charAt(behind)) : undefined;
  if (sign !== undefined) {
    return { decimal: exactly(Number(whole.digits) + sign), end: end + (text.charCodeAt(end) === 0x20 ? 2 : 1) };
  }
  const code = text.charCodeAt(end);
  const slash = code === 0x2f || code === 0x2044;
  if (code === 0x2d) return readEighths(text, end, whole);
  if (!slash && (code !== 0x20 || !isDigit(text.charCodeAt(end + 1)))) return null;
  SLASH_FRACTION.lastIndex = slash ? start : end + 1;
  const match = SLASH_FRACTION.exec(text);
  if (match === null) return null;
  const [numerator, denominator] = [Number(match[1]), Number(match[2])];
  // $5.43 1/2 a bushel: of a cent.
  if (whole.digits.includes('.'))
    return slash ? null : centsAnd(whole, numerator, denominator, SLASH_FRACTION.lastIndex);
  if (numerator >= denominator || !SLASH_PARTS.has(denominator)) return null;
  return {
    decimal: exactly((slash ? 0 : Number(whole.digits)) + numerator / denominator),
    end: SLASH_FRACTION.lastIndex,
  };
}

const EIGHTHS = /-([1-7])\/([248])(?![\d/.-])/y;

function centsAnd(
  { digits }: Decimal,
  top: number,
  bottom: number,
  end: number,
): { decimal: Decimal; end: number } | null {
  if (top >= bottom || (bottom !== 2 && bottom !== 4 && bottom !== 8) || !/\.\d{2}$/.test(digits)) return null;
  return { decimal: exactly(Number((Number(digits) + (0.01 * top) / bottom).toFixed(5))), end };
}

/** `5-1/4 cents`, `$5.12-1/2`: grain is quoted in eighths, of a cent where dollars have their cents already. */
function readEighths(text: string, end: number, whole: Decimal): { decimal: Decimal; end: number } | null {
  EIGHTHS.lastIndex = end;
  const match = EIGHTHS.exec(text);
  const [top, bottom] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || top >= bottom) return null;
  const cents = /\.\d{2}$/.test(whole.digits);
  if (whole.digits.includes('.') && !cents) return null;
  const part = (cents ? 0.01 : 1) * (top / bottom);
  return { decimal: exactly(Number((Number(whole.digits) + part).toFixed(5))), end: EIGHTHS.lastIndex };
}

function exponentOf(power: string): number {
  let written = '';
  for (const sign of power.replace(/^.{0,3}10(?=\D|\d{1,2}$)/, '').replace(/^[eE^]/, '')) {
    const superscript = SUPERSCRIPTS.indexOf(sign);
    written += superscript >= 0 ? superscript : sign === '⁻' ? '-' : sign === '^' || sign === '⁺' ? '' : sign;
  }
  return Number(written);
}

function withScale(text: string, span: { start: number; end: number }, decimal: Decimal, short: boolean): Numeral {
  const attached = readShortScale(text, span.end, short);
  if (attached !== null) {
    return numeral(span.start, attached.end, { digits: decimal.digits, exponent: attached.exponent }, SCALED);
  }
  let { end } = span;
  let exponent = 0;
  for (let count = 0; count < 3; count++) {
    const word = scaleWord(text, end);
    if (word === null) break;
    exponent += word.exponent;
    end = word.end;
  }
  if (exponent > 0) return withTail(text, { start: span.start, end }, { digits: decimal.digits, exponent });
  const group = wordAt(text, skipGap(text, span.end));
  if (group !== null && (group.classes & GROUP) !== 0 && group.word !== 'score') {
    // 31,000 gross tons, 3 gross margins: an adjective.
    if (group.word === 'gross' && !/^(?: of\b|[.,;)]|$)/.test(text.slice(group.end, group.end + 3)))
      return numeral(span.start, span.end, decimal, PLAIN);
    const size = GROUPS.get(group.word) ?? 1;
    return numeral(span.start, group.end, exactly(Number(decimal.digits) * size), PLAIN);
  }
  return numeral(span.start, span.end, decimal, PLAIN);
}

/** `million` behind a space or a hyphen (a $300-million deal). */
function scaleWord(text: string, end: number): { end: number; exponent: number } | null {
  const hyphen = text.charCodeAt(end) === 0x2d;
  const word = wordAt(text, hyphen ? end + 1 : skipGap(text, end));
  if (word === null || (word.classes & SCALE) === 0 || !isWordEnd(text, word.end)) return null;
  return { end: word.end, exponent: SCALES.get(word.word) ?? 0 };
}

const LONGEST_SHORT = Math.max(...[...SHORT_SCALES.keys()].map((letters) => letters.length));

function readShortScale(text: string, end: number, short: boolean): { end: number; exponent: number } | null {
  const space = text.charCodeAt(end) === 0x20 ? 1 : 0;
  if (!isLatin(text.charCodeAt(end + space))) return null;
  const last = lettersEnd(text, end + space, LONGEST_SHORT + 1);
  if (last - end - space > LONGEST_SHORT || !isWordEnd(text, last)) return null;
  const letters = text.slice(end + space, last);
  if (letters === 'm') return short && space === 0 ? { end: last, exponent: 6 } : null;
  // `8 B people` and `5 mn` may stand apart; `T`, `k` and `b` may not: 5 T is five tonnes or a name.
  if (space === 1 && letters.length === 1 && letters !== 'B' && letters !== 'M' && !(short && letters === 'k'))
    return null;
  if (letters === 'T' && !short) return null;
  const exponent = SHORT_SCALES.get(letters);
  return exponent === undefined ? null : { end: last, exponent };
}

const TAIL = /(\d{1,3})(?![\d.,/%])/y;

/** What may follow a scale: `and a half`, `300 thousand` behind `2 million`, `and 21` behind `3 hundred`. */
function withTail(text: string, span: { start: number; end: number }, decimal: Decimal): Numeral {
  let value = toNumber(decimal);
  let { end } = span;
  let smallest = decimal.exponent;
  let joined = false;
  for (let count = 0; count < 4; count++) {
    const word = wordAt(text, skipGap(text, end));
    const and = word?.word === 'and';
    const from = skipGap(text, and && word !== null ? word.end : end);
    TAIL.lastIndex = from;
    const match = from === end || !isDigit(text.charCodeAt(from)) ? null : TAIL.exec(text);
    if (match === null) {
      const half = and && word !== null && !joined ? readHalf(text, word.end) : null;
      if (half === null) break;
      const digits = String(Number(decimal.digits) + 0.5);
      return numeral(span.start, half, { digits, exponent: decimal.exponent }, SCALED);
    }
    const behind = from + match[0].length;
    const scale = scaleWord(text, behind);
    if (scale === null ? !and || smallest !== 2 : scale.exponent >= smallest) break;
    value += Number(`${match[1]}e${scale?.exponent ?? 0}`);
    smallest = scale?.exponent ?? 0;
    end = scale?.end ?? behind;
    joined = true;
  }
  return numeral(span.start, end, joined ? exactly(value) : decimal, SCALED);
}

function readHalf(text: string, at: number): number | null {
  const article = wordAt(text, skipGap(text, at));
  if (article === null || (article.word !== 'a' && article.word !== 'one')) return null;
  const half = wordAt(text, skipGap(text, article.end));
  return half?.word === 'half' ? half.end : null;
}

/** A number computed from words, as a decimal; plain digits up to 1e21. */
export function exactly(value: number): Decimal {
  return { digits: shown(value), exponent: 0 };
}

const SCALED = true;
const PLAIN = false;

/** A number in digits. */
function numeral(start: number, end: number, at: Decimal, scaled: boolean): Numeral {
  return { start, end, magnitude: { shape: 'point', at }, comparator: '=', scaled, spelled: false };
}
