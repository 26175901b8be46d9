import type { Database, Row, SqlValue } from '../database.ts';
import { numberOf, textOf } from '../rows.ts';
import { ARCHIVED_TABLES, type ArchivedTable, insertOf, selectOf } from './archived-tables.ts';

/** A line of an archive: its kind, and the columns of its table by name. */
export type ArchiveRecord = Readonly<Record<string, unknown>>;

/** `{record, article, supersedes}`: apart from the articles, as one may replace an article that stands after it. */
const VERSION = 'version';
const VERSIONS = `SELECT a.id AS article, o.id AS supersedes FROM articles a JOIN articles o ON o.n = a.supersedes ORDER BY a.n`;

/** Hands over every record of the database, as it is at one instant, in the order of the archive. */
export function eachRecord(db: Database, take: (record: ArchiveRecord) => void): void {
  db.snapshot(() => {
    for (const table of ARCHIVED_TABLES) {
      for (const row of db.each(selectOf(table))) take(recordOf(table, row));
      if (table.kind !== 'article') continue;
      for (const row of db.each(VERSIONS)) take({ record: VERSION, ...row });
    }
  });
}

/**
 * Puts a record back where it was. Null when that went well; else, in words, why it is none: of no kind that is known,
 * or nothing that its table takes. The transaction is then to be given up.
 */
export function putRecord(db: Database, { record: kind, ...fields }: ArchiveRecord): string | null {
  try {
    if (kind === VERSION) return putVersion(db, fields);
    const table = KINDS.get(String(kind));
    return table === undefined ? `there is no kind of record ${String(kind)}` : put(db, table, fields);
  } catch (error) {
    if (!isMisfit(error)) throw error;
    return `a record of the kind ${String(kind)} does not fit: ${error.message}`;
  }
}

/** Rows that only repeat what other rows hold, for quicker questions. After the last record. */
export function fillRepeated(db: Database): void {
  db.run('INSERT INTO claim_doubts SELECT DISTINCT d.value, c.n FROM claims c, json_each(c.doubts) d');
}

/** The first kind of record that the database holds already, or null when it is empty. Users are no hindrance. */
export function firstKindIn(db: Database): string | null {
  return ARCHIVED_TABLES.find(({ table }) => db.get(`SELECT 1 FROM ${table} LIMIT 1`) !== null)?.kind ?? null;
}

const KINDS = new Map(ARCHIVED_TABLES.map((table) => [table.kind, table]));

function recordOf({ kind, columns, json = [], bytes = [] }: ArchivedTable, row: Row): ArchiveRecord {
  const record: Record<string, unknown> = { record: kind };
  for (const column of columns) {
    const value = row[column];
    const isThere = value !== null && value !== undefined;
    if (isThere && json.includes(column)) record[column] = JSON.parse(textOf(row, column));
    else if (isThere && bytes.includes(column)) record[column] = base64(value);
    else record[column] = value ?? null;
  }
  return record;
}

function base64(value: SqlValue): string {
  if (value instanceof Uint8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  throw new Error('a column of bytes holds something else');
}

function put(db: Database, table: ArchivedTable, fields: ArchiveRecord): string | null {
  const { kind, columns, json = [], bytes = [] } = table;
  const given = Object.keys(fields);
  const odd = columns.find((column) => !given.includes(column)) ?? given.find((name) => !columns.includes(name));
  if (odd !== undefined) return `a record of the kind ${kind} lacks ${odd}, or should not have it`;
  const params: Record<string, SqlValue> = {};
  for (const column of columns) {
    const value = fields[column];
    if (value === null) params[column] = null;
    else if (json.includes(column)) params[column] = JSON.stringify(value);
    else if (typeof value === 'string') params[column] = bytes.includes(column) ? Buffer.from(value, 'base64') : value;
    else if (typeof value === 'number') params[column] = value;
    else return `${column} of a record of the kind ${kind} is of another type`;
  }
  db.run(insertOf(table), params);
  return null;
}

function putVersion(db: Database, { article, supersedes }: ArchiveRecord): string | null {
  const newer = db.get('SELECT n FROM articles WHERE id = ?', [String(article)]);
  const older = db.get('SELECT n FROM articles WHERE id = ?', [String(supersedes)]);
  if (!newer || !older) return 'a version names an article that is not there';
  db.run('UPDATE articles SET supersedes = ? WHERE n = ?', [numberOf(older, 'n'), numberOf(newer, 'n')]);
  return null;
}

/** What SQLite says of a value that its table does not take. */
function isMisfit(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^SQLITE_(?:CONSTRAINT|MISMATCH)/.test(String(error.code));
}
