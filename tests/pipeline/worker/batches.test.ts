import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { JobInterrupted } from '../../../pipeline/queue/retry.ts';
import { Batches } from '../../../pipeline/worker/batches.ts';

const full = () => new CodedError('DATABASE_FULL', { path: 'news.sqlite' });

function batchesThat(write: (items: readonly number[]) => void) {
  const written: (readonly number[])[] = [];
  const troubles: (string | null)[] = [];
  const batches = new Batches<number>({
    write: (items) => {
      write(items);
      written.push(items);
    },
    most: 3,
    waitMs: 20,
    troubleMs: 10,
    onTrouble: (error) => troubles.push(error?.code ?? null),
  });
  return { batches, written, troubles };
}

describe('items that are written together', () => {
  it('wait for company, for so long and no longer', async () => {
    const { batches, written } = batchesThat(() => {});
    await Promise.all([1, 2, 3, 4].map((item) => batches.add(item)));
    expect(written).toEqual([[1, 2, 3], [4]]);
  });

  it('fail alone', async () => {
    const { batches, written } = batchesThat((items) => {
      if (items.includes(2)) throw new Error('two is bad');
    });
    const results = await Promise.allSettled([1, 2, 3].map((item) => batches.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(written).toEqual([[1], [3]]);
  });

  it('are kept while the disk is full, which is said once, and written when it is not', async () => {
    let tries = 0;
    const { batches, written, troubles } = batchesThat(() => {
      tries += 1;
      if (tries < 4) throw full();
    });
    await Promise.all([1, 2, 3, 4].map((item) => batches.add(item)));
    expect([written, troubles]).toEqual([
      [[1, 2, 3], [4]],
      ['DATABASE_FULL', null],
    ]);
  });

  it('are given back when nobody can wait any more', async () => {
    const { batches } = batchesThat(() => {
      throw full();
    });
    const added = batches.add(1);
    batches.interrupt();
    await expect(added).rejects.toBeInstanceOf(JobInterrupted);
    await expect(batches.add(2)).rejects.toBeInstanceOf(JobInterrupted);
  });
});
