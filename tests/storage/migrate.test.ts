import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readMigrations, schemaVersion } from '../../storage/migrate.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { tempDatabase, tempFolder } from './temp-database.ts';

/** A folder of migrations with these contents, and a path for a database beside it. */
function setUp(files: Readonly<Record<string, string>>) {
  const folder = tempFolder();
  const migrations = join(folder, 'migrations');
  mkdirSync(migrations);
  const write = (more: Readonly<Record<string, string>>) => {
    for (const [name, sql] of Object.entries(more)) writeFileSync(join(migrations, name), sql);
  };
  write(files);
  return { path: join(folder, 'news.sqlite'), migrations, write };
}

const ONE = { '0001-one.sql': 'CREATE TABLE one (x) STRICT;'.replace('(x)', '(x TEXT)') };
const TWO = { '0002-two.sql': "CREATE TABLE two (y TEXT) STRICT; INSERT INTO one VALUES ('from two');" };

describe('migrate', () => {
  it('brings an empty file to the newest schema, with our own migrations', () => {
    const db = tempDatabase();
    const files = readdirSync(new URL('../../storage/migrations/', import.meta.url));
    expect(schemaVersion(db)).toBe(files.length);
    expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  });

  it('applies only what is new, after a copy of what was there', () => {
    const { path, migrations, write } = setUp(ONE);
    openDatabase(path, { migrations }).close();
    expect(existsSync(`${path}.before-0001`)).toBe(false);
    write(TWO);
    const db = tempDatabase(path, { migrations });
    expect(schemaVersion(db)).toBe(2);
    expect(db.all('SELECT * FROM one')).toEqual([{ x: 'from two' }]);
    const copy = new Sqlite(`${path}.before-0002`, { readonly: true });
    expect(copy.prepare('SELECT count(*) AS n FROM migrations').get()).toEqual({ n: 1 });
    copy.close();
  });

  it('leaves a database as it was when a migration fails half-way', () => {
    const { path, migrations, write } = setUp(ONE);
    openDatabase(path, { migrations }).close();
    write({ '0002-two.sql': 'CREATE TABLE two (y TEXT) STRICT; INSERT INTO nowhere VALUES (1);' });
    expect(() => openDatabase(path, { migrations })).toThrow('nowhere');
    write(TWO);
    expect(schemaVersion(tempDatabase(path, { migrations }))).toBe(2);
  });

  it('takes the line ends of Windows for the same file', () => {
    const { path, migrations, write } = setUp({ '0001-one.sql': 'CREATE TABLE one\n(x TEXT)\nSTRICT;\n' });
    openDatabase(path, { migrations }).close();
    write({ '0001-one.sql': 'CREATE TABLE one\r\n(x TEXT)\r\nSTRICT;\r\n' });
    expect(schemaVersion(tempDatabase(path, { migrations }))).toBe(1);
  });

  it('refuses a gap between the files', () => {
    const { path, migrations } = setUp({ ...ONE, '0003-three.sql': 'SELECT 1;' });
    expect(() => openDatabase(path, { migrations })).toThrow('Migration 0002 is missing: 0003-three.sql comes next');
  });

  it('refuses two files of one number', () => {
    const { migrations } = setUp({ ...ONE, '0001-other.sql': 'SELECT 1;' });
    expect(() => readMigrations(migrations)).toThrow('Migration 0002 is missing');
  });

  it('refuses a gap in what was applied', () => {
    const { path, migrations } = setUp({ ...ONE, ...TWO });
    const db = openDatabase(path, { migrations });
    db.run('DELETE FROM migrations WHERE number = 1');
    db.close();
    expect(() => openDatabase(path, { migrations })).toThrow('Migration 0001 is missing: 0002-two.sql');
  });

  it('refuses a file that was edited after it had been applied', () => {
    const { path, migrations, write } = setUp({ ...ONE, ...TWO });
    openDatabase(path, { migrations }).close();
    write({ '0001-one.sql': `${ONE['0001-one.sql']} -- and a thought` });
    expect(() => openDatabase(path, { migrations })).toThrow(
      'Migration 0001-one.sql was changed after it had been applied',
    );
  });

  it('refuses a database of a newer version and does not touch it', () => {
    const { path, migrations } = setUp({ ...ONE, ...TWO });
    openDatabase(path, { migrations }).close();
    const older = setUp(ONE);
    cpSync(path, older.path);
    expect(() => openDatabase(older.path, { migrations: older.migrations })).toThrow(
      'was written by a newer Heshu (schema 2, this one knows 1)',
    );
    expect(schemaVersion(tempDatabase(older.path, { migrations }))).toBe(2);
  });

  it('asks to open an older database for writing before it can be read', () => {
    const { path, migrations, write } = setUp(ONE);
    openDatabase(path, { migrations }).close();
    write(TWO);
    expect(() => openDatabase(path, { migrations, readOnly: true })).toThrow('it lacks 0002-two.sql');
  });
});
