import { randomUUID } from 'node:crypto';
import type { Settlement } from '../../extractors/model/review.ts';
import { RULES_VERSION } from '../../extractors/rules-version.ts';
import { getClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { appendAudit } from '../../storage/desk/audit.ts';
import { appendSettlement, listSettlements } from '../../storage/desk/reviews.ts';
import { getFact } from '../../storage/facts/facts.ts';
import { setClaimHomes } from '../../storage/facts/settled.ts';
import { regroup } from '../steps/regroup.ts';
import { settleHomes } from '../steps/stories.ts';

/** Who decides, and when. */
export interface Decider {
  readonly by: string;
  /** UTC instant, ISO 8601 with `Z`. */
  readonly at: string;
  /** The batch of the audit log that is taken back. */
  readonly undoes?: string;
}

/**
 * Stores a decision on a fact with its line in the audit log, and lets it take effect: a conflict is settled or open
 * again, claims are split off, joined, or, by an `open` that names them, left to the rules again. Returns the batch, by
 * which it can be undone.
 */
export function recordSettlement(
  db: Database,
  decided: Omit<Settlement, 'by' | 'at'>,
  { by, at, undoes }: Decider,
): string {
  const batch = randomUUID();
  db.transaction(() => {
    const [before = null] = listSettlements(db, { fact: decided.fact }, { limit: 1, order: 'newest' }).items;
    const after: Settlement = { ...decided, by, at };
    storeSettlement(db, after);
    appendAudit(db, {
      action: 'settle',
      at,
      by,
      target: decided.fact,
      before,
      after,
      why: decided.reason === '' ? null : decided.reason,
      rules: RULES_VERSION,
      batch,
      undoes: undoes ?? null,
    });
  });
  return batch;
}

/** Stores a decision and lets it take effect, without the audit log: for replaying one. */
export function storeSettlement(db: Database, settlement: Settlement): void {
  const { decision, chosen, sides } = settlement;
  db.transaction(() => {
    const named = [...new Set([...sides.flat(), ...chosen])];
    const touched = new Set(blocksOfClaims(db, named));
    appendSettlement(db, settlement);
    if (chosen.length === 0 || (decision !== 'split' && decision !== 'join' && decision !== 'open')) return;
    if (decision === 'join') setClaimHomes(db, named, homeOf(db, settlement));
    else sendHome(db, chosen);
    for (const block of blocksOfClaims(db, named)) touched.add(block);
    regroup(db, touched);
  });
}

/**
 * The block of the fact that claims are joined to: that of its members, as they were when it was decided. The fact
 * itself may have another name by now, and its name another fact.
 */
function homeOf(db: Database, { fact, sides, chosen }: Settlement): string | null {
  const own = blocksOfClaims(db, sides.flat())[0] ?? getFact(db, fact)?.block;
  return own ?? blocksOfClaims(db, chosen)[0] ?? null;
}

/** Back into the blocks that the rules give, or their twins. */
function sendHome(db: Database, claimIds: readonly string[]): void {
  setClaimHomes(db, claimIds, null);
  settleHomes(db, claimIds);
}

function blocksOfClaims(db: Database, claimIds: readonly string[]): readonly string[] {
  const blocks = getClaims(db, claimIds).flatMap(({ block }) => block ?? []);
  return [...new Set(blocks)].sort();
}
