import type { Database } from './database.ts';

/**
 * Deletes the rows of a table that hold `value` in `column`, where there are any: of what has just come in there are
 * none, and a deletion that finds nothing still opens every index of its table.
 */
export function clearRows(db: Database, table: string, column: string, value: number): void {
  if (db.get(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`, [value]) === null) return;
  db.run(`DELETE FROM ${table} WHERE ${column} = ?`, [value]);
}
