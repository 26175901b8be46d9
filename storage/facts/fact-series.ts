import type { FactKey } from '../../extractors/model/fact.ts';
import type { Database } from '../database.ts';
import type { StoredFact } from '../records/fact.ts';
import { numberOf } from '../rows.ts';
import { storedFacts } from './stored-facts.ts';

/** Facts that differ from this key in nothing but the time, by time; `limit` at most (60 unless told). */
export function factSeries(db: Database, key: FactKey, limit = 60): readonly StoredFact[] {
  const { subject, object, metric, scope, dimension, kind, basis, modality } = key;
  // Without either of these "the same thing" would be everything of one unit.
  if (metric === null || (subject === null && object === null)) return [];
  const lead = subject === null ? 'f.object = @object' : 'f.subject = @subject';
  const rows = db.all(
    `SELECT f.n FROM facts f WHERE ${lead} AND f.subject IS @subject AND f.object IS @object AND f.metric IS @metric
       AND f.scope IS @scope AND f.dimension = @dimension AND f.kind = @kind AND f.basis IS @basis
       AND f.modality = @modality AND f.time IS NOT NULL ORDER BY f.time, f.n LIMIT @limit`,
    { subject, object, metric, scope, dimension, kind, basis, modality, limit },
  );
  const numbers = JSON.stringify(rows.map((row) => numberOf(row, 'n')));
  return storedFacts(db, 'json_each(?) wanted CROSS JOIN facts f ON f.n = wanted.value', 'wanted.key', [numbers]);
}
