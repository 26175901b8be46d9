import { z } from '@hono/zod-openapi';
import { EXPORT_FORMATS } from '../../pipeline/export/formats.ts';
import { CLAIM_FIELDS } from '../read/claim-search.ts';

/** An operation that takes or gives files rather than JSON: what the document says of it. The route answers it. */
export interface FileOperation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly query: z.ZodObject;
  /** Fields of the form that is sent; null where nothing is. */
  readonly form: z.ZodObject | null;
  readonly status: 200 | 202;
  /** By media type what is answered. */
  readonly answers: Readonly<Record<string, z.ZodType>>;
}

const text = z.string();
const file = z.any().openapi({ type: 'string', format: 'binary' });

/** Uploads and exports. */
export const FILE_OPERATIONS: readonly FileOperation[] = [
  {
    method: 'post',
    path: '/api/v1/uploads',
    summary: 'Takes files in, as a form with the field `files`, which may come often; look up each under its key',
    tag: 'articles',
    query: z.object({}),
    form: z.object({
      files: z.array(file).min(1).describe('Articles, archives, and NAME.meta.json that describe others'),
    }),
    status: 202,
    answers: { 'application/json': z.object({ arrivals: z.array(text).describe('Keys for /api/v1/arrivals/{key}') }) },
  },
  {
    method: 'get',
    path: '/api/v1/exports/claims/{format}',
    summary: `Claims that match as a file: ${EXPORT_FORMATS.map(({ name }) => name).join(', ')}`,
    tag: 'exports',
    query: z.object(Object.fromEntries(CLAIM_FIELDS.map((name) => [name, text.optional()]))),
    form: null,
    status: 200,
    answers: Object.fromEntries(EXPORT_FORMATS.map(({ type }) => [type.replace(/;.*$/, ''), text])),
  },
  {
    method: 'get',
    path: '/api/v1/exports/claim-reviews',
    summary: 'Settled conflicts as schema.org ClaimReview, one for each figure that was decided on',
    tag: 'exports',
    query: z.object({}),
    form: null,
    status: 200,
    answers: { 'application/ld+json': z.array(z.looseObject({ '@type': text })) },
  },
];
