import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { DeskEnv } from '../desk-env.ts';

const COOKIE = 'heshu_said';

/** Leaves a line to be said on the page that comes next. */
export function answerFlash(c: Context<DeskEnv>, words: string): void {
  const short = [...words].slice(0, 200).join('');
  setCookie(c, COOKIE, short.toWellFormed(), { path: '/', sameSite: 'Strict', httpOnly: true, maxAge: 20 });
}

/** The line left by the request before; taken once, by the page that shows it. */
export function takeFlash(c: Context<DeskEnv>): string | null {
  const words = getCookie(c, COOKIE);
  if (words === undefined || c.req.method !== 'GET' || !wantsPage(c)) return null;
  deleteCookie(c, COOKIE, { path: '/' });
  return words;
}

function wantsPage(c: Context<DeskEnv>): boolean {
  return c.req.header('X-Heshu-Live') === undefined && (c.req.header('Accept') ?? '').includes('text/html');
}
