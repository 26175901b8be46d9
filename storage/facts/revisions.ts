import { blocksOfArticle } from '../articles/articles.ts';
import { linesOfArticles, markSiteLines } from '../articles/site-lines.ts';
import type { Database } from '../database.ts';
import { articleNumber, textOf } from '../rows.ts';

/**
 * Says that these articles are versions of one, oldest first: each supersedes the one before, and only the claims of
 * the last are in facts. A chain that named any of them before is undone. One id alone: the article is its only version.
 * Returns the blocks to regroup. @throws CodedError ARTICLE_UNKNOWN
 */
export function setRevisions(db: Database, oldestFirst: readonly string[]): readonly string[] {
  return db.together(() => {
    const numbers = oldestFirst.map((id) => articleNumber(db, id));
    const parted = db.all(
      'SELECT b.id FROM json_each(?) j CROSS JOIN articles a ON a.n = j.value CROSS JOIN articles b ON b.n = a.supersedes',
      [JSON.stringify(numbers)],
    );
    for (const n of numbers) db.run('UPDATE articles SET supersedes = NULL WHERE n = @n OR supersedes = @n', { n });
    for (const [index, n] of numbers.entries()) {
      const before = numbers[index - 1];
      if (before !== undefined) db.run('UPDATE articles SET supersedes = ? WHERE n = ?', [before, n]);
    }
    return withSiteLines(db, blocksOf(db, oldestFirst), [...oldestFirst, ...parted.map((row) => textOf(row, 'id'))]);
  });
}

/** What became of articles that were put into one reprint group. */
export interface Regrouped {
  /** Those that were in another group: their claims count otherwise in their facts. */
  readonly moved: readonly string[];
  /** Blocks of claims that stand on lines which are the site's now, or are not any more. */
  readonly blocks: readonly string[];
}

/**
 * Puts articles into one reprint group: they are one independent source with several appearances.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function setTextGroup(db: Database, articleIds: readonly string[], group: string): Regrouped {
  return db.together(() => {
    const moved = articleIds.filter(
      (id) =>
        db.run('UPDATE articles SET text_group = @group WHERE id = @id AND text_group <> @group', { id, group }) > 0,
    );
    return { moved, blocks: markSiteLines(db, linesOfArticles(db, moved)) };
  });
}

/** Ids of the articles of a reprint group, the one that was published first in front. */
export function textGroupOf(db: Database, group: string): readonly string[] {
  const sql = "SELECT id FROM articles WHERE text_group = ? ORDER BY coalesce(published, '9999'), id";
  return db.all(sql, [group]).map((row) => textOf(row, 'id'));
}

/** The versions of an article, oldest first; the article alone when there are no others. */
export function versionsOf(db: Database, articleId: string): readonly string[] {
  const alone = `SELECT 1 FROM articles a WHERE a.id = ? AND a.supersedes IS NULL
    AND NOT EXISTS (SELECT 1 FROM articles later WHERE later.supersedes = a.n)`;
  if (db.get(alone, [articleId]) !== null) return [articleId];
  const sql = `WITH RECURSIVE
      older (n, depth) AS (SELECT n, 0 FROM articles WHERE id = @articleId
        UNION SELECT a.supersedes, o.depth - 1 FROM older o JOIN articles a ON a.n = o.n WHERE a.supersedes IS NOT NULL),
      newer (n, depth) AS (SELECT n, 0 FROM articles WHERE id = @articleId
        UNION SELECT a.n, o.depth + 1 FROM newer o JOIN articles a ON a.supersedes = o.n)
    SELECT a.id FROM (SELECT * FROM older UNION SELECT * FROM newer) d CROSS JOIN articles a ON a.n = d.n ORDER BY d.depth`;
  return db.all(sql, { articleId }).map((row) => textOf(row, 'id'));
}

/** With those of lines: what belongs to a site is told from how many texts hold it, and these count otherwise now. */
function withSiteLines(db: Database, blocks: readonly string[], changed: readonly string[]): readonly string[] {
  return [...new Set([...blocks, ...markSiteLines(db, linesOfArticles(db, changed))])].sort();
}

function blocksOf(db: Database, articleIds: readonly string[]): readonly string[] {
  return [...new Set(articleIds.flatMap((id) => blocksOfArticle(db, id)))].sort();
}
