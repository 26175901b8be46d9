import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { type RetryPolicy, retryDelayMs } from '../../../pipeline/queue/retry.ts';

const policy: RetryPolicy = { attempts: 5, deaths: 20, baseMs: 1000, capMs: 3000 };
const surprise = new Error('the disk was busy');

describe('the wait before the next try', () => {
  it('doubles, up to the longest wait', () => {
    const waits = [1, 2, 3, 4].map((attempt) => retryDelayMs(surprise, attempt, policy, 0.999999));
    expect(waits).toEqual([1000, 2000, 3000, 3000]);
  });

  it('is drawn from the upper half of the step', () => {
    expect(retryDelayMs(surprise, 2, policy, 0)).toBe(1000);
    expect(retryDelayMs(surprise, 2, policy, 0.5)).toBe(1500);
  });

  it('is none after the last attempt', () => {
    expect(retryDelayMs(surprise, 5, policy)).toBeNull();
  });

  it('is none for what cannot succeed, and some for what may pass', () => {
    expect(retryDelayMs(new CodedError('FILE_EMPTY', { path: 'a' }), 1, policy)).toBeNull();
    expect(retryDelayMs(new CodedError('DATABASE_FULL', { path: 'a' }), 1, policy)).not.toBeNull();
  });
});
