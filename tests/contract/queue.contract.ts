import { describe, expect, it } from 'vitest';
import { CodedError } from '../../extractors/model/errors.ts';
import type { Job, WorkOptions } from '../../pipeline/queue/queue.ts';
import { JobInterrupted } from '../../pipeline/queue/retry.ts';
import { until } from '../until.ts';
import { openerOf, QUICK, type QueueUnderTest, readJob } from './queue-under-test.ts';

/** What every Queue must do, whatever keeps its jobs. */
export function queueContract(name: string, subject: QueueUnderTest): void {
  describe(`${name} keeps the queue contract`, () => {
    const open = openerOf(subject);

    it('hands a job over with its payload, bytes and all', async () => {
      const queue = await open();
      const seen: Job<'read'>[] = [];
      await queue.enqueue([readJob('a')]);
      await queue.work('read', async (job) => void seen.push(job), { concurrency: 1 });
      await until(() => seen.length === 1);
      expect(seen).toEqual([{ ...readJob('a'), attempt: 1 }]);
      await until(async () => (await queue.counts('read')).active === 0);
      expect(await queue.counts('read')).toEqual({ waiting: 0, active: 0, failed: 0 });
    });

    it('takes a job that is added twice once', async () => {
      const queue = await open();
      expect(await queue.enqueue([readJob('a'), readJob('b')])).toBe(2);
      expect(await queue.enqueue([readJob('a'), readJob('c')])).toBe(1);
      expect(await queue.counts('read')).toEqual({ waiting: 3, active: 0, failed: 0 });
    });

    it('tells where a job is, as long as it is not done', async () => {
      const queue = await open();
      await queue.enqueue([readJob('a'), readJob('b')]);
      const ids = ['read:a', 'read:b', 'read:never'];
      const waiting = { state: 'waiting', attempts: 0 };
      expect(await queue.standing('read', ids)).toEqual(
        new Map([
          ['read:a', waiting],
          ['read:b', waiting],
        ]),
      );
      expect(await queue.standing('store', ids)).toEqual(new Map());
      const held = Promise.withResolvers<void>();
      const stop = await queue.work('read', () => held.promise, { concurrency: 1 });
      await until(async () => (await queue.counts('read')).active === 1);
      const active = { state: 'active', attempts: 1 };
      expect(await queue.standing('read', ids)).toEqual(
        new Map([
          ['read:a', active],
          ['read:b', waiting],
        ]),
      );
      held.resolve();
      await until(async () => (await queue.standing('read', ids)).size === 0);
      await stop();
    });

    it('takes a job anew that is done', async () => {
      const queue = await open();
      let handed = 0;
      await queue.work(
        'read',
        async () => {
          handed += 1;
        },
        { concurrency: 1 },
      );
      await queue.enqueue([readJob('a')]);
      await until(async () => handed === 1 && (await queue.counts('read')).active === 0);
      expect(await queue.enqueue([readJob('a')])).toBe(1);
      await until(() => handed === 2);
    });

    it('hands out the lower number first', async () => {
      const queue = await open();
      await queue.enqueue([readJob('feed', 10), readJob('later feed', 10), readJob('upload', 0), readJob('middle', 5)]);
      const order: string[] = [];
      await queue.work('read', async (job) => void order.push(job.payload.arrival), { concurrency: 1 });
      await until(() => order.length === 4);
      expect(order).toEqual(['upload', 'middle', 'feed', 'later feed']);
    });

    it.each([
      ['after a surprise, and counts the attempts', 3, () => new Error('the disk was busy'), [1, 2, 3]],
      ['at once when it was broken off, and that was no attempt', 6, () => new JobInterrupted('it stops'), null],
    ] as const)('hands a job out again %s', async (_, handed, trouble, counted) => {
      const queue = await open();
      const attempts: number[] = [];
      await queue.work(
        'read',
        async (job) => {
          attempts.push(job.attempt);
          if (attempts.length < handed) throw trouble();
        },
        { concurrency: 1 },
      );
      await queue.enqueue([readJob('a')]);
      await until(async () => attempts.length === handed && (await queue.counts('read')).active === 0);
      if (counted !== null) expect(attempts).toEqual(counted);
      expect(await queue.counts('read')).toEqual({ waiting: 0, active: 0, failed: 0 });
    });

    const giveUps: readonly (readonly [string, Error, number])[] = [
      ['after the last attempt', new Error('the disk was busy'), 3],
      ['at once when it cannot succeed', new CodedError('FILE_EMPTY', { path: 'a.txt' }), 1],
    ];
    it.each(giveUps)('gives up %s, says so once, and takes the job anew', async (_when, error, tries) => {
      const queue = await open();
      let handed = 0;
      const given: string[] = [];
      const options: WorkOptions<'read'> = {
        concurrency: 1,
        onGiveUp: async (job, cause) => void given.push(`${job.id} ${job.attempt} ${cause.message}`),
      };
      const stop = await queue.work(
        'read',
        async () => {
          handed += 1;
          throw error;
        },
        options,
      );
      await queue.enqueue([readJob('a')]);
      await until(async () => (await queue.counts('read')).failed === 1);
      expect(handed).toBe(tries);
      expect(given).toEqual([`read:a ${tries} ${error.message}`]);
      await stop();
      expect(await queue.enqueue([readJob('a')])).toBe(1);
      expect(await queue.counts('read')).toEqual({ waiting: 1, active: 0, failed: 0 });
      let attempt = 0;
      await queue.work(
        'read',
        async (job) => {
          attempt = job.attempt;
        },
        { concurrency: 1 },
      );
      await until(() => attempt !== 0);
      expect(attempt).toBe(1);
    });

    it('goes on with the neighbours of a job that fails', async () => {
      const queue = await open();
      const done: string[] = [];
      await queue.work(
        'read',
        async (job) => {
          if (job.payload.arrival === 'bad') throw new CodedError('FILE_EMPTY', { path: 'bad.txt' });
          done.push(job.payload.arrival);
        },
        { concurrency: 2 },
      );
      await queue.enqueue(['a', 'bad', 'b', 'c'].map((arrival) => readJob(arrival)));
      await until(() => done.length === 3);
      expect(done.toSorted()).toEqual(['a', 'b', 'c']);
    });

    it('holds as many jobs in hand as it is told, and no more', async () => {
      const queue = await open();
      await queue.enqueue(Array.from({ length: 9 }, (_, index) => readJob(`j${index}`)));
      let inHand = 0;
      let most = 0;
      let done = 0;
      await queue.work(
        'read',
        async () => {
          inHand += 1;
          most = Math.max(most, inHand);
          await new Promise((resolve) => setTimeout(resolve, 60));
          inHand -= 1;
          done += 1;
        },
        { concurrency: 3 },
      );
      await until(() => done === 9);
      expect(most).toBe(3);
    });

    it('keeps the kinds apart', async () => {
      const queue = await open();
      const stored: string[] = [];
      await queue.work('store', async (job) => void stored.push(job.id), { concurrency: 1 });
      await queue.enqueue([readJob('a')]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(stored).toEqual([]);
      expect((await queue.counts('read')).waiting).toBe(1);
    });

    it('finishes what is in hand when it is told to stop, and takes nothing more', async () => {
      const queue = await open();
      await queue.enqueue([readJob('a'), readJob('b')]);
      const started: string[] = [];
      const done: string[] = [];
      const stop = await queue.work(
        'read',
        async (job) => {
          started.push(job.id);
          await new Promise((resolve) => setTimeout(resolve, 150));
          done.push(job.id);
        },
        { concurrency: 1 },
      );
      await until(() => started.length === 1);
      await stop();
      expect(done).toEqual(['read:a']);
      expect(started).toEqual(['read:a']);
      expect(await queue.counts('read')).toEqual({ waiting: 1, active: 0, failed: 0 });
    });

    it('keeps its jobs when it is closed', async () => {
      const place = await subject.place();
      const first = await subject.open(place, QUICK);
      await first.enqueue([readJob('a')]);
      await first.close();
      const second = await open(place);
      const seen: string[] = [];
      await second.work('read', async (job) => void seen.push(job.payload.file), { concurrency: 1 });
      await until(() => seen.length === 1);
      expect(seen).toEqual(['a.txt']);
    });

    it('hands each job to one of several workers', async () => {
      const place = await subject.place();
      const queues = [await open(place), await open(place)];
      const seen: string[] = [];
      await queues[0]?.enqueue(Array.from({ length: 30 }, (_, index) => readJob(`j${index}`)));
      const handle = async (job: Job<'read'>) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(job.id);
      };
      for (const queue of queues) await queue.work('read', handle, { concurrency: 2 });
      await until(async () => seen.length >= 30 && (await queues[0]?.counts('read'))?.active === 0);
      expect(new Set(seen).size).toBe(30);
      expect(seen.length).toBe(30);
    });
  });
}
