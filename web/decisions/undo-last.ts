import type { Review, ReviewDecision } from '../../extractors/model/review.ts';
import { recordSettlement } from '../../pipeline/decide/record-settlement.ts';
import { decideReprint } from '../../pipeline/decide/reprint-decisions.ts';
import { type AuditEntry, lastBatch, listAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import { type ReviewRequest, recordReviews } from './record-reviews.ts';

/** What was taken back. */
export interface Undone {
  readonly action: 'review' | 'settle' | 'article';
  /** Claim, fact or article ids, in the order in which they had been decided. */
  readonly targets: readonly string[];
  /** The article of the first claim; null for a fact. */
  readonly article: string | null;
}

/** Longest bulk action; the same limit holds when it is made. */
export const MAX_BULK = 5000;

/**
 * Takes the person's last action back, be it one decision or many, by deciding again what held before. Nothing is
 * erased. Null when there is nothing to undo.
 */
export function undoLast(db: Database, by: string, at: string): Undone | null {
  const batch = lastBatch(db, by);
  if (batch === null) return null;
  const entries = listAudit(db, { batch }, { limit: MAX_BULK }).items;
  const [first] = entries;
  if (first === undefined) return null;
  if (first.action === 'settle') {
    undoSettlement(db, first, { by, at, undoes: batch });
    return { action: 'settle', targets: [first.target], article: null };
  }
  if (first.action === 'article') {
    undoArticleDecision(db, first, { by, at, undoes: batch });
    return { action: 'article', targets: [first.target], article: first.target };
  }
  recordReviews(db, entries.flatMap(reverse), { by, at, undoes: batch });
  return { action: 'review', targets: entries.map(({ target }) => target), article: first.after.article };
}

/** A ruling gives way to the one before it; claims that were split off or joined are left to the rules again. */
function undoSettlement(
  db: Database,
  { before, after }: Extract<AuditEntry, { action: 'settle' }>,
  decider: { by: string; at: string; undoes: string },
): void {
  const { by: _by, at: _at, ...decided } = after;
  const grouping = after.decision === 'split' || after.decision === 'join';
  if (grouping || before === null) {
    const chosen = grouping ? after.chosen : [];
    recordSettlement(db, { ...decided, decision: 'open', chosen, reason: '', reference: null }, decider);
    return;
  }
  const { by: _was, at: _then, ...again } = before;
  recordSettlement(db, again, decider);
}

/** What was said of an article before is said again; nothing, and the rules tell. */
function undoArticleDecision(
  db: Database,
  { before, target }: Extract<AuditEntry, { action: 'article' }>,
  decider: { by: string; at: string; undoes: string },
): void {
  const { decision, other, reason } = before ?? { decision: 'open', other: null, reason: '' };
  decideReprint(db, { article: target, decision, other, reason }, decider);
}

const DECISION_FOR = {
  open: 'reopen',
  accepted: 'accept',
  rejected: 'reject',
  corrected: 'correct',
} as const satisfies Record<string, ReviewDecision>;

function reverse(entry: AuditEntry): readonly ReviewRequest[] {
  if (entry.action !== 'review') return [];
  const { claim, article, start, end, quote } = entry.after;
  const review: Review | null = entry.before?.review ?? null;
  const decision = DECISION_FOR[entry.before?.status ?? 'open'];
  const changes = decision === 'correct' ? (review?.changes ?? null) : null;
  return [{ claim, article, start, end, quote, decision, changes, note: review?.note ?? null }];
}
