import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { CodedError } from '../../extractors/model/errors.ts';
import { isPassword } from '../../pipeline/people/password.ts';
import { hashOf, newSecret } from '../../pipeline/people/secret.ts';
import { addSession, getUser, removeSession } from '../../storage/desk/users.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { formOf } from '../http/form-of.ts';
import { SEAT_COOKIE, SESSION_COOKIE } from '../http/identify.ts';
import { localPath } from '../http/local-path.ts';
import { LoginLimit } from '../people/login-limit.ts';
import { loginPage } from '../views/login-page.ts';

/** A session ends after so long, whether or not it is used. */
const SESSION_MS = 12 * 3_600_000;

/** Logging in and out. */
export function loginRoutes({ db, loopback }: Desk): Hono<DeskEnv> {
  const limit = new LoginLimit();
  return new Hono<DeskEnv>()
    .get('/login', (c) => {
      const to = localPath(c.req.query('to'));
      return c.get('viewer') === null ? c.html(loginPage(c.get('ui'), { to, problem: null })) : c.redirect(to);
    })
    .post('/login', async (c) => {
      const { name = '', password = '', to } = await formOf(c);
      const keys = [`name:${name.slice(0, 100)}`, `from:${addressOf(c)}`];
      const seconds = limit.waitSeconds(keys, Date.now());
      if (seconds > 0) {
        const problem = new CodedError('LOGIN_TOO_OFTEN', { seconds });
        return c.html(loginPage(c.get('ui'), { to: localPath(to), problem }), 429);
      }
      const user = getUser(db, name);
      if (!(await isPassword(password.slice(0, 1000), user?.password ?? null)) || user === null) {
        limit.fail(keys, Date.now());
        // The same words whether the name or the password is wrong.
        return c.html(loginPage(c.get('ui'), { to: localPath(to), problem: new CodedError('LOGIN_FAILED', {}) }), 401);
      }
      limit.succeed(keys);
      const secret = newSecret();
      const now = Date.now();
      const expires = new Date(now + SESSION_MS).toISOString();
      addSession(db, { hash: hashOf(secret), user: user.name, created: new Date(now).toISOString(), expires });
      // Behind a proxy that speaks HTTPS the cookie travels on HTTPS alone; on this machine there is none.
      const secure = !loopback && c.req.header('X-Forwarded-Proto') === 'https';
      setCookie(c, SESSION_COOKIE, secret, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        secure,
        maxAge: SESSION_MS / 1000,
      });
      deleteCookie(c, SEAT_COOKIE, { path: '/' });
      return c.redirect(localPath(to), 303);
    })
    .post('/logout', (c) => {
      const secret = getCookie(c, SESSION_COOKIE);
      if (secret !== undefined) removeSession(db, hashOf(secret));
      deleteCookie(c, SESSION_COOKIE, { path: '/' });
      return c.redirect('/login', 303);
    });
}

function addressOf(c: Context<DeskEnv>): string {
  // Requests that a test hands in directly have no connection.
  const env: unknown = c.env;
  return typeof env === 'object' && env !== null && 'incoming' in env ? (getConnInfo(c).remote.address ?? '') : '';
}
