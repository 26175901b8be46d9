import { Hono } from 'hono';
import type { Desk, DeskEnv } from '../desk-env.ts';

/** Style sheets and scripts. Under the present version they may be kept for good; under another they are asked for again. */
export function staticRoutes({ assets }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/static/:version/:name', (c) => {
    const asset = assets.find(c.req.param('name'));
    if (asset === null) return c.notFound();
    const current = c.req.param('version') === assets.version;
    c.header('Cache-Control', current ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('ETag', asset.etag);
    c.header('Vary', 'Accept-Encoding');
    if (c.req.header('If-None-Match') === asset.etag) return c.body(null, 304);
    c.header('Content-Type', asset.type);
    const zipped = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '');
    if (zipped) c.header('Content-Encoding', 'gzip');
    return c.body(zipped ? asset.gzip : asset.bytes);
  });
}
