import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { FILE_OPERATIONS, type FileOperation } from './file-operations.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { errorSchema } from './schemas.ts';

/** The OpenAPI 3.1 document of the API, generated from the schemas of its operations. */
export function apiDocument() {
  const registry = new OpenAPIHono();
  for (const operation of OPERATIONS) registry.openAPIRegistry.registerPath(routeOf(operation));
  for (const operation of FILE_OPERATIONS) registry.openAPIRegistry.registerPath(fileRouteOf(operation));
  registry.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return registry.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Heshu',
      version: '1',
      description:
        'Claims are numeric statements of articles, with exact spans (UTF-16 code units). Records have the shape that the command line prints. Lists are paged by cursor; answers carry an ETag; errors have one shape.',
    },
    security: [{ token: [] }, {}],
  });
}

function fileRouteOf({ method, path, summary, tag, query, form, status, answers }: FileOperation) {
  return createRoute({
    method,
    path,
    summary,
    tags: [tag],
    request: {
      query,
      ...paramsOf(path),
      ...(form !== null && { body: { content: { 'multipart/form-data': { schema: form } }, required: true } }),
    },
    responses: {
      [status]: {
        description: summary,
        content: Object.fromEntries(Object.entries(answers).map(([type, schema]) => [type, { schema }])),
      },
      default: FAILED,
    },
  });
}

const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } });

const FAILED = { description: 'What went wrong, and what to do', ...json(errorSchema) };

/** The names in braces of a path, as parameters. */
function paramsOf(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return names.length === 0 ? {} : { params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) };
}

function routeOf({ method, path, summary, tag, query, body, answer, status }: Operation) {
  return createRoute({
    method,
    path,
    summary,
    tags: [tag],
    request: {
      query,
      ...paramsOf(path),
      ...(body !== null && { body: { ...json(body), required: true } }),
    },
    responses: {
      [status]: { description: summary, ...json(answer) },
      default: FAILED,
    },
  });
}
