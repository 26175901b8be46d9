import type { Row } from '../database.ts';

/**
 * The value of a column, of the type that the schema gives it (all tables are STRICT). A column that is not there is
 * a mistake in the statement, and said so.
 */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw wrong(column, 'text', value);
}

export function maybeText(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw wrong(column, 'a number', value);
}

export function maybeNumber(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw wrong(column, 'a blob', value);
}

export function maybeBytes(row: Row, column: string): Uint8Array | null {
  return row[column] === null ? null : bytesOf(row, column);
}

/** Text of which only `T` was ever written: a code or a calendar day. */
export function codeOf<T extends string>(row: Row, column: string): T {
  return textOf(row, column) as T;
}

export function maybeCode<T extends string>(row: Row, column: string): T | null {
  return row[column] === null ? null : codeOf<T>(row, column);
}

/** JSON that was written from a `T`. */
export function jsonOf<T>(row: Row, column: string): T {
  return JSON.parse(textOf(row, column)) as T;
}

function wrong(column: string, expected: string, value: unknown): Error {
  return new Error(
    `column ${column} should be ${expected} and is ${value === undefined ? 'not in the row' : typeof value}`,
  );
}
