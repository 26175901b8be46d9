import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countJobs,
  enqueueJob,
  extendLease,
  failJob,
  finishJob,
  forgetDone,
  getJob,
  leaseJobs,
  type NewJob,
  nextDue,
  releaseJob,
  requeueExpired,
  retryJob,
} from '../../storage/work/jobs.ts';
import { later, NOW } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

function job(key: string, more: Partial<NewJob> = {}): NewJob {
  return { key, queue: 'extract', payload: Buffer.from(`payload of ${key}`), ...more };
}

const lease = (count = 1, seconds = 0, owner = 'w1') => ({
  owner,
  now: later(seconds),
  until: later(seconds + 60),
  count,
});

describe('enqueueJob', () => {
  it('adds a key once, whatever state its job is in', () => {
    const db = tempDatabase();
    expect(enqueueJob(db, job('a'), NOW)).toBe('added');
    expect(enqueueJob(db, job('a', { payload: Buffer.from('other') }), NOW)).toBe('waiting');
    const [held] = leaseJobs(db, 'extract', lease());
    expect(enqueueJob(db, job('a'), NOW)).toBe('leased');
    expect(Buffer.from(held?.payload ?? []).toString()).toBe('payload of a');
    if (held) finishJob(db, held, NOW);
    expect(enqueueJob(db, job('a'), NOW)).toBe('done');
    expect(leaseJobs(db, 'extract', lease())).toEqual([]);
    expect(enqueueJob(db, job('a'), NOW, { again: true })).toBe('again');
    expect(leaseJobs(db, 'extract', lease())).toMatchObject([{ key: 'a', attempts: 1 }]);
  });
});

describe('leaseJobs', () => {
  it('gives a job to one holder only, and to the next when the lease ran out', () => {
    const db = tempDatabase();
    enqueueJob(db, job('a'), NOW);
    const [first] = leaseJobs(db, 'extract', lease());
    expect(first).toMatchObject({ key: 'a', state: 'leased', owner: 'w1', attempts: 1, leaseUntil: later(60) });
    expect(leaseJobs(db, 'extract', lease())).toEqual([]);
    expect(requeueExpired(db, later(59))).toEqual({ requeued: 0, exhausted: [] });
    expect(requeueExpired(db, later(60))).toEqual({ requeued: 1, exhausted: [] });
    const [second] = leaseJobs(db, 'extract', lease(1, 60, 'w2'));
    expect(second).toMatchObject({ key: 'a', attempts: 2, owner: 'w2' });
    // The first holder comes back late: nothing that it says counts any more.
    if (!first || !second) throw new Error('both were leased');
    expect(extendLease(db, first, later(600), later(61))).toBe(false);
    expect(finishJob(db, first, later(61))).toBe(false);
    expect(failJob(db, first, { error: 'x', retryAt: null }, later(61))).toBeNull();
    expect(releaseJob(db, first, later(61))).toBe(false);
    expect(extendLease(db, second, later(600), later(61))).toBe(true);
    expect(requeueExpired(db, later(599)).requeued).toBe(0);
    expect(finishJob(db, second, later(62))).toBe(true);
    expect(getJob(db, 'a')).toMatchObject({ state: 'done', leaseUntil: null, payload: new Uint8Array() });
  });

  it('never gives two connections the same job', () => {
    const one = tempDatabase();
    const two = tempDatabase(one.path);
    one.transaction(() => {
      for (let i = 0; i < 100; i++) enqueueJob(one, job(`j${i}`), NOW);
    });
    const got: string[] = [];
    for (let turn = 0; turn < 40; turn++) {
      const db = turn % 2 ? one : two;
      got.push(...leaseJobs(db, 'extract', lease(3, 0, `w${turn % 2}`)).map(({ key }) => key));
    }
    expect(got).toHaveLength(100);
    expect(new Set(got).size).toBe(100);
    expect(countJobs(two, 'extract', NOW)).toMatchObject({ leased: 100, waiting: 0 });
  });

  it('gives as many as hold so many bytes together, and the first whatever it holds', () => {
    const db = tempDatabase();
    for (const [key, bytes] of [
      ['large', 900],
      ['a', 40],
      ['b', 60],
      ['c', 1],
    ] as const) {
      enqueueJob(db, job(key, { payload: Buffer.alloc(bytes) }), NOW);
    }
    const keys = (count: number) => leaseJobs(db, 'extract', { ...lease(count), bytes: 100 }).map(({ key }) => key);
    expect(keys(4)).toEqual(['large']);
    expect(keys(4)).toEqual(['a', 'b']);
    expect(keys(4)).toEqual(['c']);
  });

  it('keeps queues apart', () => {
    const db = tempDatabase();
    enqueueJob(db, job('a', { queue: 'store' }), NOW);
    expect(leaseJobs(db, 'extract', lease())).toEqual([]);
    expect(leaseJobs(db, 'store', lease())).toHaveLength(1);
    expect(countJobs(db, 'extract', NOW)).toEqual({
      waiting: 0,
      leased: 0,
      done: 0,
      failed: 0,
      delayed: 0,
      oldest: null,
    });
  });

  it('serves by priority, then in the order of adding, and nothing before its time', () => {
    const op = fc.oneof(
      fc.record({
        do: fc.constant('add' as const),
        priority: fc.integer({ min: -2, max: 2 }),
        delay: fc.integer({ min: 0, max: 5 }),
      }),
      fc.record({ do: fc.constant('lease' as const), count: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(op, { maxLength: 40 }), (ops) => {
        const db = tempDatabase(':memory:');
        let waiting: { key: string; priority: number; due: number; place: number }[] = [];
        let clock = 0;
        for (const [place, step] of ops.entries()) {
          if (step.do === 'wait') clock += step.seconds;
          if (step.do === 'add') {
            const key = `j${place}`;
            enqueueJob(db, job(key, { priority: step.priority, notBefore: later(clock + step.delay) }), later(clock));
            waiting.push({ key, priority: step.priority, due: clock + step.delay, place });
          }
          if (step.do === 'lease') {
            const due = waiting.filter((entry) => entry.due <= clock);
            const expected = due.toSorted((a, b) => a.priority - b.priority || a.place - b.place).slice(0, step.count);
            const got = leaseJobs(db, 'extract', lease(step.count, clock)).map(({ key }) => key);
            expect(got).toEqual(expected.map(({ key }) => key));
            waiting = waiting.filter((entry) => !got.includes(entry.key));
          }
        }
        const soonest = waiting.map(({ due }) => later(due)).sort()[0] ?? null;
        expect(nextDue(db, 'extract')).toBe(soonest);
        expect(countJobs(db, 'extract', later(clock))).toMatchObject({
          waiting: waiting.length,
          delayed: waiting.filter((entry) => entry.due > clock).length,
        });
        db.close();
      }),
    );
  });

  it('finds the next job by index, also behind many that wait or are done', () => {
    const db = tempDatabase();
    const plan = db.all(
      `EXPLAIN QUERY PLAN SELECT n FROM jobs WHERE state = 'waiting' AND queue = 'q' AND not_before <= 'x' ORDER BY priority, n LIMIT 1`,
    );
    expect(plan.map((row) => String(row['detail']))).toEqual([
      'SEARCH jobs USING COVERING INDEX jobs_waiting (queue=?)',
    ]);
  });
});

describe('failJob', () => {
  it('tries again at the time given, as long as attempts are left', () => {
    const db = tempDatabase();
    enqueueJob(db, job('a', { maxAttempts: 2 }), NOW);
    const [first] = leaseJobs(db, 'extract', lease());
    expect(first && failJob(db, first, { error: 'no network', retryAt: later(30) }, NOW)).toBe('waiting');
    expect(leaseJobs(db, 'extract', lease(1, 29))).toEqual([]);
    const [second] = leaseJobs(db, 'extract', lease(1, 30));
    expect(second).toMatchObject({ attempts: 2, error: 'no network' });
    expect(second && failJob(db, second, { error: 'no network', retryAt: later(90) }, later(31))).toBe('failed');
    expect(Buffer.from(getJob(db, 'a')?.payload ?? []).toString()).toBe('payload of a');
    expect(retryJob(db, 'a', later(100))).toBe(true);
    expect(retryJob(db, 'a', later(100))).toBe(false);
    expect(leaseJobs(db, 'extract', lease(1, 100))).toMatchObject([{ key: 'a', attempts: 1, error: null }]);
  });

  it('gives up at once when there is nothing to wait for', () => {
    const db = tempDatabase();
    enqueueJob(db, job('a'), NOW);
    const [held] = leaseJobs(db, 'extract', lease());
    expect(held && failJob(db, held, { error: 'binary', retryAt: null }, NOW)).toBe('failed');
  });
});

describe('leases that run out', () => {
  it('fail the job in the end, as it may be what kills its workers', () => {
    const db = tempDatabase();
    enqueueJob(db, job('poison', { maxAttempts: 2 }), NOW);
    leaseJobs(db, 'extract', lease());
    expect(requeueExpired(db, later(60)).requeued).toBe(1);
    leaseJobs(db, 'extract', lease(1, 60));
    expect(requeueExpired(db, later(120))).toMatchObject({ requeued: 0, exhausted: [{ key: 'poison', attempts: 2 }] });
    expect(countJobs(db, 'extract', NOW)).toMatchObject({ failed: 1, waiting: 0 });
  });

  it('do not count when the job was given back', () => {
    const db = tempDatabase();
    enqueueJob(db, job('a', { maxAttempts: 1 }), NOW);
    const [held] = leaseJobs(db, 'extract', lease());
    expect(held && releaseJob(db, held, NOW)).toBe(true);
    expect(getJob(db, 'a')).toMatchObject({ state: 'waiting', attempts: 0 });
  });
});

describe('a transaction', () => {
  it('makes a job done exactly when its result is stored', () => {
    const db = tempDatabase();
    enqueueJob(db, job('a'), NOW);
    const [held] = leaseJobs(db, 'extract', lease());
    const store = () =>
      db.transaction(() => {
        if (held) finishJob(db, held, NOW);
        throw new Error('the result could not be stored');
      });
    expect(store).toThrow('could not be stored');
    expect(getJob(db, 'a')?.state).toBe('leased');
  });
});

describe('forgetDone', () => {
  it('forgets only what was done, and only when it is old', () => {
    const db = tempDatabase();
    for (const key of ['a', 'b', 'c']) enqueueJob(db, job(key), NOW);
    const [a, b] = leaseJobs(db, 'extract', lease(2));
    if (a) finishJob(db, a, NOW);
    if (b) finishJob(db, b, later(50));
    expect(countJobs(db, 'extract', NOW)).toMatchObject({ done: 2, waiting: 1, oldest: NOW });
    expect(forgetDone(db, 'extract', later(50))).toBe(1);
    expect([getJob(db, 'a'), getJob(db, 'b')?.state, getJob(db, 'c')?.state]).toEqual([null, 'done', 'waiting']);
  });
});
