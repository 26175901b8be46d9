import type { Database } from '../database.ts';
import { numberOf, textOf } from '../rows.ts';

/** The metrics of which most conflicts are open, with how many, most first. Read off an index. */
export function openMetrics(
  db: Database,
  limit: number,
): readonly { readonly metric: string; readonly count: number }[] {
  const rows = db.all(
    `SELECT metric, count(*) AS n FROM facts INDEXED BY facts_open_metrics
     WHERE status = 'conflict' AND settled IS NULL AND metric IS NOT NULL GROUP BY metric ORDER BY n DESC, metric LIMIT ?`,
    [limit],
  );
  return rows.map((row) => ({ metric: textOf(row, 'metric'), count: numberOf(row, 'n') }));
}
