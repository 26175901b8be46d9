import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { FILE_OPERATIONS, type FileOperation } from './file-operations.ts';
import type { Operation, OperationAbout } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { errorSchema } from './schemas.ts';

/** Where the document itself is. */
export const DOCUMENT_PATH = '/api/v1/openapi.json';

/** The OpenAPI 3.1 document of the API, generated from the schemas of its operations. */
export function apiDocument() {
  const registry = new OpenAPIHono();
  for (const operation of OPERATIONS) registry.openAPIRegistry.registerPath(routeOf(operation));
  for (const operation of FILE_OPERATIONS) registry.openAPIRegistry.registerPath(fileRouteOf(operation));
  registry.openAPIRegistry.registerPath(routeOf(ITSELF));
  registry.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return registry.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Heshu',
      version: '1',
      description:
        'Claims are numeric statements of articles, with exact spans (UTF-16 code units). Records have the shape that the command line prints. Lists are paged by cursor; answers carry an ETag, and who sends it back in If-None-Match gets 304 when nothing has changed; errors have one shape. Who has users logs in or shows a token; scripts on the same machine need neither as long as there are none.',
    },
    security: [{ token: [] }, {}],
  });
}

const ITSELF = {
  method: 'get',
  path: DOCUMENT_PATH,
  summary: 'This document',
  tag: 'document',
  query: z.object({}),
  body: null,
  answer: z.looseObject({ openapi: z.literal('3.1.0') }),
  status: 200,
} as const satisfies Omit<Operation, 'run'>;

function routeOf({ body, answer, ...about }: Omit<Operation, 'run'>) {
  const { summary, status, method } = about;
  const tagged = method === 'get' ? { headers: ETAG } : {};
  return createRoute({
    ...commonOf(about),
    request: { ...requestOf(about, {}), ...(body !== null && { body: { ...json(body), required: true } }) },
    responses: {
      [status]: { description: summary, ...json(answer), ...tagged },
      ...(method === 'get' && {
        304: { description: 'Nothing has changed since the ETag that was sent', headers: ETAG },
      }),
      ...FAILED,
    },
  });
}

function fileRouteOf({ types, choices, form, answer, ...about }: FileOperation) {
  const binary = { schema: z.string().openapi({ format: 'binary' }) };
  const content = answer === null ? Object.fromEntries(types.map((type) => [type, binary])) : json(answer).content;
  return createRoute({
    ...commonOf(about),
    request: {
      ...requestOf(about, choices),
      ...(form !== null && { body: { content: { 'multipart/form-data': { schema: form } }, required: true } }),
    },
    responses: { [about.status]: { description: about.summary, content }, ...FAILED },
  });
}

const ETAG = z.object({ ETag: z.string() });
const FAILED = { default: { description: 'What went wrong, and what to do', ...json(errorSchema) } };

function commonOf({ method, path, summary, tag }: OperationAbout) {
  const words = path
    .replace('/api/v1/', '')
    .split(/[/{}.-]+/)
    .filter((word) => word !== '');
  const operationId = `${method}${words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')}`;
  return { method, path, summary, operationId, tags: [tag] };
}

function requestOf({ path, query }: OperationAbout, choices: FileOperation['choices']) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const part = (name: string) => (choices[name] === undefined ? z.string() : z.enum(choices[name]));
  return {
    query,
    ...(names.length > 0 && { params: z.object(Object.fromEntries(names.map((name) => [name, part(name)]))) }),
  };
}

function json(schema: z.ZodType) {
  return { content: { 'application/json': { schema } } };
}
