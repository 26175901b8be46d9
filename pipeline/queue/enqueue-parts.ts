import type { Database } from '../../storage/database.ts';
import { listParts } from '../../storage/work/ledger.ts';
import { firstJob } from './first-job.ts';
import type { Queue } from './queue.ts';
import { payloadOf } from './recover-owed.ts';

/** Jobs that are added together. */
const BATCH = 50;

/** Queues the entries of a file that are owed. Adding what is queued already changes nothing. */
export async function enqueueParts(db: Database, queue: Queue, parent: string): Promise<void> {
  const owed = listParts(db, parent).filter(({ state }) => state === 'owed');
  for (let start = 0; start < owed.length; start += BATCH) {
    const jobs = owed.slice(start, start + BATCH).flatMap((entry) => {
      const payload = payloadOf(db, entry);
      return payload === null ? [] : [firstJob(payload, entry.priority)];
    });
    await queue.enqueue(jobs);
  }
}
