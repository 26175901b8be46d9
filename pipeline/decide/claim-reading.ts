import type { Claim } from '../../extractors/model/claim.ts';
import type { Review } from '../../extractors/model/review.ts';
import { getArticle, getArticleText } from '../../storage/articles/articles.ts';
import { isOfSite } from '../../storage/articles/site-lines.ts';
import { addClaim, dropClaim, setClaimReading } from '../../storage/claims/claim-readings.ts';
import { getClaim } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { appendReview, listReviews, type ReviewFilters } from '../../storage/desk/reviews.ts';
import type { NewClaim } from '../../storage/records/claim.ts';
import { newClaim } from '../steps/new-claim.ts';
import { relinkStory } from '../steps/stories.ts';
import { ADDED_RULE, addedClaim } from './added-claim.ts';
import { correctedClaim } from './corrected-claim.ts';
import { isAddition } from './read-changes.ts';

/** What people said of a claim. */
interface Decided {
  /** The decision that counts. */
  readonly newest: Review;
  /** The one that added the figure, if a person did; a `reopen` of what was not rejected takes it back. */
  readonly addition: Review | null;
}

/**
 * Stores a decision on a claim and lets it take effect: a corrected claim says what the person says, an added figure
 * becomes a claim, and what is taken back is again as the rules read it. Returns the blocks of which facts gain, lose
 * or change a claim, to be regrouped in the same transaction.
 */
export function storeReview(db: Database, review: Review): readonly string[] {
  const before = getClaim(db, review.claim);
  appendReview(db, review);
  const decided = decisionsOn(db, { claim: review.claim }).get(review.claim);
  if (decided === undefined) return [];
  if (before === null || before.rule === ADDED_RULE) placeAddition(db, decided, before !== null);
  else {
    const read = before.asRead ?? before;
    const fresh = newClaim(readingOf(read, decided), read);
    if (told(fresh.claim) !== told(before)) setClaimReading(db, fresh);
  }
  const after = getClaim(db, review.claim);
  const inFacts = (claim: typeof before) =>
    claim === null || claim.status === 'rejected' || isOfSite(claim) ? null : claim.block;
  const [was, is] = [inFacts(before), inFacts(after)];
  const stands = (claim: typeof before) => claim !== null && claim.status !== 'rejected';
  // One that is comparable with nothing by itself can have twins.
  const same =
    was === is && stands(before) === stands(after) && before !== null && after !== null && told(before) === told(after);
  if (same) return [];
  const story = relinkStory(db, review.article);
  return [...new Set([...[was, is].flatMap((block) => block ?? []), ...story])].sort();
}

/**
 * The claims of an article as they are to be stored: each as the rules read it or as a person says, and those that
 * people added and the rules do not have.
 */
export function decidedClaims(db: Database, articleId: string, claims: readonly Claim[]): readonly NewClaim[] {
  const decisions = decisionsOn(db, { article: articleId });
  const found = new Set(claims.map(({ id }) => id));
  const additions = [...decisions].filter(([id, { addition }]) => addition !== null && !found.has(id));
  return [
    ...claims.map((claim) => {
      const decided = decisions.get(claim.id);
      return newClaim(decided === undefined ? claim : readingOf(claim, decided), claim);
    }),
    ...additions.flatMap(([, decided]) => additionOf(db, decided) ?? []),
  ];
}

function decisionsOn(db: Database, filters: ReviewFilters): ReadonlyMap<string, Decided> {
  const decisions = new Map<string, Decided>();
  for (let after: string | null = null; ; ) {
    const page = listReviews(db, filters, { limit: 1000, ...(after !== null && { after }) });
    for (const review of page.items) {
      const before = decisions.get(review.claim) ?? null;
      decisions.set(review.claim, { newest: review, addition: additionAfter(review, before) });
    }
    if (page.next === null) return decisions;
    after = page.next;
  }
}

function additionAfter(review: Review, before: Decided | null): Review | null {
  if (review.decision === 'correct' && isAddition(review.changes)) return review;
  const takenBack = review.decision === 'reopen' && before?.newest.decision !== 'reject';
  return takenBack ? null : (before?.addition ?? null);
}

/** What the claim says by the newest decision; the very claim that was read when nobody corrected it. */
function readingOf(read: Claim, { newest }: Decided): Claim {
  return newest.decision === 'correct' ? correctedClaim(read, newest.changes) : read;
}

function additionOf(db: Database, decided: Decided): NewClaim | null {
  const { addition } = decided;
  const article = addition === null ? null : getArticle(db, addition.article);
  if (addition === null || article === null) return null;
  const base = addedClaim(getArticleText(db, article.id), article.lang ?? 'en', addition);
  const corrected = decided.newest !== addition && !isAddition(decided.newest.changes);
  return newClaim(corrected ? readingOf(base, decided) : base, base);
}

function placeAddition(db: Database, decided: Decided, stored: boolean): void {
  const fresh = additionOf(db, decided);
  if (fresh === null) {
    if (stored) dropClaim(db, decided.newest.claim);
  } else if (stored) setClaimReading(db, fresh);
  else addClaim(db, decided.newest.article, fresh);
}

/** All that a claim says, in one order of fields. */
function told(claim: Claim): string {
  const { kind, value, unit, comparator, low, high, step, direction, basis, from, time, modality } = claim;
  const slots = [claim.subject, claim.object, claim.metric, claim.scope, claim.attribution];
  const said = { kind, value, unit, comparator, low, high, step, direction, basis, from, time, modality };
  return JSON.stringify([said, slots]);
}
