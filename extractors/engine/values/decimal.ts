/**
 * A written number: its digits as they stand (`4.55`, no separators) and the power of ten that scale words add.
 * Scales are never multiplied in: 4.6 × 1e8 is 459999999.99999994 in binary, `4.6e8` is 460000000.
 */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** Powers of ten that are whole in binary. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/** Any whole number of so many digits is exact in binary. */
const EXACT_DIGITS = 15;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** The number a decimal stands for, the nearest that there is in binary. */
export function toNumber({ digits, exponent }: Decimal): number {
  const negative = digits.charCodeAt(0) === MINUS;
  let whole = 0;
  let point = -1;
  let at = negative ? 1 : 0;
  const first = at;
  for (; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === POINT - 0x30 && point < 0) point = at;
    else break;
  }
  const places = point < 0 ? 0 : digits.length - point - 1;
  const scale = exponent - places;
  // One rounding of two exact numbers gives the nearest (Clinger, "How to Read Floating Point Numbers Accurately").
  const count = at - first - (point < 0 ? 0 : 1);
  if (count < 1 || count > EXACT_DIGITS || at < digits.length || scale > 22 || scale < -22)
    return Number(exponent === 0 ? digits : `${digits}e${exponent}`);
  const size = scale < 0 ? whole / (POWERS[-scale] ?? 1) : whole * (POWERS[scale] ?? 1);
  return negative ? -size : size;
}

/** Whether these digits are how their number prints: no sign, no zero too many at either end, no more than are exact. */
export function isPlain(digits: string): boolean {
  const { length } = digits;
  if (length === 0 || length > EXACT_DIGITS) return false;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = digits.charCodeAt(at);
    if (code === POINT && point < 0) point = at;
    else if (code < ZERO || code > NINE) return false;
  }
  const whole = point < 0 ? length : point;
  if (whole === 0 || (whole > 1 && digits.charCodeAt(0) === ZERO)) return false;
  // 0.0000001 prints as 1e-7.
  return point < 0 || (length - point <= 6 && point < length - 1 && digits.charCodeAt(length - 1) !== ZERO);
}

/** The same decimal, `places` powers of ten larger. */
export function shift(decimal: Decimal, places: number): Decimal {
  return { digits: decimal.digits, exponent: decimal.exponent + places };
}

/**
 * Size of one step in the last significant digit: 4.55万 → 100, 27万 → 10000, 69.2 → 0.1, 285,000 → 1000.
 * Trailing zeros of a whole number are taken as rounding, but two digits always count: 100 → 10.
 */
export function stepOf({ digits, exponent }: Decimal): number {
  const point = digits.indexOf('.');
  if (point >= 0) return powerOfTen(exponent - (digits.length - point - 1));
  let zeros = 0;
  while (zeros < digits.length - 2 && digits.charCodeAt(digits.length - 1 - zeros) === 0x30) zeros++;
  return powerOfTen(exponent + zeros);
}

function powerOfTen(exponent: number): number {
  if (exponent < -22 || exponent > 22) return Number(`1e${exponent}`);
  return exponent < 0 ? 1 / (POWERS[-exponent] ?? 1) : (POWERS[exponent] ?? 1);
}
