import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { hashPassword } from '../../pipeline/people/password.ts';
import { listAudit } from '../../storage/desk/audit.ts';
import { putUser } from '../../storage/desk/users.ts';
import type { UserRole } from '../../storage/records/desk.ts';
import { CONFLICTING } from './drop-articles.ts';
import { closeBrowser, openPage, type TestDesk, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const PASSWORD = 'correct horse battery';

async function loggedIn(desk: TestDesk, role: UserRole, lang: 'zh-CN' | 'en-GB'): Promise<Page> {
  const page = await openPage({ lang });
  await page.goto(desk.url);
  await page.locator('input[name="name"]').fill(role);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForSelector('nav');
  return page;
}

async function filesOf(articles: readonly { readonly name: string; readonly text: string }[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'heshu-day-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return Promise.all(
    articles.map(async ({ name, text }) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    }),
  );
}

it('goes from articles that an editor drops to a conflict that a fact-checker settles', async () => {
  const desk = await testDesk();
  const password = await hashPassword(PASSWORD);
  for (const role of ['editor', 'analyst', 'checker'] as const) {
    putUser(desk.app.db, { name: role, role, password, created: '2026-01-01T00:00:00.000Z' });
  }
  const editor = await loggedIn(desk, 'editor', 'zh-CN');
  const checker = await loggedIn(desk, 'checker', 'zh-CN');
  await checker.goto(`${desk.url}/conflicts`);
  expect(await checker.locator('.board-item').count()).toBe(0);

  // The editor: what is dropped shows up by itself, and what cannot be read says why.
  await editor.goto(`${desk.url}/inbox`);
  const bad = { name: 'empty.txt', text: '' };
  await editor.locator('input[type="file"]').setInputFiles(await filesOf([...CONFLICTING, bad]));
  await editor.waitForSelector('.arrival:has(.tag.good) >> nth=1');
  await editor.waitForSelector('.arrival:has(.tag.bad)');
  expect(await editor.locator('.arrival .why').textContent()).toContain('empty.txt 是空文件');
  expect((await editor.request.get(`${desk.url}/people`)).status()).toBe(403);

  // The analyst: by keyboard, with the article beside.
  const analyst = await loggedIn(desk, 'analyst', 'en-GB');
  await analyst.goto(`${desk.url}/review?order=article`);
  const first = await analyst.locator('[data-claim-current]').getAttribute('data-claim-current');
  await analyst.keyboard.press('a');
  await analyst.waitForSelector(`[data-claim-current]:not([data-claim-current="${first}"])`);

  // The fact-checker: the board has filled without a reload; a decision needs a reason.
  await checker.waitForSelector('.board-item');
  await checker.keyboard.press('j');
  await checker.keyboard.press('Enter');
  await checker.waitForSelector('.settle');
  expect(await checker.locator('.sides .side-card').count()).toBe(2);
  expect(await checker.locator('.side-card .fig').allTextContents()).toEqual(
    expect.arrayContaining(['540万吨', '4.9 million tonnes']),
  );
  expect(await checker.locator('.chart svg circle').count()).toBeGreaterThan(1);
  // By keyboard as well: the side, the reason, the reference, off.
  await checker.keyboard.press('1');
  expect(await checker.locator('input[type="radio"]').first().isChecked()).toBe(true);
  await checker.keyboard.press('r');
  await checker.keyboard.type('以公司年报为准');
  await checker.keyboard.press('Tab');
  await checker.keyboard.type('https://example.com/report');
  await checker.keyboard.press('Control+Enter');
  await checker.waitForSelector('.settled-line');
  expect(await checker.locator('.settled-line').textContent()).toContain('以公司年报为准');
  await checker.goto(`${desk.url}/conflicts`);
  expect(await checker.locator('.board-item').count()).toBe(0);
  await checker.goto(`${desk.url}/log`);
  expect(await checker.locator('tbody tr').count()).toBe(2);
}, 120_000);

it('splits figures that are about something else off a conflict, and takes that back', async () => {
  const desk = await testDesk();
  const { dropArticles } = await import('./drop-articles.ts');
  await dropArticles(desk);
  const page = await openPage();
  await page.goto(`${desk.url}/conflicts`);
  await page.locator('.board-item a').first().click();
  await page.waitForSelector('.settle');
  await page.locator('.side-card >> nth=1').locator('input[type="checkbox"]').first().check();
  await page.locator('.split-fold summary').click();
  await page.locator('.split-fold input[name="reason"]').fill('出口数字');
  await page.locator('button[form="split"]').click();
  await page.waitForURL(/\/facts\//);
  expect(listAudit(desk.app.db).items.at(-1)).toMatchObject({ action: 'settle', why: '出口数字' });
  await page.goto(`${desk.url}/conflicts`);
  expect(await page.locator('.board-item').count()).toBe(0);
  await page.goto(`${desk.url}/review`);
  const done = page.waitForResponse((response) => response.url().includes('/review/undo'));
  await page.keyboard.press('u');
  await done;
  await page.goto(`${desk.url}/conflicts`);
  expect(await page.locator('.board-item').count()).toBe(1);
}, 60_000);
