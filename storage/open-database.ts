import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CodedError } from '../extractors/model/errors.ts';
import { Database, explained } from './database.ts';
import { type MigrateOptions, migrate, requireCurrent } from './migrate.ts';

/** How a database file is opened. */
export interface DatabaseOptions extends MigrateOptions {
  /** Opens an existing file for reading only; the default is to read and write, and to create the file. */
  readonly readOnly?: boolean;
  /**
   * FULL, the default: a transaction that has returned survives a power cut. NORMAL: it survives the death of the
   * process; a power cut may take the last ones, and never leaves half of one.
   */
  readonly synchronous?: 'FULL' | 'NORMAL';
  /** How long a statement waits for another process that writes; 5000 unless told. */
  readonly busyTimeoutMs?: number;
  /** Is told each statement when it is first used; the tests look at its query plan. */
  readonly onPrepare?: (sql: string) => void;
}

/**
 * Opens the database file, creates it where there is none, and brings its schema up to date.
 * `:memory:` gives one that lives in memory only.
 * @throws CodedError DATABASE_UNUSABLE, DATABASE_READ_ONLY, DATABASE_BUSY, DATABASE_FULL, DATABASE_NEWER,
 * DATABASE_MIGRATION_EDITED, DATABASE_MIGRATION_GAP
 */
export function openDatabase(path: string, options: DatabaseOptions = {}): Database {
  const sqlite = openFile(path, options);
  const database = new Database(path, sqlite, options.onPrepare);
  try {
    prepareConnection(sqlite, path, options);
    if (options.readOnly) requireCurrent(database, options);
    else migrate(database, options);
    return database;
  } catch (error) {
    sqlite.close();
    throw explained(error, path);
  }
}

/**
 * A new, empty SQLite file that is not one of ours, for `writePlain`. @throws CodedError DATABASE_UNUSABLE
 */
export function newFile(path: string): Database {
  return new Database(path, openFile(path, {}));
}

/** `HESH`, in the file's header: tells our files from those of other programs. */
const APPLICATION_ID = 0x48455348;

function openFile(path: string, options: DatabaseOptions): Sqlite.Database {
  try {
    if (path !== ':memory:' && !options.readOnly) mkdirSync(dirname(path), { recursive: true });
    return new Sqlite(path, {
      timeout: options.busyTimeoutMs ?? 5000,
      readonly: options.readOnly ?? false,
      fileMustExist: options.readOnly ?? false,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CodedError('DATABASE_UNUSABLE', { path, reason }, { cause: error });
  }
}

function prepareConnection(sqlite: Sqlite.Database, path: string, options: DatabaseOptions): void {
  const owner = sqlite.pragma('application_id', { simple: true });
  const tables = sqlite.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get()?.n ?? 0;
  if (owner !== APPLICATION_ID && tables > 0) {
    throw new CodedError('DATABASE_UNUSABLE', { path, reason: 'it is the database of another program' });
  }
  if (!options.readOnly) {
    // The order matters: the header is written under the journal mode that is in force.
    sqlite.pragma('journal_mode = WAL');
    if (owner !== APPLICATION_ID) sqlite.pragma(`application_id = ${APPLICATION_ID}`);
  }
  sqlite.pragma(`synchronous = ${options.synchronous ?? 'FULL'}`);
  sqlite.pragma('foreign_keys = ON');
  // 64 MB instead of SQLite's 4: an article touches some 200 pages of indexes, most of them the same as the next one,
  // and each page that the log holds several times is copied once.
  sqlite.pragma('wal_autocheckpoint = 16384');
  // After a checkpoint the log shrinks to this again, however long a reader held it up.
  sqlite.pragma('journal_size_limit = 67108864');
  // 24 MB: what is asked for again and again fits, and the file's own pages lie in the system's cache. With 64 MB a process
  // under load took some 65 MB more by and by, and was no faster.
  sqlite.pragma('cache_size = -24576');
  sqlite.pragma('temp_store = MEMORY');
}
