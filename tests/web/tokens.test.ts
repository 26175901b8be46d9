import { expect, it } from 'vitest';
import { z } from 'zod';
import { hashPassword } from '../../pipeline/people/password.ts';
import { hashOf } from '../../pipeline/people/secret.ts';
import { addToken, putUser, removeUser } from '../../storage/desk/users.ts';
import { USER_ROLES } from '../../storage/records/desk.ts';
import { ACCESS, mayDo } from '../../web/access.ts';
import { errorSchema } from '../../web/api/schemas.ts';
import { testDesk } from './start-desk.ts';

const AT = '2026-01-01T00:00:00.000Z';
const secretOf = (role: string) => `secret-of-a-script-of-the-${role}`;

it('gives a script what its role has at every route of the API, and one error shape for the rest', async () => {
  const desk = await testDesk();
  const { db } = desk.app;
  const password = await hashPassword('correct horse battery');
  for (const role of USER_ROLES) {
    putUser(db, { name: role, role, password, created: AT });
    addToken(db, { hash: hashOf(secretOf(role)), user: role, label: 'script', created: AT });
  }
  const routes = Object.entries(ACCESS).filter(([route]) => route.includes(' /api/v1/'));
  expect(routes.length).toBeGreaterThan(20);
  for (const role of [null, 'nobody', ...USER_ROLES] as const) {
    for (const [route, need] of routes) {
      const [method = '', path = ''] = route.split(' ');
      const response = await fetch(`${desk.url}${path.replaceAll(/:\w+/g, 'x')}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(role !== null && { Authorization: `Bearer ${secretOf(role)}` }),
        },
        ...(method === 'POST' && { body: '{}' }),
      });
      const known = role !== null && role !== 'nobody';
      const wanted = !known ? [401, 403] : mayDo(role, need) ? [200, 201, 202, 400, 404, 409] : [403];
      expect([role, route, wanted.includes(response.status)]).toEqual([role, route, true]);
      if (response.status < 400) await response.arrayBuffer();
      else {
        const error: unknown = await response.json();
        expect([route, z.strictObject(errorSchema.shape).parse(error)]).toEqual([route, error]);
      }
    }
  }
}, 120_000);

it('ends with the user that it belongs to', async () => {
  const desk = await testDesk();
  const { db } = desk.app;
  const password = await hashPassword('correct horse battery');
  for (const name of ['li', 'wang']) putUser(db, { name, role: 'analyst', password, created: AT });
  addToken(db, { hash: hashOf(secretOf('li')), user: 'li', label: 'script', created: AT });
  const ask = async () =>
    (await fetch(`${desk.url}/api/v1/claims`, { headers: { Authorization: `Bearer ${secretOf('li')}` } })).status;
  expect(await ask()).toBe(200);
  removeUser(db, 'li');
  expect(await ask()).toBe(401);
});
