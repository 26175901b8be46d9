import { afterAll, expect, it } from 'vitest';
import { countClaims, listClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { listAudit } from '../../storage/desk/audit.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { replayDecisions } from '../../web/decisions/replay.ts';
import { sampleArticle } from '../pipeline/commands/sample-articles.ts';
import { dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const manyArticles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, text: sampleArticle(index) }));
const open = (db: Database) => countClaims(db, { status: 'open' });

it('reviews 50 claims by keyboard alone, and takes back after a reload, across articles', async () => {
  const desk = await testDesk();
  await dropArticles(desk, manyArticles(16));
  const before = open(desk.app.db);
  expect(before).toBeGreaterThan(50);
  const page = await openPage();
  await page.goto(`${desk.url}/review`);
  const current = () => page.locator('[data-claim-current]').getAttribute('data-claim-current');
  for (let count = 0; count < 50; count += 1) {
    const claim = await current();
    await page.keyboard.press(count % 5 === 4 ? 'x' : 'a');
    await page.waitForSelector(`[data-claim-current]:not([data-claim-current="${claim}"])`);
  }
  expect(open(desk.app.db)).toBe(before - 50);
  const articles = new Set(
    listAudit(desk.app.db, {}, { limit: 100 }).items.map((entry) =>
      entry.action === 'review' ? entry.after.article : '',
    ),
  );
  expect(articles.size).toBeGreaterThan(3);
  await page.reload();
  for (let count = 1; count <= 20; count += 1) {
    const done = page.waitForResponse((response) => response.url().includes('/review/undo'));
    await page.keyboard.press('u');
    await done;
  }
  await expect.poll(() => open(desk.app.db)).toBe(before - 30);
}, 120_000);

it('corrects a slot with a name from the lexicon, and shows it beside what was read', async () => {
  const desk = await testDesk();
  const [id = ''] = await dropArticles(desk);
  const claim = listClaims(desk.app.db, { article: id, kind: 'mass' }).items[0];
  const page = await openPage();
  await page.goto(`${desk.url}/review?claim=${claim?.id}`);
  await page.keyboard.press('e');
  const subject = page.locator('.edit-form input[name="subject"]');
  await subject.fill('秘鲁');
  await page.waitForSelector('#names-subject option[value="Peru"]', { state: 'attached' });
  await page.locator('.edit-form button.primary').click();
  await page.waitForSelector(`[data-claim-current]:not([data-claim-current="${claim?.id}"])`);
  await page.goto(`${desk.url}/articles/${id}?claim=${claim?.id}`);
  expect(await page.locator('.card.current .slots del').first().textContent()).toContain('Chile');
  expect(await page.locator('.card.current .slots ins').first().textContent()).toBe('Peru');
  const [corrected] = listClaims(desk.app.db, { article: id, status: 'corrected' }).items;
  expect(corrected).toMatchObject({ subject: { id: 'country:PE' }, asRead: { subject: { id: 'country:CL' } } });
});

it('accepts all that match a filter at one stroke and takes them back at one', async () => {
  const desk = await testDesk();
  await dropArticles(desk, manyArticles(6));
  const before = open(desk.app.db);
  const changes = countClaims(desk.app.db, { kind: 'change' });
  expect(changes).toBeGreaterThan(4);
  const page = await openPage();
  await page.goto(`${desk.url}/review?kind=change`);
  await page.getByRole('button', { name: /Accept all/ }).click();
  await page.waitForURL(/kind=change/);
  expect(open(desk.app.db)).toBe(before - changes);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(() => open(desk.app.db)).toBe(before);
});

it('rejects all that match a filter once it is sure, and takes them back', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const { db } = desk.app;
  const [before, shares] = [open(db), countClaims(db, { kind: 'change' })];
  const page = await openPage();
  await page.goto(`${desk.url}/review?kind=change`);
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: /Reject all/ }).click();
  expect(open(db)).toBe(before);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: /Reject all/ }).click();
  await expect.poll(() => countClaims(db, { status: 'rejected' })).toBe(shares);
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(() => open(db)).toBe(before);
});

it('corrects direction and basis, and what a movement started from', async () => {
  const desk = await testDesk();
  const [id = ''] = await dropArticles(desk);
  const { db } = desk.app;
  const claim = listClaims(db, { article: id, kind: 'change' }).items[0];
  expect([claim?.direction, claim?.basis, claim?.from]).toEqual(['up', 'yoy', null]);
  const page = await openPage();
  await page.goto(`${desk.url}/review?claim=${claim?.id}`);
  await page.keyboard.press('e');
  await page.locator('.edit-form select[name="direction"]').selectOption('down');
  await page.locator('.edit-form select[name="basis"]').selectOption('');
  await page.locator('.edit-form input[name="from"]').fill('2.5');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector(`[data-claim-current]:not([data-claim-current="${claim?.id}"])`);
  const [corrected] = listClaims(db, { article: id, status: 'corrected' }).items;
  expect([corrected?.direction, corrected?.basis, corrected?.from]).toEqual(['down', null, 2.5]);
  await page.goto(`${desk.url}/articles/${id}?claim=${claim?.id}`);
  expect(await page.locator('.card.current .slots').textContent()).toMatch(/Direction\s*up\s*down/);
});

it('adds a figure that was missed, from words selected in the text', async () => {
  const desk = await testDesk();
  const [id = ''] = await dropArticles(desk);
  const page = await openPage();
  await page.goto(`${desk.url}/review?article=${id}`);
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('[data-text]'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.data.indexOf('小矿');
      if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + 2);
    }
  })()`);
  await page.locator('#add input[name="value"]').fill('7');
  await page.locator('#add input[name="unit"]').fill('mine');
  await page.locator('#add button').click();
  await page.waitForSelector('.figures .corrected');
  const added = listAudit(desk.app.db).items[0];
  expect(added?.after).toMatchObject({
    decision: 'correct',
    quote: '小矿',
    changes: { added: true, value: 7, unit: 'mine' },
  });
});

it('has the same review state when its log is replayed on an empty one', async () => {
  const desk = await testDesk();
  await dropArticles(desk, manyArticles(4));
  const page = await openPage();
  await page.goto(`${desk.url}/review`);
  for (const key of ['a', 'x', 'a', 'u', 'x', 'a', 'x', 'u']) {
    const done = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.keyboard.press(key);
    await done;
  }
  const states = (db: Database) =>
    listClaims(db, {}, { limit: 500 }).items.map(({ id, status, fact }) => [id, status, fact]);
  const log = openDatabase(desk.app.db.path);
  const other = await testDesk();
  await dropArticles(other, manyArticles(4));
  expect(replayDecisions(log, other.app.db)).toBe(8);
  log.close();
  expect(states(other.app.db).toSorted()).toEqual(states(desk.app.db).toSorted());
});
