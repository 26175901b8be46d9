import type { Database } from '../../storage/database.ts';
import { workTotals } from '../../storage/work/work-totals.ts';
import type { JobKind, Queue, QueueCounts } from '../queue/queue.ts';

/** How the work goes: for `heshu status`, the desk's page and the metrics. */
export interface QueueStatus {
  readonly articles: number;
  /** Files and entries taken in and not finished. */
  readonly owed: number;
  readonly jobs: Readonly<Record<JobKind, QueueCounts>>;
  /** Finished a minute, over the last five. */
  readonly perMinute: number;
  /** How long the oldest that is owed has waited; null when nothing is. */
  readonly oldestSeconds: number | null;
  /** At the present rate; 0 when nothing is owed, null when nothing moves. */
  readonly secondsLeft: number | null;
}

const WINDOW_MINUTES = 5;

/** Looks at the ledger and asks the queue. */
export async function queueStatus({
  db,
  queue,
}: {
  readonly db: Database;
  readonly queue: Queue;
}): Promise<QueueStatus> {
  const now = Date.now();
  const totals = workTotals(db, new Date(now - WINDOW_MINUTES * 60_000).toISOString());
  const [read, fetch, store] = await Promise.all([queue.counts('read'), queue.counts('fetch'), queue.counts('store')]);
  const perMinute = totals.settled / WINDOW_MINUTES;
  return {
    articles: totals.articles,
    owed: totals.owed,
    jobs: { read, fetch, store },
    perMinute,
    oldestSeconds: totals.oldest === null ? null : Math.max(0, Math.round((now - Date.parse(totals.oldest)) / 1000)),
    secondsLeft: totals.owed === 0 ? 0 : perMinute === 0 ? null : Math.round((totals.owed / perMinute) * 60),
  };
}
