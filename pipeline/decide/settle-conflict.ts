import { CodedError } from '../../extractors/model/errors.ts';
import type { Settlement } from '../../extractors/model/review.ts';
import type { Database } from '../../storage/database.ts';
import { getFact } from '../../storage/facts/facts.ts';
import type { StoredFact } from '../../storage/records/fact.ts';
import { type Decider, recordSettlement } from './record-settlement.ts';

/** What a fact-checker says of a conflict, and why. */
export interface ConflictRuling {
  /** `side`: the side that holds the claim `right`; `both`: all, of different scope; `neither`; `open`: nobody knows yet. */
  readonly decision: 'side' | 'both' | 'neither' | 'open';
  /** With `side`: a claim on the side that is right; else null. */
  readonly right: string | null;
  readonly reason: string;
  /** Where it can be looked up. */
  readonly reference: string | null;
}

/** Settles a conflict, or opens it again. Returns the batch of the audit log. @throws CodedError FACT_UNKNOWN, USAGE */
export function settleConflict(db: Database, factId: string, ruling: ConflictRuling, decider: Decider): string {
  const { decision, reason, reference } = ruling;
  const fact = factOrThrow(db, factId);
  const settled = { fact: fact.id, key: fact.key, sides: sidesOf(fact), decision, reason, reference };
  return recordSettlement(db, { ...settled, chosen: chosenBy(fact, ruling) }, decider);
}

function chosenBy(fact: StoredFact, { decision, right }: ConflictRuling): readonly string[] {
  const sides = sidesOf(fact);
  if (decision === 'both') return [...new Set(sides.flat())];
  if (decision !== 'side') return [];
  const side = sides.find((claims) => right !== null && claims.includes(right));
  if (side === undefined) throw new CodedError('USAGE', { reason: `${right} stands on no side of ${fact.id}.` });
  return side;
}

/** The sides of a fact as claim ids. */
export function sidesOf(fact: StoredFact): Settlement['sides'] {
  return fact.sides.map(({ claims }) => claims);
}

/** @throws CodedError FACT_UNKNOWN */
export function factOrThrow(db: Database, id: string): StoredFact {
  const fact = getFact(db, id);
  if (fact === null) throw new CodedError('FACT_UNKNOWN', { id });
  return fact;
}
