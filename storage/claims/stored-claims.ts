import { PUBLISHED_IN, SECTION_OF_CLAIM } from '../articles/article-sections.ts';
import type { Database, SqlParams } from '../database.ts';
import type { StoredClaim } from '../records/claim.ts';
import { storedClaimOf } from '../rows.ts';
import { checkedAgainstText } from './claim-quotes.ts';

/**
 * Claims with article, fact and status. `from` is SQL that names the claims `c`, `order` what they are ordered by.
 * For the stores only.
 * @throws CodedError CLAIM_QUOTE_MISMATCH
 */
export function storedClaims(db: Database, from: string, order: string, params: SqlParams): readonly StoredClaim[] {
  const rows = db.all(
    `SELECT c.*, a.id AS article_id, ${PUBLISHED_IN}, a.file, a.url, a.title,
       a.lang AS article_lang,
       (SELECT f.id FROM fact_claims m JOIN facts f ON f.n = m.fact WHERE m.claim = c.n LIMIT 1) AS fact_id
     FROM ${from} JOIN articles a ON a.n = c.article ${SECTION_OF_CLAIM} ORDER BY ${order}`,
    params,
  );
  return checkedAgainstText(db, rows).map(storedClaimOf);
}
