import { CodedError } from '../../extractors/model/errors.ts';
import { getClaim } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { factOfClaim } from '../../storage/facts/facts.ts';
import type { StoredFact } from '../../storage/records/fact.ts';
import { type Decider, recordSettlement } from './record-settlement.ts';
import { factOrThrow, sidesOf } from './settle-conflict.ts';

/**
 * Takes claims out of the fact that they are in: they tell of something else. Returns the batch of the audit log.
 * @throws CodedError CLAIM_UNKNOWN; USAGE when they are not of one fact, or all of it
 */
export function splitClaims(db: Database, claimIds: readonly string[], reason: string, decider: Decider): string {
  const facts = new Map(claimIds.map((id) => factOf(db, id)).map((fact) => [fact.id, fact]));
  const [fact, another] = facts.values();
  if (fact === undefined || another !== undefined) {
    throw new CodedError('USAGE', { reason: 'Claims can be split off together only if they are of one fact.' });
  }
  const chosen = [...new Set(claimIds)];
  if (new Set(sidesOf(fact).flat()).size === chosen.length) {
    throw new CodedError('USAGE', { reason: `These are all claims of ${fact.id}; nothing would be left of it.` });
  }
  return record(db, fact, 'split', chosen, reason, decider);
}

/**
 * Brings claims into a fact that tells of the same thing. Returns the batch of the audit log.
 * @throws CodedError FACT_UNKNOWN, CLAIM_UNKNOWN; USAGE when a claim measures something that cannot be compared
 */
export function joinClaims(
  db: Database,
  factId: string,
  claimIds: readonly string[],
  reason: string,
  decider: Decider,
): string {
  const fact = factOrThrow(db, factId);
  for (const id of claimIds) requireComparable(fact, factOf(db, id), id);
  return record(db, fact, 'join', [...new Set(claimIds)], reason, decider);
}

/**
 * Leaves claims to the rules again that were split off or joined. Returns the batch of the audit log.
 * @throws CodedError CLAIM_UNKNOWN, USAGE
 */
export function releaseClaims(db: Database, claimIds: readonly string[], reason: string, decider: Decider): string {
  const [first] = claimIds;
  if (first === undefined) throw new CodedError('USAGE', { reason: 'Name at least one claim.' });
  return record(db, factOf(db, first), 'open', [...new Set(claimIds)], reason, decider);
}

function record(
  db: Database,
  fact: StoredFact,
  decision: 'split' | 'join' | 'open',
  chosen: readonly string[],
  reason: string,
  decider: Decider,
): string {
  const sides = sidesOf(fact);
  return recordSettlement(
    db,
    { fact: fact.id, key: fact.key, sides, decision, chosen, reason, reference: null },
    decider,
  );
}

function factOf(db: Database, claimId: string): StoredFact {
  if (getClaim(db, claimId) === null) throw new CodedError('CLAIM_UNKNOWN', { id: claimId });
  const fact = factOfClaim(db, claimId);
  if (fact === null)
    throw new CodedError('USAGE', { reason: `Claim ${claimId} is in no fact: nothing is comparable.` });
  return fact;
}

/** Whether figures of two facts measure the same, so that one could stand beside the other. */
export function isComparable(fact: StoredFact, other: StoredFact): boolean {
  return measureOf(fact) === measureOf(other);
}

function measureOf({ key }: StoredFact): string {
  return `${key.kind} of ${key.dimension.replace(/^count:.*$/u, 'count')}`;
}

function requireComparable(fact: StoredFact, other: StoredFact, claimId: string): void {
  if (isComparable(fact, other)) return;
  const reason = `Claim ${claimId} is a ${measureOf(other)} and cannot be compared with a ${measureOf(fact)}.`;
  throw new CodedError('USAGE', { reason });
}
