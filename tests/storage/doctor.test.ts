import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../storage/database.ts';
import { replaceFactsOfBlock } from '../../storage/facts/facts.ts';
import { setRevisions } from '../../storage/facts/revisions.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { searchClaims } from '../../storage/search.ts';
import { backUp } from '../../storage/upkeep/backup.ts';
import { examine } from '../../storage/upkeep/doctor.ts';
import { sampleFact, storeOne, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

const BLOCK = 'mine-production|mass';

function sound(): Database {
  const db = tempDatabase();
  const claims = [0, 1, 2].map((i) => storeOne(db, `${i} ${TEXT}`, '27万吨').claim);
  replaceFactsOfBlock(db, BLOCK, [sampleFact(claims)]);
  return db;
}

describe('examine', () => {
  it('finds nothing in a sound database', () => {
    expect(examine(sound())).toEqual([]);
    expect(examine(tempDatabase())).toEqual([]);
  });

  // Damage as another program would do it: behind our back, without foreign keys.
  it.each([
    [
      'spans',
      'UPDATE claims SET end_at = end_at - 1 WHERE n = 2',
      'the claim quotes "27万吨", but the text has "27万" there',
    ],
    ['references', 'DELETE FROM articles WHERE n = 1', 'rows of claims point to rows of articles that are not there'],
    ['articles', 'DELETE FROM article_bytes WHERE article = 2', 'the article has lost its text or its bytes'],
    [
      'articles',
      'UPDATE articles SET supersedes = CASE n WHEN 1 THEN 2 WHEN 2 THEN 1 END',
      'the article is an older version of itself',
    ],
    ['facts', "UPDATE claims SET block = 'other' WHERE n = 1", 'the fact holds claims of another block'],
    ['facts', 'DELETE FROM fact_claims', 'the fact holds no claims'],
    ['facts', 'DELETE FROM fact_claims WHERE claim = 1', 'the claim is comparable with others, but is in no fact'],
    ['facts', "UPDATE facts SET status = 'conflict'", 'the fact has 1 sides, which its status denies'],
    ['facts', "UPDATE claims SET status = 'rejected' WHERE n = 1", 'the fact holds a claim that was rejected'],
    ['facts', 'DELETE FROM facts', 'is in no fact'],
    [
      'search',
      'DROP TRIGGER claims_leave_search; DELETE FROM claims WHERE n = 1',
      'search finds something that is not there any more',
    ],
    [
      'reviews',
      "INSERT INTO reviews SELECT 1, id, 'a', 0, 1, quote, 'accept', NULL, 'ann', 'now', NULL FROM claims WHERE n = 1",
      "the newest review says accept, the claim's status says something else",
    ],
  ])('finds damage to %s: %s', (examination, sql, words) => {
    const db = sound();
    const other = new Sqlite(db.path);
    other.pragma('foreign_keys = OFF');
    other.exec(sql);
    other.close();
    const findings = examine(db);
    expect(findings.map((finding) => finding.examination)).toContain(examination);
    expect(findings.map((finding) => finding.words).join('\n')).toContain(words);
  });

  it('finds an index that does not agree with its table', () => {
    const db = sound();
    const path = db.path;
    db.close();
    const other = new Sqlite(path);
    other.unsafeMode();
    other.pragma('writable_schema = ON');
    other.exec("UPDATE sqlite_schema SET sql = replace(sql, '(metric)', '(subject)') WHERE name = 'claims_metric'");
    other.close();
    const findings = examine(tempDatabase(path));
    expect(findings.map(({ examination }) => examination)).toContain('integrity');
  });

  it('sees a claim of an older version that is still in a fact, and stops at the limit', () => {
    const db = sound();
    const ids = db.all('SELECT id FROM articles ORDER BY n').map((row) => String(row['id']));
    setRevisions(db, ids);
    expect(examine(db).map(({ words }) => words)).toEqual([
      'the fact holds a claim that was rejected or whose article has a newer version',
    ]);
    db.run("UPDATE claims SET quote = 'x'");
    expect(examine(db, 2).filter(({ examination }) => examination === 'spans')).toHaveLength(2);
  });
});

describe('two connections that write in turn', () => {
  it('keep the full-text index whole, and neither is told of damage', () => {
    const one = tempDatabase();
    const two = tempDatabase(one.path);
    for (let i = 0; i < 40; i++) {
      storeOne(i % 2 ? one : two, `${i} ${TEXT}`, '27万吨', { beside: { block: null } });
      expect(examine(one)).toEqual([]);
    }
    expect(searchClaims(one, '稀土', 100)).toHaveLength(40);
  });
});

describe('backUp', () => {
  it('copies the database while it is written to', async () => {
    const db = sound();
    const file = join(dirname(db.path), 'copy.sqlite');
    const copying = backUp(db, file);
    storeOne(db, `later ${TEXT}`, '27万吨', { beside: { block: null } });
    await copying;
    const copy = openDatabase(file, { readOnly: true });
    expect(examine(copy)).toEqual([]);
    expect(copy.get('SELECT count(*) AS n FROM facts')).toEqual({ n: 1 });
    copy.close();
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('copy.sqlite.part'))).toEqual([]);
  });

  it('overwrites nothing', async () => {
    const db = sound();
    const file = join(dirname(db.path), 'diary.txt');
    writeFileSync(file, 'dear diary');
    await expect(backUp(db, file)).rejects.toThrow('there is a file of that name');
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it('says why it cannot write', async () => {
    const db = sound();
    await expect(backUp(db, join(dirname(db.path), 'no', 'such', 'folder.sqlite'))).rejects.toThrow(
      'cannot be used as the database',
    );
  });
});
