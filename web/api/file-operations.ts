import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import { exportedClaimReviews } from '../../pipeline/export/claim-review.ts';
import { EXPORT_FORMATS } from '../../pipeline/export/formats.ts';
import { makeExport } from '../../pipeline/export/make-export.ts';
import { exportedClaims, streamOf } from '../../pipeline/export/stream-claims.ts';
import { takeIn } from '../decisions/take-in.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { CLAIM_FIELDS, claimSearch } from '../read/claim-search.ts';
import type { OperationAbout } from './operation.ts';

/** An operation whose question or answer is a file and no JSON. */
export interface FileOperation extends OperationAbout {
  /** Media types of the answer; JSON of the schema `answer` where that is given. */
  readonly types: readonly string[];
  readonly answer: z.ZodType | null;
  /** What a part of the path can be, where it is not an id. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** The multipart form that is sent. */
  readonly form: z.ZodObject | null;
  readonly run: (desk: Desk, c: Context<DeskEnv>) => Promise<Response> | Response;
}

const NO_QUERY = z.object({});
const SEARCH = z.object(Object.fromEntries(CLAIM_FIELDS.map((name) => [name, z.string().max(400).optional()])));

/** Uploads and exports. */
export const FILE_OPERATIONS: readonly FileOperation[] = [
  {
    method: 'post',
    path: '/api/v1/uploads',
    summary: 'Takes files in, as the inbox does; look up what became of each under its key',
    tag: 'articles',
    query: NO_QUERY,
    status: 202,
    types: [],
    choices: {},
    form: z.object({
      files: z
        .array(z.file().openapi({ type: 'string', format: 'binary' }))
        .describe('Texts, pages, PDF, Word, mail, tables, archives; NAME.meta.json describes the file NAME'),
    }),
    answer: z.object({ arrivals: z.array(z.string()) }),
    run: upload,
  },
  {
    ...download(
      '/api/v1/exports/claims/{format}',
      'All claims that match, as CSV with a byte order mark, JSON Lines, or Web Annotations',
    ),
    query: SEARCH,
    types: EXPORT_FORMATS.map(({ type }) => type),
    choices: { format: EXPORT_FORMATS.map(({ name }) => name) },
    run: ({ db }, c) => {
      const format = EXPORT_FORMATS.find(({ name }) => name === c.req.param('format'));
      if (format === undefined) throw new CodedError('PAGE_UNKNOWN', { path: c.req.path });
      c.header('Content-Type', format.type);
      c.header('Content-Disposition', `attachment; filename="${format.file}"`);
      return c.body(streamOf(exportedClaims(db, claimSearch(c.req.query()).filters, format)));
    },
  },
  {
    ...download('/api/v1/exports/claim-reviews', 'Settled conflicts as schema.org ClaimReview'),
    types: ['application/ld+json; charset=utf-8'],
    run: ({ db }, c) => {
      c.header('Content-Type', 'application/ld+json; charset=utf-8');
      c.header('Content-Disposition', 'attachment; filename="claim-reviews.jsonld"');
      return c.body(streamOf(exportedClaimReviews(db)));
    },
  },
  {
    ...download(
      '/api/v1/exports/sqlite',
      'A SQLite file with plain tables and views, for Datasette and other programs',
    ),
    types: ['application/vnd.sqlite3'],
    run: (desk, c) => sendMade(desk, c, 'sqlite', 'application/vnd.sqlite3', 'heshu-plain.sqlite'),
  },
  {
    ...download('/api/v1/exports/archive', 'Everything, as `heshu export` writes it and `heshu import` loads it'),
    types: ['application/x-ndjson; charset=utf-8'],
    run: (desk, c) => sendMade(desk, c, 'archive', 'application/x-ndjson; charset=utf-8', 'heshu.jsonl'),
  },
];

function download(path: string, summary: string) {
  const shape = { method: 'get', tag: 'exports', query: NO_QUERY, status: 200, choices: {} } as const;
  return { ...shape, path, summary, form: null, answer: null };
}

async function upload({ app }: Desk, c: Context<DeskEnv>): Promise<Response> {
  const body = await c.req.parseBody({ all: true });
  const given = body['files'];
  const parts = (Array.isArray(given) ? given : [given]).filter((part) => part instanceof File);
  if (parts.length === 0) throw new CodedError('REQUEST_INVALID', { reason: 'the form has no field files' });
  const files = await Promise.all(
    parts.map(async (part) => ({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) })),
  );
  return c.json({ arrivals: await takeIn(app, files) }, 202);
}

async function sendMade(
  { db }: Desk,
  c: Context<DeskEnv>,
  format: 'sqlite' | 'archive',
  type: string,
  name: string,
): Promise<Response> {
  const { path, drop } = await makeExport(db.path, format);
  const file = createReadStream(path);
  // Also when the reader goes away half-way.
  file.once('close', () => void drop());
  c.header('Content-Type', type);
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  c.header('Cache-Control', 'no-store');
  return c.body(Readable.toWeb(file));
}
