import type { Derivation } from './derivation.ts';
import type { Doubt } from './doubt.ts';
import type { Span } from './span.ts';
import type { TimeValue } from './time.ts';

/**
 * What sort of figure it is; DESIGN.md's kinds, and `ordinal` (第三, the ninth), which is read so that it is not
 * mistaken for a count and which never becomes a claim.
 */
export type FigureKind = ClaimKind | 'ordinal';

/** All kinds, in the order in which they are told. */
export const CLAIM_KINDS = [
  'share',
  'change',
  'mass',
  'volume',
  'money',
  'price',
  'count',
  'multiple',
  'duration',
  'date',
  'measure',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What the words around the number say of it: `~` 约, `>` 超, `>=` 以上, `<` 不到, `<=` 以内. */
export const COMPARATORS = ['=', '~', '>', '>=', '<', '<='] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** Which way a change goes. `none`: unchanged (持平, flat). */
export const DIRECTIONS = ['up', 'down', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a change is measured against: a year, a quarter, a month, a week or a day earlier, or a running total. */
export const BASES = ['yoy', 'qoq', 'mom', 'wow', 'dod', 'ytd', 'cumulative', 'annualised'] as const;
export type Basis = (typeof BASES)[number];

/** A single number, both ends of a range as the words give them, or null where the words give no number. */
export type FigureValue = number | readonly [number, number] | null;

/** A quantity or a date expression found in the text, normalised. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The bare number inside the span; null for a date and for words that hold no number (翻倍). */
  readonly number: Span | null;
  /** In `unit`, scaled out: 27万吨 is 270000. Percentages as written: 69.2, not 0.692. Changes are never negative. */
  readonly value: FigureValue;
  /**
   * Size, in `unit`, of one step in the last digit written: 27万吨 → 10000, 69.2% → 0.1. Zero for a count that is
   * written out to the unit. Two figures within half a step may be the same figure, rounded.
   */
  readonly step: number;
  /**
   * UCUM code (`t`, `kg`, `%`, `bbl`), ISO 4217 code, a rate of two (`USD/kg`), `pp` percentage point,
   * `bp` basis point, `x` multiple; for counts the thing counted as far as the words name it (`个`, `patents`).
   */
  readonly unit: string | null;
  readonly comparator: Comparator;
  /**
   * The bounds that the words allow, in the base unit of the dimension (lexicon/units.ts), both ends inside; null is
   * an open side. Rounding of the last digit, hedges and ranges are in them.
   */
  readonly low: number | null;
  readonly high: number | null;
  /** On changes only. */
  readonly direction: Direction | null;
  readonly basis: Basis | null;
  /** Where the movement started, in `unit`, when the words say: 67% in 从48%升至67% has 48. */
  readonly from: number | null;
  /** On dates, and on stretches of time that the words place from the publication day (the past two quarters). */
  readonly time: TimeValue | null;
  readonly doubts: readonly Doubt[];
  readonly derivation: Derivation;
}
