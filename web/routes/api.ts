import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { CodedError } from '../../extractors/model/errors.ts';
import { exportedClaimReviews } from '../../pipeline/export/claim-review.ts';
import { EXPORT_FORMATS } from '../../pipeline/export/formats.ts';
import { exportedClaims, streamOf } from '../../pipeline/export/stream-claims.ts';
import { apiDocument } from '../api/document.ts';
import { OPERATIONS } from '../api/operations.ts';
import { takeIn } from '../decisions/take-in.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { claimSearch } from '../read/claim-search.ts';
import { apiPage } from '../views/api-page.ts';

/** The API: its operations, uploads, exports, and the document with a reader for it. */
export function apiRoutes(desk: Desk): Hono<DeskEnv> {
  const { app, db } = desk;
  // Made when it is first asked for: starting up does not wait for it.
  let made: ReturnType<typeof apiDocument> | null = null;
  const document = () => {
    made ??= apiDocument();
    return made;
  };
  const api = new Hono<DeskEnv>();
  // A stream is not held up to be hashed.
  const tagged = etag();
  for (const { method, path, status, run } of OPERATIONS) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    if (method === 'get') api.get(route, tagged, async (c) => c.json(answered(await run(desk, c)), status));
    else api.post(route, async (c) => c.json(answered(await run(desk, c)), status));
  }
  return api
    .get('/api/v1/openapi.json', tagged, (c) => c.json(answered(document())))
    .get('/api', (c) => c.html(apiPage(c.get('ui'), document())))
    .post('/api/v1/uploads', async (c) => {
      const body = await c.req.parseBody({ all: true });
      const given = body['files'];
      const parts = (Array.isArray(given) ? given : [given]).filter((part) => part instanceof File);
      if (parts.length === 0) throw new CodedError('REQUEST_INVALID', { reason: 'the form has no field files' });
      const files = await Promise.all(
        parts.map(async (part) => ({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) })),
      );
      return c.json({ arrivals: await takeIn(app, files) }, 202);
    })
    .get('/api/v1/exports/claims/:format', (c) => {
      const format = EXPORT_FORMATS.find(({ name }) => name === c.req.param('format'));
      if (format === undefined) throw new CodedError('PAGE_UNKNOWN', { path: c.req.path });
      c.header('Content-Type', format.type);
      return c.body(streamOf(exportedClaims(db, claimSearch(c.req.query()).filters, format)));
    })
    .get('/api/v1/exports/claim-reviews', tagged, (c) => {
      c.header('Content-Type', 'application/ld+json; charset=utf-8');
      return c.body(streamOf(exportedClaimReviews(db)));
    });
}

/** Plain data: what JSON makes of it is what is sent. */
function answered(value: unknown): Record<string, unknown>;
function answered(value: unknown) {
  return value;
}
