import type { App } from '../../pipeline/app.ts';
import { type QueueStatus, queueStatus } from '../../pipeline/watch/queue-status.ts';
import { failureReasons } from '../../storage/desk/desk-counts.ts';
import type { LedgerEntry } from '../../storage/records/work.ts';
import { listLedger } from '../../storage/work/ledger-list.ts';
import { type MinuteCount, settledByMinute } from '../../storage/work/work-totals.ts';
import { type Stage, stagesOf } from './job-stages.ts';

/** Everything on the page of the queue. */
export interface QueueModel {
  readonly status: QueueStatus;
  /** Why no work can be taken now; null when all is well. */
  readonly trouble: string | null;
  readonly minutes: readonly MinuteCount[];
  readonly reasons: ReturnType<typeof failureReasons>;
  /** What is owed, the oldest first, as many as fit a page. */
  readonly owed: readonly { readonly entry: LedgerEntry; readonly stage: Stage | null }[];
}

/** Minutes on the chart. */
export const CHART_MINUTES = 60;
const SHOWN = 25;

export async function queueModel(app: App): Promise<QueueModel> {
  const { db, queue } = app;
  const [status, trouble] = await Promise.all([queueStatus({ db, queue }), app.watched.trouble()]);
  const entries = listLedger(db, { state: 'owed' }, { limit: SHOWN }).items;
  const stages = await stagesOf(db, queue, entries);
  return {
    status,
    trouble,
    minutes: settledByMinute(db, new Date(Date.now() - CHART_MINUTES * 60_000).toISOString()),
    reasons: failureReasons(db),
    owed: entries.map((entry) => ({ entry, stage: stages.get(entry.key) ?? null })),
  };
}
