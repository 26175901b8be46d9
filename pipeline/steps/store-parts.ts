import type { Database } from '../../storage/database.ts';
import type { Instant } from '../../storage/instant.ts';
import { countOwedParts, getLedgerEntry, listParts, oweParts, settle } from '../../storage/work/ledger.ts';
import { encodePayload } from '../queue/payload-codec.ts';
import { partTask, sha256 } from './part-task.ts';
import type { HeldParts, StoreTask } from './store-task.ts';

/** Notes the entries of a file as owed, each with all that its job needs: the file is not opened again. In a transaction. */
export function storeParts(db: Database, task: StoreTask, { parts }: HeldParts, now: Instant): void {
  const priority = getLedgerEntry(db, task.arrival)?.priority ?? 0;
  const whole = task.whole ?? { sidecar: null, given: null, fileDay: null };
  const entries = parts.map((part) => {
    const job = partTask(task.arrival, whole, part);
    const payload = Buffer.from(encodePayload(job));
    return { key: job.arrival, bytesHash: sha256(job.bytes), file: job.file, payload, priority, seen: now };
  });
  // Nothing may be owed any more when this is done for a second time.
  if (oweParts(db, task.arrival, entries) === 0) settleWhole(db, task.arrival, now);
}

/**
 * Settles the file that an entry came in once all its entries are settled, and the one which that came in. Returns
 * their keys. In the transaction that settles the entry.
 */
export function settleAncestors(db: Database, key: string, now: Instant): readonly string[] {
  const parent = getLedgerEntry(db, key)?.parent ?? null;
  if (parent === null || countOwedParts(db, parent) > 0) return [];
  if (getLedgerEntry(db, parent)?.state !== 'owed') return [];
  settleWhole(db, parent, now);
  return [parent, ...settleAncestors(db, parent, now)];
}

/** A file that gave any article is one; else it failed as its first entry did. */
function settleWhole(db: Database, key: string, now: Instant): void {
  const parts = listParts(db, key);
  const article = parts.find((part) => part.article !== null)?.article;
  const failure = parts.find((part) => part.failure !== null)?.failure;
  if (article !== undefined && article !== null) settle(db, key, { article }, now);
  else if (failure !== undefined && failure !== null) settle(db, key, { failure }, now);
}
