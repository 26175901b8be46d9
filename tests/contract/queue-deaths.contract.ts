import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ProcessLost } from '../../pipeline/queue/retry.ts';
import { until } from '../until.ts';
import { openerOf, QUICK, type QueueUnderTest, readJob } from './queue-under-test.ts';

/** What every Queue must do when those who work on it are slow or die. */
export function queueDeathsContract(name: string, subject: QueueUnderTest): void {
  describe(`${name} survives its workers`, () => {
    const open = openerOf(subject);

    it('does not hand out a job twice that takes longer than the lease', async () => {
      const place = await subject.place();
      const slow = { ...QUICK, leaseMs: 400 };
      const queues = [await open(place, slow), await open(place, slow)];
      let handed = 0;
      let done = 0;
      await queues[0]?.enqueue([readJob('slow')]);
      for (const queue of queues) {
        await queue.work(
          'read',
          async () => {
            handed += 1;
            await new Promise((resolve) => setTimeout(resolve, 1500));
            done += 1;
          },
          { concurrency: 1 },
        );
      }
      await until(() => done === 1);
      expect(handed).toBe(1);
    });

    it('hands out again what a killed process had in hand', async () => {
      const place = await subject.place();
      const queue = await open(place);
      await queue.enqueue([readJob('a')]);
      await takeAndDie(subject.module, place);
      expect((await queue.counts('read')).active).toBe(1);
      let attempt = 0;
      await queue.work(
        'read',
        async (job) => {
          attempt = job.attempt;
        },
        { concurrency: 1 },
      );
      await until(() => attempt !== 0, 15_000);
      expect(attempt).toBe(2);
    });

    it('does not count a death as an attempt', async () => {
      const place = await subject.place();
      const queue = await open(place);
      await queue.enqueue([readJob('a')]);
      await takeAndDie(subject.module, place);
      let failed = 0;
      await queue.work(
        'read',
        async () => {
          failed += 1;
          throw new Error('the disk was busy');
        },
        { concurrency: 1 },
      );
      await until(async () => (await queue.counts('read')).failed === 1, 15_000);
      expect(failed).toBe(QUICK.retry.attempts);
    });

    it('counts a reading process that was killed from outside as a death, and as no attempt', async () => {
      const place = await subject.place();
      const queue = await open(place, { ...QUICK, retry: { ...QUICK.retry, deaths: QUICK.retry.attempts + 2 } });
      await queue.enqueue([readJob('a')]);
      let handed = 0;
      let done = false;
      await queue.work(
        'read',
        async () => {
          handed += 1;
          if (handed <= QUICK.retry.attempts) throw new ProcessLost('its process was killed');
          done = true;
        },
        { concurrency: 1 },
      );
      await until(() => done, 15_000);
      expect((await queue.counts('read')).failed).toBe(0);
    });

    it('gives up a job under which reading processes are killed again and again', async () => {
      const place = await subject.place();
      const queue = await open(place);
      await queue.enqueue([readJob('deadly')]);
      const given: string[] = [];
      let handed = 0;
      await queue.work(
        'read',
        async () => {
          handed += 1;
          throw new ProcessLost('its process was killed');
        },
        { concurrency: 1, onGiveUp: async (job, error) => void given.push(`${job.id}: ${error.message}`) },
      );
      await until(async () => (await queue.counts('read')).failed === 1, 15_000);
      expect(given).toEqual(['read:deadly: its process was killed']);
      expect(handed).toBe(QUICK.retry.deaths);
    });

    it('gives up a job that kills every process that takes it', async () => {
      const place = await subject.place();
      const queue = await open(place);
      await queue.enqueue([readJob('deadly')]);
      for (let death = 0; death < QUICK.retry.deaths; death += 1) await takeAndDie(subject.module, place);
      const given: string[] = [];
      let handed = 0;
      await queue.work(
        'read',
        async () => {
          handed += 1;
        },
        {
          concurrency: 1,
          onGiveUp: async (job) => void given.push(job.id),
        },
      );
      await until(async () => (await queue.counts('read')).failed === 1, 15_000);
      await until(() => given.length > 0);
      expect(given).toEqual(['read:deadly']);
      expect(handed).toBe(0);
    });
  });
}

/** A process of its own takes one job and is killed with it in hand. */
async function takeAndDie(module: string, place: string): Promise<void> {
  const script = fileURLToPath(new URL('doomed-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [script, module, place, JSON.stringify(QUICK)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => child.kill('SIGKILL'));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`the doomed worker ended by itself with ${code}`)),
    );
  });
}
