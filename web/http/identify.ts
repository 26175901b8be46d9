import { createHmac, randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { hashOf } from '../../pipeline/people/secret.ts';
import { hasUsers, userOfSession, userOfToken } from '../../storage/desk/users.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { UI_LANGUAGES, type UiLanguage } from '../strings/translate.ts';
import { uiFor } from '../ui.ts';
import type { Viewer } from '../viewer.ts';
import { takeFlash } from './flash.ts';

export const SESSION_COOKIE = 'heshu_session';
export const SEAT_COOKIE = 'heshu_seat';
export const LANGUAGE_COOKIE = 'heshu_lang';

/** Finds out who asks and in which language to answer, and puts both where routes find them. */
export function identify(desk: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const viewer = viewerOf(desk, c);
    const url = new URL(c.req.url);
    c.set('viewer', viewer);
    c.set(
      'ui',
      uiFor({
        lang: languageOf(c),
        viewer,
        token: formToken(desk, seatOf(c)),
        here: `${url.pathname}${url.search}`,
        assets: desk.assets,
        said: takeFlash(c),
        events: desk.live.count,
      }),
    );
    await next();
  };
}

function viewerOf({ db, loopback }: Desk, c: Context<DeskEnv>): Viewer | null {
  const bearer = /^Bearer (\S{20,100})$/.exec(c.req.header('Authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const user = userOfToken(db, hashOf(bearer));
    return user && { name: user.name, role: user.role, via: 'token' };
  }
  if (loopback && !hasUsers(db)) return { name: systemUser(), role: 'admin', via: 'loopback' };
  const session = getCookie(c, SESSION_COOKIE);
  const user = session === undefined ? null : userOfSession(db, hashOf(session), new Date().toISOString());
  return user && { name: user.name, role: user.role, via: 'session' };
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no account has.
    return 'local';
  }
}

/** What seals forms to this browser: the session, or a random seat where nobody logs in. */
function seatOf(c: Context<DeskEnv>): string {
  const known = getCookie(c, SESSION_COOKIE) ?? getCookie(c, SEAT_COOKIE);
  if (known !== undefined) return known;
  const seat = randomBytes(24).toString('base64url');
  setCookie(c, SEAT_COOKIE, seat, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return seat;
}

/** The token that belongs into forms of the page that this seat sees. */
export function formToken({ secret }: Desk, seat: string): string {
  return createHmac('sha256', secret).update(seat).digest('base64url');
}

function languageOf(c: Context<DeskEnv>): UiLanguage {
  const chosen = getCookie(c, LANGUAGE_COOKIE);
  const known = UI_LANGUAGES.find((language) => language === chosen);
  if (known !== undefined) return known;
  // The first of the two that the browser asks for.
  const asked = (c.req.header('Accept-Language') ?? '').toLowerCase().match(/\b(?:zh|en)\b/)?.[0];
  return asked === 'zh' ? 'zh' : 'en';
}
