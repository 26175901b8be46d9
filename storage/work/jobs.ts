import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import type { Job, JobState } from '../records/work.ts';
import { codeOf, jobOf, numberOf, textOf } from '../rows.ts';

export interface NewJob {
  /** Says what the job does (`extract:<hash>`): adding the same key twice is adding it once. */
  readonly key: string;
  /** Which queue it is in; leases are asked for by queue. */
  readonly queue: string;
  /** All that the work needs. Kept until the job is done. */
  readonly payload: Uint8Array;
  /** Smaller first, as `nice` has it; 0 unless told. Jobs of one priority come in the order of adding. */
  readonly priority?: number;
  /** Not before this instant; at once unless told. */
  readonly notBefore?: Instant;
  /** After so many leases that nobody finished the job has failed; 3 unless told. */
  readonly maxAttempts?: number;
}

/** The lease of a job: what its holder shows when it reports. */
export type Lease = Pick<Job, 'key' | 'attempts'>;

/**
 * Adds a job. `added`: it is new. `again`: one of this key was done or had failed, and `again` was asked for.
 * Otherwise the state that the job of this key is in, and nothing changes.
 */
export function enqueueJob(
  db: Database,
  job: NewJob,
  now: Instant,
  options: { readonly again?: boolean } = {},
): 'added' | 'again' | JobState {
  return db.transaction(() => {
    const there = db.get('SELECT state FROM jobs WHERE key = ?', [job.key]);
    const state = there && codeOf<JobState>(there, 'state');
    const finished = state === 'done' || state === 'failed';
    if (state !== null && !(finished && options.again)) return state;
    // A job that is done again takes its turn behind those that wait: it gets a new number.
    if (finished) db.run('DELETE FROM jobs WHERE key = ?', [job.key]);
    db.run(
      `INSERT INTO jobs (key, queue, payload, state, priority, max_attempts, not_before, added, changed)
       VALUES (@key, @queue, @payload, 'waiting', @priority, @maxAttempts, @notBefore, @now, @now)`,
      {
        key: job.key,
        queue: job.queue,
        payload: job.payload,
        priority: job.priority ?? 0,
        maxAttempts: job.maxAttempts ?? 3,
        notBefore: job.notBefore ?? now,
        now,
      },
    );
    return finished ? 'again' : 'added';
  });
}

/**
 * Gives up to `count` jobs that are due to `owner`, until `until`, in their order: the first, and as many more as hold
 * `bytes` of payload together. One statement: two processes never get the same job.
 */
export function leaseJobs(
  db: Database,
  queue: string,
  lease: {
    readonly owner: string;
    readonly now: Instant;
    readonly until: Instant;
    readonly count?: number;
    readonly bytes?: number;
  },
): readonly Job[] {
  const { owner, now, until } = lease;
  const rows = db.all(
    `UPDATE jobs SET state = 'leased', owner = @owner, lease_until = @until, attempts = attempts + 1, changed = @now
     WHERE n IN (SELECT n FROM (
       SELECT n, own, sum(own) OVER (ORDER BY priority, n) AS so_far FROM (
         SELECT n, priority, coalesce(length(payload), 0) AS own FROM jobs WHERE state = 'waiting' AND queue = @queue AND not_before <= @now
         ORDER BY priority, n LIMIT @count))
       WHERE so_far <= @bytes OR so_far = own)
     RETURNING *`,
    { queue, owner, now, until, count: lease.count ?? 1, bytes: lease.bytes ?? Number.MAX_SAFE_INTEGER },
  );
  // RETURNING promises no order.
  const ordered = rows.toSorted(
    (a, b) => numberOf(a, 'priority') - numberOf(b, 'priority') || numberOf(a, 'n') - numberOf(b, 'n'),
  );
  return ordered.map(jobOf);
}

const HELD = "key = @key AND attempts = @attempts AND state = 'leased'";

/** Holds the lease longer; false when it is lost: the work must stop, another has it. */
export function extendLease(db: Database, lease: Lease, until: Instant, now: Instant): boolean {
  return (
    db.run(`UPDATE jobs SET lease_until = @until, changed = @now WHERE ${HELD}`, { ...held(lease), until, now }) > 0
  );
}

/**
 * The job is done; its payload is let go. False when the lease is lost. Call it in the transaction that stores what
 * the job brought: then it is done exactly when its result is there.
 */
export function finishJob(db: Database, lease: Lease, now: Instant): boolean {
  const sql = `UPDATE jobs SET state = 'done', payload = NULL, lease_until = NULL, owner = NULL, error = NULL,
    changed = @now WHERE ${HELD}`;
  return db.run(sql, { ...held(lease), now }) > 0;
}

/**
 * The attempt failed. With `retryAt` the job waits until then and is tried again, as long as it has attempts left;
 * with null it has failed for good, and keeps its payload so that a person can have it retried.
 * Returns the state it is in now, or null when the lease is lost.
 */
export function failJob(
  db: Database,
  lease: Lease,
  failure: { readonly error: string; readonly retryAt: Instant | null },
  now: Instant,
): JobState | null {
  const row = db.get(
    `UPDATE jobs SET state = iif(@retryAt IS NULL OR attempts >= max_attempts, 'failed', 'waiting'),
       not_before = coalesce(@retryAt, not_before), lease_until = NULL, owner = NULL, error = @error, changed = @now
     WHERE ${HELD} RETURNING state`,
    { ...held(lease), error: failure.error, retryAt: failure.retryAt, now },
  );
  return row && codeOf<JobState>(row, 'state');
}

/** Gives a job back unused: it waits again at once, and the attempt does not count. For a clean stop. */
export function releaseJob(db: Database, lease: Lease, now: Instant): boolean {
  const sql = `UPDATE jobs SET state = 'waiting', attempts = attempts - 1, lease_until = NULL, owner = NULL,
    changed = @now WHERE ${HELD}`;
  return db.run(sql, { ...held(lease), now }) > 0;
}

/**
 * Gives a job back whose process was killed: it waits again at once, with one more attempt, as a death is none. With
 * `limit` attempts it has failed.
 */
export function releaseDead(
  db: Database,
  lease: Lease,
  { error, limit }: { readonly error: string; readonly limit: number },
  now: Instant,
): JobState | null {
  const row = db.get(
    `UPDATE jobs SET state = iif(max_attempts + 1 >= @limit, 'failed', 'waiting'), max_attempts = max_attempts + 1,
       lease_until = NULL, owner = NULL, error = @error, changed = @now WHERE ${HELD} RETURNING state`,
    { ...held(lease), error, limit, now },
  );
  return row && codeOf<JobState>(row, 'state');
}

/**
 * Takes back the leases that ran out: their holders died or hang. Those with attempts left wait again, the others
 * have failed and are returned, so that the caller records why.
 */
export function requeueExpired(
  db: Database,
  now: Instant,
): { readonly requeued: number; readonly exhausted: readonly Job[] } {
  const rows = db.all(
    `UPDATE jobs SET state = iif(attempts >= max_attempts, 'failed', 'waiting'), lease_until = NULL, owner = NULL,
       error = 'the worker that held it did not report back', changed = @now
     WHERE state = 'leased' AND lease_until <= @now RETURNING *`,
    { now },
  );
  const jobs = rows.map(jobOf);
  const exhausted = jobs.filter((job) => job.state === 'failed');
  return { requeued: jobs.length - exhausted.length, exhausted };
}

/** Has a failed job tried again, from its first attempt; false when there is no failed job of this key. */
export function retryJob(db: Database, key: string, now: Instant): boolean {
  const sql = `UPDATE jobs SET state = 'waiting', attempts = 0, not_before = @now, error = NULL, changed = @now
    WHERE key = @key AND state = 'failed'`;
  return db.run(sql, { key, now }) > 0;
}

/** A job by key, or null. */
export function getJob(db: Database, key: string): Job | null {
  const row = db.get('SELECT * FROM jobs WHERE key = ?', [key]);
  return row && jobOf(row);
}

/** How many jobs of a queue are in each state, and since when the oldest waits. */
export interface JobCounts extends Readonly<Record<JobState, number>> {
  /** Of those waiting, not due yet. */
  readonly delayed: number;
  readonly oldest: Instant | null;
}

export function countJobs(db: Database, queue: string, now: Instant): JobCounts {
  const counts = { waiting: 0, leased: 0, done: 0, failed: 0 };
  for (const row of db.all('SELECT state, count(*) AS n FROM jobs WHERE queue = ? GROUP BY state', [queue])) {
    counts[codeOf<JobState>(row, 'state')] = numberOf(row, 'n');
  }
  const waiting = db.get(
    `SELECT count(*) FILTER (WHERE not_before > @now) AS delayed, min(added) AS oldest FROM jobs
     WHERE state = 'waiting' AND queue = @queue`,
    { queue, now },
  );
  const oldest = waiting && waiting['oldest'] !== null ? textOf(waiting, 'oldest') : null;
  return { ...counts, delayed: waiting ? numberOf(waiting, 'delayed') : 0, oldest };
}

/** The next instant at which a waiting job is due, or null when none waits. For sleeping exactly long enough. */
export function nextDue(db: Database, queue: string): Instant | null {
  const row = db.get("SELECT min(not_before) AS due FROM jobs WHERE state = 'waiting' AND queue = ?", [queue]);
  return row && row['due'] !== null ? textOf(row, 'due') : null;
}

/** Forgets jobs that were done before this instant; returns how many. */
export function forgetDone(db: Database, queue: string, before: Instant): number {
  return db.run("DELETE FROM jobs WHERE queue = ? AND state = 'done' AND changed < ?", [queue, before]);
}

function held(lease: Lease) {
  return { key: lease.key, attempts: lease.attempts };
}
