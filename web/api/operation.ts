import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';

/** What an operation is given: checked against its schemas. */
export interface Asked<Query, Body> {
  /** Of the path, by name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** Who asks. */
  readonly by: string;
}

/** Where an operation is, and what it is for. */
export interface OperationAbout {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/api/v1/claims/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly query: z.ZodObject;
  readonly status: 200 | 201 | 202;
}

/** One operation of the API: what it takes, what it answers, and how. The document is generated from these. */
export interface Operation extends OperationAbout {
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType;
  readonly run: (desk: Desk, c: Context<DeskEnv>) => Promise<unknown>;
}

interface Spec<Query extends z.ZodObject, Body extends z.ZodType> {
  readonly summary: string;
  readonly tag: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: z.ZodType;
  readonly status?: 200 | 201 | 202;
  readonly handle: (desk: Desk, asked: Asked<z.output<Query>, z.output<Body>>) => unknown;
}

/** An operation out of its schemas and the function that answers. */
export function operation<Query extends z.ZodObject, Body extends z.ZodType>(
  method: 'get' | 'post',
  path: string,
  spec: Spec<Query, Body>,
): Operation {
  const { summary, tag, query, body, answer, status = 200, handle } = spec;
  return {
    method,
    path,
    summary,
    tag,
    query: query ?? z.object({}),
    body: body ?? null,
    answer,
    status,
    run: async (desk, c) => {
      const asked = {
        params: c.req.param(),
        query: query === undefined ? undefined : checked(query, c.req.query(), 'query'),
        body: body === undefined ? undefined : checked(body, await jsonOf(c), 'body'),
        by: c.get('viewer')?.name ?? 'nobody',
      };
      return handle(desk, parsed<Asked<z.output<Query>, z.output<Body>>>(asked));
    },
  };
}

/** Where there is no schema there is no value, and the handler's type says so. */
function parsed<Whole>(asked: unknown): Whole;
function parsed(asked: unknown) {
  return asked;
}

function checked<Schema extends z.ZodType>(schema: Schema, given: unknown, where: string): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = [where, ...(issue?.path ?? [])].join('.');
  throw new CodedError('REQUEST_INVALID', { reason: `${place}: ${issue?.message ?? 'does not fit'}` });
}

async function jsonOf(c: Context<DeskEnv>): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    throw new CodedError('REQUEST_INVALID', { reason: 'the body is not JSON' }, { cause });
  }
}
