import type { Review, Settlement } from '../../extractors/model/review.ts';
import type { Instant } from '../instant.ts';
import type { ArticleDecision } from './article.ts';
import type { ClaimStatus } from './claim.ts';

/** Where a claim stood before a decision. */
export interface ClaimBefore {
  readonly status: ClaimStatus;
  /** The decision that counted until then. */
  readonly review: Review | null;
}

interface Entry {
  readonly at: Instant;
  readonly by: string;
  /** Claim id, fact id or article id. */
  readonly target: string;
  readonly why: string | null;
  /** RULES_VERSION under which the claim was made that was decided on. */
  readonly rules: string | null;
  /** What was decided at one stroke. */
  readonly batch: string;
  /** The batch that this one takes back. */
  readonly undoes: string | null;
}

interface ReviewEntry extends Entry {
  /** `carry`: Heshu kept the decision for a claim that says the same in its place; `why` says whose it was. */
  readonly action: 'review' | 'carry';
  readonly before: ClaimBefore | null;
  readonly after: Review;
}

interface SettleEntry extends Entry {
  readonly action: 'settle';
  /** The decision that counted until then. */
  readonly before: Settlement | null;
  readonly after: Settlement;
}

interface ArticleEntry extends Entry {
  readonly action: 'article';
  /** The decision that counted until then. */
  readonly before: ArticleDecision | null;
  readonly after: ArticleDecision;
}

/** One decision, as the log keeps it. */
export type NewAuditEntry = ReviewEntry | SettleEntry | ArticleEntry;

/** A line of the log; `n` grows with time. */
export type AuditEntry = NewAuditEntry & { readonly n: number };

/** What somebody works as; an `admin` also keeps the list of people. */
export const USER_ROLES = ['editor', 'analyst', 'checker', 'admin'] as const;

/** One of `USER_ROLES`. */
export type UserRole = (typeof USER_ROLES)[number];

/** Someone who may log in. */
export interface User {
  readonly name: string;
  readonly role: UserRole;
  readonly created: Instant;
}

/** A filter that someone keeps under a name. */
export interface SavedView {
  readonly page: string;
  readonly name: string;
  /** The part of the address behind the question mark. */
  readonly query: string;
  readonly by: string;
  readonly at: Instant;
}
