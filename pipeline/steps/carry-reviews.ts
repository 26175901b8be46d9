import type { Claim } from '../../extractors/model/claim.ts';
import type { Database } from '../../storage/database.ts';
import { appendReview, listReviews } from '../../storage/reviews.ts';

/**
 * Keeps the decision on a claim for the claim that says the same in its place: in a newer version of the article, or
 * under newer rules. A claim on which somebody decided already is left alone. Returns the blocks to regroup.
 */
export function carryReviews(
  db: Database,
  pairs: readonly { readonly was: Pick<Claim, 'id'>; readonly now: Claim }[],
  articleId: string,
): readonly string[] {
  const touched = new Set<string>();
  for (const { was, now } of pairs) {
    if (was.id === now.id) continue;
    const [review] = listReviews(db, { claim: was.id }, { order: 'newest', limit: 1 }).items;
    if (review === undefined || review.decision === 'reopen') continue;
    if (listReviews(db, { claim: now.id }, { limit: 1 }).items.length > 0) continue;
    const { id: claim, start, end, quote } = now;
    const note = [review.note, `kept from ${was.id}`].filter((part) => part !== null).join('; ');
    const block = appendReview(db, { ...review, claim, article: articleId, start, end, quote, note });
    if (block !== null) touched.add(block);
  }
  return [...touched];
}
