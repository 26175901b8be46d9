import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { errorSchema } from './schemas.ts';

/** The OpenAPI 3.1 document of the API, generated from the schemas of its operations. */
export function apiDocument() {
  const registry = new OpenAPIHono();
  for (const operation of OPERATIONS) registry.openAPIRegistry.registerPath(routeOf(operation));
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

function routeOf({ method, path, summary, tag, query, body, answer, status }: Operation) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } });
  return createRoute({
    method,
    path,
    summary,
    tags: [tag],
    request: {
      query,
      ...(names.length > 0 && { params }),
      ...(body !== null && { body: { ...json(body), required: true } }),
    },
    responses: {
      [status]: { description: summary, ...json(answer) },
      default: { description: 'What went wrong, and what to do', ...json(errorSchema) },
    },
  });
}
