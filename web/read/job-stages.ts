import type { Queue } from '../../pipeline/queue/queue.ts';
import type { Database } from '../../storage/database.ts';
import type { LedgerEntry } from '../../storage/records/work.ts';
import { type PartProgress, partProgress } from '../../storage/work/part-progress.ts';

/** What is being done with something that was taken in. */
export type StageName = 'queued' | 'fetching' | 'reading' | 'storing' | 'entries';

export interface Stage {
  readonly name: StageName;
  /** How far it is on its way, 0 to 100: by stages passed; by entries done where a file holds several articles. */
  readonly percent: number;
  /** How often it was tried so far; above 1 something went wrong before. */
  readonly attempts: number;
  /** Of a file that holds entries. */
  readonly entries: PartProgress | null;
}

const QUEUED: Stage = { name: 'queued', percent: 0, attempts: 0, entries: null };

/** Stages in the order in which an arrival passes them: its job, and how far it is while that waits and while it runs. */
const STEPS = [
  { kind: 'fetch', prefix: 'fetch:', name: 'fetching', waiting: 0, active: 15 },
  { kind: 'read', prefix: '', name: 'reading', waiting: 0, active: 50 },
  { kind: 'store', prefix: 'store:', name: 'storing', waiting: 75, active: 90 },
] as const;

/** Where each of these arrivals is, by key; only those that are owed. */
export async function stagesOf(
  db: Database,
  queue: Queue,
  entries: readonly LedgerEntry[],
): Promise<ReadonlyMap<string, Stage>> {
  const keys = entries.filter(({ state }) => state === 'owed').map(({ key }) => key);
  const stages = new Map(keys.map((key): [string, Stage] => [key, QUEUED]));
  if (keys.length === 0) return stages;
  for (const { kind, prefix, name, waiting, active } of STEPS) {
    const standing = await queue.standing(
      kind,
      keys.map((key) => `${prefix}${key}`),
    );
    for (const key of keys) {
      const job = standing.get(`${prefix}${key}`);
      if (job === undefined) continue;
      const runs = job.state === 'active';
      stages.set(key, {
        name: runs ? name : 'queued',
        percent: runs ? active : waiting,
        attempts: job.attempts,
        entries: null,
      });
    }
  }
  for (const [key, parts] of partProgress(db, keys)) {
    const percent = parts.all === 0 ? 0 : Math.floor((100 * parts.done) / parts.all);
    stages.set(key, { name: 'entries', percent, attempts: stages.get(key)?.attempts ?? 0, entries: parts });
  }
  return stages;
}
