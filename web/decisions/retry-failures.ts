import type { App } from '../../pipeline/app.ts';
import { firstJob } from '../../pipeline/queue/first-job.ts';
import { payloadOf } from '../../pipeline/queue/recover-owed.ts';
import type { Failure } from '../../storage/records/work.ts';
import { getLedgerEntry, owe } from '../../storage/work/ledger.ts';

/**
 * Queues failed files again, from the bytes that were kept. Returns how many; the others were never read and must be
 * dropped once more.
 */
export async function retryFailures(app: App, failures: readonly Failure[]): Promise<number> {
  let queued = 0;
  for (const failure of failures) {
    const entry = getLedgerEntry(app.db, failure.key);
    const payload = entry === null ? null : payloadOf(app.db, entry);
    if (entry === null || payload === null) continue;
    const { key, bytesHash, file, priority } = entry;
    owe(app.db, { key, bytesHash, file, payload: entry.payload, priority, seen: new Date().toISOString() });
    await app.queue.enqueue([firstJob(payload, priority)]);
    queued += 1;
  }
  return queued;
}
