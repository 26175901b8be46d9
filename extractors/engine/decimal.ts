/**
 * A written number: its digits as they stand (`4.55`, no separators) and the power of ten that scale words add.
 * Scales are never multiplied in: 4.6 × 1e8 is 459999999.99999994 in binary, `4.6e8` is 460000000.
 */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** The number a decimal stands for. */
export function toNumber(decimal: Decimal): number {
  return decimal.exponent === 0 ? Number(decimal.digits) : Number(`${decimal.digits}e${decimal.exponent}`);
}

/** The same decimal, `places` powers of ten larger. */
export function shift(decimal: Decimal, places: number): Decimal {
  return { digits: decimal.digits, exponent: decimal.exponent + places };
}

/**
 * Size of one step in the last significant digit: 4.55万 → 100, 27万 → 10000, 69.2 → 0.1, 285,000 → 1000.
 * Trailing zeros of a whole number are taken as rounding, but two digits always count: 100 → 10.
 */
export function stepOf(decimal: Decimal): number {
  const point = decimal.digits.indexOf('.');
  if (point >= 0) return Number(`1e${decimal.exponent - (decimal.digits.length - point - 1)}`);
  let zeros = 0;
  while (zeros < decimal.digits.length - 2 && decimal.digits.charCodeAt(decimal.digits.length - 1 - zeros) === 0x30)
    zeros++;
  return Number(`1e${decimal.exponent + zeros}`);
}
