import { CodedError } from '../../extractors/model/errors.ts';
import { getArticle, getArticleText, listArticles } from '../../storage/articles/articles.ts';
import { claimsOfArticle, replaceClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { setArticleSearchText } from '../../storage/search.ts';
import { dropDerived } from '../../storage/upkeep/repair.ts';
import type { Reread } from '../worker/reread-process.ts';
import { type DatedText, datedText } from './read-claims.ts';
import { regroup } from './regroup.ts';
import { regroupReprints } from './reprints.ts';
import { indexedWords } from './search-words.ts';
import { storeClaims } from './store.ts';
import { linkClaims, linkVersions } from './versions.ts';

/** What a repair did. */
export interface Repaired {
  readonly articles: number;
  /** Articles that could not be read again, and why. */
  readonly failed: readonly string[];
}

const PAGE = 100;

/**
 * Makes everything anew that follows from articles and decisions: claims, checks, what search finds, reprint groups,
 * versions and facts. Article by article, each a transaction, so that it can be stopped and begun again.
 * `reread` gives the claims of a text under the present rules.
 */
export async function repair(db: Database, reread: (article: DatedText) => Promise<Reread>): Promise<Repaired> {
  dropDerived(db);
  // All of them before the first is regrouped: a block holds claims of many articles.
  for (const id of articleIds(db)) dropMisquoted(db, id);
  const failed: string[] = [];
  const ids: string[] = [];
  for (const id of articleIds(db)) {
    try {
      const text = getArticleText(db, id);
      const article = getArticle(db, id);
      const title = article?.title ?? '';
      const read = await reread(article === null ? { id, text } : datedText(article, text));
      db.transaction(() => {
        storeClaims(db, id, read);
        setArticleSearchText(db, id, indexedWords(`${title}\n${text}`));
      });
      ids.push(id);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      failed.push(`${id}: ${error.message}`);
    }
  }
  db.transaction(() => {
    const present = ids.filter((id) => getArticle(db, id) !== null);
    regroup(db, [...regroupReprints(db, present), ...linkVersions(db, present), ...linkClaims(db, present)]);
  });
  return { articles: ids.length, failed };
}

function* articleIds(db: Database): Generator<string> {
  for (let after: string | undefined; ; ) {
    const page = listArticles(db, {}, { limit: PAGE, ...(after !== undefined && { after }) });
    for (const { id } of page.items) yield id;
    if (page.next === null) return;
    after = page.next;
  }
}

/** Claims that do not quote their article cannot even be compared with what is read now; decisions on them stay. */
function dropMisquoted(db: Database, articleId: string): void {
  try {
    claimsOfArticle(db, articleId);
  } catch (error) {
    if (!(error instanceof CodedError && error.code === 'CLAIM_QUOTE_MISMATCH')) throw error;
    replaceClaims(db, articleId, []);
  }
}
