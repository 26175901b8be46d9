import type { FactKey } from './fact.ts';
import type { Span } from './span.ts';

/** What an analyst can say of a claim; `reopen` takes the last word back. */
export const REVIEW_DECISIONS = ['accept', 'reject', 'correct', 'reopen'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** A decision on a claim. Decisions are added and never edited: the newest counts. */
export interface Review extends Span {
  /** The claim's id; the claim itself may be gone under newer rules. */
  readonly claim: string;
  readonly article: string;
  /** The words decided on. */
  readonly quote: string;
  readonly decision: ReviewDecision;
  /** With `correct`: the claim's fields by name and what they should have been; else null. */
  readonly changes: Readonly<Record<string, unknown>> | null;
  readonly by: string;
  /** UTC instant, ISO 8601 with `Z`. */
  readonly at: string;
  readonly note: string | null;
}

/**
 * What a fact-checker can say of a conflict: one side is right, several are (of different scope), none is, it is open
 * again; or that the fact holds claims that do not belong together, or lacks some.
 */
export const SETTLEMENT_DECISIONS = ['side', 'both', 'neither', 'open', 'split', 'join'] as const;
export type SettlementDecision = (typeof SETTLEMENT_DECISIONS)[number];

/** A decision on a fact. Added and never edited: the newest counts. */
export interface Settlement {
  readonly fact: string;
  readonly key: FactKey;
  /** The sides decided on, as claim ids. */
  readonly sides: readonly (readonly string[])[];
  readonly decision: SettlementDecision;
  /** Claim ids: those found right, those split off, those joined. Empty for `neither` and `open`. */
  readonly chosen: readonly string[];
  readonly reason: string;
  /** Where it can be looked up. */
  readonly reference: string | null;
  readonly by: string;
  /** UTC instant, ISO 8601 with `Z`. */
  readonly at: string;
}
