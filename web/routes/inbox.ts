import { Hono } from 'hono';
import { CodedError, ERRORS, type ErrorCode } from '../../extractors/model/errors.ts';
import { submitAddresses } from '../../pipeline/fetch/submit-addresses.ts';
import type { Failure } from '../../storage/records/work.ts';
import { getFailure, listFailures } from '../../storage/work/failures.ts';
import { addressesIn } from '../decisions/addresses-in.ts';
import { retryFailures } from '../decisions/retry-failures.ts';
import { describedBy, takeIn } from '../decisions/take-in.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { answerFlash } from '../http/flash.ts';
import { formOf } from '../http/form-of.ts';
import { inboxModel } from '../read/inbox-model.ts';
import { inboxPage } from '../views/inbox-page.ts';

/** What comes in, what became of it, and trying again. */
export function inboxRoutes({ app, db, live }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/inbox', async (c) => {
      const asked = c.req.query('state');
      const state = asked === 'owed' || asked === 'article' || asked === 'failure' ? asked : null;
      const after = /^\d{1,15}$/.test(c.req.query('after') ?? '') ? (c.req.query('after') ?? null) : null;
      return c.html(inboxPage(c.get('ui'), await inboxModel(app, state, after), state));
    })
    .post('/inbox/upload', async (c) => {
      const body = await c.req.parseBody({ all: true });
      const given = body['files'];
      const parts = (Array.isArray(given) ? given : [given]).filter((part) => part instanceof File);
      const files = await Promise.all(
        parts.map(async (part) => ({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) })),
      );
      const keys = await takeIn(
        app,
        files.filter(({ name, bytes }) => name !== '' || bytes.byteLength > 0),
      );
      live.tell({ kind: 'article', id: '' });
      answerFlash(c, c.get('ui').t('inbox.sent', { n: keys.length }));
      return c.redirect('/inbox', 303);
    })
    .post('/inbox/paste', async (c) => {
      const form = await formOf(c);
      const text = form['text'] ?? '';
      if (text.trim() === '') throw new CodedError('REQUEST_INVALID', { reason: 'there is no text' });
      const given = describedBy(form);
      const name = `${(given.title ?? text.trim().slice(0, 40)).replaceAll(/[\s/\\]+/g, ' ')}.txt`;
      const keys = await takeIn(app, [{ name, bytes: new TextEncoder().encode(text) }], given);
      live.tell({ kind: 'article', id: '' });
      answerFlash(c, c.get('ui').t('inbox.sent', { n: keys.length }));
      return c.redirect('/inbox', 303);
    })
    .post('/inbox/addresses', async (c) => {
      const addresses = addressesIn((await formOf(c))['addresses'] ?? '');
      const keys = await submitAddresses(app, addresses, { given: null, priority: 0 });
      live.tell({ kind: 'article', id: '' });
      answerFlash(c, c.get('ui').t('inbox.sent', { n: keys.length }));
      return c.redirect('/inbox', 303);
    })
    .post('/inbox/retry', async (c) => {
      const form = await formOf(c);
      const queued = await retryFailures(app, wanted(form));
      live.tell({ kind: 'article', id: '' });
      answerFlash(c, c.get('ui').t('inbox.retried', { n: queued }));
      return c.redirect('/inbox', 303);
    });

  function wanted({ id, code, all }: Readonly<Record<string, string | undefined>>): readonly Failure[] {
    if (id !== undefined) {
      const failure = /^\d{1,15}$/.test(id) ? getFailure(db, Number(id)) : null;
      if (failure === null) throw new CodedError('FAILURE_UNKNOWN', { id });
      return [failure];
    }
    if (code !== undefined && isCode(code)) return listFailures(db, { open: true, code }, { limit: 1000 }).items;
    return all === undefined ? [] : listFailures(db, { open: true }, { limit: 1000 }).items;
  }
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
