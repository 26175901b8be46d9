import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { CodedError } from '../extractors/model/errors.ts';
import type { App } from '../pipeline/app.ts';
import type { Desk, DeskEnv } from './desk-env.ts';
import { answerError } from './http/answer-error.ts';
import { readAssets } from './http/assets.ts';
import { enforceAccess } from './http/enforce-access.ts';
import { guardForms } from './http/guard-forms.ts';
import { guardHost } from './http/guard-host.ts';
import { identify } from './http/identify.ts';
import { securityHeaders } from './http/security-headers.ts';
import { LiveEvents } from './live-events.ts';
import { ROUTES } from './routes/routes.ts';

const MEBIBYTE = 1024 * 1024;

/** The desk over a running app: what it works with, and the server's function from request to answer. */
export function createDesk(app: App, options: { readonly loopback: boolean }): { desk: Desk; hono: Hono<DeskEnv> } {
  const live = new LiveEvents();
  app.settlements.listen((_key, _file, outcome) => {
    live.tell({ kind: 'article', id: outcome.status === 'stored' ? outcome.article : '' });
  });
  const { loopback } = options;
  const desk: Desk = { app, db: app.db, live, assets: readAssets(), secret: randomBytes(32), loopback };
  const hono = new Hono<DeskEnv>();
  hono.use(securityHeaders);
  hono.use(guardHost(loopback));
  hono.use(limitBodies(app.config.maxBytes));
  hono.use(identify(desk));
  hono.use(guardForms(desk));
  hono.use(enforceAccess);
  for (const routes of ROUTES) hono.route('/', routes(desk));
  hono.notFound((c) => answerError(desk, new CodedError('PAGE_UNKNOWN', { path: c.req.path }), c));
  hono.onError((error, c) => answerError(desk, error, c));
  return { desk, hono };
}

// A form without script sends several files in one request; with script each comes by itself.
function limitBodies(maxBytes: number) {
  const limit = Math.max(4 * maxBytes, 8 * MEBIBYTE);
  return bodyLimit({
    maxSize: limit,
    onError: () => {
      throw new CodedError('REQUEST_TOO_LARGE', { limit });
    },
  });
}
