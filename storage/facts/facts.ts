import type { FactStatus } from '../../extractors/model/fact.ts';
import type { Database } from '../database.ts';
import type { StoredFact } from '../records/fact.ts';
import { codeOf, numberOf, textOf } from '../rows.ts';
import { storedFacts } from './stored-facts.ts';

export {
  countMatchingFacts,
  FACT_ORDERS,
  type FactFilters,
  type FactOrder,
  listConflicts,
  listFacts,
} from './fact-list.ts';

export {
  type FactContext,
  factsNumbered,
  factsOfBase,
  replaceFactsNumbered,
  replaceFactsOfBlock,
} from './write-facts.ts';

/** A fact by id, or null. */
export function getFact(db: Database, id: string): StoredFact | null {
  return storedFacts(db, '(SELECT ? AS id) wanted JOIN facts f ON f.id = wanted.id', 'f.n', [id])[0] ?? null;
}

/** The fact that a claim is in, or null. */
export function factOfClaim(db: Database, claimId: string): StoredFact | null {
  const from = `(SELECT m.fact FROM claims c JOIN fact_claims m ON m.claim = c.n WHERE c.id = ? LIMIT 1) wanted
    JOIN facts f ON f.n = wanted.fact`;
  return storedFacts(db, from, 'f.n', [claimId])[0] ?? null;
}

/** How many facts there are of each status. */
export function countFacts(db: Database): Readonly<Record<FactStatus, number>> {
  const counts = { single: 0, agree: 0, conflict: 0 };
  for (const row of db.all('SELECT status, count(*) AS n FROM facts GROUP BY status')) {
    counts[codeOf<FactStatus>(row, 'status')] = numberOf(row, 'n');
  }
  return counts;
}

/** The status of every fact, by id: what a reading under other rules is compared with. */
export function factStatuses(db: Database): ReadonlyMap<string, FactStatus> {
  const rows = db.all('SELECT id, status FROM facts ORDER BY id');
  return new Map(rows.map((row) => [textOf(row, 'id'), codeOf<FactStatus>(row, 'status')]));
}
