import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { extractClaims, RULES_VERSION } from '../../../extractors/index.ts';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';
import { repair } from '../../../pipeline/steps/repair.ts';
import { storeResults } from '../../../pipeline/steps/store-batch.ts';
import { listArticles } from '../../../storage/articles/articles.ts';
import { claimsOfArticle } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { appendReview, listReviews } from '../../../storage/desk/reviews.ts';
import { openDatabase } from '../../../storage/open-database.ts';
import { backUp } from '../../../storage/upkeep/backup.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { fixtureTasks } from './made-articles.ts';
import { storedState } from './stored-state.ts';

const NOW = '2026-02-10T08:30:00.000Z';

function filled(): Database {
  const db = tempDatabase();
  storeResults(db, fixtureTasks('01', '02', '03', '11', '12'), NOW);
  const article = listArticles(db).items[0]?.id ?? '';
  const [claim] = claimsOfArticle(db, article);
  if (claim === undefined) throw new Error('no claim');
  const { id, start, end, quote } = claim;
  appendReview(db, {
    claim: id,
    article,
    start,
    end,
    quote,
    decision: 'accept',
    changes: null,
    by: 'ann',
    at: NOW,
    note: null,
  });
  return db;
}

describe('repair', () => {
  it.each([
    ['facts that are lost', 'DELETE FROM facts'],
    ['spans that are off', 'UPDATE claims SET end_at = end_at - 1 WHERE n % 3 = 0'],
    ['claims in another block', "UPDATE claims SET block = 'other' WHERE n < 9"],
    [
      'versions that go in a circle',
      'UPDATE articles SET supersedes = CASE n WHEN 1 THEN 2 WHEN 2 THEN 1 END WHERE n < 3',
    ],
    ['search that finds what is gone', "INSERT INTO claim_words (rowid, words) VALUES (99999, 'a')"],
  ])('mends %s: everything is as it was', async (_what, damage) => {
    const db = filled();
    const before = storedState(db);
    spoil(db, damage);
    expect(examine(db)).not.toEqual([]);
    expect((await repair(db, reread)).failed).toEqual([]);
    expect(examine(db)).toEqual([]);
    expect(storedState(db)).toEqual(before);
    expect(listReviews(db, {}, { limit: 9 }).items).toHaveLength(1);
  });

  it('takes out what was left behind by an article that is gone', async () => {
    const db = filled();
    spoil(db, 'DELETE FROM articles WHERE n = 1');
    expect(examine(db)).not.toEqual([]);
    await repair(db, reread);
    expect(examine(db)).toEqual([]);
    expect(listArticles(db).items).toHaveLength(4);
  });

  it('can go before from a copy, which holds the same', async () => {
    const db = filled();
    const file = join(dirname(db.path), 'copy.sqlite');
    await backUp(db, file);
    const copy = openDatabase(file);
    expect(storedState(copy)).toEqual(storedState(db));
    copy.close();
  });
});

async function reread(article: Parameters<typeof extractClaims>[0]) {
  const claims = extractClaims(article);
  return { claims, checks: checkArithmetic(article.text, claims), rules: RULES_VERSION };
}

/** As another program would do it: behind our back, without foreign keys. */
function spoil(db: Database, sql: string): void {
  const other = new Sqlite(db.path);
  other.pragma('foreign_keys = OFF');
  other.exec(sql);
  other.close();
}
