import { standingClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { regroupAround } from './regroup.ts';

/**
 * Groups what the claims of these articles can be one with, as `regroupAround`: they have just come, or count otherwise
 * now in the facts that they are in. `done` are blocks that are grouped as a whole.
 */
export function regroupAroundArticles(
  db: Database,
  articleIds: readonly string[],
  done: ReadonlySet<string> = new Set(),
): void {
  if (articleIds.length === 0) return;
  const claims = [...standingClaims(db, articleIds).values()].flat().filter(({ ofSite }) => !ofSite);
  for (const [block, ofBlock] of Map.groupBy(claims, (claim) => claim.block)) {
    if (block !== null && !done.has(block)) regroupAround(db, block, ofBlock);
  }
}
