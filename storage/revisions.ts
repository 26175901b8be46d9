import { blocksOfArticle } from './articles.ts';
import type { Database } from './database.ts';
import { articleNumber } from './rows.ts';

/**
 * Says that these articles are versions of one, oldest first: each supersedes the one before, and only the claims of
 * the last are in facts. A chain that named any of them before is undone. One id alone: the article is its only version.
 * Returns the blocks to regroup. @throws CodedError ARTICLE_UNKNOWN
 */
export function setRevisions(db: Database, oldestFirst: readonly string[]): readonly string[] {
  return db.transaction(() => {
    const numbers = oldestFirst.map((id) => articleNumber(db, id));
    for (const n of numbers) db.run('UPDATE articles SET supersedes = NULL WHERE n = @n OR supersedes = @n', { n });
    for (const [index, n] of numbers.entries()) {
      const before = numbers[index - 1];
      if (before !== undefined) db.run('UPDATE articles SET supersedes = ? WHERE n = ?', [before, n]);
    }
    return blocksOf(db, oldestFirst);
  });
}

/**
 * Puts articles into one reprint group: they are one independent source with several appearances.
 * Returns the blocks to regroup. @throws CodedError ARTICLE_UNKNOWN
 */
export function setTextGroup(db: Database, articleIds: readonly string[], group: string): readonly string[] {
  return db.transaction(() => {
    for (const id of articleIds) db.run('UPDATE articles SET text_group = ? WHERE id = ?', [group, id]);
    return blocksOf(db, articleIds);
  });
}

function blocksOf(db: Database, articleIds: readonly string[]): readonly string[] {
  return [...new Set(articleIds.flatMap((id) => blocksOfArticle(db, id)))].sort();
}
