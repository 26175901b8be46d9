import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import { maybeText, numberOf, textOf } from '../rows.ts';

/** How the work goes, by the ledger: true whichever queue is used. */
export interface WorkTotals {
  readonly articles: number;
  /** Taken in and not finished; entries of archives count by themselves. */
  readonly owed: number;
  /** When the oldest of them was taken in; null when nothing is owed. */
  readonly oldest: Instant | null;
  /** Finished since the instant given. */
  readonly settled: number;
}

export function workTotals(db: Database, since: Instant): WorkTotals {
  const articles = db.get('SELECT count(*) AS n FROM articles');
  const owed = db.get("SELECT count(*) AS n, min(seen) AS oldest FROM ledger WHERE state = 'owed'");
  const settled = db.get('SELECT count(*) AS n FROM ledger WHERE settled >= ?', [since]);
  return {
    articles: articles ? numberOf(articles, 'n') : 0,
    owed: owed ? numberOf(owed, 'n') : 0,
    oldest: owed && maybeText(owed, 'oldest'),
    settled: settled ? numberOf(settled, 'n') : 0,
  };
}

/** What was finished in a minute. */
export interface MinuteCount {
  /** `2026-02-10T08:15` in UTC. */
  readonly minute: string;
  readonly count: number;
}

/** How much was finished, by the minute, since an instant; minutes in which nothing was are not there. */
export function settledByMinute(db: Database, since: Instant): readonly MinuteCount[] {
  const sql =
    'SELECT substr(settled, 1, 16) AS minute, count(*) AS n FROM ledger WHERE settled >= ? GROUP BY 1 ORDER BY 1';
  return db.all(sql, [since]).map((row) => ({ minute: textOf(row, 'minute'), count: numberOf(row, 'n') }));
}
