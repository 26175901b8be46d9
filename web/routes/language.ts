import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { DeskEnv } from '../desk-env.ts';
import { LANGUAGE_COOKIE } from '../http/identify.ts';
import { localPath } from '../http/local-path.ts';
import { UI_LANGUAGES } from '../strings/translate.ts';

/** Switches the language of the interface and goes back to where one was. */
export function languageRoutes(): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/language', (c) => {
    const to = UI_LANGUAGES.find((language) => language === c.req.query('to')) ?? 'en';
    setCookie(c, LANGUAGE_COOKIE, to, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 31_536_000 });
    return c.redirect(localPath(c.req.query('back')));
  });
}
