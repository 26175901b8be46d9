import type { Database } from '../database.ts';
import { numberOf, textOf } from '../rows.ts';

/**
 * Takes out what points to nothing, all facts, and what search finds of rows that are gone; articles with their texts
 * and the decisions of people stay. Returns how many rows went. The caller reads the articles again and regroups.
 */
export function dropDerived(db: Database): number {
  return db.transaction(() => {
    // Versions are found again; an article whose older version is gone must not go with it.
    db.run('UPDATE articles SET supersedes = NULL WHERE supersedes IS NOT NULL');
    const orphaned = db.all(
      `SELECT DISTINCT k."table" AS child, f."from" AS held, k.parent, coalesce(f."to", 'rowid') AS key
       FROM pragma_foreign_key_check k JOIN pragma_foreign_key_list(k."table") f ON f.id = k.fkid
       WHERE k."table" <> 'articles'`,
    );
    let gone = 0;
    for (const row of orphaned) {
      // The names come from SQLite's own catalogue.
      const [child, held, parent, key] = (['child', 'held', 'parent', 'key'] as const).map((name) => textOf(row, name));
      gone += db.run(
        `DELETE FROM ${child} WHERE ${held} IS NOT NULL AND ${held} NOT IN (SELECT ${key} FROM ${parent})`,
      );
    }
    gone += db.run('DELETE FROM facts');
    for (const [words, table] of [
      ['article_words', 'articles'],
      ['claim_words', 'claims'],
    ] as const) {
      const lost = db.all(`SELECT rowid AS n FROM ${words} WHERE rowid NOT IN (SELECT n FROM ${table})`);
      for (const row of lost) gone += db.run(`DELETE FROM ${words} WHERE rowid = ?`, [numberOf(row, 'n')]);
    }
    return gone;
  });
}
