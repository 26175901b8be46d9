import { isDigit, isLatin, isWordCharacter, isWordEnd } from '../engine/characters.ts';
import type { Decimal } from '../engine/decimal.ts';
import type { Magnitude, Numeral } from '../engine/find.ts';
import { FRACTION_SIGNS, GROUPS, SCALES, SHORT_SCALES } from './number-words.ts';
import { skipGap, wordAt } from './read-word.ts';
import { readSpelled } from './spelled-numerals.ts';

/**
 * A whole number with or without separators (1,234; 12,34,567 in lakh style; 1 234 567), then a decimal part. A figure
 * with more groups than nine is no number of the news, and bounding it keeps hostile text cheap.
 */
const DIGITS =
  /(?:\d{1,3}(?:,\d{3}){1,8}(?![\d])|\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)|\d{1,3}(?: \d{3}){1,6}(?![\d,/]|\.\d{1,3}\.)|\d{1,18}(?!\d))(?:\.\d{1,15}(?!\d))?|\.\d{1,15}(?!\d)/y;
const SLASH_FRACTION = /(\d{1,3})[/⁄](\d{1,3})(?![\d/.]|-\d)/y;
const POWER = /[eE][+-]?\d{1,3}(?![\w.])| ?[x×*·] ?10(?:\^?[+-]?\d{1,2}|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?![\w])/y;
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
  const code = text.charCodeAt(at);
  if (isDigit(code) || (code === 0x2e && isDigit(text.charCodeAt(at + 1)))) return readDigits(text, at, short);
  const sign = code > 0x7f ? FRACTION_SIGNS.get(text.charAt(at)) : undefined;
  if (sign !== undefined) return numeral({ start: at, end: at + 1 }, exactly(sign), { scaled: false, spelled: false });
  return readSpelled(text, at);
}

function readDigits(text: string, at: number, short: boolean): Numeral | null {
  if (startsInsideNumber(text, at)) return null;
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  let end = at + match[0].length;
  const after = text.charCodeAt(end);
  // 1.2.3 is a version and 22,24,26 a list of codes.
  if ((after === 0x2e || after === 0x2c) && isDigit(text.charCodeAt(end + 1))) return null;
  let decimal: Decimal = { digits: plainDigits(match[0]), exponent: 0 };
  const fraction = readFraction(text, at, end, decimal);
  if (fraction !== null) ({ decimal, end } = fraction);
  POWER.lastIndex = end;
  const power = fraction === null ? POWER.exec(text) : null;
  if (power !== null) {
    return numeral(
      { start: at, end: end + power[0].length },
      { ...decimal, exponent: exponentOf(power[0]) },
      { scaled: true, spelled: false },
    );
  }
  return withScale(text, { start: at, end }, decimal, short);
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
  const commas = written.includes(',') ? written.replaceAll(',', '') : written;
  const digits = commas.includes(' ') ? commas.replaceAll(' ', '') : commas;
  return digits.startsWith('.') ? `0${digits}` : digits;
}

/** `10 1/2`, `3½`, `1/16`: the digits read so far are the whole part or the numerator. */
function readFraction(
  text: string,
  start: number,
  end: number,
  whole: Decimal,
): { decimal: Decimal; end: number } | null {
  const sign =
    FRACTION_SIGNS.get(text.charAt(end)) ??
    (text.charCodeAt(end) === 0x20 ? FRACTION_SIGNS.get(text.charAt(end + 1)) : undefined);
  if (sign !== undefined) {
    return { decimal: exactly(Number(whole.digits) + sign), end: end + (text.charCodeAt(end) === 0x20 ? 2 : 1) };
  }
  const code = text.charCodeAt(end);
  const slash = code === 0x2f || code === 0x2044;
  if (!slash && (code !== 0x20 || !isDigit(text.charCodeAt(end + 1)))) return null;
  SLASH_FRACTION.lastIndex = slash ? start : end + 1;
  const match = SLASH_FRACTION.exec(text);
  if (match === null || whole.digits.includes('.')) return null;
  const [numerator, denominator] = [Number(match[1]), Number(match[2])];
  if (numerator >= denominator || !SLASH_PARTS.has(denominator)) return null;
  return {
    decimal: exactly((slash ? 0 : Number(whole.digits)) + numerator / denominator),
    end: SLASH_FRACTION.lastIndex,
  };
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
    return numeral(
      { start: span.start, end: attached.end },
      { ...decimal, exponent: attached.exponent },
      { scaled: true, spelled: false },
    );
  }
  let { end } = span;
  let exponent = 0;
  for (let count = 0; count < 3; count++) {
    const word = scaleWord(text, end);
    if (word === null) break;
    exponent += word.exponent;
    end = word.end;
  }
  if (exponent > 0) return withTail(text, { start: span.start, end }, { ...decimal, exponent });
  const group = wordAt(text, skipGap(text, span.end));
  const size = group === null || group.word === 'score' ? undefined : GROUPS.get(group.word);
  if (group !== null && size !== undefined) {
    return numeral({ start: span.start, end: group.end }, exactly(Number(decimal.digits) * size), {
      scaled: false,
      spelled: false,
    });
  }
  return numeral(span, decimal, { scaled: false, spelled: false });
}

/** `million` behind a space or a hyphen (a $300-million deal). */
function scaleWord(text: string, end: number): { end: number; exponent: number } | null {
  const hyphen = text.charCodeAt(end) === 0x2d;
  const word = wordAt(text, hyphen ? end + 1 : skipGap(text, end));
  if (word === null) return null;
  const exponent = SCALES.get(word.word);
  return exponent === undefined || !isWordEnd(text, word.end) ? null : { end: word.end, exponent };
}

function readShortScale(text: string, end: number, short: boolean): { end: number; exponent: number } | null {
  const space = text.charCodeAt(end) === 0x20 ? 1 : 0;
  if (!isLatin(text.charCodeAt(end + space))) return null;
  let last = end + space;
  while (last - end < 6 && last < text.length && isLatin(text.charCodeAt(last))) last++;
  if (last === end + space || !isWordEnd(text, last)) return null;
  const letters = text.slice(end + space, last);
  if (letters === 'm') return short && space === 0 ? { end: last, exponent: 6 } : null;
  // `8 B people` and `5 mn` may stand apart; `T`, `k` and `b` may not: 5 T is five tonnes or a name.
  if (space === 1 && letters.length === 1 && letters !== 'B' && letters !== 'M' && !(short && letters === 'k'))
    return null;
  if (letters === 'T' && !short) return null;
  const exponent = SHORT_SCALES.get(letters);
  return exponent === undefined ? null : { end: last, exponent };
}

/** What may follow a scale: `and a half`, `300 thousand` behind `2 million`, `and 21` behind `3 hundred`. */
function withTail(text: string, span: { start: number; end: number }, decimal: Decimal): Numeral {
  let value = Number(`${decimal.digits}e${decimal.exponent}`);
  let { end } = span;
  let smallest = decimal.exponent;
  let joined = false;
  for (let count = 0; count < 4; count++) {
    const word = wordAt(text, skipGap(text, end));
    const and = word?.word === 'and';
    const from = skipGap(text, and && word !== null ? word.end : end);
    const digits = /(\d{1,3})(?![\d.,/%])/y;
    digits.lastIndex = from;
    const match = from === end ? null : digits.exec(text);
    if (match === null) {
      const half = and && word !== null && !joined ? readHalf(text, word.end) : null;
      if (half === null) break;
      return numeral(
        { start: span.start, end: half },
        { digits: String(Number(decimal.digits) + 0.5), exponent: decimal.exponent },
        { scaled: true, spelled: false },
      );
    }
    const scale = scaleWord(text, digits.lastIndex);
    if (scale === null ? !and || smallest !== 2 : scale.exponent >= smallest) break;
    value += Number(`${match[1]}e${scale?.exponent ?? 0}`);
    smallest = scale?.exponent ?? 0;
    end = scale?.end ?? digits.lastIndex;
    joined = true;
  }
  return numeral({ start: span.start, end }, joined ? exactly(value) : decimal, { scaled: true, spelled: false });
}

function readHalf(text: string, at: number): number | null {
  const article = wordAt(text, skipGap(text, at));
  if (article === null || (article.word !== 'a' && article.word !== 'one')) return null;
  const half = wordAt(text, skipGap(text, article.end));
  return half?.word === 'half' ? half.end : null;
}

/** A number computed from words, as a decimal; plain digits up to 1e21. */
export function exactly(value: number): Decimal {
  return { digits: String(Number(value.toPrecision(15))), exponent: 0 };
}

function numeral(
  span: { start: number; end: number },
  at: Decimal,
  how: { scaled: boolean; spelled: boolean },
): Numeral {
  const magnitude: Magnitude = { shape: 'point', at };
  return { ...span, magnitude, comparator: '=', ...how };
}
