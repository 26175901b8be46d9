import type { Interval } from './interval.ts';

/** A number for a person: four digits, no binary dust, no exponent. */
export function numberWords(x: number): string {
  const rounded = Number(x.toPrecision(4));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** The middle of an interval, for "that makes 36.5%". */
export function middleOf({ low, high }: Interval): number {
  return (low + high) / 2;
}
