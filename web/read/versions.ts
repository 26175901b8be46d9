import { getArticle } from '../../storage/articles/articles.ts';
import { claimsOfArticle } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { Article } from '../../storage/records/article.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';

/** The versions of an article, oldest first; the article alone where there is only one. */
export function versionsOf(db: Database, article: Article): readonly Article[] {
  const chain = [article];
  for (let before = article.supersedes; before !== null; ) {
    const older = getArticle(db, before);
    if (older === null || chain.some(({ id }) => id === older.id)) break;
    chain.unshift(older);
    before = older.supersedes;
  }
  for (let after = article.supersededBy; after !== null; ) {
    const newer = getArticle(db, after);
    if (newer === null || chain.some(({ id }) => id === newer.id)) break;
    chain.push(newer);
    after = newer.supersededBy;
  }
  return chain;
}

/** Figures that one version has and the other has not. */
export interface ChangedFigures {
  readonly fresh: readonly StoredClaim[];
  readonly gone: readonly StoredClaim[];
}

/** What changed since the version before; null for the first version. */
export function changesSince(db: Database, article: Article, claims: readonly StoredClaim[]): ChangedFigures | null {
  if (article.supersedes === null) return null;
  const before = claimsOfArticle(db, article.supersedes);
  return { fresh: missingIn(before, claims), gone: missingIn(claims, before) };
}

/** Claims of `wanted` that say something which no claim of `there` says; places in the text may have moved. */
function missingIn(there: readonly StoredClaim[], wanted: readonly StoredClaim[]): readonly StoredClaim[] {
  const said = new Set(there.map(sayingOf));
  return wanted.filter((claim) => !said.has(sayingOf(claim)));
}

function sayingOf({ quote, metric, subject, object, time }: StoredClaim): string {
  return JSON.stringify([quote, metric?.id, subject?.id, object?.id, time?.edtf]);
}
