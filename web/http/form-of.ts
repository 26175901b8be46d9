import type { Context } from 'hono';
import type { DeskEnv } from '../desk-env.ts';

/** The words of a form by field; files are left out, and of a field that comes twice the last counts. */
export async function formOf(c: Context<DeskEnv>): Promise<Readonly<Record<string, string | undefined>>> {
  const body = await c.req.parseBody();
  const words = Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return Object.fromEntries(words);
}
