import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodedError } from '../extractors/model/errors.ts';
import type { Database } from './database.ts';
import type { Migration } from './records/migration.ts';
import { migrationOf } from './rows.ts';

export interface MigrateOptions {
  /** The folder of numbered SQL files; our own unless a test brings another. */
  readonly migrations?: string;
  /** Whether to copy an existing database to `PATH.before-NNNN` before it is changed; true unless told. */
  readonly backUp?: boolean;
}

/**
 * Applies what is missing, in order, each file in a transaction of its own with the record that it was applied.
 * @throws CodedError DATABASE_NEWER, DATABASE_MIGRATION_EDITED, DATABASE_MIGRATION_GAP
 */
export function migrate(db: Database, options: MigrateOptions = {}): void {
  const known = readMigrations(options.migrations ?? OWN_MIGRATIONS);
  if (pendingOf(db, known).length === 0) return;
  if (options.backUp ?? true) backUpBefore(db, known.length);
  let applied = true;
  while (applied) {
    // Looked up again under the write lock: another process may be doing the same.
    applied = db.transaction(() => {
      db.exec(
        'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT',
      );
      const [next] = pendingOf(db, known);
      if (!next) return false;
      db.exec(next.sql);
      db.run('INSERT INTO migrations VALUES (?, ?, ?)', [next.number, next.name, next.checksum]);
      return true;
    });
  }
}

/**
 * Refuses a database whose schema is not the one this program knows, without changing it.
 * @throws CodedError as `migrate`, and DATABASE_UNUSABLE when it is older.
 */
export function requireCurrent(db: Database, options: MigrateOptions = {}): void {
  const [next] = pendingOf(db, readMigrations(options.migrations ?? OWN_MIGRATIONS));
  if (!next) return;
  const reason = `it lacks ${next.name}; open it once for writing, which brings it up to date`;
  throw new CodedError('DATABASE_UNUSABLE', { path: db.path, reason });
}

/** The number of the last migration that was applied; 0 for an empty file. */
export function schemaVersion(db: Database): number {
  return appliedTo(db).at(-1)?.number ?? 0;
}

const OWN_MIGRATIONS = fileURLToPath(new URL('./migrations/', import.meta.url));
const FILE_NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;

/** The numbered SQL files of a folder, in order. Other files in it are none of our business. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => FILE_NAME.test(name));
  return names.sort().map((name, index) => {
    const number = Number(name.slice(0, 4));
    if (number !== index + 1) throw gap(index + 1, name);
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

function pendingOf(db: Database, known: readonly Migration[]): readonly Migration[] {
  const applied = appliedTo(db);
  for (const [index, row] of applied.entries()) {
    if (row.number !== index + 1) throw gap(index + 1, row.name);
    const file = known[index];
    if (!file) {
      throw new CodedError('DATABASE_NEWER', { path: db.path, found: applied.length, known: known.length });
    }
    if (file.checksum !== row.checksum) {
      throw new CodedError('DATABASE_MIGRATION_EDITED', { path: db.path, name: row.name });
    }
  }
  return known.slice(applied.length);
}

function appliedTo(db: Database): readonly Omit<Migration, 'sql'>[] {
  if (!db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'")) return [];
  return db.all('SELECT number, name, checksum FROM migrations ORDER BY number').map(migrationOf);
}

function backUpBefore(db: Database, version: number): void {
  if (db.path === ':memory:' || schemaVersion(db) === 0) return;
  const file = `${db.path}.before-${String(version).padStart(4, '0')}`;
  // One that is left from an attempt that failed holds nothing that the database does not hold.
  rmSync(file, { force: true });
  db.run('VACUUM INTO ?', [file]);
}

function gap(expected: number, found: string): CodedError {
  return new CodedError('DATABASE_MIGRATION_GAP', { expected: String(expected).padStart(4, '0'), found });
}
