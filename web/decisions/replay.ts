import { storeReview } from '../../pipeline/decide/claim-reading.ts';
import { storeSettlement } from '../../pipeline/decide/record-settlement.ts';
import { storeReprintDecision } from '../../pipeline/decide/reprint-decisions.ts';
import { regroup } from '../../pipeline/steps/regroup.ts';
import type { Database } from '../../storage/database.ts';
import { listAudit } from '../../storage/desk/audit.ts';
import type { AuditEntry } from '../../storage/records/desk.ts';

/**
 * Makes every decision of `log`'s audit log again in `db`, which has the same articles and no decisions: its review
 * state is then that of `log`. Each takes effect before the next, as it did. Returns how many there were.
 */
export function replayDecisions(log: Database, db: Database): number {
  let replayed = 0;
  let after: string | null = null;
  db.transaction(() => {
    do {
      const page = listAudit(log, {}, { limit: 500, ...(after !== null && { after }) });
      for (const entry of page.items) replay(db, entry);
      replayed += page.items.length;
      after = page.next;
    } while (after !== null);
  });
  return replayed;
}

function replay(db: Database, entry: AuditEntry): void {
  switch (entry.action) {
    case 'review':
    case 'carry':
      regroup(db, storeReview(db, entry.after));
      break;
    case 'settle':
      storeSettlement(db, entry.after);
      break;
    case 'article':
      storeReprintDecision(db, entry.after);
  }
}
