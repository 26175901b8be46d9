import { describe, expect, it } from 'vitest';
import { giveBackMemory } from '../../../pipeline/worker/give-back.ts';
import { until } from '../../until.ts';

const MB = 2 ** 20;

describe('a process that always has work', () => {
  it('gives back what it has grown by, and is left alone while it has not', async () => {
    let held = 300 * MB;
    let looks = 0;
    let collected = 0;
    const stop = giveBackMemory({
      collect: () => {
        collected += 1;
        held = 200 * MB;
      },
      rss: () => {
        looks += 1;
        return held;
      },
      everyMs: 1,
    });
    await until(async () => looks > 10);
    expect(collected).toBe(1);
    held = 250 * MB;
    await until(async () => collected === 2);
    expect(held).toBe(200 * MB);
    stop();
  });

  it('does nothing where V8 cannot be asked', () => {
    expect(giveBackMemory({ collect: null, rss: () => Infinity, everyMs: 1 })).not.toThrow();
  });
});
