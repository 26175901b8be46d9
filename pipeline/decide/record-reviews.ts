import { randomUUID } from 'node:crypto';
import type { Review, ReviewDecision } from '../../extractors/model/review.ts';
import { RULES_VERSION } from '../../extractors/rules-version.ts';
import type { Database } from '../../storage/database.ts';
import { appendAudit } from '../../storage/desk/audit.ts';
import { regroup } from '../steps/regroup.ts';
import { linkTogether } from '../steps/stories.ts';
import { claimBefore } from './claim-before.ts';
import { storeReview } from './claim-reading.ts';
import { keptCopies } from './kept-copies.ts';
import type { Decider } from './record-settlement.ts';
import { linesOn, standing } from './standing.ts';

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
 * a claim. What takes a decision back also takes it back where it was kept for another claim. One transaction. Returns
 * the batch, by which all of it can be undone.
 */
export function recordReviews(db: Database, requests: readonly ReviewRequest[], deciding: Decider): string {
  const batch = randomUUID();
  const { by, at, undoes = null } = deciding;
  db.transaction(() => {
    const touched = new Set<string>();
    const stories = linkTogether(db, () => {
      for (const request of [...requests, ...onCopies(db, requests, undoes)]) {
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
    });
    regroup(db, [...touched, ...stories].sort());
  });
  return batch;
}

/** What the log says of a decision that was taken back because the one that it was kept from was. */
export function takenBackWith(claim: string): string {
  return `taken back with ${claim}`;
}

/** What taking back means for the claims for which the decisions were kept: they follow. */
function onCopies(db: Database, requests: readonly ReviewRequest[], undoes: string | null): readonly ReviewRequest[] {
  const named = new Set(requests.map(({ claim }) => claim));
  const copies = new Map<string, ReviewRequest>();
  for (const { claim, decision, changes, note } of requests) {
    for (const kept of keptCopies(db, claim, takenBackBy(db, claim, decision, undoes))) {
      if (named.has(kept.claim)) continue;
      const { article, start, end, quote } = kept;
      const why = [note, takenBackWith(claim)].filter((part) => part !== null).join('; ');
      copies.set(kept.claim, { claim: kept.claim, article, start, end, quote, decision, changes, note: why });
    }
  }
  return [...copies.values()];
}

/** The batches that a decision on a claim takes back: what it undoes, or, by opening the claim again, the last word. */
function takenBackBy(
  db: Database,
  claim: string,
  decision: ReviewDecision,
  undoes: string | null,
): ReadonlySet<string> {
  if (undoes !== null) return new Set([undoes]);
  const last = decision === 'reopen' ? standing(linesOn(db, claim)).at(-1) : undefined;
  return new Set(last === undefined ? [] : [last.batch]);
}
