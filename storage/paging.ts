import type { Row, SqlValue } from './database.ts';

/** A stretch of a list in the order of storing. `after` is the `next` of the page before. */
export interface Paging {
  /** 50 unless told. */
  readonly limit?: number;
  readonly after?: string;
  /** `oldest` first unless told. */
  readonly order?: 'oldest' | 'newest';
}

/** `next` is null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const DEFAULT_LIMIT = 50;

/** Conditions of the filters that are given, joined with AND; `1` where there is none. Values go in by name. */
export function whereOf(
  table: Readonly<Record<string, string>>,
  filters: Readonly<Record<string, SqlValue | undefined>>,
): { where: string; params: Record<string, SqlValue> } {
  const conditions: string[] = [];
  const params: Record<string, SqlValue> = {};
  for (const [name, condition] of Object.entries(table)) {
    const value = filters[name];
    if (value === undefined) continue;
    conditions.push(condition);
    params[name] = value;
  }
  return { where: conditions.join(' AND ') || '1', params };
}

/**
 * Keyset paging over a row number: the condition, the direction and the values. One row more than the page is asked
 * for, which tells whether there is a next page.
 */
export function keysetOf(paging: Paging, column: string) {
  const limit = paging.limit ?? DEFAULT_LIMIT;
  const newest = paging.order === 'newest';
  const bound = paging.after === undefined ? '1' : `${column} ${newest ? '<' : '>'} @after`;
  const after = paging.after === undefined ? {} : { after: Number(paging.after) };
  return { limit, bound, order: newest ? 'DESC' : 'ASC', pageParams: { limit: limit + 1, ...after } } as const;
}

/** The page of the rows that `keysetOf` or the like asked for. */
export function pageOf<Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
  keyOf: (row: Row) => string,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(itemOf), next: rows.length > limit && last ? keyOf(last) : null };
}
