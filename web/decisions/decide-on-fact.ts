import { CodedError } from '../../extractors/model/errors.ts';
import { joinClaims, splitClaims } from '../../pipeline/decide/group-claims.ts';
import type { Decider } from '../../pipeline/decide/record-settlement.ts';
import { factOrThrow, settleConflict } from '../../pipeline/decide/settle-conflict.ts';
import type { Database } from '../../storage/database.ts';
import { factOfClaim, getFact } from '../../storage/facts/facts.ts';

/** What a form or a script says of a fact. */
export interface AskedDecision {
  /** `side:` and a claim on the side that is right; `both`, `neither`, `open`, `split`, `join`. */
  readonly decision: string;
  readonly reason: string;
  readonly reference: string | null;
  /** The claims to split off or to join. */
  readonly claims: readonly string[];
}

/**
 * Decides on a fact. Returns the fact to look at next, as grouping may give it another id; null when it is gone.
 * @throws CodedError FACT_UNKNOWN, CLAIM_UNKNOWN, REQUEST_INVALID, USAGE
 */
export function decideOnFact(db: Database, id: string, asked: AskedDecision, decider: Decider): string | null {
  const { decision, reason, reference, claims } = asked;
  const right = /^side:(c_[0-9a-f]{1,40})$/.exec(decision)?.[1] ?? null;
  if (right !== null || decision === 'both' || decision === 'neither') {
    if (reason === '') throw invalid('a decision needs a reason');
    const ruling = right === null && (decision === 'both' || decision === 'neither') ? decision : 'side';
    settleConflict(db, id, { decision: ruling, right, reason, reference }, decider);
    return id;
  }
  if (decision === 'open') {
    settleConflict(db, id, { decision, right, reason, reference }, decider);
    return id;
  }
  if (decision !== 'split' && decision !== 'join') {
    throw invalid('decision is not a side, both, neither, open, split or join');
  }
  if (claims.length === 0) throw invalid('select at least one figure');
  const others = factOrThrow(db, id).sides.flatMap((side) => side.claims.filter((claim) => !claims.includes(claim)));
  if (decision === 'split') splitClaims(db, claims, reason, decider);
  else joinClaims(db, id, claims, reason, decider);
  const [kept] = others;
  return getFact(db, id)?.id ?? (kept === undefined ? null : (factOfClaim(db, kept)?.id ?? null));
}

function invalid(reason: string): CodedError {
  return new CodedError('REQUEST_INVALID', { reason });
}
