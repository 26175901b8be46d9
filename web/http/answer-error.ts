import type { Context } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { errorPage } from '../views/error-page.ts';
import { STATUS_OF } from './status-of.ts';

/** The one shape that errors have in the API. */
export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: Readonly<Record<string, string | number>>;
  };
}

/** Answers a failure: as JSON under `/api`, as a page that says what to do elsewhere. What is our fault is logged. */
export function answerError(desk: Desk, error: Error, c: Context<DeskEnv>): Response | Promise<Response> {
  const coded = error instanceof CodedError ? error : null;
  const status = coded === null ? 500 : STATUS_OF[coded.code];
  if (coded === null) {
    desk.app.log.error('desk', { path: c.req.path, message: error.message });
    process.stderr.write(`heshu: this is a bug, please report it.\n${error.stack ?? error.message}\n`);
  }
  if (c.req.path.startsWith('/api/')) {
    const body: ErrorBody = {
      error: {
        code: coded?.code ?? 'BUG',
        message: coded?.message ?? 'Something went wrong inside Heshu. Please report it.',
        details: coded?.details ?? {},
      },
    };
    return c.json(body, status);
  }
  if (coded?.code === 'LOGIN_NEEDED' && c.req.method === 'GET') {
    return c.redirect(`/login?to=${encodeURIComponent(c.get('ui')?.here ?? '/')}`);
  }
  const ui = c.get('ui');
  // Refused before anybody knew who asks: words alone.
  if (ui === undefined) return c.text(coded?.message ?? 'Internal error', status);
  return c.html(
    errorPage(ui, { code: coded?.code ?? 'BUG', details: coded?.details ?? {}, message: coded?.message ?? null }),
    status,
  );
}
