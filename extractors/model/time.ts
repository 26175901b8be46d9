import type { Span } from './span.ts';

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. It has no hour and no zone. */
export type CalendarDay = string & { readonly calendarDay: unique symbol };

/**
 * How a time is known. `stated`: the words give it whole (2025年11月). `published`: counted from the
 * publication day (去年, last Friday). `inherited`: taken from an earlier clause or sentence.
 */
export type TimeFrom = 'stated' | 'published' | 'inherited';

/**
 * When a figure holds.
 *
 * `edtf` is in our profile of EDTF (ISO 8601-2): `2025`, `2025-H1`, `2025-Q2`, `2025-11`, `2025-W05`, `2025-11-03`,
 * `2025-01/2025-10`, `../2030`, `2035/..`, `199X`; an `X` stands for a digit that the words do not give
 * (`XXXX-06-23`). H and Q are ours, not the standard's. Null when the words cannot be resolved (去年 without a
 * publication day); `low` and `high` are then null too.
 *
 * `low` and `high` are the first and last day, both inside; null is the open side of an interval.
 */
export interface TimeValue extends Span {
  readonly edtf: string | null;
  readonly low: CalendarDay | null;
  readonly high: CalendarDay | null;
  readonly from: TimeFrom;
}
