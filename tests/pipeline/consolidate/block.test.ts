import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../pipeline/consolidate/block.ts';
import { groupFacts } from '../../../pipeline/consolidate/group.ts';
import { makeClaim } from '../../helpers/make-claim.ts';

const date = { kind: 'date', unit: null, value: null, subject: 'country:CN', metric: 'metric:response' } as const;

describe('the block of a date', () => {
  it('is one that a fact comes of when the day is known, and none when 次日 has no day to count from', () => {
    const known = makeClaim({ ...date, time: '2026-02-10' });
    expect(groupFacts([known]).map(({ block }) => block)).toEqual([blockOf(known)]);
    expect(blockOf(makeClaim({ ...date, time: null }))).toBeNull();
  });

  it.each(['发布', '公布', 'said', 'published'])(
    'is none for the day of %s: many things are said and published',
    (metric) => {
      expect(blockOf(makeClaim({ ...date, time: '2026-02-10', metric }))).toBeNull();
    },
  );
});
