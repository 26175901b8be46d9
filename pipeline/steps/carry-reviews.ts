import { randomUUID } from 'node:crypto';
import type { Claim } from '../../extractors/model/claim.ts';
import type { Review } from '../../extractors/model/review.ts';
import { RULES_VERSION } from '../../extractors/rules-version.ts';
import { getArticleText } from '../../storage/articles/articles.ts';
import type { Database } from '../../storage/database.ts';
import { appendAudit } from '../../storage/desk/audit.ts';
import { listReviews } from '../../storage/desk/reviews.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { ADDED_RULE } from '../decide/added-claim.ts';
import { claimBefore } from '../decide/claim-before.ts';
import { storeReview } from '../decide/claim-reading.ts';
import { keptFrom } from '../decide/kept-copies.ts';
import { claimIdAt } from '../desk/claim-id-at.ts';

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
    const note = [review.note, keptFrom(was.id)].filter((part) => part !== null).join('; ');
    const carried = { ...review, claim, article: articleId, start, end, quote, note };
    for (const block of carry(db, was.id, carried)) touched.add(block);
  }
  return [...touched];
}

/**
 * Keeps the figures that people added to an older version of an article in the newest, where that has the sentence they
 * stand in, once. Returns which claim is which.
 */
export function carryAdditions(
  db: Database,
  older: readonly StoredClaim[],
  newest: string,
): readonly { readonly was: string; readonly now: string }[] {
  const added = older.filter(({ rule }) => rule === ADDED_RULE);
  const text = added.length === 0 ? '' : getArticleText(db, newest);
  return added.flatMap(({ id: was, articleId, start, end, sentence: [from, to] }) => {
    const sentence = getArticleText(db, articleId).slice(from, to);
    const at = text.indexOf(sentence);
    if (at < 0 || text.includes(sentence, at + 1)) return [];
    const span = { start: at + start - from, end: at + end - from };
    const now = claimIdAt(text, span);
    if (listReviews(db, { claim: now }, { limit: 1 }).items.length > 0) return [{ was, now }];
    const reviews = listReviews(db, { claim: was }, { limit: 1000 }).items;
    for (const review of reviews) {
      const note = [review.note, keptFrom(was)].filter((part) => part !== null).join('; ');
      carry(db, was, { ...review, ...span, claim: now, article: newest, note });
    }
    return [{ was, now }];
  });
}

/** Stores a decision that was made on another claim, with its line in the audit log. Returns the blocks to regroup. */
function carry(db: Database, was: string, review: Review): readonly string[] {
  const before = claimBefore(db, review.claim);
  const blocks = storeReview(db, review);
  appendAudit(db, {
    action: 'carry',
    at: new Date().toISOString(),
    by: review.by,
    target: review.claim,
    before,
    after: review,
    why: keptFrom(was),
    rules: RULES_VERSION,
    batch: randomUUID(),
    undoes: null,
  });
  return blocks;
}
