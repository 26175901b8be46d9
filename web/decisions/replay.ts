import { storeReview } from '../../pipeline/decide/claim-reading.ts';
import { storeSettlement } from '../../pipeline/decide/record-settlement.ts';
import { regroup } from '../../pipeline/steps/regroup.ts';
import { listAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';

/**
 * Makes every decision of `log`'s audit log again in `db`, which has the same articles and no decisions: its review
 * state is then that of `log`. Returns how many there were.
 */
export function replayDecisions(log: Database, db: Database): number {
  let replayed = 0;
  let after: string | null = null;
  db.transaction(() => {
    const touched = new Set<string>();
    do {
      const page = listAudit(log, {}, { limit: 500, ...(after !== null && { after }) });
      for (const entry of page.items) {
        if (entry.action === 'settle') storeSettlement(db, entry.after);
        else {
          for (const block of storeReview(db, entry.after)) touched.add(block);
        }
        replayed += 1;
      }
      after = page.next;
    } while (after !== null);
    regroup(db, [...touched].sort());
  });
  return replayed;
}
