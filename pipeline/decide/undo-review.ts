import { CodedError } from '../../extractors/model/errors.ts';
import type { ReviewDecision } from '../../extractors/model/review.ts';
import { getClaim } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { allAudit } from '../../storage/desk/audit.ts';
import type { ClaimStatus } from '../../storage/records/claim.ts';
import { type ReviewRequest, recordReviews, takenBackWith } from './record-reviews.ts';
import type { Decider } from './record-settlement.ts';
import { isReviewLine, linesOn, type ReviewLine, standing } from './standing.ts';

/**
 * Takes back the last decision on a claim, whoever made it, by deciding again what held before. Nothing is erased; what
 * was decided at the same stroke on other claims stays.
 * @throws CodedError CLAIM_UNKNOWN; USAGE when there is no decision to take back
 */
export function undoReview(db: Database, claim: string, { by, at }: Pick<Decider, 'by' | 'at'>): void {
  const lines = linesOn(db, claim);
  if (lines.length === 0 && getClaim(db, claim) === null) throw new CodedError('CLAIM_UNKNOWN', { id: claim });
  const last = standing(lines).at(-1);
  if (last === undefined) {
    throw new CodedError('USAGE', { reason: `There is no decision on ${claim} that could be taken back.` });
  }
  recordReviews(db, [last, ...followers(db, last)].map(reversed), { by, at, undoes: last.batch });
}

/** Copies of decisions on the claim that were taken back with it, and are so still. */
function followers(db: Database, { batch, target }: ReviewLine): readonly ReviewLine[] {
  const atOnce = allAudit(db, { batch }).filter(isReviewLine);
  const following = atOnce.filter((line) => line.target !== target && line.why?.endsWith(takenBackWith(target)));
  return following.filter((line) => standing(linesOn(db, line.target)).at(-1)?.n === line.n);
}

const DECISION_FOR = {
  open: 'reopen',
  accepted: 'accept',
  rejected: 'reject',
  corrected: 'correct',
} as const satisfies Record<ClaimStatus, ReviewDecision>;

/** The decision that brings a claim back to where it stood before one. */
export function reversed({ before, after }: ReviewLine): ReviewRequest {
  const { claim, article, start, end, quote } = after;
  const review = before?.review ?? null;
  const decision = DECISION_FOR[before?.status ?? 'open'];
  const changes = decision === 'correct' ? (review?.changes ?? null) : null;
  return { claim, article, start, end, quote, decision, changes, note: review?.note ?? null };
}
