import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../extractors/model/errors.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { tempDatabase, tempFolder } from './temp-database.ts';

/** The code of the CodedError that `work` throws. */
function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('openDatabase', () => {
  it('sets what durability and integrity rest on', () => {
    const db = tempDatabase(undefined, { synchronous: 'FULL' });
    expect(db.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(db.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(db.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(db.get('PRAGMA busy_timeout')).toEqual({ timeout: 5000 });
  });

  it('makes the folder of the file', () => {
    const path = join(tempFolder(), 'data', 'deep', 'news.sqlite');
    tempDatabase(path);
    expect(existsSync(path)).toBe(true);
  });

  it('works in memory', () => {
    const db = tempDatabase(':memory:');
    expect(db.get('SELECT count(*) AS n FROM articles')).toEqual({ n: 0 });
  });

  it('tells parameters from marks in quoted text', () => {
    const db = tempDatabase();
    const sql = `SELECT 'what?' AS "a?", 'it''s @b' AS "@b", @c AS c, '-' || ('[' || @d || ']') AS d LIMIT @most`;
    const row = { 'a?': 'what?', '@b': "it's @b", c: 5, d: '-[x]' };
    expect(db.all(sql, { c: 5, d: 'x', most: 1 })).toEqual([row]);
    expect(db.get("SELECT ? AS a, '?' AS b, ?AS c", [1.5, -2])).toEqual({ a: 1.5, b: '?', c: -2 });
  });

  it.each([
    ['a text file', (path: string) => writeFileSync(path, 'this is no database, and is long enough to be looked at')],
    ['a folder', (path: string) => mkdirSync(path)],
    [
      'the database of another program',
      (path: string) => new Sqlite(path).exec('CREATE TABLE bookmarks (url)').close(),
    ],
  ])('refuses %s in words and leaves it alone', (_, make) => {
    const path = join(tempFolder(), 'other.sqlite');
    make(path);
    const before = statSync(path).size;
    expect(codeOf(() => openDatabase(path))).toBe('DATABASE_UNUSABLE');
    expect(statSync(path).size).toBe(before);
  });

  it('does not create what it is to read only', () => {
    const path = join(tempFolder(), 'missing.sqlite');
    expect(codeOf(() => openDatabase(path, { readOnly: true }))).toBe('DATABASE_UNUSABLE');
    expect(existsSync(path)).toBe(false);
  });

  it('says that a file opened for reading cannot be written', () => {
    const path = join(tempFolder(), 'news.sqlite');
    tempDatabase(path);
    const reader = tempDatabase(path, { readOnly: true });
    expect(reader.get('SELECT count(*) AS n FROM jobs')).toEqual({ n: 0 });
    expect(codeOf(() => reader.run('DELETE FROM jobs'))).toBe('DATABASE_READ_ONLY');
  });

  it.skipIf(process.getuid?.() === 0)('says that a file without write permission cannot be written', () => {
    const path = join(tempFolder(), 'news.sqlite');
    openDatabase(path).close();
    chmodSync(path, 0o444);
    const db = tempDatabase(path);
    expect(
      codeOf(() =>
        db.run(
          "INSERT INTO ledger (key, bytes_hash, file, state, priority, seen) VALUES ('k', 'h', 'f', 'owed', 0, '')",
        ),
      ),
    ).toBe('DATABASE_READ_ONLY');
  });

  it('says that the disk is full', () => {
    const db = tempDatabase();
    const pages = db.get('PRAGMA page_count')?.['page_count'];
    db.get(`PRAGMA max_page_count = ${pages}`);
    const fill = () =>
      db.run(
        "INSERT INTO jobs (key, queue, payload, state, priority, max_attempts, not_before, added, changed) VALUES ('k', 'q', zeroblob(1000000), 'waiting', 0, 3, '2026-02-10T08:00:00.000Z', '', '')",
      );
    expect(codeOf(fill)).toBe('DATABASE_FULL');
    expect(db.get('SELECT count(*) AS n FROM jobs')).toEqual({ n: 0 });
  });

  it('says that another program holds the file', () => {
    const path = join(tempFolder(), 'news.sqlite');
    const one = tempDatabase(path);
    const two = tempDatabase(path, { busyTimeoutMs: 20 });
    one.transaction(() => {
      expect(codeOf(() => two.transaction(() => 0))).toBe('DATABASE_BUSY');
    });
    expect(two.transaction(() => 'free again')).toBe('free again');
  });
});

describe('Database', () => {
  const NOTE = "INSERT INTO migrations VALUES (?, 'x', 'y')";
  const count = "SELECT count(*) AS n FROM migrations WHERE name = 'x'";

  it('stores nothing of a transaction that throws', () => {
    const db = tempDatabase();
    expect(() =>
      db.transaction(() => {
        db.run(NOTE, [90]);
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(db.get(count)).toEqual({ n: 0 });
    expect(db.inTransaction).toBe(false);
  });

  it('undoes only the inner one when the outer catches', () => {
    const db = tempDatabase();
    db.transaction(() => {
      db.run(NOTE, [90]);
      expect(() =>
        db.transaction(() => {
          db.run(NOTE, [91]);
          throw new Error('inner');
        }),
      ).toThrow('inner');
    });
    expect(db.get(count)).toEqual({ n: 1 });
  });

  it('undoes the whole with a part that failed, though the outer catches', () => {
    const db = tempDatabase();
    const half = (): void =>
      db.together(() => {
        db.run(NOTE, [91]);
        throw new Error('part');
      });
    const caught = (): void => {
      db.run(NOTE, [90]);
      expect(half).toThrow('part');
    };
    expect(() => db.transaction(caught)).toThrow(/failed half-way/);
    expect(half).toThrow('part');
    expect(db.get(count)).toEqual({ n: 0 });
    db.transaction(() => {
      db.together(() => db.run(NOTE, [92]));
      expect(() => db.transaction(caught)).toThrow(/failed half-way/);
    });
    expect(db.get(count)).toEqual({ n: 1 });
  });

  it('leaves one whole file when closed, also when closed twice', () => {
    const path = join(tempFolder(), 'news.sqlite');
    const db = openDatabase(path);
    db.run(NOTE, [90]);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    db.close();
    db.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    const other = new Sqlite(path, { readonly: true });
    expect(other.prepare(count).get()).toEqual({ n: 1 });
    other.close();
  });

  it('empties the log at a checkpoint and says when a reader keeps it from that', () => {
    const path = join(tempFolder(), 'news.sqlite');
    const db = tempDatabase(path, { busyTimeoutMs: 20 });
    const reader = new Sqlite(path, { readonly: true });
    const reading = reader.prepare('SELECT * FROM migrations').iterate();
    reading.next();
    db.run(NOTE, [90]);
    expect(db.checkpoint()).toBe(false);
    reading.return?.();
    reader.close();
    expect(db.checkpoint()).toBe(true);
    expect(statSync(`${path}-wal`).size).toBe(0);
  });
});
