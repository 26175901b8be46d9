import { CodedError } from '../../extractors/model/errors.ts';
import { isComparable } from '../../pipeline/decide/group-claims.ts';
import { searchWords } from '../../pipeline/steps/search-words.ts';
import { getClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { type FactFilters, factOfClaim, getFact, listFacts } from '../../storage/facts/facts.ts';
import type { StoredFact } from '../../storage/records/fact.ts';
import { type QuotedClaim, quoter } from './fact-model.ts';

/** A fact whose figures could be told of the same thing, with those figures. */
export interface JoinCandidate {
  readonly fact: StoredFact;
  readonly claims: readonly QuotedClaim[];
}

export interface JoinModel {
  readonly fact: StoredFact;
  /** As typed; empty for the nearest by themselves. */
  readonly q: string;
  readonly candidates: readonly JoinCandidate[];
}

/** Facts shown, and figures of each. */
const FACTS = 20;
const CLAIMS = 8;
/** Facts looked at: not all that are found can be compared. */
const LOOKED_AT = 100;

/**
 * What could be joined to a fact: what the words find, the figure of an id, or without either what is nearest: the same
 * metric of the same thing. Only what measures the same can be compared. @throws CodedError FACT_UNKNOWN
 */
export function joinModel(db: Database, id: string, q: string): JoinModel {
  const fact = getFact(db, id);
  if (fact === null) throw new CodedError('FACT_UNKNOWN', { id });
  const fits = found(db, fact, q.trim()).filter((other) => other.id !== fact.id && isComparable(fact, other));
  const quoted = quoter(db);
  const candidates = fits.slice(0, FACTS).map((other) => {
    const claims = [...new Set(other.sides.flatMap((side) => side.claims))].slice(0, CLAIMS);
    return { fact: other, claims: getClaims(db, claims).map(quoted) };
  });
  return { fact, q, candidates };
}

function found(db: Database, fact: StoredFact, q: string): readonly StoredFact[] {
  const claim = /\bc_[0-9a-f]{16}\b/.exec(q)?.[0];
  if (claim !== undefined) {
    const other = factOfClaim(db, claim);
    return other === null ? [] : [other];
  }
  const { kind } = fact.key;
  if (q !== '') return listFacts(db, { words: searchWords(q), kind }, { limit: LOOKED_AT }).items;
  const near = nearest(fact).flatMap((filters) => listFacts(db, { ...filters, kind }, { limit: LOOKED_AT }).items);
  return [...new Map(near.map((one) => [one.id, one])).values()];
}

/** The same metric of the same subject and object, then of one of them. */
function nearest({ key: { metric, subject, object } }: StoredFact): readonly FactFilters[] {
  if (metric === null) return [];
  return [
    ...(subject !== null && object !== null ? [{ metric, subject, object }] : []),
    ...(object !== null ? [{ metric, object }] : []),
    ...(subject !== null ? [{ metric, subject }] : []),
  ];
}
