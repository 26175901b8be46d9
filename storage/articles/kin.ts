import { clearRows } from '../clear-rows.ts';
import type { Database } from '../database.ts';
import type { Kin } from '../records/article.ts';
import { articleNumber, kinOf } from '../rows.ts';

/** Files an article under the keys by which its other versions are found; replaces those before. @throws CodedError ARTICLE_UNKNOWN */
export function setKinKeys(db: Database, articleId: string, keys: readonly string[]): void {
  db.together(() => {
    const n = articleNumber(db, articleId);
    clearRows(db, 'article_kin', 'article', n);
    for (const key of new Set(keys)) db.run('INSERT INTO article_kin VALUES (?, ?)', [key, n]);
  });
}

/** The articles that share a key with this one, by id, and the article itself with all its keys. */
export function listKin(db: Database, articleId: string): readonly Kin[] {
  const sql = `SELECT a.id, a.published, json_group_array(k.key) AS shared,
      (SELECT s.signature FROM article_signatures s WHERE s.article = a.n) AS signature
    FROM articles me CROSS JOIN article_kin mine ON mine.article = me.n
    CROSS JOIN article_kin k ON k.key = mine.key
    CROSS JOIN articles a ON a.n = k.article
    WHERE me.id = ? GROUP BY a.n ORDER BY a.id`;
  return db.all(sql, [articleId]).map(kinOf);
}
