import { describe, expect, it } from 'vitest';
import type { Review, Settlement } from '../../extractors/model/review.ts';
import { appendReview, appendSettlement, listReviews, listSettlements } from '../../storage/desk/reviews.ts';
import { openDatabase } from '../../storage/open-database.ts';
import type { NewFailure } from '../../storage/records/work.ts';
import { countFailures, getFailure, listFailures, recordFailure, resolveFailure } from '../../storage/work/failures.ts';
import { countLedger, getLedgerEntry, listOwed, owe, seenBytes, settle } from '../../storage/work/ledger.ts';
import { KEY, later, NOW } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

const FAILURE: NewFailure = {
  key: 'intake:abc',
  stage: 'intake',
  file: 'empty.txt',
  bytesHash: 'abc',
  article: null,
  code: 'FILE_EMPTY',
  words: 'empty.txt is empty.',
  details: { path: 'empty.txt' },
  attempts: 1,
  at: NOW,
};

describe('failures', () => {
  it('survive a restart, and failing again is the same failure', () => {
    const db = tempDatabase();
    const id = recordFailure(db, FAILURE);
    db.close();
    const again = tempDatabase(db.path);
    expect(recordFailure(again, { ...FAILURE, code: 'FILE_BINARY', attempts: 2, at: later(9) })).toBe(id);
    const { at: _, ...rest } = FAILURE;
    const times = { firstAt: NOW, lastAt: later(9), resolved: null, resolution: null };
    expect(getFailure(again, id)).toEqual({ ...rest, id, code: 'FILE_BINARY', attempts: 2, ...times });
  });

  it('are open until resolved; failing after that is a new one', () => {
    const db = tempDatabase();
    const id = recordFailure(db, FAILURE);
    recordFailure(db, { ...FAILURE, key: 'intake:def', bytesHash: 'def' });
    expect(countFailures(db)).toEqual([{ code: 'FILE_EMPTY', count: 2 }]);
    expect(resolveFailure(db, FAILURE.key, 'stored', later(5))).toBe(true);
    expect(resolveFailure(db, FAILURE.key, 'stored', later(6))).toBe(false);
    expect(getFailure(db, id)).toMatchObject({ resolved: later(5), resolution: 'stored' });
    expect(recordFailure(db, FAILURE)).not.toBe(id);
    expect(listFailures(db, { open: true }).items.map(({ key }) => key)).toEqual(['intake:def', 'intake:abc']);
    expect(
      listFailures(db, { open: false, code: 'FILE_EMPTY', stage: 'intake' }).items.map((failure) => failure.id),
    ).toEqual([id]);
    expect(listFailures(db, { bytesHash: 'def' }, { order: 'newest', limit: 1 }).items).toHaveLength(1);
  });
});

describe('the ledger', () => {
  const entry = (key: string, priority = 0) => ({
    key,
    bytesHash: `h-${key}`,
    file: `${key}.txt`,
    payload: Buffer.from(key),
    priority,
    seen: NOW,
  });

  it('lists what is owed, with all that is needed to do it again, until it is settled', () => {
    const db = tempDatabase();
    for (const [key, priority] of [
      ['a', 1],
      ['b', 0],
      ['c', 1],
      ['d', 0],
    ] as const)
      expect(owe(db, entry(key, priority))).toBe(true);
    expect(owe(db, entry('a'))).toBe(false);
    const first = listOwed(db, null, 3);
    expect(first.map(({ key, payload }) => [key, Buffer.from(payload ?? []).toString()])).toEqual([
      ['b', 'b'],
      ['d', 'd'],
      ['a', 'a'],
    ]);
    expect(listOwed(db, 'a').map(({ key }) => key)).toEqual(['c']);
    expect(settle(db, 'b', { article: 'a_1' }, later(1))).toBe(true);
    expect(settle(db, 'd', { failure: 7 }, later(2))).toBe(true);
    expect(settle(db, 'none', { failure: 7 }, later(2))).toBe(false);
    expect(getLedgerEntry(db, 'b')).toEqual({
      ...entry('b'),
      state: 'article',
      article: 'a_1',
      failure: null,
      payload: null,
      settled: later(1),
      parent: null,
      fresh: false,
    });
    expect(getLedgerEntry(db, 'd')).toMatchObject({ state: 'failure', failure: 7, article: null });
    expect(getLedgerEntry(db, 'd')?.payload).not.toBeNull();
    expect(countLedger(db)).toEqual({ owed: 2, article: 1, failure: 1 });
    expect(seenBytes(db, 'h-b').map(({ state }) => state)).toEqual(['article']);
  });

  it('owes again what was settled, when it comes in again', () => {
    const db = tempDatabase();
    owe(db, entry('a'));
    settle(db, 'a', { failure: 1 }, NOW);
    expect(owe(db, entry('a', 5))).toBe(true);
    expect(getLedgerEntry(db, 'a')).toMatchObject({ state: 'owed', failure: null, settled: null, priority: 5 });
  });
});

const REVIEW: Review = {
  claim: 'c_1',
  article: 'a_1',
  start: 3,
  end: 7,
  quote: '27万吨',
  decision: 'correct',
  changes: { unit: 'kg', subject: null },
  by: 'ann',
  at: NOW,
  note: 'the table says so',
};

const SETTLEMENT: Settlement = {
  fact: 'f_1',
  key: KEY,
  sides: [['c_1'], ['c_2', 'c_3']],
  decision: 'side',
  chosen: ['c_1'],
  reason: '国家统计局 gives 27万吨',
  reference: 'https://example.org/report',
  by: 'bo',
  at: NOW,
};

describe('decisions', () => {
  it('are given back as they were made, in their order', () => {
    const db = tempDatabase();
    expect(appendReview(db, REVIEW)).toBeNull();
    appendReview(db, { ...REVIEW, decision: 'reopen', changes: null, note: null, at: later(1) });
    appendReview(db, { ...REVIEW, claim: 'c_2', by: 'bo' });
    expect(listReviews(db, { claim: 'c_1' }).items).toEqual([
      REVIEW,
      { ...REVIEW, decision: 'reopen', changes: null, note: null, at: later(1) },
    ]);
    expect(listReviews(db, { article: 'a_1', by: 'bo' }).items).toHaveLength(1);
    appendSettlement(db, SETTLEMENT);
    appendSettlement(db, { ...SETTLEMENT, decision: 'open', chosen: [], reference: null });
    expect(listSettlements(db, { fact: 'f_1' }, { order: 'newest' }).items[1]).toEqual(SETTLEMENT);
    expect(listSettlements(db, { fact: 'f_2' }).items).toEqual([]);
  });

  it.each([
    "UPDATE reviews SET decision = 'accept'",
    'DELETE FROM reviews',
    "INSERT OR REPLACE INTO reviews SELECT n, claim, article, start_at, end_at, quote, 'accept', changes, by, at, note FROM reviews",
    "UPDATE settlements SET by = 'someone else'",
    'DELETE FROM settlements',
  ])('cannot be changed or taken out, by any connection: %s', (sql) => {
    const db = tempDatabase();
    appendReview(db, REVIEW);
    appendSettlement(db, SETTLEMENT);
    const other = openDatabase(db.path);
    expect(() => other.run(sql)).toThrow(/are added, never (edited|deleted)/);
    other.close();
    expect(listReviews(db).items).toEqual([REVIEW]);
    expect(listSettlements(db).items).toEqual([SETTLEMENT]);
  });
});
