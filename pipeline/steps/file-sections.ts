import { setArticleSections } from '../../storage/article-sections.ts';
import { getArticle, getArticleText } from '../../storage/articles.ts';
import type { Database } from '../../storage/database.ts';
import { datedText, sectionsOf } from './read-claims.ts';

/**
 * Notes which articles a text holds: a claim in one of them is that publisher's, and of that day, as it would be had
 * the text been cut. Before its claims are grouped.
 */
export function fileSections(db: Database, articleId: string): void {
  const article = getArticle(db, articleId);
  if (article === null) return;
  setArticleSections(db, articleId, sectionsOf(datedText(article, getArticleText(db, articleId))));
}
