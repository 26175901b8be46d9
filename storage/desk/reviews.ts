import type { Review, Settlement } from '../../extractors/model/review.ts';
import type { Database } from '../database.ts';
import { isSettling, settleFactsOf } from '../facts/settled.ts';
import { keysetOf, type Page, type Paging, pageOf, whereOf } from '../paging.ts';
import type { ClaimStatus } from '../records/claim.ts';
import { numberOf, reviewOf, settlementOf, textOf } from '../rows.ts';

/** Where each decision brings a claim. */
const STATUS_AFTER = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  reopen: 'open',
} as const satisfies Record<Review['decision'], ClaimStatus>;

/**
 * Adds a decision on a claim. Returns the block to regroup in the same transaction (a rejected claim leaves its
 * fact), or null when the claim is in none.
 */
export function appendReview(db: Database, review: Review): string | null {
  return db.transaction(() => {
    db.run(
      `INSERT INTO reviews (claim, article, start_at, end_at, quote, decision, changes, by, at, note)
       VALUES (@claim, @article, @start, @end, @quote, @decision, @changes, @by, @at, @note)`,
      {
        claim: review.claim,
        article: review.article,
        start: review.start,
        end: review.end,
        quote: review.quote,
        decision: review.decision,
        changes: review.changes && JSON.stringify(review.changes),
        by: review.by,
        at: review.at,
        note: review.note,
      },
    );
    const sql = 'UPDATE claims SET status = ? WHERE id = ? RETURNING block';
    const row = db.get(sql, [STATUS_AFTER[review.decision], review.claim]);
    return row && row['block'] !== null ? textOf(row, 'block') : null;
  });
}

export interface ReviewFilters {
  /** Claim id. */
  readonly claim?: string;
  /** Article id. */
  readonly article?: string;
  readonly by?: string;
}

const REVIEW_FILTERS = {
  claim: 'claim = @claim',
  article: 'article = @article',
  by: 'by = @by',
} as const satisfies Record<keyof ReviewFilters, string>;

/** Decisions on claims in the order in which they were made; with a claim, `newest` first gives the one that counts. */
export function listReviews(db: Database, filters: ReviewFilters = {}, paging: Paging = {}): Page<Review> {
  const { where, params } = whereOf(REVIEW_FILTERS, { ...filters });
  const { limit, bound, order, pageParams } = keysetOf(paging, 'n');
  const sql = `SELECT * FROM reviews WHERE ${where} AND ${bound} ORDER BY n ${order} LIMIT @limit`;
  return pageOf(db.all(sql, { ...params, ...pageParams }), limit, reviewOf, (row) => String(numberOf(row, 'n')));
}

/**
 * Adds a decision on a fact, and marks the facts that it settles or opens again. After a `split`, a `join` or an `open`
 * that names claims, the caller regroups the blocks of these claims in the same transaction.
 */
export function appendSettlement(db: Database, settlement: Settlement): void {
  db.transaction(() => noteClaims(db, insertSettlement(db, settlement), settlement));
}

function insertSettlement(db: Database, settlement: Settlement): number {
  const row = db.get(
    `INSERT INTO settlements (fact, key, sides, decision, chosen, reason, reference, by, at)
     VALUES (@fact, @key, @sides, @decision, @chosen, @reason, @reference, @by, @at) RETURNING n`,
    {
      fact: settlement.fact,
      key: JSON.stringify(settlement.key),
      sides: JSON.stringify(settlement.sides),
      decision: settlement.decision,
      chosen: JSON.stringify(settlement.chosen),
      reason: settlement.reason,
      reference: settlement.reference,
      by: settlement.by,
      at: settlement.at,
    },
  );
  return row ? numberOf(row, 'n') : 0;
}

function noteClaims(db: Database, n: number, { sides, chosen, decision }: Settlement): void {
  const claims = new Map(chosen.map((claim) => [claim, -1]));
  for (const [side, members] of sides.entries()) for (const claim of members) claims.set(claim, side);
  for (const [claim, side] of claims) db.run('INSERT INTO settlement_claims VALUES (?, ?, ?)', [claim, n, side]);
  if (isSettling(decision) || decision === 'open') settleFactsOf(db, [...claims.keys()]);
}

/** Decisions on facts, of one or of all, in the order in which they were made. */
export function listSettlements(
  db: Database,
  filters: { readonly fact?: string } = {},
  paging: Paging = {},
): Page<Settlement> {
  const { where, params } = whereOf({ fact: 'fact = @fact' }, { ...filters });
  const { limit, bound, order, pageParams } = keysetOf(paging, 'n');
  const sql = `SELECT * FROM settlements WHERE ${where} AND ${bound} ORDER BY n ${order} LIMIT @limit`;
  return pageOf(db.all(sql, { ...params, ...pageParams }), limit, settlementOf, (row) => String(numberOf(row, 'n')));
}
