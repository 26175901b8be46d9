import type { Database, SqlParams } from '../database.ts';
import type { StoredFact } from '../records/fact.ts';
import { factOf } from '../rows.ts';

/**
 * Facts with their sides and labels. `from` is SQL that names the facts `f`, `order` what they are ordered by.
 * For the stores only.
 */
export function storedFacts(db: Database, from: string, order: string, params: SqlParams): readonly StoredFact[] {
  const rows = db.all(
    `SELECT f.*,
       (SELECT json_group_array(json_object('low', s.low, 'high', s.high, 'unit', s.unit, 'claims', json(
            (SELECT json_group_array(c.id ORDER BY m.place) FROM fact_claims m JOIN claims c ON c.n = m.claim
             WHERE m.fact = s.fact AND m.side = s.side)), 'sources', s.sources) ORDER BY s.side)
        FROM fact_sides s WHERE s.fact = f.n) AS sides,
       (SELECT c.slots FROM fact_claims m JOIN claims c ON c.n = m.claim
        WHERE m.fact = f.n ORDER BY m.side, m.place LIMIT 1) AS slots
     FROM ${from} ORDER BY ${order}`,
    params,
  );
  return rows.map(factOf);
}
