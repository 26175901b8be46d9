import { expect, it } from 'vitest';
import { z } from 'zod';
import { storeResult } from '../../pipeline/steps/store.ts';
import { recordFailure } from '../../storage/work/failures.ts';
import { OPERATIONS } from '../../web/api/operations.ts';
import { live } from '../pipeline/decide/random-days.ts';
import { fixtureTasks } from '../pipeline/steps/made-articles.ts';
import { type TestDesk, testDesk } from './start-desk.ts';

const NOW = '2026-02-10T08:00:00.000Z';
const pageOfAny = z.strictObject({ items: z.array(z.unknown()), next: z.string().nullable() });

async function page({ url }: TestDesk, path: string, query: Readonly<Record<string, string>>) {
  const response = await fetch(`${url}${path}?${new URLSearchParams(query)}`);
  expect([path, query, response.status]).toEqual([path, query, 200]);
  return pageOfAny.parse(await response.json());
}

it('gives every list by cursor: all of it, once, in one order', async () => {
  const desk = await testDesk();
  const { db } = desk.app;
  live(db, [
    { kind: 'arrive', pick: 0, how: 0 },
    { kind: 'bulk', pick: 5, how: 0 },
    { kind: 'settle', pick: 1, how: 0 },
  ]);
  for (const task of fixtureTasks('01', '02', '09')) storeResult(db, task, NOW);
  const failure = { stage: 'intake', file: 'x.pdf', bytesHash: null, article: null, details: {}, attempts: 1, at: NOW };
  for (const key of ['1', '2', '3'])
    recordFailure(db, { ...failure, key, code: 'FILE_DAMAGED', words: 'it is damaged' });

  const lists = OPERATIONS.filter(({ query }) => 'cursor' in query.shape).map(({ path }) => path);
  expect(lists).toHaveLength(7);
  for (const path of lists) {
    const whole = await page(desk, path, { limit: '500' });
    expect([path, whole.next, whole.items.length > 1]).toEqual([path, null, true]);
    const seen: unknown[] = [];
    const limit = String(Math.max(1, Math.floor(whole.items.length / 7)));
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { items, next }: z.output<typeof pageOfAny> = await page(desk, path, {
        limit,
        ...(cursor !== '' && { cursor }),
      });
      seen.push(...items);
      cursor = next;
    }
    expect([path, seen]).toEqual([path, whole.items]);
    for (const cursor of ['../x', '-1', '9'.repeat(30), "1' OR '1", 'bnVsbA']) {
      const response = await fetch(`${desk.url}${path}?${new URLSearchParams({ cursor })}`);
      expect([path, cursor, response.status]).toEqual([path, cursor, 400]);
    }
  }
});
