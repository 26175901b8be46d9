import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { apiDocument, DOCUMENT_PATH } from '../api/document.ts';
import { FILE_OPERATIONS } from '../api/file-operations.ts';
import { OPERATIONS } from '../api/operations.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { apiPage } from '../views/api-page.ts';

/** The API: its operations, uploads, exports, and the document with a reader for it. */
export function apiRoutes(desk: Desk): Hono<DeskEnv> {
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
  for (const { method, path, run } of FILE_OPERATIONS) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    api[method](route, (c) => run(desk, c));
  }
  return api
    .get(DOCUMENT_PATH, tagged, (c) => c.json(answered(document())))
    .get('/api', (c) => c.html(apiPage(c.get('ui'), document())));
}

/** Plain data: what JSON makes of it is what is sent. */
function answered(value: unknown): Record<string, unknown>;
function answered(value: unknown) {
  return value;
}
