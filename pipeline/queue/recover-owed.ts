import type { Database } from '../../storage/database.ts';
import type { LedgerEntry } from '../../storage/records/work.ts';
import { getJob } from '../../storage/work/jobs.ts';
import { listOwed } from '../../storage/work/ledger.ts';
import { firstJob } from './first-job.ts';
import { decodePayload } from './payload-codec.ts';
import type { Queue } from './queue.ts';

/**
 * Puts everything back into the queue that was taken in and not finished: what a Redis that lost its memory forgot,
 * what was left under the other kind of queue, what failed without anybody being told. Adding what is queued already
 * changes nothing. `embedded`: the queue is in `db`. Returns how many jobs were missing.
 */
export async function recoverOwed(db: Database, queue: Queue, embedded: boolean): Promise<number> {
  let recovered = 0;
  let after: string | null = null;
  for (;;) {
    const owed = listOwed(db, after);
    for (const entry of owed) recovered += await recover(db, queue, entry, embedded);
    after = owed.at(-1)?.key ?? null;
    if (after === null) return recovered;
  }
}

async function recover(db: Database, queue: Queue, entry: LedgerEntry, embedded: boolean): Promise<number> {
  // The usual case, and the jobs are in this very file: nothing to read and nothing to add.
  const state = embedded ? getJob(db, entry.key)?.state : null;
  if (state === 'waiting' || state === 'leased') return 0;
  const payload = payloadOf(db, entry);
  if (payload === null) return 0;
  return queue.enqueue([firstJob(payload, entry.priority)]);
}

/** What the arrival's job carries; null when it is nowhere any more and the file is needed again. */
export function payloadOf(db: Database, entry: Pick<LedgerEntry, 'key' | 'payload'>) {
  const kept = entry.payload ?? getJob(db, entry.key)?.payload;
  return kept === undefined || kept.byteLength === 0 ? null : decodePayload<'read'>(Buffer.from(kept).toString());
}
