import Sqlite from 'better-sqlite3';
import { CodedError } from '../extractors/model/errors.ts';

/** What a column holds. */
export type SqlValue = string | number | bigint | null | Uint8Array;
/** A row, by column name. */
export type Row = Readonly<Record<string, SqlValue>>;
/** Positional for `?`, by name for `@name`. */
export type SqlParams = readonly SqlValue[] | Row;

/**
 * One SQLite file (WAL). All statements go through here: prepared once and kept, and SQLite's failures turned into
 * errors that a user can act on.
 */
export class Database {
  readonly path: string;
  readonly #sqlite: Sqlite.Database;
  readonly #onPrepare: ((sql: string) => void) | undefined;
  readonly #statements = new Map<string, Sqlite.Statement<unknown[], Row>>();
  /** Whether a part of the open transaction failed half-way: see `together`. */
  #broken = false;

  /** Not for callers: `openDatabase` makes one. */
  constructor(path: string, sqlite: Sqlite.Database, onPrepare?: (sql: string) => void) {
    this.path = path;
    this.#sqlite = sqlite;
    this.#onPrepare = onPrepare;
  }

  /** Runs one statement that gives no rows; returns how many rows it changed. */
  run(sql: string, params: SqlParams = []): number {
    return this.#guard(() => this.#prepare(sql).run(params).changes);
  }

  /**
   * Adds one row; its number. A RETURNING that tells it costs twice as much as the row: SQLite sets aside a copy of every
   * page that such a statement changes, as its caller could break it off half-way.
   */
  insert(sql: string, params: SqlParams = []): number {
    return this.#guard(() => Number(this.#prepare(sql).run(params).lastInsertRowid));
  }

  /** The first row, or null. */
  get(sql: string, params: SqlParams = []): Row | null {
    return this.#guard(() => this.#prepare(sql).get(params) ?? null);
  }

  all(sql: string, params: SqlParams = []): readonly Row[] {
    return this.#guard(() => this.#prepare(sql).all(params));
  }

  /** The rows one by one as they are taken. Until the last is taken nothing can be written over this connection. */
  *each(sql: string, params: SqlParams = []): Generator<Row, void> {
    try {
      yield* this.#prepare(sql).iterate(params);
    } catch (error) {
      throw explained(error, this.path);
    }
  }

  /** Runs a script of several statements, without parameters. */
  exec(script: string): void {
    this.#guard(() => this.#sqlite.exec(script));
  }

  /**
   * Runs `work` as one transaction: all of it is stored, or, when it throws, nothing. The write lock is taken at the
   * start, so that it cannot fail half-way for want of it. Inside another transaction it is a savepoint.
   */
  transaction<T>(work: () => T): T {
    try {
      return this.#guard(() => this.#sqlite.transaction(() => this.#whole(work)).immediate());
    } catch (error) {
      this.#broken = false;
      throw error;
    }
  }

  /**
   * Runs `work` as a part of the transaction that is open, else as one of its own. For the steps of a greater work: at a
   * savepoint the full-text index writes all that it has gathered. What `work` throws undoes the transaction that it is
   * a part of, also when somebody catches it on the way.
   */
  together<T>(work: () => T): T {
    if (!this.inTransaction) return this.transaction(work);
    try {
      return work();
    } catch (error) {
      this.#broken = true;
      throw error;
    }
  }

  /** Runs `work`, which only reads, on one state of the database, whatever others write meanwhile. Holds up nobody. */
  snapshot<T>(work: () => T): T {
    return this.#guard(() => this.#sqlite.transaction(work).deferred());
  }

  get inTransaction(): boolean {
    return this.#sqlite.inTransaction;
  }

  /**
   * Moves the write-ahead log into the file and empties it; false when a reader still needs a part of it. SQLite does
   * this by itself every 16384 pages (64 MB), but never empties the log while there is always some reader.
   */
  checkpoint(): boolean {
    const [row] = this.all('PRAGMA wal_checkpoint(TRUNCATE)');
    return row?.['busy'] === 0;
  }

  /**
   * Copies the database into `file` while others read and write it. `file` must not exist.
   * @throws CodedError DATABASE_UNUSABLE when the copy cannot be written.
   */
  async copyTo(file: string): Promise<void> {
    try {
      await this.#sqlite.backup(file);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CodedError('DATABASE_UNUSABLE', { path: file, reason }, { cause: error });
    }
  }

  /** Closes the file and leaves it whole, without a log beside it. Closing twice is closing once. */
  close(): void {
    if (!this.#sqlite.open) return;
    try {
      if (!this.#sqlite.readonly && !this.#sqlite.memory) this.#tidy();
    } finally {
      this.#statements.clear();
      this.#sqlite.close();
    }
  }

  /**
   * What a long-lived file needs now and then. Without room, or with another program at it, it is left for next time:
   * nothing is lost, as the log is read again when the file is opened.
   */
  #tidy(): void {
    try {
      this.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      const later = error instanceof CodedError && (error.code === 'DATABASE_FULL' || error.code === 'DATABASE_BUSY');
      if (!later) throw error;
    }
  }

  #whole<T>(work: () => T): T {
    const result = work();
    if (this.#broken) throw new Error('a part of this transaction failed half-way, and cannot be undone by itself');
    return result;
  }

  #prepare(sql: string): Sqlite.Statement<unknown[], Row> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#sqlite.prepare<unknown[], Row>(planOnce(sql));
    this.#statements.set(sql, statement);
    this.#onPrepare?.(sql);
    return statement;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explained(error, this.path);
    }
  }
}

/**
 * The same statement with a `+`, which does nothing, before each parameter. SQLite plans a statement anew for what is
 * bound to a bare one (a small number in a condition, a limit), and the driver takes all values off after each use: most
 * statements with a condition and an order would be planned whenever they run, at ten times the cost of running them.
 */
function planOnce(sql: string): string {
  return sql.replace(/'[^']*'|"[^"]*"|(?:@\w+|\?)/g, (token) => (/^['"]/.test(token) ? token : `+${token}`));
}

/** SQLite's failures that come from the machine and not from our code, as errors with advice; anything else as it is. */
export function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const reason = error.message;
  if (error.code.startsWith('SQLITE_READONLY')) return new CodedError('DATABASE_READ_ONLY', { path }, { cause: error });
  if (error.code === 'SQLITE_FULL') return new CodedError('DATABASE_FULL', { path }, { cause: error });
  if (/^SQLITE_(BUSY|LOCKED)/.test(error.code))
    return new CodedError('DATABASE_BUSY', { path, reason }, { cause: error });
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN|PERM|AUTH)/.test(error.code)) {
    return new CodedError('DATABASE_UNUSABLE', { path, reason }, { cause: error });
  }
  return error;
}
