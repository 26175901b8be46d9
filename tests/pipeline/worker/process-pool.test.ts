import { afterEach, describe, expect, it } from 'vitest';
import { ProcessLost } from '../../../pipeline/queue/retry.ts';
import { ProcessPool } from '../../../pipeline/worker/process-pool.ts';
import { until } from '../../until.ts';
import type { Answer, Trouble } from './trouble-process.ts';

const script = new URL('trouble-process.ts', import.meta.url);
const pools: ProcessPool<Trouble, Answer>[] = [];

function poolOf(processes: number, timeoutMs = 20_000): ProcessPool<Trouble, Answer> {
  const pool = new ProcessPool<Trouble, Answer>({ script, processes, timeoutMs, heapMb: 64 });
  pools.push(pool);
  return pool;
}

const answer = (words: string): Trouble => ({ act: 'answer', bytes: new TextEncoder().encode(words) });
const textOf = (given: Answer) => new TextDecoder().decode(given.bytes);

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe('a pool of processes', () => {
  it('answers every task, on as many processes as it may use', async () => {
    const pool = poolOf(2);
    const words = Array.from({ length: 2000 }, (_, index) => `稀土 ${index}`);
    const pids = new Set<number>();
    // The second may still be starting when the first is done with all.
    await until(async () => {
      const answers = await Promise.all(words.map((word) => pool.run(answer(word), { name: word })));
      expect(answers.map(textOf)).toEqual(words);
      for (const { pid } of answers) pids.add(pid);
      return pids.size > 1;
    });
    expect(pids.size).toBe(2);
  });

  const troubles: readonly (readonly [Exclude<Trouble['act'], 'answer' | 'take'>, string, RegExp])[] = [
    ['hang', 'EXTRACTION_FAILED', /bad\.txt failed: it took longer than 1\.5 s/],
    ['exit', 'EXTRACTION_FAILED', /bad\.txt failed: its process ended with exit code 7/],
    ['throw', 'EXTRACTION_FAILED', /bad\.txt failed: x is not a function/],
    ['eat-memory', 'EXTRACTION_FAILED', /bad\.txt failed: it needed too much memory/],
    ['gulp-memory', 'EXTRACTION_FAILED', /bad\.txt failed: it needed too much memory/],
    ['crash', 'EXTRACTION_FAILED', /bad\.txt failed: its process ended with SIGSEGV/],
    ['refuse', 'FILE_EMPTY', /empty\.txt is empty/],
  ];
  it.each(troubles)('a task that makes its process %s fails alone', async (act, code, message) => {
    const pool = poolOf(2, act === 'hang' ? 1500 : 60_000);
    const before = pool.run(answer('before'), { name: 'before' });
    const bad = expect(pool.run({ act }, { name: 'bad.txt' })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    const after = ['one', 'two', 'three'].map((word) => pool.run(answer(word), { name: word }));
    await bad;
    expect(textOf(await before)).toBe('before');
    expect((await Promise.all(after)).map(textOf)).toEqual(['one', 'two', 'three']);
    expect(textOf(await pool.run(answer('later'), { name: 'later' }))).toBe('later');
  });

  it.each(['exit', 'crash', 'eat-memory'] as const)(
    'fails none of those that wait behind one that makes it %s',
    async (act) => {
      const pool = poolOf(1);
      await pool.run(answer('warm'), { name: 'warm' });
      const words = Array.from({ length: 20 }, (_, index) => `锂 ${index}`);
      const asked = words.map((word, index) => {
        const bad = index === 7 ? [pool.run({ act }, { name: 'bad.txt' }).catch((error: Error) => error.message)] : [];
        return { bad, good: pool.run(answer(word), { name: word }) };
      });
      expect((await Promise.all(asked.map(({ good }) => good))).map(textOf)).toEqual(words);
      expect(await Promise.all(asked.flatMap(({ bad }) => bad))).toEqual([
        expect.stringMatching(/bad\.txt failed: it/),
      ]);
    },
  );

  it('takes those that wait behind a slow one to another', async () => {
    const pool = poolOf(2);
    await Promise.all([
      pool.run({ act: 'take', ms: 300 }, { name: 'warm' }),
      pool.run(answer('warm'), { name: 'warm' }),
    ]);
    let slow = false;
    const long = pool.run({ act: 'take', ms: 6000 }, { name: 'long' }).then(() => {
      slow = true;
    });
    const words = Array.from({ length: 40 }, (_, index) => `${index}`);
    const answers = await Promise.all(words.map((word) => pool.run(answer(word), { name: word })));
    expect(answers.map(textOf)).toEqual(words);
    expect(slow).toBe(false);
    await long;
    expect(textOf(await pool.run(answer('later'), { name: 'later' }))).toBe('later');
  });

  it('fails the tasks, and does not start processes for ever, when its module cannot be loaded', async () => {
    const pool = new ProcessPool<Trouble, Answer>({
      script: new URL('no-such-process.ts', import.meta.url),
      processes: 2,
      timeoutMs: 1000,
    });
    pools.push(pool);
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => pool.run(answer(name), { name })));
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('does not blame a task for a process that was killed before it got the task', async () => {
    const pool = poolOf(1);
    for (let round = 0; round < 5; round += 1) {
      const { pid } = await pool.run(answer('warm'), { name: 'warm' });
      process.kill(pid, 'SIGKILL');
      // Long enough for it to die, and nobody here has heard of it: what is sent now meets a closed channel.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
      const outcome = await pool.run(answer('next'), { name: 'next' }).then(textOf, (error: Error) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ProcessLost);
      else expect(outcome).toBe('next');
    }
    expect(textOf(await pool.run(answer('later'), { name: 'later' }))).toBe('later');
  });

  it('rejects what it had in hand when it is closed', async () => {
    const pool = poolOf(1);
    await pool.run(answer('warm'), { name: 'warm' });
    const hanging = expect(pool.run({ act: 'hang' }, { name: 'x' })).rejects.toThrow(/stopped/);
    await pool.close();
    await hanging;
    await expect(pool.run(answer('late'), { name: 'late' })).rejects.toThrow(/stopped/);
  });
});
