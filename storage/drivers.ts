import type { Database, SqlValue } from './database.ts';
import { numberOf } from './rows.ts';

/** One filter of a list. */
export interface Filter {
  /** Holds for the rows wanted. */
  readonly condition: string;
  /**
   * SQL that gives the numbers `n` of just those rows by an index. Null: no index of its own, the filter is only ever
   * tried on rows that another one found.
   */
  readonly driver: string | null;
  /** What is left to hold for the rows that the driver gives; absent where nothing is. */
  readonly beyond?: string;
}

/** What rows must hold that `driver` gives, if it leads the search, else all rows: what led to them is not asked again. */
export function conditionOf(filters: readonly Filter[], driver: Driver | null): string {
  const led = driver?.few === true ? driver.sql : null;
  const conditions = filters.map(({ condition, driver: own, beyond }) =>
    own !== null && own === led ? (beyond ?? '1') : condition,
  );
  return conditions.join(' AND ') || '1';
}

/** Beyond this many rows it makes no difference any more which filter leads. */
const PROBE_LIMIT = 3000;

export interface Driver {
  readonly sql: string;
  /** Rows it gives, counted up to a limit; `few` when the limit was not reached. */
  readonly count: number;
  readonly few: boolean;
}

/**
 * Which of the filters is to lead the search: the one with the fewest rows, each counted in its index up to a limit.
 * SQLite's own planner knows only averages, and what is asked for here is skewed: 价格 has half a million claims, most
 * metrics have one. Null when none of them has an index.
 */
export function driverOf(
  db: Database,
  filters: readonly Filter[],
  params: Readonly<Record<string, SqlValue>>,
): Driver | null {
  let best: Driver | null = null;
  for (const { driver } of filters) {
    if (driver === null) continue;
    const row = db.get(`SELECT count(*) AS n FROM (SELECT 1 FROM (${driver}) LIMIT ${PROBE_LIMIT})`, params);
    const count = row ? numberOf(row, 'n') : 0;
    if (best === null || count < best.count) best = { sql: driver, count, few: count < PROBE_LIMIT };
  }
  return best;
}
