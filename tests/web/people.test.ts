import { afterAll, expect, it } from 'vitest';
import { getUser, listTokens, listUsers } from '../../storage/desk/users.ts';
import { browserFor } from './browser-session.ts';
import { closeBrowser, openPage, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const PASSWORD = 'correct horse battery';

it('lets a first administrator in, who adds others, changes what they may do, and takes them out', async () => {
  const desk = await testDesk();
  const { db } = desk.app;
  const page = await openPage();
  await page.goto(`${desk.url}/people`);
  expect(await page.locator('.row-form option').allTextContents()).toEqual(['administrator']);
  await page.locator('.row-form input[name="name"]').fill('li');
  await page.locator('.row-form input[name="password"]').fill(PASSWORD);
  await page.locator('.row-form button').click();
  // From now on everybody has to log in.
  await page.waitForURL(/\/login/);
  await page.locator('input[name="name"]').fill('li');
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.row-form');
  await page.locator('.row-form input[name="name"]').fill('王芳');
  await page.locator('.row-form select').selectOption('editor');
  await page.locator('.row-form input[name="password"]').fill(PASSWORD);
  await page.locator('.row-form button').click();
  const row = page.locator('tr', { hasText: '王芳' });
  await row.locator('select').selectOption('analyst');
  await row.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => getUser(db, '王芳')?.role).toBe('analyst');
  await page.waitForSelector('tr:has-text("王芳") option[value="analyst"][selected]', { state: 'attached' });
  page.once('dialog', (dialog) => void dialog.accept());
  await row.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => listUsers(db).map(({ name }) => name)).toEqual(['li']);
}, 60_000);

it('keeps one administrator, and takes no second user of a name and no short password', async () => {
  const desk = await testDesk();
  const browser = await browserFor(desk.url);
  const add = (name: string, role: string, password = PASSWORD) =>
    browser.send('POST', '/people/add', { name, role, password });
  expect((await add('wang', 'analyst')).status).toBe(400);
  expect((await add('<b>', 'admin')).status).toBe(400);
  expect((await add('li', 'admin', 'short')).status).toBe(400);
  expect((await add('li', 'admin')).status).toBe(303);
  const admin = await browserFor(desk.url, { name: 'li', password: PASSWORD });
  const statusOf = async (path: string, form: Readonly<Record<string, string>>) =>
    (await admin.send('POST', path, form)).status;
  expect(await statusOf('/people/add', { name: 'li', role: 'editor', password: PASSWORD })).toBe(409);
  expect(await statusOf('/people/role', { name: 'li', role: 'editor' })).toBe(409);
  expect(await statusOf('/people/remove', { name: 'li' })).toBe(409);
  expect(await statusOf('/people/role', { name: 'nobody', role: 'editor' })).toBe(404);
  expect(listUsers(desk.app.db).map(({ name, role }) => [name, role])).toEqual([['li', 'admin']]);
});

it('makes a token that a script can use until it is revoked, by its owner or by an administrator', async () => {
  const desk = await testDesk();
  const { db } = desk.app;
  const first = await browserFor(desk.url);
  await first.send('POST', '/people/add', { name: 'li', role: 'admin', password: PASSWORD });
  const admin = await browserFor(desk.url, { name: 'li', password: PASSWORD });
  await admin.send('POST', '/people/add', { name: 'wang', role: 'analyst', password: PASSWORD });
  const analyst = await browserFor(desk.url, { name: 'wang', password: PASSWORD });
  const made = async () => {
    const page = await (await analyst.send('POST', '/account/tokens', { label: 'nightly' })).text();
    return /<code class="secret">([^<]+)</.exec(page)?.[1] ?? '';
  };
  const statusWith = async (token: string, path = '/api/v1/claims') =>
    (await fetch(`${desk.url}${path}`, { headers: { Authorization: `Bearer ${token}` } })).status;
  const [one, two] = [await made(), await made()];
  expect([await statusWith(one), await statusWith(two), await statusWith('x'.repeat(43))]).toEqual([200, 200, 401]);
  // A token acts as its owner and makes no tokens.
  expect(await statusWith(one, '/people')).toBe(403);
  const [mine, other] = listTokens(db, 'wang');
  await analyst.send('POST', '/account/revoke', { token: mine?.hash ?? '' });
  expect([await statusWith(one), await statusWith(two)].toSorted()).toEqual([200, 401]);
  await admin.send('POST', '/people/revoke', { user: 'wang', token: other?.hash ?? '' });
  expect([await statusWith(one), await statusWith(two)]).toEqual([401, 401]);
  expect((await analyst.send('POST', '/account/revoke', { token: other?.hash ?? '' })).status).toBe(404);
});

it('changes a password for who knows the old one, and ends all sessions', async () => {
  const desk = await testDesk();
  const first = await browserFor(desk.url);
  await first.send('POST', '/people/add', { name: 'li', role: 'admin', password: PASSWORD });
  const browser = await browserFor(desk.url, { name: 'li', password: PASSWORD });
  const changed = 'another horse battery';
  expect((await browser.send('POST', '/account/password', { old: 'wrong', password: changed })).status).toBe(400);
  expect((await browser.send('POST', '/account/password', { old: PASSWORD, password: changed })).status).toBe(303);
  expect((await browser.send('GET', '/account')).headers.get('location')).toMatch(/^\/login/);
  await expect(browserFor(desk.url, { name: 'li', password: PASSWORD })).rejects.toThrow('401');
  await browserFor(desk.url, { name: 'li', password: changed });
});
