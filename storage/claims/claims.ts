import { blocksOfArticle } from '../articles/articles.ts';
import type { Database } from '../database.ts';
import type { NewClaim, StoredClaim } from '../records/claim.ts';
import { articleNumber, textOf } from '../rows.ts';
import { insertClaims } from './insert-claim.ts';
import { storedClaims } from './stored-claims.ts';

export { type ClaimFilters, countClaims, listClaims } from './claim-list.ts';
export {
  claimsInBlock,
  claimsNear,
  claimsOfArticles,
  claimsToGroup,
  MOST_STRETCHES,
  placedClaims,
  standingClaims,
} from './current-claims.ts';

/**
 * Replaces all claims of an article and notes which rules read them. Decisions survive, as ids come from text and
 * span. Returns the blocks whose facts must be regrouped in the same transaction: those of the old and the new claims.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function replaceClaims(
  db: Database,
  articleId: string,
  claims: readonly NewClaim[],
  rulesVersion: string | null = null,
): readonly string[] {
  return db.together(() => {
    const article = articleNumber(db, articleId);
    const touched = new Set<string>();
    // Of a new article there are none, and a deletion that finds nothing still opens every index of the table.
    if (db.get('SELECT 1 FROM claims WHERE article = ? LIMIT 1', [article]) !== null) {
      for (const block of blocksOfArticle(db, articleId)) touched.add(block);
      db.run('DELETE FROM claims WHERE article = ?', [article]);
    }
    for (const block of insertClaims(db, article, claims)) touched.add(block);
    db.run('UPDATE articles SET rules_version = ? WHERE n = ?', [rulesVersion, article]);
    return [...touched].sort();
  });
}

/** All blocks that current claims are in, in order; `after` pages. For rebuilding facts. */
export function listBlocks(db: Database, after: string | null = null, limit = 1000): readonly string[] {
  const sql = `SELECT DISTINCT block FROM claims WHERE block IS NOT NULL AND block > ? ORDER BY block LIMIT ?`;
  return db.all(sql, [after ?? '', limit]).map((row) => textOf(row, 'block'));
}

/** A claim by id, or null. @throws CodedError CLAIM_QUOTE_MISMATCH */
export function getClaim(db: Database, id: string): StoredClaim | null {
  return getClaims(db, [id])[0] ?? null;
}

/** The claims of these ids, in that order; an id that is not there is left out. @throws CodedError CLAIM_QUOTE_MISMATCH */
export function getClaims(db: Database, ids: readonly string[]): readonly StoredClaim[] {
  return storedClaims(db, 'json_each(?) wanted CROSS JOIN claims c ON c.id = wanted.value', 'wanted.key', [
    JSON.stringify(ids),
  ]);
}

/** All claims of an article in text order. @throws CodedError ARTICLE_UNKNOWN, CLAIM_QUOTE_MISMATCH */
export function claimsOfArticle(db: Database, articleId: string): readonly StoredClaim[] {
  const from = '(SELECT ? AS n) wanted JOIN claims c ON c.article = wanted.n';
  return storedClaims(db, from, 'c.start_at, c.n', [articleNumber(db, articleId)]);
}
