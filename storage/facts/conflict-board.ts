import type { Settlement } from '../../extractors/model/review.ts';
import type { Database } from '../database.ts';
import { settlementOf } from '../rows.ts';

/** All decisions on these facts, by fact, in the order in which they were made. */
export function settlementsOf(db: Database, facts: readonly string[]): ReadonlyMap<string, readonly Settlement[]> {
  const rows = db.all(
    `SELECT s.* FROM json_each(?) j CROSS JOIN settlements s ON s.fact = j.value ORDER BY s.fact, s.n`,
    [JSON.stringify(facts)],
  );
  return Map.groupBy(rows.map(settlementOf), ({ fact }) => fact);
}
