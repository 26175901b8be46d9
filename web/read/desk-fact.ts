import type { Settlement } from '../../extractors/model/review.ts';
import type { Database } from '../../storage/database.ts';
import { settlementsOf } from '../../storage/facts/conflict-board.ts';
import { isSettling, settlementOfFact } from '../../storage/facts/settled.ts';
import type { StoredFact } from '../../storage/records/fact.ts';

/** Where a conflict stands: nobody decided, somebody did, or figures came in since. */
export type DeskState = 'open' | 'settled' | 'stale';

/** A fact with what people decided about it. */
export interface DeskFact {
  readonly fact: StoredFact;
  /** The decision that counts, also one that does not cover every side any more; null when there is none. */
  readonly settlement: Settlement | null;
  readonly state: DeskState;
  /** True as long as figures stand against each other, settled or not. */
  readonly disputed: boolean;
  /** All decisions on it, in the order in which they were made. */
  readonly history: readonly Settlement[];
}

/** Facts with what people decided about them. */
export function deskFacts(db: Database, facts: readonly StoredFact[]): readonly DeskFact[] {
  const ids = facts.map(({ id }) => id);
  const decided = settlementsOf(db, ids);
  return facts.map((fact) => {
    const newest = settlementOfFact(db, fact.id);
    const settlement = newest !== null && isSettling(newest.decision) ? newest : null;
    const disputed = fact.status === 'conflict';
    const state = fact.settled !== null || !disputed ? 'settled' : settlement === null ? 'open' : 'stale';
    return { fact, settlement, state, disputed, history: decided.get(fact.id) ?? [] };
  });
}
