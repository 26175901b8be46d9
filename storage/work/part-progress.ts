import type { Database } from '../database.ts';
import { numberOf, textOf } from '../rows.ts';

/** How far the entries of a file are. */
export interface PartProgress {
  readonly done: number;
  readonly all: number;
}

/** The progress of those of these files that hold entries, by key. */
export function partProgress(db: Database, keys: readonly string[]): ReadonlyMap<string, PartProgress> {
  const rows = db.all(
    `SELECT l.parent, sum(l.state <> 'owed') AS done, count(*) AS n FROM json_each(?) wanted
     CROSS JOIN ledger l ON l.parent = wanted.value WHERE l.parent IS NOT NULL GROUP BY l.parent`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map((row) => [textOf(row, 'parent'), { done: numberOf(row, 'done'), all: numberOf(row, 'n') }]));
}
