import type { Statement } from '../../../extractors/model/claim.ts';
import type { TimeValue } from '../../../extractors/model/time.ts';
import { dayNumber } from '../days.ts';
import { isGrowth } from '../metrics/growth-metric.ts';
import { type Measure, measureOf } from './dimension.ts';
import { isSpokenMultiple, spokenBounds } from './spoken-number.ts';

/** The values that a claim admits. Infinite ends are open sides; an open end does not hold its bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A figure with zeros at its end, written out, may be rounded: 8,400 tonnes and 8,420 tonnes are told as one figure. */
const PLAIN_ZEROS_SHARE = 0.005;
/** With "about" the zeros at the end are taken as rounding, up to this share of the figure: about 40% holds 41.5%. */
const HEDGED_ZEROS_SHARE = 0.05;
/** 翻倍 and "doubled" hold 1.9 to 2.1 times. */
const SPOKEN_MULTIPLE_SHARE = 0.05;
/** 持平 and "flat" hold half a percent either way. */
const FLAT = 0.5;

/**
 * What a claim admits, in the base unit of its dimension (`measureOf`), or in days since 1970 for a date; null where
 * the words give no number. A fall is negative, so that up 2.5% and down 2.5% are two values of one fact; a change in
 * multiples is told in percent (翻倍 = +100%).
 */
export function admissible(claim: Statement): Interval | null {
  if (claim.kind === 'date') return claim.time === null ? null : daysOf(claim.time);
  const measure = measureOf(claim);
  if (measure === null) return null;
  const interval = isGrowth(claim) ? changeInterval(claim, measure) : scale(magnitude(claim), measure.factor);
  return interval === null ? null : withoutDust(interval);
}

/** A step beyond the twelfth digit leaves one value, which the claim admits. */
function withoutDust(interval: Interval): Interval {
  const { low, high, lowOpen, highOpen } = map(interval, twelveDigits);
  return low === high ? closed(low, high) : { low, high, lowOpen, highOpen };
}

/** What a unit's factor adds beyond twelve digits is binary dust, and would keep equal ends from meeting. */
function twelveDigits(x: number): number {
  // Without dust already, and by far the most; the sum is for -0.
  if (Number.isInteger(x) && Math.abs(x) < 1e12) return x + 0;
  return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}

/** Each different interval once, in the order in which they come. */
export function distinctIntervals(intervals: readonly Interval[]): readonly Interval[] {
  return [...new Map(intervals.map((interval) => [intervalKey(interval), interval])).values()];
}

/** The same for intervals that admit the same values. */
export function intervalKey({ low, high, lowOpen, highOpen }: Interval): string {
  return `${lowOpen ? '(' : '['}${low} ${high}${highOpen ? ')' : ']'}`;
}

/** True when some value lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return before(a, b) && before(b, a);
}

/** Whether `a` begins no later than `b` ends. */
function before(a: Interval, b: Interval): boolean {
  return a.low < b.high || (a.low === b.high && !a.lowOpen && !b.highOpen);
}

/** The values in both, or null. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const [low, lowOpen] = laterLow(a, b);
  const [high, highOpen] = earlierHigh(a, b);
  return low > high || (low === high && (lowOpen || highOpen)) ? null : { low, high, lowOpen, highOpen };
}

function laterLow(a: Interval, b: Interval): readonly [number, boolean] {
  if (a.low === b.low) return [a.low, a.lowOpen || b.lowOpen];
  return a.low > b.low ? [a.low, a.lowOpen] : [b.low, b.lowOpen];
}

function earlierHigh(a: Interval, b: Interval): readonly [number, boolean] {
  if (a.high === b.high) return [a.high, a.highOpen || b.highOpen];
  return a.high < b.high ? [a.high, a.highOpen] : [b.high, b.highOpen];
}

/** The interval of the number as printed, in the claim's own unit. */
function magnitude(claim: Statement): Interval | null {
  const { value, comparator } = claim;
  if (value === null) return boundsInUnit(claim);
  if (typeof value !== 'number')
    return halfLine(value[0], value[1], comparator) ?? closed(value[0] - claim.step / 2, value[1] + claim.step / 2);
  const line = halfLine(value, value, comparator);
  if (line !== null) return line;
  const spoken = spokenBounds(claim, value);
  if (spoken !== null) return closed(spoken[0], spoken[1]);
  const half = halfStep(claim, value);
  // What lies half-way rounds up: 43% and 44% are two figures, though 43.5 is at the end of both.
  return { ...closed(value - half, value + half), highOpen: half > 0 && comparator === '=' };
}

function halfLine(low: number, high: number, comparator: Statement['comparator']): Interval | null {
  switch (comparator) {
    case '>':
      return { low, high: Infinity, lowOpen: true, highOpen: true };
    case '>=':
      return { low, high: Infinity, lowOpen: false, highOpen: true };
    case '<':
      return { low: -Infinity, high, lowOpen: true, highOpen: true };
    case '<=':
      return { low: -Infinity, high, lowOpen: true, highOpen: false };
    default:
      return null;
  }
}

/** Half of the step that the writer may have rounded to, in the claim's unit. */
function halfStep(claim: Statement, value: number): number {
  const printed = isSmallPrice(claim, value) ? Math.min(claim.step / 2, value * PRICE_SHARE) : claim.step / 2;
  const zeros = zerosStep(claim, value) / 2;
  if (zeros === 0) return printed;
  if (claim.comparator === '~') return Math.max(printed, Math.min(zeros, Math.abs(value) * HEDGED_ZEROS_SHARE));
  const exactCount = claim.kind === 'count' && (Math.abs(value) < 1000 || zeros < 50);
  return exactCount ? printed : Math.max(printed, Math.min(zeros, Math.abs(value) * PLAIN_ZEROS_SHARE));
}

/** A price is quoted to the dollar, whatever its last digit: $110 is not 105. */
const PRICE_SHARE = 0.01;

/** A price of two or three digits, written out. */
function isSmallPrice({ kind, comparator, quote }: Statement, value: number): boolean {
  return kind === 'price' && comparator === '=' && value >= 50 && value < 1000 && quote.includes(String(value));
}

/** The step of the last digit that is no zero, in the claim's unit; zero where that is the last one, or shown on purpose (11.0). */
function zerosStep(claim: Statement, value: number): number {
  const step = claim.step === 0 ? 1 : claim.step;
  if (/[.．点]\d*0/u.test(claim.quote)) return 0;
  let mantissa = Math.round(Math.abs(value) / step);
  let size = step;
  while (mantissa !== 0 && mantissa % 10 === 0) {
    mantissa /= 10;
    size *= 10;
  }
  return size > step ? size : 0;
}

function changeInterval(claim: Statement, measure: Measure): Interval | null {
  // A distance of 100 basis points of which nobody says whether it went up or down is no standstill.
  if (claim.direction === 'none') return claim.value === null || claim.value === 0 ? closed(-FLAT, FLAT) : null;
  const size =
    isSpokenMultiple(claim) || claim.unit === 'x' ? percentOfMultiple(claim) : scale(magnitude(claim), measure.factor);
  return size === null ? null : claim.direction === 'down' ? negate(size) : size;
}

/** A movement told as a multiple, as the size of its percentage: doubled = 100, halved = 50. */
function percentOfMultiple(claim: Statement): Interval | null {
  const times = claim.unit === 'x' ? magnitude(claim) : scale(magnitude(claim), 0.01, 1);
  if (times === null) return null;
  const value = typeof claim.value === 'number' ? (claim.unit === 'x' ? claim.value : 1 + claim.value / 100) : null;
  const spoken = isSpokenMultiple(claim) && value !== null && (claim.comparator === '=' || claim.comparator === '~');
  const read = spoken ? closed(value * (1 - SPOKEN_MULTIPLE_SHARE), value * (1 + SPOKEN_MULTIPLE_SHARE)) : times;
  if (claim.direction !== 'down') return scale(read, 100, -100);
  // "Fell to half" is told as 0.5 x or as a division by 2; both are a fall of 50 percent.
  return read.low > 1 ? map(read, (x) => 100 - 100 / x) : flip(map(read, (x) => 100 - 100 * x));
}

/** Where there is no number to read, the bounds that the extractors gave, back in the claim's unit. */
function boundsInUnit(claim: Statement): Interval | null {
  if (claim.low === null && claim.high === null) return null;
  const factor = measureOf(claim)?.factor ?? 1;
  const low = claim.low === null ? -Infinity : claim.low / factor;
  const high = claim.high === null ? Infinity : claim.high / factor;
  return { low, high, lowOpen: claim.low === null, highOpen: claim.high === null };
}

function daysOf(time: TimeValue): Interval | null {
  if (time.low === null && time.high === null) return null;
  const low = time.low === null ? -Infinity : dayNumber(time.low);
  const high = time.high === null ? Infinity : dayNumber(time.high);
  return { low, high, lowOpen: time.low === null, highOpen: time.high === null };
}

function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

function scale(interval: Interval | null, factor: number, offset = 0): Interval | null {
  return interval === null ? null : map(interval, (x) => x * factor + offset);
}

function map(interval: Interval, change: (x: number) => number): Interval {
  return { ...interval, low: change(interval.low), high: change(interval.high) };
}

/** Ends changed places, for a mapping that turns the line round. */
function flip(interval: Interval): Interval {
  return { low: interval.high, high: interval.low, lowOpen: interval.highOpen, highOpen: interval.lowOpen };
}

function negate(interval: Interval): Interval {
  return flip(map(interval, (x) => -x));
}
