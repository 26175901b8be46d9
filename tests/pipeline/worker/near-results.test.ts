import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { JobInterrupted } from '../../../pipeline/queue/retry.ts';
import { NearResults } from '../../../pipeline/worker/near-results.ts';

/** Results whose writing the test ends, each by its number. */
function results(most: number) {
  const writing = new Map<number, { readonly done: () => void; readonly fail: (error: Error) => void }>();
  const elsewhere: number[] = [];
  const errors: string[] = [];
  const near = new NearResults<number>({
    write: (item) => new Promise((done, fail) => writing.set(item, { done, fail })),
    otherwise: async (item) => {
      if (item === 13) throw new Error('nobody takes it');
      elsewhere.push(item);
    },
    most,
    onError: ({ message }) => errors.push(message),
  });
  return { near, writing, elsewhere, errors };
}

/** Whether a promise is settled already. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), sleep(5, false)]);
}

describe('results of the readers beside the writer', () => {
  it('do not hold up who brings them, until too many wait', async () => {
    const { near, writing } = results(2);
    expect(await isDone(near.add(1))).toBe(true);
    const second = near.add(2);
    expect(await isDone(second)).toBe(false);
    writing.get(1)?.done();
    expect(await isDone(second)).toBe(true);
    const drained = near.drain();
    expect(await isDone(drained)).toBe(false);
    writing.get(2)?.done();
    expect(await isDone(drained)).toBe(true);
  });

  it('go to the queue when they cannot be written, and nowhere when the program ends', async () => {
    const { near, writing, elsewhere, errors } = results(10);
    for (const item of [1, 2, 13]) await near.add(item);
    writing.get(1)?.fail(new Error('of its own'));
    writing.get(2)?.fail(new JobInterrupted('it ends'));
    writing.get(13)?.fail(new Error('of its own'));
    await near.drain();
    expect(elsewhere).toEqual([1]);
    expect(errors).toEqual(['nobody takes it']);
  });
});
