import { setArticleSections, type TextOfArticle } from '../../storage/articles/article-sections.ts';
import type { Database } from '../../storage/database.ts';
import { sectionsOf } from './read-claims.ts';

/**
 * Notes which articles a text holds: a claim in one of them is that publisher's, and of that day, as it would be had
 * the text been cut. Before its claims are grouped.
 */
export function fileSections(db: Database, articleId: string, article: TextOfArticle): void {
  setArticleSections(db, articleId, sectionsOf(article));
}
