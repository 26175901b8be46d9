import type { Database } from '../../storage/database.ts';
import { allAudit } from '../../storage/desk/audit.ts';
import type { AuditEntry } from '../../storage/records/desk.ts';

/** A line of the log that tells of a decision on a claim. */
export type ReviewLine = Extract<AuditEntry, { action: 'review' | 'carry' }>;

/** Everything that the log says of a claim, oldest first. */
export function linesOn(db: Database, claim: string): readonly ReviewLine[] {
  return allAudit(db, { target: claim }).filter(isReviewLine);
}

/** Whether a line of the log tells of a decision on a claim. */
export function isReviewLine(entry: AuditEntry): entry is ReviewLine {
  return entry.action === 'review' || entry.action === 'carry';
}

/** Of the lines on one claim those that are neither taken back nor a taking back, as it was before line `n`. */
export function standing(lines: readonly ReviewLine[], n = Number.POSITIVE_INFINITY): readonly ReviewLine[] {
  const until = lines.filter((line) => line.n < n);
  const takenBack = new Set(until.map(({ undoes }) => undoes));
  return until.filter(({ undoes, batch }) => undoes === null && !takenBack.has(batch));
}
