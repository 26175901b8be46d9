import { isDigit, isLatin } from '../../engine/text/characters.ts';

/** A number in Arabic digits: `digits` without separators. */
export interface DigitRun {
  readonly digits: string;
  /** Power of ten of a Latin suffix: 12k, 2e5, 2.5 M. */
  readonly exponent: number;
  readonly end: number;
  /** No decimal point, no suffix. */
  readonly whole: boolean;
}

const MOST_DIGITS = 15;
const COMMA = 0x2c;
const FULL_COMMA = 0xff0c;
const SPACE = 0x20;
const POINT = 0x2e;

/**
 * Reads Arabic digits with thousands separators and a decimal point (also the raised one, 4·4). Separators must part
 * groups of three. Null for runs too long to be a number, which are identifiers.
 */
export function readDigits(text: string, at: number, loose: boolean): DigitRun | null {
  let end = endOfDigits(text, at);
  let digits = text.slice(at, end);
  if (end - at > MOST_DIGITS) return null;
  if (end - at <= 3 && text.charCodeAt(at) !== 0x30) {
    const separator = text.charCodeAt(end);
    if (separator === COMMA || (loose && (separator === SPACE || separator === FULL_COMMA))) {
      while (text.charCodeAt(end) === separator && isGroup(text, end + 1) && digits.length < MOST_DIGITS) {
        digits += text.slice(end + 1, end + 4);
        end += 4;
      }
    }
  }
  const whole = !isPoint(text, end);
  if (!whole) {
    const stop = endOfDigits(text, end + 1);
    // 1.2.3 is a section or a version, 16.73.4 an address.
    if (stop - end > MOST_DIGITS || (isPoint(text, stop) && text.charCodeAt(stop) === POINT)) return null;
    digits += `.${text.slice(end + 1, stop)}`;
    end = stop;
  }
  return withSuffix(text, end, digits, whole);
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Exactly three digits, of which no fourth follows. */
function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

/** A decimal point with a digit behind it; `·` is the one that Chinese papers of the 1990s set. */
function isPoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === POINT || code === 0xb7 || code === 0x30fb) && isDigit(text.charCodeAt(at + 1));
}

const TIMES = 0xd7;
const POWER = /×10(?:\^(?<sign>-?)(?<digits>\d{1,2})|(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/y;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1.5×10^8, 6×10⁴: the power of ten that is written behind the digits. */
function powerAt(text: string, at: number): { readonly exponent: number; readonly end: number } | null {
  POWER.lastIndex = at;
  const groups = POWER.exec(text)?.groups;
  if (groups === undefined) return null;
  const raised = [...(groups['raised'] ?? '')].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');
  return { exponent: Number(`${groups['sign'] ?? ''}${groups['digits'] ?? raised}`), end: POWER.lastIndex };
}

function withSuffix(text: string, end: number, digits: string, whole: boolean): DigitRun | null {
  const code = text.charCodeAt(end);
  const power = code === TIMES ? powerAt(text, end) : null;
  if (power !== null) return { digits, ...power, whole: false };
  if (code === 0x65 || code === 0x45) {
    const sign = text.charCodeAt(end + 1) === 0x2d ? 1 : 0;
    const stop = endOfDigits(text, end + 1 + sign);
    if (stop > end + 1 + sign && stop <= end + 3 + sign && !isLatin(text.charCodeAt(stop))) {
      return { digits, exponent: Number(text.slice(end + 1, stop)), end: stop, whole: false };
    }
  }
  if ((code === 0x6b || code === 0x4b) && !isLatin(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 1))) {
    return { digits, exponent: 3, end: end + 1, whole: false };
  }
  return { digits, exponent: 0, end, whole };
}
