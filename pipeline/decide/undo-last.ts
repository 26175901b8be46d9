import type { Database } from '../../storage/database.ts';
import { allAudit, lastBatch } from '../../storage/desk/audit.ts';
import type { AuditEntry } from '../../storage/records/desk.ts';
import { recordReviews } from './record-reviews.ts';
import { recordSettlement } from './record-settlement.ts';
import { decideReprint } from './reprint-decisions.ts';
import { isReviewLine } from './standing.ts';
import { reversed } from './undo-review.ts';

/** What was taken back. */
export interface Undone {
  readonly action: 'review' | 'settle' | 'article';
  /** Claim, fact or article ids, in the order in which they had been decided. */
  readonly targets: readonly string[];
  /** The article of the first claim; null for a fact. */
  readonly article: string | null;
}

/**
 * Takes the person's last action back, be it one decision or many, by deciding again what held before. Nothing is
 * erased. Null when there is nothing to undo.
 */
export function undoLast(db: Database, by: string, at: string): Undone | null {
  const batch = lastBatch(db, by);
  if (batch === null) return null;
  // What was taken back by itself is left as it is.
  const done = new Set(allAudit(db, { undoes: batch }).map(({ target }) => target));
  const entries = allAudit(db, { batch }).filter(({ target }) => !done.has(target));
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
  recordReviews(db, entries.filter(isReviewLine).map(reversed), { by, at, undoes: batch });
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
