import { standingClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { StandingClaim } from '../../storage/records/claim.ts';

/** The claims of articles that were looked up in one work, by article id. */
export type StandingRead = Map<string, readonly StandingClaim[]>;

/**
 * The claims of these articles, looked up once each and kept in `read`. Linking stories changes none of what is compared;
 * it may move a claim to another block, and then both blocks are grouped as a whole.
 */
export function standingIn(
  db: Database,
  articleIds: readonly string[],
  read: StandingRead,
): ReadonlyMap<string, readonly StandingClaim[]> {
  const unread = articleIds.filter((id) => !read.has(id));
  const found = unread.length === 0 ? null : standingClaims(db, unread);
  for (const id of unread) read.set(id, found?.get(id) ?? []);
  return read;
}
