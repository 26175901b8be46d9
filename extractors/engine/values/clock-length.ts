import type { Decimal } from './decimal.ts';

/** The parts of a time that was run or swum: 2:03:05, 1:47.36. Hours may be missing, and the part of a second. */
export interface ClockLength {
  readonly hours: string | undefined;
  readonly minutes: string;
  readonly seconds: string;
  /** With its point: `.36`. */
  readonly part: string | undefined;
}

/** The length in seconds, as fine as it is written. */
export function secondsIn({ hours = '0', minutes, seconds, part = '' }: ClockLength): Decimal {
  return { digits: `${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}${part}`, exponent: 0 };
}
