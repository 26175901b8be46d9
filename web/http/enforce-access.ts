import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { CodedError } from '../../extractors/model/errors.ts';
import { ACCESS, mayDo } from '../access.ts';
import type { DeskEnv } from '../desk-env.ts';

/** Looks the route up in the table of rights, and refuses who may not. What is not in the table nobody may. */
export const enforceAccess: MiddlewareHandler<DeskEnv> = async (c, next) => {
  const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
  if (route !== undefined) {
    const need = ACCESS[`${route.method} ${route.path}`] ?? 'admin';
    const viewer = c.get('viewer');
    if (need !== 'anyone' && viewer === null) throw new CodedError('LOGIN_NEEDED', {});
    if (viewer !== null && !mayDo(viewer.role, need)) throw new CodedError('ROLE_LACKING', { role: viewer.role });
  } else if (c.get('viewer') === null) {
    // Who is not known does not learn which pages there are.
    throw new CodedError('LOGIN_NEEDED', {});
  }
  await next();
};
