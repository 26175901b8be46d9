import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Database } from '../../storage/database.ts';
import type { Job as StoredJob } from '../../storage/records/work.ts';
import { leaseOwners, takeBackFrom } from '../../storage/work/job-owners.ts';
import {
  countJobs,
  enqueueJob,
  extendLease,
  failJob,
  finishJob,
  forgetDone,
  leaseJobs,
  nextDue,
  releaseDead,
  releaseJob,
  requeueExpired,
} from '../../storage/work/jobs.ts';
import { unfinishedJobs } from '../../storage/work/unfinished-jobs.ts';
import { decodePayload, encodePayload } from './payload-codec.ts';
import {
  JOB_KINDS,
  type Job,
  type JobKind,
  type JobStanding,
  type NewJob,
  type Queue,
  type StopWork,
  type WorkOptions,
} from './queue.ts';
import { DEFAULT_RETRY, JobInterrupted, ProcessLost, type RetryPolicy, retryDelayMs } from './retry.ts';

export interface EmbeddedOptions {
  readonly retry?: RetryPolicy;
  /** A process that is silent for so long counts as dead, and its jobs are handed out again. */
  readonly leaseMs?: number;
  /** How often the table is looked at for jobs of other processes. */
  readonly pollMs?: number;
  /** Told of what is no job's fault: a full disk, a locked file. Work goes on when it has passed. */
  readonly onError?: (error: Error) => void;
}

/** The queue in the SQLite file itself: durable, for any number of processes on one machine. The caller closes `db`. */
export function openEmbeddedQueue(db: Database, options: EmbeddedOptions = {}): Queue {
  return new EmbeddedQueue(db, options);
}

/** Payloads of the jobs in hand, together: files may be large, and many jobs are in hand at once. */
const MOST_BYTES_IN_HAND = 64 * 2 ** 20;

/** One call of `work`: what is in hand, and how to stop it. */
interface Work {
  readonly wake: () => void;
  readonly stop: StopWork;
  readonly giveUp: (job: StoredJob, error: Error) => Promise<void>;
}

class EmbeddedQueue implements Queue {
  readonly #db: Database;
  readonly #retry: RetryPolicy;
  readonly #leaseMs: number;
  readonly #pollMs: number;
  readonly #onError: (error: Error) => void;
  readonly #owner = `${hostname()}:${process.pid}:${randomUUID()}`;
  readonly #works = new Map<Work, JobKind>();

  constructor(db: Database, options: EmbeddedOptions) {
    this.#db = db;
    this.#retry = options.retry ?? DEFAULT_RETRY;
    this.#leaseMs = options.leaseMs ?? 30_000;
    this.#pollMs = options.pollMs ?? 200;
    this.#onError = options.onError ?? (() => {});
  }

  readonly enqueue = async (jobs: readonly NewJob[]): Promise<number> => {
    const now = at();
    const added = this.#db.transaction(() =>
      jobs.map(({ id, kind, payload, priority }) =>
        enqueueJob(
          this.#db,
          { key: id, queue: kind, payload: bytesOf(payload), priority, maxAttempts: this.#retry.attempts },
          now,
          { again: true },
        ),
      ),
    );
    for (const work of this.#works.keys()) work.wake();
    return added.filter((state) => state === 'added' || state === 'again').length;
  };

  readonly work = async <Kind extends JobKind>(
    kind: Kind,
    handler: (job: Job<Kind>) => Promise<void>,
    options: WorkOptions<Kind>,
  ): Promise<StopWork> => {
    const inHand = new Map<StoredJob, Promise<void>>();
    // Done, and not yet noted: that is one transaction with the next lease, as every commit waits for the disk.
    const done = new Set<StoredJob>();
    let stopped = false;
    let timer: NodeJS.Timeout | null = null;
    let turning: NodeJS.Immediate | null = null;

    const giveUp = async (stored: StoredJob, error: Error) => {
      await options.onGiveUp?.(jobOf<Kind>(kind, stored), error);
    };
    const handle = async (stored: StoredJob): Promise<void> => {
      try {
        await handler(jobOf<Kind>(kind, stored));
        done.add(stored);
      } catch (thrown) {
        await this.#fail(stored, thrown instanceof Error ? thrown : new Error(String(thrown)), giveUp);
      }
    };
    const room = () => [...inHand.keys()].reduce((left, { payload }) => left - payload.length, MOST_BYTES_IN_HAND);
    const turnOver = (count: number): readonly StoredJob[] => {
      const finished = [...done];
      const leased = this.#db.transaction(() => {
        for (const stored of finished) finishJob(this.#db, stored, at());
        const lease = { owner: this.#owner, now: at(), until: at(this.#leaseMs), count, bytes: room() };
        return count === 0 ? [] : leaseJobs(this.#db, kind, lease);
      });
      for (const stored of finished) done.delete(stored);
      return leased;
    };
    const take = (): void => {
      const free = stopped || room() <= 0 ? 0 : options.concurrency - inHand.size;
      const due = free > 0 ? nextDue(this.#db, kind) : null;
      const count = due !== null && due <= at() ? free : 0;
      for (const stored of count > 0 || done.size > 0 ? turnOver(count) : []) {
        const work = handle(stored)
          .catch(this.#onError)
          .finally(() => {
            inHand.delete(stored);
            soon();
          });
        inHand.set(stored, work);
      }
      if (timer !== null) clearTimeout(timer);
      if (!stopped) timer = setTimeout(wake, Math.min(this.#pollMs, msUntil(due)));
    };
    // A database that cannot be written now is looked at again later: no job is taken meanwhile.
    const wake = (): void => {
      if (turning !== null) clearImmediate(turning);
      turning = null;
      try {
        take();
      } catch (error) {
        this.#onError(error instanceof Error ? error : new Error(String(error)));
        if (!stopped) timer = setTimeout(wake, this.#pollMs * 5);
      }
    };
    // Jobs that are stored together are done together: one transaction notes them all, and leases as many. And whoever
    // adds jobs may be in a transaction, which nothing is to be taken out of before it is over.
    const soon = (): void => {
      turning ??= setImmediate(wake);
    };
    const keeper = setInterval(() => this.#keepLeases([...inHand.keys(), ...done]), this.#leaseMs / 3);

    const work: Work = {
      wake: soon,
      giveUp,
      stop: async () => {
        stopped = true;
        await Promise.all(inHand.values());
        if (timer !== null) clearTimeout(timer);
        if (turning !== null) clearImmediate(turning);
        if (done.size > 0) turnOver(0);
        clearInterval(keeper);
        this.#works.delete(work);
      },
    };
    this.#works.set(work, kind);
    this.#keepLeases([]);
    wake();
    return work.stop;
  };

  readonly counts = async (kind: JobKind) => {
    const { waiting, leased, failed } = countJobs(this.#db, kind, at());
    return { waiting, active: leased, failed };
  };

  readonly standing = async (kind: JobKind, ids: readonly string[]): Promise<ReadonlyMap<string, JobStanding>> => {
    const unfinished = unfinishedJobs(this.#db, kind, ids);
    return new Map(
      unfinished.map(({ key, leased, attempts }) => [key, { state: leased ? 'active' : 'waiting', attempts }]),
    );
  };

  // It is in the file that holds everything else.
  readonly hasForgotten = async () => false;

  readonly close = async (): Promise<void> => {
    await Promise.all([...this.#works.keys()].map((work) => work.stop()));
  };

  async #fail(stored: StoredJob, error: Error, giveUp: Work['giveUp']): Promise<void> {
    if (error instanceof JobInterrupted) return void releaseJob(this.#db, stored, at());
    if (error instanceof ProcessLost) {
      const { attempts, deaths: limit } = this.#retry;
      const state = releaseDead(this.#db, stored, { error: error.message, limit: attempts + limit }, at());
      if (state === 'failed') await giveUp(stored, error);
      return;
    }
    // A death gave the job one more attempt, and is none itself.
    const deaths = Math.max(0, stored.maxAttempts - this.#retry.attempts);
    const delay = retryDelayMs(error, stored.attempts - deaths, this.#retry);
    if (delay === null) await giveUp(stored, error);
    const retryAt = delay === null ? null : at(delay);
    failJob(this.#db, stored, { error: error.message, retryAt }, at());
  }

  /** Holds the leases of this process, and takes back those of dead ones. */
  #keepLeases(inHand: readonly StoredJob[]): void {
    try {
      for (const stored of inHand) extendLease(this.#db, stored, at(this.#leaseMs), at());
      for (const kind of JOB_KINDS) forgetDone(this.#db, kind, at());
      const { attempts, deaths } = this.#retry;
      const orphaned = leaseOwners(this.#db).filter(isDead);
      const lost = orphaned.flatMap((owner) => takeBackFrom(this.#db, owner, attempts + deaths, at()));
      // After that, as a lease that ran out counts as an attempt, and a death is none.
      const { exhausted } = requeueExpired(this.#db, at());
      for (const stored of [...exhausted, ...lost]) this.#tellExhausted(stored);
    } catch (error) {
      this.#onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #tellExhausted(stored: StoredJob): void {
    const error = new Error(`every process that took it died or hung (${stored.attempts} times)`);
    for (const [work, kind] of this.#works) {
      if (kind === stored.queue) return void work.giveUp(stored, error).catch(this.#onError);
    }
  }
}

function jobOf<Kind extends JobKind>(kind: Kind, stored: StoredJob): Job<Kind> {
  const payload = decodePayload<Kind>(Buffer.from(stored.payload).toString());
  return { id: stored.key, kind, payload, priority: stored.priority, attempt: stored.attempts };
}

function bytesOf(payload: NewJob['payload']): Uint8Array {
  return Buffer.from(encodePayload(payload));
}

/**
 * True when the process that holds a lease was on this machine and is gone. A number that was given anew looks alive:
 * then the lease runs out by itself.
 */
function isDead(owner: string): boolean {
  const [host, pid] = owner.split(':');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** The present instant, or one so many milliseconds later. */
function at(later = 0): string {
  return new Date(Date.now() + later).toISOString();
}

function msUntil(due: string | null): number {
  return due === null ? Number.POSITIVE_INFINITY : Math.max(5, Date.parse(due) - Date.now());
}
