import { z } from '@hono/zod-openapi';
import { afterAll, expect, it } from 'vitest';
import { MAX_BULK } from '../../pipeline/decide/review-all.ts';
import { newClaim } from '../../pipeline/steps/new-claim.ts';
import { countClaims, listClaims, replaceClaims } from '../../storage/claims/claims.ts';
import { dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, type TestDesk, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

/** A desk with so many open claims of one kind: those of an article, over and over. */
async function deskWith(count: number): Promise<TestDesk> {
  const desk = await testDesk();
  const { db } = desk.app;
  const [article = ''] = await dropArticles(desk, [{ name: 'copper.txt', text: '智利2025年铜产量为540万吨。' }]);
  const [claim] = listClaims(db, { article, kind: 'mass' }).items;
  if (claim === undefined) throw new Error('there is a tonnage');
  const id = (index: number) => `c_${index.toString(16).padStart(16, '0')}`;
  const claims = Array.from({ length: count }, (_, index) => ({
    ...claim,
    id: id(index),
    subject: null,
    metric: null,
  }));
  replaceClaims(
    db,
    article,
    claims.map((one) => newClaim(one, one)),
    'made',
  );
  expect(countClaims(db, { kind: 'mass', status: 'open' })).toBe(count);
  return desk;
}

const bulk = ({ url }: TestDesk, body: unknown) =>
  fetch(`${url}/api/v1/reviews`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

it('says on the page how many of very many were decided, and how many are left', async () => {
  const desk = await deskWith(MAX_BULK + 3);
  const open = () => countClaims(desk.app.db, { status: 'open' });
  const page = await openPage();
  await page.goto(`${desk.url}/review?kind=mass`);
  expect(await page.locator('.queue-tools').textContent()).toContain('At most 5,000 at a stroke');
  await page.getByRole('button', { name: 'Accept the first 5,000 that match' }).click();
  await page.waitForSelector('text=Decided 5,000 claims; 3 that match are still open');
  expect(open()).toBe(3);
  await page.getByRole('button', { name: 'Accept all 3 that match' }).click();
  await page.waitForSelector('text=Decided 3 claims; undo takes them all back');
  expect(open()).toBe(0);
}, 120_000);

it('says so in the answer of the API', async () => {
  const desk = await deskWith(MAX_BULK + 2);
  const wanted = { decision: 'reject', filters: { kind: 'mass' }, note: 'a table read twice' };
  const first = await bulk(desk, wanted);
  expect([first.status, await first.json()]).toEqual([201, { done: MAX_BULK, left: 2 }]);
  expect(await (await bulk(desk, wanted)).json()).toEqual({ done: 2, left: 0 });
  expect(await (await bulk(desk, wanted)).json()).toEqual({ done: 0, left: 0 });
  expect(countClaims(desk.app.db, { status: 'rejected' })).toBe(MAX_BULK + 2);
  const undo = async () => {
    const response = await fetch(`${desk.url}/api/v1/decisions/undo`, { method: 'POST', body: '{}' });
    return z.object({ undone: z.array(z.string()) }).parse(await response.json()).undone.length;
  };
  expect([await undo(), await undo()]).toEqual([2, MAX_BULK]);
  expect(countClaims(desk.app.db, { status: 'open' })).toBe(MAX_BULK + 2);
}, 120_000);

it('decides on nothing without a filter, or with one that is not understood', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const wrong = [
    [{}, 'no filter is set'],
    [{ kind: 'weight' }, 'not understood: kind'],
    [{ kind: 'mass', min: 'much' }, 'not understood: min'],
    [{ kind: 'mass', status: 'accepted' }, 'only open claims'],
    [{ colour: 'red' }, 'body.filters'],
  ] as const;
  for (const [filters, words] of wrong) {
    const response = await bulk(desk, { decision: 'accept', filters });
    const answer: unknown = await response.json();
    expect([response.status, answer]).toMatchObject([400, { error: { code: 'REQUEST_INVALID' } }]);
    expect(JSON.stringify(answer)).toContain(words);
  }
  expect(countClaims(desk.app.db, { status: 'accepted' })).toBe(0);
});
