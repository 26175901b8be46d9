import type { Database } from '../database.ts';
import { numberOf, textOf } from '../rows.ts';

/** A job that is neither done nor given up. */
export interface UnfinishedJob {
  readonly key: string;
  /** True while a worker has it in hand. */
  readonly leased: boolean;
  readonly attempts: number;
}

/** Those of these jobs of a queue that wait or are in hand. */
export function unfinishedJobs(db: Database, queue: string, keys: readonly string[]): readonly UnfinishedJob[] {
  const rows = db.all(
    `SELECT j.key, j.state = 'leased' AS leased, j.attempts FROM json_each(@keys) wanted
     CROSS JOIN jobs j ON j.key = wanted.value WHERE j.queue = @queue AND j.state IN ('waiting', 'leased')`,
    { keys: JSON.stringify(keys), queue },
  );
  return rows.map((row) => ({
    key: textOf(row, 'key'),
    leased: numberOf(row, 'leased') === 1,
    attempts: numberOf(row, 'attempts'),
  }));
}
