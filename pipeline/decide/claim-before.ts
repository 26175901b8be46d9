import { getClaim } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { listReviews } from '../../storage/desk/reviews.ts';
import type { ClaimBefore } from '../../storage/records/desk.ts';

/** Where a claim stands before somebody decides on it: its status, and the decision that counts. */
export function claimBefore(db: Database, claim: string): ClaimBefore {
  const [review = null] = listReviews(db, { claim }, { limit: 1, order: 'newest' }).items;
  return { status: getClaim(db, claim)?.status ?? 'open', review };
}
