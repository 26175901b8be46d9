import type { Database } from '../database.ts';
import type { ArticleDecision } from '../records/article.ts';
import { articleDecisionOf, textOf } from '../rows.ts';

/** Adds a decision. The caller brings the reprint groups up to date in the same transaction. */
export function appendArticleDecision(db: Database, decision: ArticleDecision): void {
  db.run(
    `INSERT INTO article_decisions (article, decision, other, reason, by, at)
     VALUES (@article, @decision, @other, @reason, @by, @at)`,
    { ...decision },
  );
}

/** The newest decision on an article, or null. */
export function articleDecision(db: Database, articleId: string): ArticleDecision | null {
  const row = db.get('SELECT * FROM article_decisions WHERE article = ? ORDER BY n DESC LIMIT 1', [articleId]);
  return row && articleDecisionOf(row);
}

/** Articles whose newest decision joins them to this one, by id. */
export function articlesJoinedTo(db: Database, articleId: string): readonly string[] {
  const sql = `SELECT d.* FROM article_decisions d WHERE d.other = ?
    AND d.n = (SELECT max(n) FROM article_decisions WHERE article = d.article) ORDER BY d.article`;
  return db.all(sql, [articleId]).map((row) => articleDecisionOf(row).article);
}

/** Those of these articles whose newest decision says that they are texts of their own. */
export function articlesSplit(db: Database, articleIds: readonly string[]): readonly string[] {
  if (articleIds.length === 0) return [];
  const sql = `SELECT j.value AS id FROM json_each(?) j
    WHERE (SELECT d.decision FROM article_decisions d WHERE d.article = j.value ORDER BY d.n DESC LIMIT 1) = 'split'`;
  return db.all(sql, [JSON.stringify(articleIds)]).map((row) => textOf(row, 'id'));
}
