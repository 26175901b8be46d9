import { countClaims } from '../../storage/claims/claim-list.ts';
import { getClaim } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import {
  articleProgress,
  countReviewsSince,
  type ReviewCounts,
  reviewerAgreement,
  ruleAccuracy,
} from '../../storage/desk/review-figures.ts';
import { nextInQueue, QUEUE_ORDERS, type QueueOrder } from '../../storage/desk/review-queue.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { type ArticleModel, articleModel } from './article-model.ts';
import { type ClaimSearch, claimSearch, queryOf } from './claim-search.ts';

/** Up to here what is left is counted. */
export const COUNT_LIMIT = 10_000;

/** What the queue is asked for, out of the address. */
export interface QueueView extends ClaimSearch {
  readonly order: QueueOrder;
  /** Address of the queue without a claim. */
  readonly query: string;
}

/** Everything on the review bench. */
export interface ReviewModel extends ArticleModel {
  readonly view: QueueView;
  readonly current: StoredClaim;
  /** Claim that `skip` and a decision go on to; null at the end. */
  readonly next: string | null;
  /** First open claim of another article. */
  readonly nextArticle: string | null;
  readonly progress: Readonly<Record<StoredClaim['status'], number>>;
}

/** Figures over the whole of the work. */
export interface ReviewFigures {
  /** Claims that fit, counted up to `COUNT_LIMIT`. */
  readonly left: number;
  readonly today: number;
  /** Share of decided claims that were accepted as read, in percent; null before the first. */
  readonly accepted: number | null;
  readonly shared: { readonly shared: number; readonly agreed: number };
}

/** Reads the order and the filters of the queue. */
export function queueView(query: Readonly<Record<string, string>>): QueueView {
  const search = claimSearch(query);
  const { status: _status, ...filters } = search.filters;
  const { status: _given, ...given } = search.given;
  const order = QUEUE_ORDERS.find((one) => one === query['order']) ?? 'doubt';
  return { filters, given, order, query: queryOf({ order, ...given }) };
}

/** The bench with the claim asked for, or the first of the queue; null when nothing is left. */
export function reviewModel(db: Database, view: QueueView, wanted: string | null): ReviewModel | null {
  const { order, filters } = view;
  const first = wanted ?? nextInQueue(db, { order, filters })[0];
  const current = first === undefined ? null : getClaim(db, first);
  if (current === null) return wanted === null ? null : reviewModel(db, view, null);
  const after = { order, filters, after: current.id };
  const exceptArticle = current.articleId;
  return {
    ...articleModel(db, current.articleId),
    view,
    current,
    next: nextAfter(db, view, current.id),
    nextArticle:
      nextInQueue(db, { ...after, exceptArticle })[0] ?? nextInQueue(db, { order, filters, exceptArticle })[0] ?? null,
    progress: articleProgress(db, current.articleId),
  };
}

/** The open claim after this one; from the start again when the queue has run through; null when no other is left. */
export function nextAfter(db: Database, { order, filters }: QueueView, claim: string): string | null {
  const [next] = nextInQueue(db, { order, filters, after: claim });
  if (next !== undefined) return next;
  return nextInQueue(db, { order, filters, limit: 2 }).find((id) => id !== claim) ?? null;
}

export function reviewFigures(db: Database, { filters }: QueueView, by: string): ReviewFigures {
  const counts = totals(ruleAccuracy(db));
  const decided = counts.accepted + counts.rejected + counts.corrected;
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  return {
    left: countClaims(db, { ...filters, status: 'open' }, COUNT_LIMIT),
    today: countReviewsSince(db, midnight.toISOString(), by),
    accepted: decided === 0 ? null : Math.round((100 * counts.accepted) / decided),
    shared: reviewerAgreement(db),
  };
}

function totals(rules: readonly ReviewCounts[]): ReviewCounts {
  const sum = { accepted: 0, rejected: 0, corrected: 0 };
  for (const { accepted, rejected, corrected } of rules) {
    sum.accepted += accepted;
    sum.rejected += rejected;
    sum.corrected += corrected;
  }
  return sum;
}
