import { type Context, Hono } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import { isPassword } from '../../pipeline/people/password.ts';
import { hashOf, newSecret } from '../../pipeline/people/secret.ts';
import { addToken, getUser, listTokens, removeToken } from '../../storage/desk/users.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { answerFlash } from '../http/flash.ts';
import { formOf } from '../http/form-of.ts';
import { changePassword } from '../people/change-users.ts';
import { accountPage } from '../views/account-page.ts';

/** What everybody may change of their own: the password, and tokens for scripts. */
export function accountRoutes({ db }: Desk): Hono<DeskEnv> {
  const page = (c: Context<DeskEnv>, secret: string | null) => {
    const { viewer } = c.get('ui');
    const tokens = viewer?.via === 'session' ? listTokens(db, viewer.name) : [];
    return c.html(accountPage(c.get('ui'), tokens, secret));
  };
  return new Hono<DeskEnv>()
    .get('/account', (c) => page(c, null))
    .post('/account/password', async (c) => {
      const name = nameOf(c);
      const { old = '', password = '' } = await formOf(c);
      if (!(await isPassword(old.slice(0, 1000), getUser(db, name)?.password ?? null))) {
        throw new CodedError('PASSWORD_WRONG', {});
      }
      await changePassword(db, name, password);
      // All sessions have ended, this one too.
      return c.redirect('/login', 303);
    })
    .post('/account/tokens', async (c) => {
      const user = nameOf(c);
      const { label = '' } = await formOf(c);
      const secret = newSecret();
      const created = new Date().toISOString();
      addToken(db, { hash: hashOf(secret), user, label: label.trim().slice(0, 60) || 'script', created });
      return page(c, secret);
    })
    .post('/account/revoke', async (c) => {
      const user = nameOf(c);
      const { token = '' } = await formOf(c);
      if (!removeToken(db, user, token)) throw new CodedError('TOKEN_UNKNOWN', {});
      answerFlash(c, c.get('ui').t('tokens.revoked'));
      return c.redirect('/account', 303);
    });
}

/** Where nobody logs in, there is nobody whom a token could act for; and a token makes no tokens. */
function nameOf(c: Context<DeskEnv>): string {
  const viewer = c.get('viewer');
  if (viewer?.via !== 'session') throw new CodedError('ROLE_LACKING', { role: viewer?.via ?? 'nobody' });
  return viewer.name;
}
