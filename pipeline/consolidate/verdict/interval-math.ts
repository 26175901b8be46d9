import type { Interval } from './interval.ts';

/** The interval of all sums of one value from each. */
export function sumOf(intervals: readonly Interval[]): Interval {
  let [low, high] = [0, 0];
  for (const interval of intervals) {
    low += interval.low;
    high += interval.high;
  }
  return closed(low, high);
}

/** The interval of all quotients; null where the divisor may be zero or where a side is open. */
export function quotientOf(a: Interval, b: Interval): Interval | null {
  const ends = [a.low, a.high, b.low, b.high];
  if (!ends.every(Number.isFinite) || b.low <= 0 || a.low < 0) return null;
  return closed(a.low / b.high, a.high / b.low);
}

/** The interval of all products of positive values; null where a side is open. */
export function productOf(a: Interval, b: Interval): Interval | null {
  const ends = [a.low, a.high, b.low, b.high];
  return ends.every((end) => Number.isFinite(end) && end >= 0) ? closed(a.low * b.low, a.high * b.high) : null;
}

/** The interval of all differences `a - b`. */
export function differenceOf(a: Interval, b: Interval): Interval {
  return closed(a.low - b.high, a.high - b.low);
}

/** Every value times a factor above zero, plus an offset. */
export function shifted(a: Interval, factor: number, offset = 0): Interval {
  return closed(a.low * factor + offset, a.high * factor + offset);
}

/** A closed interval whose ends hold twelve digits, so that sums of decimals meet where they should. */
function closed(low: number, high: number): Interval {
  return { low: dust(low), high: dust(high), lowOpen: false, highOpen: false };
}

function dust(x: number): number {
  return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
