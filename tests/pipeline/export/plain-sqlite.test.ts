import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { writeExport } from '../../../pipeline/export/file-formats.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import { listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listFacts } from '../../../storage/facts/facts.ts';
import { openDatabase } from '../../../storage/open-database.ts';
import { tempDatabase, tempFolder } from '../../storage/temp-database.ts';
import { everyTask, live } from '../decide/random-days.ts';
import { fixtureTasks } from '../steps/made-articles.ts';

const NOW = '2026-02-10T08:00:00.000Z';

function lived(): Database {
  const db = tempDatabase();
  live(db, [
    { kind: 'arrive', pick: 0, how: 0 },
    { kind: 'bulk', pick: 5, how: 0 },
    { kind: 'settle', pick: 1, how: 0 },
  ]);
  for (const task of fixtureTasks('01', '09')) storeResult(db, task, NOW);
  return db;
}

/** The file as another program reads it. */
async function written(db: Database): Promise<{ file: string; all: (sql: string, ...params: unknown[]) => unknown[] }> {
  const file = join(tempFolder(), 'plain.sqlite');
  await writeExport(db, file, 'sqlite');
  const sqlite = new Sqlite(file, { readonly: true });
  return { file, all: (sql, ...params) => sqlite.prepare(sql).all(...params) };
}

const NAMES =
  "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name";

/** As Datasette finds the full-text index of a table. */
const FTS_OF = `SELECT name FROM sqlite_master WHERE rootpage = 0 AND (
  sql LIKE '%VIRTUAL TABLE%USING FTS%content="' || @table || '"%' OR (tbl_name = @table AND sql LIKE '%VIRTUAL TABLE%USING FTS%'))`;

describe('the plain SQLite file', () => {
  it('has tables with keys that hold, views that answer, and nothing of the inside', async () => {
    const { all } = await written(lived());
    const names = (type: string) => all(NAMES, type).map((row) => Object.values(row ?? {})[0]);
    expect(names('table')).toEqual([
      'articles',
      'checks',
      'claims',
      'decisions',
      'facts',
      'failures',
      'side_claims',
      'sides',
    ]);
    expect(names('view')).toEqual(['conflicts', 'figures', 'wrong_arithmetic']);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    for (const view of names('view')) expect(all(`SELECT count(*) AS n FROM ${view}`)).not.toEqual([{ n: 0 }]);
    expect(all('PRAGMA foreign_key_list(claims)')).toHaveLength(2);
  });

  it('says what the database says, with whole sentences and ISO days', async () => {
    const db = lived();
    const { all } = await written(db);
    const claims = listClaims(db, {}, { limit: 1000 }).items;
    const rows = all('SELECT id, quote, subject, subject_id, time, fact, start, "end" FROM claims ORDER BY id');
    const told = claims.map(({ id, quote, subject, time, fact, start, end }) => ({
      ...{ id, quote, subject: subject?.label ?? null, subject_id: subject?.id ?? null },
      ...{ time: time?.edtf ?? null, fact, start, end },
    }));
    expect(rows).toEqual(told.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(all('SELECT id FROM claims WHERE instr(sentence, quote) = 0')).toEqual([]);
    const facts = listFacts(db, {}, { limit: 1000 }).items;
    expect(all('SELECT id, metric, status FROM facts ORDER BY id')).toEqual(
      facts
        .map(({ id, labels, status }) => ({ id, metric: labels.metric, status }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const day = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';
    expect(all('SELECT id FROM articles WHERE published NOT GLOB ? OR received NOT GLOB ?', day, `${day}T*Z`)).toEqual(
      [],
    );
    expect(all('SELECT id FROM claims WHERE first_day NOT GLOB ? OR last_day NOT GLOB ?', day, day)).toEqual([]);
  });

  it('is searched in both languages, as Datasette does it', async () => {
    const { all } = await written(lived());
    expect(all(FTS_OF, { table: 'claims' })).toEqual([{ name: 'claims_search' }]);
    expect(all(FTS_OF, { table: 'articles' })).toEqual([{ name: 'articles_search' }]);
    const found = (table: string, words: string) =>
      all(
        `SELECT id FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table}_search WHERE ${table}_search MATCH ?)`,
        words,
      );
    for (const words of ['"智利"', '"铜"', '"铜产量"', '"Copper"', '"codelco"']) {
      expect([words, found('claims', words).length > 0]).toEqual([words, true]);
      expect([words, found('articles', words).length > 0]).toEqual([words, true]);
    }
    expect(found('claims', '"锌"')).toEqual([]);
  });

  it('is the same for the same content, in whatever order it came', async () => {
    const [forth, back] = [openDatabase(':memory:'), openDatabase(':memory:')];
    for (const task of everyTask()) storeResult(forth, task, NOW);
    for (const task of everyTask().toReversed()) storeResult(back, task, NOW);
    const [one, two] = [await written(forth), await written(back)];
    for (const table of ['articles', 'claims', 'facts', 'sides', 'side_claims', 'checks']) {
      expect(one.all(`SELECT * FROM ${table}`)).toEqual(two.all(`SELECT * FROM ${table}`));
    }
    // With one release of SQLite the bytes are the same too.
    expect(readFileSync(one.file).equals(readFileSync(two.file))).toBe(true);
  });
});
