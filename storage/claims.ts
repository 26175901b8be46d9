import type { Language } from '../extractors/model/article.ts';
import type { Claim } from '../extractors/model/claim.ts';
import type { PlacedClaim } from '../extractors/model/fact.ts';
import type { CalendarDay } from '../extractors/model/time.ts';
import { blocksOfArticle } from './articles.ts';
import type { Database } from './database.ts';
import { insertClaim } from './insert-claim.ts';
import { articleNumber, textOf } from './rows.ts';
import { storedClaims } from './stored-claims.ts';

export { type ClaimFilters, countClaims, listClaims } from './claim-list.ts';
export {
  type CurrentClaim,
  claimsInBlock,
  claimsNear,
  claimsOfArticles,
  placedClaims,
  type StandingClaim,
  standingClaims,
} from './current-claims.ts';

/** A claim with what storage needs beside it. */
export interface NewClaim {
  readonly claim: Claim;
  /** Coarse key: claims of different blocks never share a fact. Null: comparable with nothing. */
  readonly block: string | null;
  /** What all claims of its block share that it may be one with; null or absent: it may be one with any. */
  readonly shelf?: string | null;
  /** Dimension of the unit, for filters; null where it has none. */
  readonly dimension: string | null;
  /** Words to find it by, segmented by the caller and set apart by spaces. */
  readonly searchText: string;
  /** What the rules read where `claim` is what a person put in its place; absent where they are the same. */
  readonly asRead?: Claim;
}

/** Where the reviews have brought a claim: `open` as long as nobody decided. */
export const CLAIM_STATUSES = ['open', 'accepted', 'rejected', 'corrected'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** The article of a claim as DESIGN.md's claim record shows it. */
export interface ArticleRef {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: CalendarDay | null;
  readonly lang: Language | null;
}

/** A claim as stored, with its article, its fact and where the reviews have brought it. */
export interface StoredClaim extends PlacedClaim, Claim {
  readonly article: ArticleRef;
  /** Id of the fact it is in; null when it is comparable with nothing, or not current. */
  readonly fact: string | null;
  readonly status: ClaimStatus;
  readonly block: string | null;
  readonly dimension: string | null;
  /** What the rules read where the claim is what a person put in its place; null where nobody corrected it. */
  readonly asRead: Claim | null;
}

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
    const touched = new Set(blocksOfArticle(db, articleId));
    db.run('DELETE FROM claims WHERE article = ?', [article]);
    for (const fresh of claims) {
      const block = insertClaim(db, article, fresh);
      if (block !== null) touched.add(block);
    }
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
