import { expect, it } from 'vitest';
import { hashPassword } from '../../pipeline/people/password.ts';
import { putUser } from '../../storage/desk/users.ts';
import { USER_ROLES } from '../../storage/records/desk.ts';
import { ACCESS, mayDo } from '../../web/access.ts';
import { createDesk } from '../../web/create-desk.ts';
import { browserFor } from './browser-session.ts';
import { testDesk } from './start-desk.ts';

it('knows every route, and no other', async () => {
  const { app } = await testDesk();
  const { hono } = createDesk(app, { loopback: true });
  const routes = hono.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(routes)].toSorted()).toEqual(Object.keys(ACCESS).toSorted());
});

it('refuses each role what the table does not give it, and lets nobody in without a login', async () => {
  const desk = await testDesk();
  const password = await hashPassword('correct horse battery');
  for (const role of USER_ROLES)
    putUser(desk.app.db, { name: role, role, password, created: '2026-01-01T00:00:00.000Z' });
  const stranger = await browserFor(desk.url);
  for (const role of [null, ...USER_ROLES]) {
    const browser =
      role === null ? stranger : await browserFor(desk.url, { name: role, password: 'correct horse battery' });
    for (const [route, need] of Object.entries(ACCESS)) {
      const [method = '', path = ''] = route.split(' ');
      if (path === '/events' || path === '/logout' || path === '/login') continue;
      const response = await browser.send(method, path.replaceAll(/:\w+/g, 'x'));
      const refused =
        response.status === 401 ||
        response.status === 403 ||
        (response.headers.get('location') ?? '').startsWith('/login');
      expect([role, route, refused]).toEqual([role, route, role === null ? need !== 'anyone' : !mayDo(role, need)]);
    }
  }
}, 60_000);

it('answers wrong names and wrong passwords alike, and slows down who guesses', async () => {
  const desk = await testDesk();
  putUser(desk.app.db, {
    name: 'li',
    role: 'admin',
    password: await hashPassword('correct horse battery'),
    created: '2026-01-01T00:00:00.000Z',
  });
  const browser = await browserFor(desk.url);
  const wrongName = await browser.login('nobody', 'correct horse battery');
  const wrongPassword = await browser.login('li', 'wrong horse battery');
  expect([wrongName.status, wrongPassword.status]).toEqual([401, 401]);
  const strip = (page: string) => page.replaceAll(/value="[^"]*"|content="[^"]*"/g, '');
  expect(strip(await wrongName.text())).toBe(strip(await wrongPassword.text()));
  const statuses = [];
  for (let count = 0; count < 5; count += 1) statuses.push((await browser.login('li', 'guess')).status);
  expect(statuses.at(-1)).toBe(429);
}, 30_000);

it('refuses to listen for others without users', async () => {
  await expect(testDesk({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'USERS_MISSING' });
});
