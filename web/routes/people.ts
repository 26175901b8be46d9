import { Hono } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import { listTokens, listUsers, removeToken } from '../../storage/desk/users.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { answerFlash } from '../http/flash.ts';
import { formOf } from '../http/form-of.ts';
import { addUser, changePassword, changeRole, dropUser } from '../people/change-users.ts';
import { peoplePage } from '../views/people-page.ts';

/** Who may do what: for administrators. */
export function peopleRoutes({ db }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/people', (c) => c.html(peoplePage(c.get('ui'), { users: listUsers(db), tokens: listTokens(db, null) })))
    .post('/people/add', async (c) => {
      const { name = '', role = '', password = '' } = await formOf(c);
      await addUser(db, { name: name.trim(), role, password });
      answerFlash(c, c.get('ui').t('people.added', { name: name.trim() }));
      return c.redirect('/people', 303);
    })
    .post('/people/role', async (c) => {
      const { name = '', role = '' } = await formOf(c);
      changeRole(db, name, role);
      answerFlash(c, c.get('ui').t('people.changed', { name, role: c.get('ui').word('role', role) }));
      return c.redirect('/people', 303);
    })
    .post('/people/password', async (c) => {
      const { name = '', password = '' } = await formOf(c);
      await changePassword(db, name, password);
      answerFlash(c, c.get('ui').t('people.passwordSet', { name }));
      return c.redirect('/people', 303);
    })
    .post('/people/remove', async (c) => {
      const { name = '' } = await formOf(c);
      dropUser(db, name);
      answerFlash(c, c.get('ui').t('people.removed', { name }));
      return c.redirect('/people', 303);
    })
    .post('/people/revoke', async (c) => {
      const { user = '', token = '' } = await formOf(c);
      if (!removeToken(db, user, token)) throw new CodedError('TOKEN_UNKNOWN', {});
      answerFlash(c, c.get('ui').t('tokens.revoked'));
      return c.redirect('/people', 303);
    });
}
