import type { Language } from '../../extractors/model/article.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { REVIEW_DECISIONS, type Review, type ReviewDecision } from '../../extractors/model/review.ts';
import type { Database } from '../../storage/database.ts';
import { listReviews } from '../../storage/desk/reviews.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { changesIn, type Fields } from './changes-in.ts';
import { isAddition, readChanges } from './read-changes.ts';
import type { ReviewRequest } from './record-reviews.ts';

/** What can be asked for: a decision, or a note that leaves the claim where it is. */
export const ASKED = [...REVIEW_DECISIONS, 'note'] as const;

/** A decision as it was asked for, in words. */
export interface AskedReview {
  readonly decision: (typeof ASKED)[number];
  /** With `correct`: what the fields should say; what is corrected already and not named stays so. */
  readonly fields: Fields;
  readonly note: string | null;
  /** The language in which names are given. */
  readonly lang: Language;
}

const MAX_NOTE = 2000;

/**
 * The decision on a claim that was asked for. A correction that changes nothing says that the claim is right as it was
 * read. @throws CodedError REQUEST_INVALID for a value that is no number, time or code
 */
export function reviewRequest(db: Database, claim: StoredClaim, asked: AskedReview): ReviewRequest {
  const note = asked.note?.trim().slice(0, MAX_NOTE).toWellFormed() || null;
  if (asked.decision !== 'correct' && asked.decision !== 'note') {
    return requestOn(claim, asked.decision, { changes: null, note });
  }
  const [review] = listReviews(db, { claim: claim.id }, { limit: 1, order: 'newest' }).items;
  const before = review?.changes ?? null;
  if (asked.decision === 'note') return requestOn(claim, SAME[claim.status], { changes: before, note });
  const changes = { ...kept(before, asked.fields), ...changesIn(asked.fields, claim.asRead ?? claim, asked.lang) };
  const { unfit } = readChanges(changes);
  if (unfit.length > 0) {
    throw new CodedError('REQUEST_INVALID', { reason: `these changes do not fit a claim: ${unfit.join(', ')}` });
  }
  const same = Object.keys(changes).length === 0;
  return requestOn(claim, same ? 'accept' : 'correct', { changes: same ? null : changes, note });
}

/** What was corrected before and is not spoken of now. An added figure is read with what was said when it was added. */
function kept(before: Review['changes'], fields: Fields): Review['changes'] {
  if (before === null || isAddition(before)) return null;
  const spoken = new Set(Object.keys(fields));
  // How exact a figure is goes with the figure.
  if (spoken.has('value') || spoken.has('unit')) spoken.add('step');
  return Object.fromEntries(Object.entries(before).filter(([name]) => !spoken.has(name)));
}

/** The decision that leaves a claim where it is, for a note alone. */
const SAME = { open: 'reopen', accepted: 'accept', rejected: 'reject', corrected: 'correct' } as const satisfies Record<
  StoredClaim['status'],
  ReviewDecision
>;

/** A decision on a stored claim. */
export function requestOn(
  { id, articleId, start, end, quote }: StoredClaim,
  decision: ReviewDecision,
  { changes, note }: Pick<ReviewRequest, 'changes' | 'note'>,
): ReviewRequest {
  return { claim: id, article: articleId, start, end, quote, decision, changes, note };
}
