import type { Settlement, SettlementDecision } from '../../extractors/model/review.ts';
import type { Database } from '../database.ts';
import { SETTLING_DECISIONS, type SettlingDecision } from '../records/fact.ts';
import { codeOf, numberOf, settlementOf, textOf } from '../rows.ts';

/** Whether a decision settles a conflict. */
export function isSettling(decision: SettlementDecision): decision is SettlingDecision {
  return SETTLING_DECISIONS.some((one) => one === decision);
}

/**
 * The newest decision on the conflict between claims of the fact `@n`: found by the claims, as facts come and go with
 * the rules. It must name claims of at least two of the fact's sides, or all where it has one.
 */
const NEWEST = `SELECT s.n, s.decision FROM settlements s WHERE s.n = (
  SELECT max(t.n) FROM settlements t
  WHERE t.n IN (SELECT k.settlement FROM fact_claims m CROSS JOIN claims c ON c.n = m.claim
      CROSS JOIN settlement_claims k ON k.claim = c.id WHERE m.fact = @n)
    AND (t.decision IN ('side', 'both', 'neither') OR (t.decision = 'open' AND t.chosen = '[]'))
    AND (SELECT count(DISTINCT m.side) FROM fact_claims m CROSS JOIN claims c ON c.n = m.claim
      CROSS JOIN settlement_claims k ON k.claim = c.id AND k.settlement = t.n WHERE m.fact = @n)
      >= min(2, (SELECT count(*) FROM fact_sides WHERE fact = @n)))`;

/** How many sides of the fact `@n` hold no claim that the settlement `@settlement` was about. */
const UNCOVERED = `SELECT count(*) AS n FROM fact_sides s WHERE s.fact = @n AND NOT EXISTS (
  SELECT 1 FROM fact_claims m CROSS JOIN claims c ON c.n = m.claim
  CROSS JOIN settlement_claims k ON k.claim = c.id AND k.settlement = @settlement
  WHERE m.fact = s.fact AND m.side = s.side)`;

/** False where nobody has decided on any fact: then there is nothing to apply. */
export function areAnySettled(db: Database): boolean {
  return db.get('SELECT 1 FROM settlements LIMIT 1') !== null;
}

/**
 * Notes on a stored fact, by its number, which decision counts for it. A conflict is settled as long as the newest
 * decision names claims of every side: figures that came later are a new conflict. For the stores only.
 */
export function applySettlement(db: Database, n: number): void {
  const newest = db.get(NEWEST, { n });
  if (!newest) {
    db.run('UPDATE facts SET settlement = NULL, settled = NULL WHERE n = ? AND settlement IS NOT NULL', [n]);
    return;
  }
  const settlement = numberOf(newest, 'n');
  const decision = codeOf<SettlementDecision>(newest, 'decision');
  const uncovered = db.get(UNCOVERED, { n, settlement });
  const covers = isSettling(decision) && uncovered !== null && numberOf(uncovered, 'n') === 0;
  const sql = `UPDATE facts SET settlement = @settlement, settled = iif(status = 'conflict', @settled, NULL) WHERE n = @n`;
  db.run(sql, { n, settlement, settled: covers ? decision : null });
}

/** Does so for every fact that holds one of these claims. For the stores only. */
export function settleFactsOf(db: Database, claimIds: readonly string[]): void {
  const sql = `SELECT DISTINCT m.fact FROM json_each(?) wanted CROSS JOIN claims c ON c.id = wanted.value
    CROSS JOIN fact_claims m ON m.claim = c.n`;
  for (const row of db.all(sql, [JSON.stringify(claimIds)])) applySettlement(db, numberOf(row, 'fact'));
}

/** The newest decision on a fact's conflict, also one that does not cover all its sides any more; null when there is none. */
export function settlementOfFact(db: Database, factId: string): Settlement | null {
  const row = db.get('SELECT s.* FROM facts f JOIN settlements s ON s.n = f.settlement WHERE f.id = ?', [factId]);
  return row && settlementOf(row);
}

/**
 * What people decided about how the claims of a block belong together (`split`, `join`, and `open` that takes such a
 * decision back), in the order in which they decided.
 */
export function groupDecisions(db: Database, block: string): readonly Settlement[] {
  const any = db.get(`SELECT 1 FROM settlements WHERE decision IN ('split', 'join') LIMIT 1`);
  if (!any) return [];
  const sql = `SELECT s.* FROM settlements s WHERE s.n IN (
      SELECT k.settlement FROM claims c CROSS JOIN settlement_claims k ON k.claim = c.id WHERE c.block = ?)
    AND (s.decision IN ('split', 'join') OR (s.decision = 'open' AND s.chosen <> '[]')) ORDER BY s.n`;
  return db.all(sql, [block]).map(settlementOf);
}

/** Puts claims into a block of a person's choice, or, with null, back into the one that the rules give. */
export function setClaimHomes(db: Database, claimIds: readonly string[], block: string | null): void {
  db.together(() => {
    for (const id of claimIds) {
      db.run('DELETE FROM claim_homes WHERE claim = ?', [id]);
      if (block === null) continue;
      db.run('INSERT INTO claim_homes VALUES (?, ?)', [id, block]);
      setClaimBlock(db, id, block);
    }
  });
}

/** Moves a stored claim to a block; the caller regroups the old one and the new one. */
export function setClaimBlock(db: Database, claimId: string, block: string | null): void {
  db.run('UPDATE claims SET block = ? WHERE id = ? AND block IS NOT ?', [block, claimId, block]);
}

/** The block that a person has put a claim into, or null. */
export function claimHome(db: Database, claimId: string): string | null {
  const row = db.get('SELECT block FROM claim_homes WHERE claim = ?', [claimId]);
  return row && textOf(row, 'block');
}
