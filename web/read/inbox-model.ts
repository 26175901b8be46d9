import type { App } from '../../pipeline/app.ts';
import { JOB_KINDS } from '../../pipeline/queue/queue.ts';
import { type Outcome, outcomeOf } from '../../pipeline/steps/outcome.ts';
import { countsByDay, type DayCount, failureReasons } from '../../storage/desk/desk-counts.ts';
import type { LedgerEntry } from '../../storage/records/work.ts';
import { countLedger } from '../../storage/work/ledger.ts';
import { listLedger } from '../../storage/work/ledger-list.ts';
import { type Stage, stagesOf } from './job-stages.ts';

/** Something taken in, and where it is. */
export interface InboxItem {
  readonly entry: LedgerEntry;
  /** Null as long as it is owed. */
  readonly outcome: Outcome | null;
  /** While it is owed: where it is; else null. */
  readonly stage: Stage | null;
}

export interface InboxModel {
  readonly items: readonly InboxItem[];
  readonly next: string | null;
  readonly waiting: number;
  readonly running: number;
  /** What was taken in during the last hour, finished and all, while something is at work. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly reasons: ReturnType<typeof failureReasons>;
  readonly days: readonly DayCount[];
  readonly folder: string;
}

export const CHART_DAYS = 30;

/** Everything on the inbox page. `state` narrows the list. */
export async function inboxModel(
  app: App,
  state: LedgerEntry['state'] | null,
  after: string | null,
): Promise<InboxModel> {
  const { db } = app;
  const paging = { limit: 40, order: 'newest', ...(after !== null && { after }) } as const;
  const page = listLedger(db, state === null ? {} : { state }, paging);
  const stages = await stagesOf(db, app.queue, page.items);
  let waiting = 0;
  let running = 0;
  for (const kind of JOB_KINDS) {
    const counts = await app.queue.counts(kind);
    waiting += counts.waiting;
    running += counts.active;
  }
  const { owed } = countLedger(db);
  return {
    items: page.items.map((entry) => ({
      entry,
      outcome: outcomeOf(db, entry.key),
      stage: stages.get(entry.key) ?? null,
    })),
    next: page.next,
    waiting: Math.max(waiting, owed - running),
    running,
    progress: owed === 0 ? null : burst(page.items, owed),
    reasons: failureReasons(db),
    days: countsByDay(db, new Date(Date.now() - CHART_DAYS * 86_400_000).toISOString()),
    folder: app.config.inbox,
  };
}

/** How far the present rush is: what came within the hour and is done, against that and what is owed. */
function burst(items: readonly LedgerEntry[], owed: number) {
  const since = new Date(Date.now() - 3_600_000).toISOString();
  const done = items.filter(({ settled }) => settled !== null && settled >= since).length;
  return { done, all: done + owed };
}
