import type { Derivation, RuleName } from '../../model/derivation.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Comparator, Direction } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Decimal } from '../values/decimal.ts';

/** How much, before a unit is applied: one number, both ends as written, or words that give no number (几, several). */
export type Magnitude =
  | { readonly shape: 'point'; readonly at: Decimal }
  | { readonly shape: 'range'; readonly low: Decimal; readonly high: Decimal }
  | { readonly shape: 'vague' };

/** A number as a language writes it, scale words taken in, unit not yet looked at. */
export interface Numeral extends Span {
  readonly magnitude: Magnitude;
  /** What words inside the number say: 十余 `>`, 数百 `~`; `=` where they say nothing. */
  readonly comparator: Comparator;
  /** Holds a scale word (万, million), so that its last digit is rounded even on counts. */
  readonly scaled: boolean;
  /** Written in words (三, twelve) and not in digits: weaker evidence that a figure is meant. */
  readonly spelled: boolean;
}

/** Most finds have no doubts, and are made of no smaller finds: they share an empty list. */
export const NOTHING: readonly never[] = [];

/** A unit as the words give it. `code` is the canonical unit (model/figure.ts); counted things stand as their words. */
export interface UnitReading extends Span {
  readonly code: string;
  readonly doubts: readonly Doubt[];
}

/**
 * What a quantity is besides an amount: an ordinal, a fraction of a whole (三分之一, half), a movement that the words
 * name without a change verb (翻倍, doubled), an age.
 */
export type QuantityRole = 'amount' | 'ordinal' | 'fraction' | 'movement' | 'age';

/**
 * Finds are made with all their fields, in one order (type, role, rule, parts, start, …): the engine then reads one shape
 * of each type, where each shape more makes every look at a find slower.
 */
interface FoundBase extends Span {
  readonly rule: RuleName;
  readonly parts: readonly Derivation[];
}

/** A number with its unit, if it has one. */
export interface QuantityFind extends FoundBase {
  readonly type: 'quantity';
  readonly role: QuantityRole;
  /** The bare number; null where the words hold none (翻倍). */
  readonly number: Span | null;
  readonly magnitude: Magnitude;
  readonly scaled: boolean;
  readonly spelled: boolean;
  /** Size of the last step where the digits do not show it (a third, 七成); null where they do. In `unit`. */
  readonly step: number | null;
  readonly comparator: Comparator;
  /** Null for a bare number, until a neighbour lends its unit or a noun says what is counted. */
  readonly unit: UnitReading | null;
  /** When a stretch of time lies, where the words place it (the past two quarters, in two weeks); EDTF. */
  readonly placed: string | null;
  /** Only on movements whose words say which way. */
  readonly direction: Direction | null;
  readonly doubts: readonly Doubt[];
}

/** A date expression; `edtf` null where it cannot be resolved. */
export interface TimeFind extends FoundBase {
  readonly type: 'time';
  readonly edtf: string | null;
  /** True where it was counted from the publication day. */
  readonly counted: boolean;
  /** `<=` for 2030年前, `>=` for since 2019; `=` otherwise. */
  readonly comparator: Comparator;
  readonly doubts: readonly Doubt[];
  /** The day on which the report was filed (新华社北京6月29日电): relative words behind it count from there. */
  readonly dateline: boolean;
  /** Named only to compare with (上年, 去年同期): what is told is of another time, which words like 同年 go on from. */
  readonly aside: boolean;
}

/** A figure that is only a name (G7, 232条款): it covers its words so that nothing is read in them. */
export interface LabelFind extends FoundBase {
  readonly type: 'label';
}

export type Find = QuantityFind | TimeFind | LabelFind;
