import type { CodedError } from '../extractors/model/errors.ts';
import type { Database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { getLedgerEntry } from '../storage/work/ledger.ts';
import type { Config } from './config.ts';
import { startFetching } from './fetch/start-fetching.ts';
import { groupUnder } from './lexicon/group-under.ts';
import { createLog, type Log } from './log.ts';
import { enqueueParts } from './queue/enqueue-parts.ts';
import { keepRemembering } from './queue/keep-remembering.ts';
import { openQueue } from './queue/open-queue.ts';
import type { Queue, StopWork } from './queue/queue.ts';
import { recoverOwed } from './queue/recover-owed.ts';
import { type Outcome, outcomeOf } from './steps/outcome.ts';
import { STORE_BATCH, storeResults } from './steps/store-batch.ts';
import type { StoreTask } from './steps/store-task.ts';
import type { Watched } from './watch/answer-watch.ts';
import { createMetrics } from './watch/metrics.ts';
import { queueStatus } from './watch/queue-status.ts';
import { Batches } from './worker/batches.ts';
import { giveBackMemory } from './worker/give-back.ts';
import { NearResults } from './worker/near-results.ts';
import { Settlements } from './worker/settlements.ts';
import { startReading } from './worker/start-reading.ts';

/** A result waits so long for others to be stored with. */
const STORE_WAIT_MS = 100;
/** On Redis each result in hand is a job that the death of this process counts against: fewer are written together. */
const REDIS_BATCH = STORE_BATCH / 2;
/** A queue that is silent for so long cannot be worked. */
const QUEUE_ANSWERS_MS = 2000;

/** Everything that a command with a database works with. */
export interface App {
  readonly config: Config;
  readonly db: Database;
  readonly queue: Queue;
  readonly log: Log;
  /** What this process counts, and whether it can take work: for those who watch it. */
  readonly watched: Watched;
  /** Tells what became of arrivals, as it happens. */
  readonly settlements: Settlements;
  /** When the arrival with this key was settled; null while it is owed, or when it is not known. */
  readonly settledAt: (key: string) => string | null;
  /** Writes a result and tells what became of it. */
  readonly store: (task: StoreTask) => void;
  /**
   * Reads articles in threads and stores them; picks up what an earlier run still owes. `store only` leaves the reading
   * to workers elsewhere. Started once.
   */
  readonly startWork: (share?: 'store only') => Promise<void>;
  /** Takes no new jobs, waits for those in hand. */
  readonly stopWork: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the database and the queue that the settings ask for. @throws CodedError of either */
export async function openApp(config: Config): Promise<App> {
  const log = createLog(config.log, (line) => process.stderr.write(line));
  groupUnder(config.lexicon);
  const db = openDatabase(config.database);
  try {
    const onError = (error: Error) => log.error('queue', { message: error.message });
    const queue = await openQueue(config, { db, onError });
    return composed(config, db, queue, log);
  } catch (error) {
    db.close();
    throw error;
  }
}

function composed(config: Config, db: Database, queue: Queue, log: Log): App {
  const settlements = new Settlements((key) => outcomeOf(db, key));
  const stops: StopWork[] = [];
  const metrics = createMetrics(() => queueStatus({ db, queue }));
  let troubleNow: CodedError | null = null;
  const onTrouble = (error: CodedError | null): void => {
    troubleNow = error;
    const words =
      error === null ? 'it can be written again, work goes on' : `${error.message} No work is taken meanwhile.`;
    log.error('storage', { message: words });
    process.stderr.write(`heshu: ${words}\n`);
  };

  const tell = (key: string, file: string): void => {
    const outcome = outcomeOf(db, key);
    if (outcome === null) return;
    metrics.settled(outcome);
    log.info(outcome.status, logged(file, outcome));
    settlements.tell(key, file, outcome);
    // The last entry of a file settles the file.
    const parent = getLedgerEntry(db, key)?.parent ?? null;
    const whole = parent === null ? null : getLedgerEntry(db, parent);
    if (whole !== null && whole.state !== 'owed') tell(whole.key, whole.file);
  };
  const storeAll = (tasks: readonly StoreTask[]): void => {
    const begun = performance.now();
    storeResults(db, tasks, new Date().toISOString());
    metrics.timed('store', (performance.now() - begun) / 1000);
    for (const { arrival, file } of tasks) tell(arrival, file);
  };
  const store = (task: StoreTask): void => storeAll([task]);
  const most = config.redisUrl === null ? STORE_BATCH : REDIS_BATCH;
  const batches = new Batches<StoreTask>({ write: storeAll, most, waitMs: STORE_WAIT_MS, onTrouble });
  const storeWhole = async (task: StoreTask): Promise<void> => {
    await batches.add(task);
    if (task.result.read === 'parts') await enqueueParts(db, queue, task.arrival);
  };
  const sendToStore = async (task: StoreTask): Promise<void> => {
    await queue.enqueue([{ id: `store:${task.arrival}`, kind: 'store', payload: task, priority: 0 }]);
  };
  const onError = (error: Error) => log.error('queue', { message: error.message });
  const near = new NearResults({ write: storeWhole, otherwise: sendToStore, most: STORE_BATCH, onError });
  // The embedded queue is in the file that the result goes into: its job is done with it. On Redis the death of this
  // process would count against every job in hand, so that few are; what was read here still need not travel.
  const deliver = config.redisUrl === null ? storeWhole : (task: StoreTask) => near.add(task);

  const startWork: App['startWork'] = async (share) => {
    if (config.redisUrl !== null) {
      stops.push(await queue.work('store', (job) => storeWhole(job.payload), { concurrency: REDIS_BATCH }));
    }
    const stopGivingBack = giveBackMemory();
    stops.push(async () => stopGivingBack());
    stops.push(() => near.drain());
    stops.push(await startFetching({ db, queue, config, deliver: storeWhole }));
    if (share !== 'store only') {
      // The next ones are read while one batch is being stored.
      const ahead = config.redisUrl === null ? 2 * STORE_BATCH : 1;
      stops.push(await startReading({ queue, deliver, config, metrics, ahead }));
    }
    await queue.hasForgotten();
    await recoverOwed(db, queue, config.redisUrl === null);
    if (config.redisUrl !== null) stops.push(keepRemembering(db, queue, log));
  };
  // Last started, first stopped: readers hand their results on before the writer stops.
  const stopWork = async () => {
    const limit = setTimeout(() => batches.interrupt(), config.drainMs);
    for (const stop of stops.splice(0).reverse()) await stop();
    clearTimeout(limit);
  };
  const close = async () => {
    await stopWork();
    settlements.close();
    await queue.close();
    db.close();
  };
  const settledAt = (key: string) => getLedgerEntry(db, key)?.settled ?? null;
  const watched: Watched = {
    metrics,
    trouble: async () => {
      if (troubleNow !== null) return troubleNow.message;
      const silent = new Promise<string>((resolve) => {
        setTimeout(() => resolve('the queue does not answer'), QUEUE_ANSWERS_MS).unref();
      });
      return Promise.race([silent, queue.counts('read').then(() => null)]);
    },
  };
  return { config, db, queue, log, watched, settlements, settledAt, store, startWork, stopWork, close };
}

function logged(file: string, outcome: Outcome) {
  switch (outcome.status) {
    case 'stored':
      return { file, article: outcome.article, claims: outcome.claims };
    case 'duplicate':
      return { file, of: outcome.of };
    case 'failed':
      return { file, code: outcome.code };
  }
}
