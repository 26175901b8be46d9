import { blocksOfArticle, deleteArticle, getArticle } from '../../storage/articles/articles.ts';
import { linesOfArticles, markSiteLines } from '../../storage/articles/site-lines.ts';
import type { Database } from '../../storage/database.ts';
import { textGroupOf, versionsOf } from '../../storage/facts/revisions.ts';
import { regroup } from './regroup.ts';
import { regroupReprints } from './reprints.ts';
import { settleHomes, storyOf } from './stories.ts';
import { linkClaims, linkVersions } from './versions.ts';

/**
 * Takes an article out and leaves everything as if it had never come: facts, versions and reprint groups. Decisions on
 * its claims are kept, for the case that it comes back. False when there is no such article.
 */
export function removeArticle(db: Database, articleId: string): boolean {
  return db.transaction(() => {
    const article = getArticle(db, articleId);
    if (article === null) return false;
    const others = (ids: readonly string[]) => ids.filter((id) => id !== articleId);
    const versions = others(versionsOf(db, articleId));
    const reprints = others(textGroupOf(db, article.textGroup));
    const touched = new Set(versions.flatMap((id) => blocksOfArticle(db, id)));
    const lines = linesOfArticles(db, [articleId, ...versions, ...reprints]);
    const story = storyOf(db, articleId);
    for (const block of deleteArticle(db, articleId)) touched.add(block);
    for (const block of settleHomes(db, story)) touched.add(block);
    for (const block of linkVersions(db, versions)) touched.add(block);
    for (const block of regroupReprints(db, reprints)) touched.add(block);
    for (const block of linkClaims(db, versions)) touched.add(block);
    for (const block of markSiteLines(db, lines)) touched.add(block);
    regroup(db, touched);
    return true;
  });
}
