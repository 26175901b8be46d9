import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { CodedError } from '../../extractors/model/errors.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { formToken, SEAT_COOKIE, SESSION_COOKIE } from './identify.ts';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Takes what changes something only from pages of this desk: the origin must be our own, and the form must hold the
 * token that was given to this browser. Scripts show an API token instead, or come without any mark of a browser.
 */
export function guardForms(desk: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (!SAFE.has(c.req.method) && !(await isOurs(desk, c))) throw new CodedError('REQUEST_FORGED', {});
    await next();
  };
}

async function isOurs(desk: Desk, c: Context<DeskEnv>): Promise<boolean> {
  if (c.get('viewer')?.via === 'token') return true;
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  const seat = getCookie(c, SESSION_COOKIE) ?? getCookie(c, SEAT_COOKIE);
  const browser = origin !== undefined || site !== undefined || seat !== undefined;
  if (!browser) return c.get('viewer')?.via === 'loopback' && c.req.path.startsWith('/api/');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== c.req.header('Host'))) return false;
  return seat !== undefined && isSame(await tokenIn(c), formToken(desk, seat));
}

async function tokenIn(c: Context<DeskEnv>): Promise<string> {
  const header = c.req.header('X-Heshu-Token');
  if (header !== undefined) return header;
  const type = c.req.header('Content-Type') ?? '';
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type)) return '';
  const token = (await c.req.parseBody())['_token'];
  return typeof token === 'string' ? token : '';
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
