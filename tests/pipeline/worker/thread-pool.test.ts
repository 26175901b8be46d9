import { afterEach, describe, expect, it } from 'vitest';
import { ThreadPool } from '../../../pipeline/worker/thread-pool.ts';
import type { Answer, Trouble } from './trouble-thread.ts';

const script = new URL('trouble-thread.ts', import.meta.url);
const pools: ThreadPool<Trouble, Answer>[] = [];

function poolOf(threads: number, timeoutMs = 20_000): ThreadPool<Trouble, Answer> {
  const pool = new ThreadPool<Trouble, Answer>({ script, threads, timeoutMs, heapMb: 64 });
  pools.push(pool);
  return pool;
}

const answer = (words: string): Trouble => ({ act: 'answer', bytes: new TextEncoder().encode(words) });
const textOf = (given: Answer) => new TextDecoder().decode(given.bytes);

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe('a pool of threads', () => {
  it('answers every task, on as many threads as it may use', async () => {
    const pool = poolOf(2);
    const words = Array.from({ length: 20 }, (_, index) => `稀土 ${index}`);
    const answers = await Promise.all(words.map((word) => pool.run(answer(word), { name: word })));
    expect(answers.map(textOf)).toEqual(words);
    expect(new Set(answers.map((given) => given.threadId)).size).toBe(2);
  });

  it('hands buffers over rather than copying them', async () => {
    const task = answer('27万吨');
    if (task.act !== 'answer') throw new Error('not an answer');
    const given = await poolOf(1).run(task, { name: 'a', transfer: [task.bytes.buffer] });
    expect(task.bytes.byteLength).toBe(0);
    expect(textOf(given)).toBe('27万吨');
  });

  const troubles: readonly (readonly [Exclude<Trouble['act'], 'answer'>, string, RegExp])[] = [
    ['hang', 'EXTRACTION_FAILED', /bad\.txt failed: it took longer than 1\.5 s/],
    ['exit', 'EXTRACTION_FAILED', /bad\.txt failed: its thread ended with exit code 7/],
    ['throw', 'EXTRACTION_FAILED', /bad\.txt failed: x is not a function/],
    ['eat-memory', 'EXTRACTION_FAILED', /bad\.txt failed: it needed too much memory/],
    ['refuse', 'FILE_EMPTY', /empty\.txt is empty/],
  ];
  it.each(troubles)('a task that makes its thread %s fails alone', async (act, code, message) => {
    const pool = poolOf(2, 1500);
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

  it('fails the tasks, and does not start threads for ever, when its module cannot be loaded', async () => {
    const pool = new ThreadPool<Trouble, Answer>({
      script: new URL('no-such-thread.ts', import.meta.url),
      threads: 2,
      timeoutMs: 1000,
    });
    pools.push(pool);
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => pool.run(answer(name), { name })));
    expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected']);
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
