import { Hono } from 'hono';
import { listAudit } from '../../storage/desk/audit.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { logPage } from '../views/log-page.ts';

/** Who decided what. */
export function logRoutes({ db }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/log', (c) => {
    const { by, after } = c.req.query();
    const filters = by ? { by } : {};
    const paging = {
      limit: 60,
      order: 'newest',
      ...(after !== undefined && /^\d{1,15}$/.test(after) && { after }),
    } as const;
    return c.html(logPage(c.get('ui'), listAudit(db, filters, paging), by ?? null));
  });
}
