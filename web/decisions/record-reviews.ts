import { randomUUID } from 'node:crypto';
import type { Review, ReviewDecision } from '../../extractors/model/review.ts';
import { RULES_VERSION } from '../../extractors/rules-version.ts';
import { claimBefore } from '../../pipeline/decide/claim-before.ts';
import { storeReview } from '../../pipeline/decide/claim-reading.ts';
import type { Decider } from '../../pipeline/decide/record-settlement.ts';
import { regroup } from '../../pipeline/steps/regroup.ts';
import { appendAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';

/** A decision as a person makes it; what it is about is looked up. */
export interface ReviewRequest {
  readonly claim: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly decision: ReviewDecision;
  readonly changes: Review['changes'];
  readonly note: string | null;
}

/**
 * Stores decisions made at one stroke, each with its line in the audit log, and groups anew the facts that gain or lose
 * a claim. One transaction. Returns the batch, by which all of it can be undone.
 */
export function recordReviews(db: Database, requests: readonly ReviewRequest[], deciding: Decider): string {
  const batch = randomUUID();
  const { by, at, undoes = null } = deciding;
  db.transaction(() => {
    const touched = new Set<string>();
    for (const request of requests) {
      const before = claimBefore(db, request.claim);
      const review: Review = { ...request, by, at };
      for (const block of storeReview(db, review)) touched.add(block);
      appendAudit(db, {
        action: 'review',
        at,
        by,
        target: request.claim,
        before,
        after: review,
        why: request.note,
        rules: RULES_VERSION,
        batch,
        undoes,
      });
    }
    regroup(db, [...touched].sort());
  });
  return batch;
}
