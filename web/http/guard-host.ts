import type { MiddlewareHandler } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import type { DeskEnv } from '../desk-env.ts';

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * On loopback, answers only to names of this machine: a page elsewhere whose name was pointed at 127.0.0.1 could
 * otherwise read everything here as if it were its own.
 */
export function guardHost(loopback: boolean): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const host = c.req.header('Host') ?? '';
    if (loopback && !LOCAL.test(host)) throw new CodedError('HOST_FOREIGN', { host });
    await next();
  };
}

/** True for addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return LOCAL.test(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);
}
