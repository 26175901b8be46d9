import type { Database } from '../database.ts';
import { textOf } from '../rows.ts';

/** Id of the conflict nobody has settled that comes after a fact in the order of importance; null at the end. */
export function nextConflict(db: Database, factId: string): string | null {
  const row = db.get(
    `SELECT f.id FROM facts me JOIN facts f INDEXED BY facts_unsettled
       ON (f.sources, f.spread, f.latest, f.id) < (me.sources, me.spread, me.latest, me.id)
     WHERE me.id = ? AND f.status = 'conflict' AND f.settled IS NULL
     ORDER BY f.sources DESC, f.spread DESC, f.latest DESC, f.id DESC LIMIT 1`,
    [factId],
  );
  return row && textOf(row, 'id');
}
