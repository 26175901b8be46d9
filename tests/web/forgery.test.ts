import { expect, it } from 'vitest';
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
