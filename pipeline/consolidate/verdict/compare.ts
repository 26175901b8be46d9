import type { PlacedClaim, VerdictReason } from '../../../extractors/model/fact.ts';
import { type ConflictCause, likelyCause } from './causes.ts';
import { type Measure, measureOf } from './dimension.ts';
import { admissible, type Interval, meets } from './interval.ts';
import { isSpoken } from './spoken-number.ts';

/** How two figures of one fact stand to each other. */
export interface Comparison {
  readonly relation: 'agree' | 'conflict';
  readonly reason: VerdictReason;
  readonly cause: ConflictCause | null;
  /** Distance of the two intervals in the base unit, zero where they meet. */
  readonly gap: number;
  /** The larger over the smaller of the ends that face each other; null where they meet or where one is not above zero. */
  readonly ratio: number | null;
}

/** Compares two claims of one fact; null where one of them admits no values (the words give no number). */
export function compareClaims(a: PlacedClaim, b: PlacedClaim): Comparison | null {
  const [first, second] = [admissible(a), admissible(b)];
  if (first === null || second === null) return null;
  if (meets(first, second)) return { relation: 'agree', reason: agreement(a, b), cause: null, gap: 0, ratio: null };
  return { relation: 'conflict', reason: 'distance', cause: likelyCause(a, b), ...separation(first, second) };
}

/** How far apart two intervals that do not meet are. */
export function separation(a: Interval, b: Interval): { readonly gap: number; readonly ratio: number | null } {
  const [lower, upper] = a.high <= b.low ? [a.high, b.low] : [b.high, a.low];
  const gap = Number((upper - lower).toPrecision(12));
  const [small, large] = [Math.min(Math.abs(lower), Math.abs(upper)), Math.max(Math.abs(lower), Math.abs(upper))];
  const oneSign = lower > 0 || upper < 0;
  return { gap, ratio: oneSign && small > 0 ? Number((large / small).toPrecision(6)) : null };
}

function agreement(a: PlacedClaim, b: PlacedClaim): VerdictReason {
  if (a.kind === 'date') return a.time?.edtf === b.time?.edtf ? 'same' : 'range';
  const plain = a.comparator === '=' && b.comparator === '=';
  if (plain && sameFigure(a, b)) return 'same';
  if (isSpoken(a) !== isSpoken(b)) return 'words';
  if (!plain) return sameFigure(a, b) && a.comparator === b.comparator ? 'same' : 'hedge';
  if (Array.isArray(a.value) !== Array.isArray(b.value)) return 'range';
  return a.unit === b.unit ? 'rounding' : 'unit';
}

/** The same number of the same thing, whatever the unit it is told in; 26.8万吨 and 268,000 tonnes are both 268000 t. */
function sameFigure(a: PlacedClaim, b: PlacedClaim): boolean {
  const [of, by] = [measureOf(a), measureOf(b)];
  if (of === null || by === null || a.unit !== b.unit || a.direction !== b.direction) return false;
  return sameNumbers(inBase(a, of), inBase(b, by));
}

function inBase(claim: PlacedClaim, measure: Measure): readonly number[] {
  if (claim.value === null) return [];
  return (typeof claim.value === 'number' ? [claim.value] : claim.value).map((x) =>
    Number((x * measure.factor).toPrecision(12)),
  );
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.length > 0 && a.every((x, i) => x === b[i]);
}
