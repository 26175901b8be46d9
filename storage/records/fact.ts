import type { Fact, Revision } from '../../extractors/model/fact.ts';
import type { SettlementDecision } from '../../extractors/model/review.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';

/** Decisions that settle a conflict; the others say how claims belong together, or take a decision back. */
export const SETTLING_DECISIONS = ['side', 'both', 'neither'] as const satisfies readonly SettlementDecision[];

/** One of `SETTLING_DECISIONS`. */
export type SettlingDecision = (typeof SETTLING_DECISIONS)[number];

/** Names to show for the ids of a fact's key; null where the key has null. */
export type FactLabels = { readonly [Name in 'subject' | 'object' | 'metric' | 'scope']: string | null };

/** A fact as stored. */
export interface StoredFact extends Fact {
  readonly revisions: readonly Revision[];
  /** The decision that settles its conflict: of a person, and only as long as it covers every side. */
  readonly settled: SettlingDecision | null;
  /** Names to show for the key's ids, from one of its claims. */
  readonly labels: FactLabels;
  /** Publication day of the newest article that states it; null when none says. */
  readonly latest: CalendarDay | null;
}
