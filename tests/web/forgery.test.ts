import { expect, it } from 'vitest';
import { hashPassword } from '../../pipeline/people/password.ts';
import { listAudit } from '../../storage/desk/audit.ts';
import { putUser } from '../../storage/desk/users.ts';
import { ACCESS } from '../../web/access.ts';
import { browserFor } from './browser-session.ts';
import { testDesk } from './start-desk.ts';

it('takes a form only from its own pages', async () => {
  const { url } = await testDesk();
  const browser = await browserFor(url);
  const form = { query: '' };
  expect((await browser.send('POST', '/review/undo', form)).status).toBe(303);
  const forged: readonly (readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
    ['without the token', { _token: '' }, {}],
    ['with the token of another', { _token: 'A'.repeat(43) }, {}],
    ['from another origin', {}, { Origin: 'https://elsewhere.example' }],
    ['from a hidden origin', {}, { Origin: 'null' }],
    ['from another site', {}, { 'Sec-Fetch-Site': 'cross-site' }],
  ];
  for (const [how, fields, headers] of forged) {
    const { status } = await browser.send('POST', '/review/undo', { ...form, ...fields }, headers);
    expect([how, status]).toEqual([how, 403]);
  }
});

it('takes nothing that changes something from elsewhere, whatever the route', async () => {
  const desk = await testDesk();
  putUser(desk.app.db, {
    name: 'li',
    role: 'admin',
    password: await hashPassword('correct horse battery'),
    created: '2026-01-01T00:00:00.000Z',
  });
  const browser = await browserFor(desk.url, { name: 'li', password: 'correct horse battery' });
  const elsewhere: readonly (readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
    [{ _token: '' }, {}],
    [{}, { Origin: 'https://elsewhere.example' }],
    [{}, { 'Sec-Fetch-Site': 'same-site' }],
    [{}, { 'Sec-Fetch-Site': 'none' }],
  ];
  const changing = Object.keys(ACCESS).filter((route) => !route.startsWith('GET '));
  expect(changing.length).toBeGreaterThan(20);
  for (const route of changing) {
    const [method = '', path = ''] = route.split(' ');
    for (const [fields, headers] of elsewhere) {
      const { status } = await browser.send(method, path.replaceAll(/:\w+/g, 'x'), fields, headers);
      expect([route, fields, headers, status]).toEqual([route, fields, headers, 403]);
    }
  }
  // The session still holds: nobody was logged out, nothing was decided.
  expect((await browser.send('GET', '/')).status).toBe(200);
  expect(listAudit(desk.app.db).items).toEqual([]);
});

it('answers scripts of this machine without a token, and browsers of other pages not', async () => {
  const { url } = await testDesk();
  const headers = { 'Content-Type': 'application/json' };
  const script = await fetch(`${url}/api/v1/decisions/undo`, { method: 'POST', headers, body: '{}' });
  expect([script.status, await script.json()]).toEqual([200, { undone: [] }]);
  const page = await fetch(`${url}/api/v1/decisions/undo`, {
    method: 'POST',
    headers: { ...headers, Origin: 'https://elsewhere.example' },
    body: '{}',
  });
  expect(page.status).toBe(403);
  expect(await page.json()).toMatchObject({ error: { code: 'REQUEST_FORGED' } });
});

it('answers to names of this machine only', async () => {
  const { app, url } = await testDesk();
  const { createDesk } = await import('../../web/create-desk.ts');
  const { hono } = createDesk(app, { loopback: true });
  const statusFor = async (host: string) => (await hono.request(url, { headers: { Host: host } })).status;
  expect(await statusFor('127.0.0.1:4173')).toBe(200);
  expect(await statusFor('localhost:4173')).toBe(200);
  expect(await statusFor('[::1]:4173')).toBe(200);
  expect(await statusFor('rebound.example')).toBe(421);
  expect(await statusFor('127.0.0.1.rebound.example')).toBe(421);
});

it('sends the same policy with every answer', async () => {
  const { url } = await testDesk();
  for (const path of ['/', '/nowhere', '/api/v1/claims', '/static/x/desk.js', '/inbox']) {
    const { headers } = await fetch(`${url}${path}`);
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*script-src 'self';/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});
