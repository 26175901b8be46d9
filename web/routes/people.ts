import { Hono } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import { hashOf, newSecret } from '../../pipeline/people/secret.ts';
import { addToken, listUsers } from '../../storage/users.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { formOf } from '../http/form-of.ts';
import { peoplePage } from '../views/people-page.ts';

/** Who may do what, and tokens for scripts. */
export function peopleRoutes({ db }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/people', (c) => c.html(peoplePage(c.get('ui'), listUsers(db), null)))
    .post('/people/tokens', async (c) => {
      const { label = '' } = await formOf(c);
      const viewer = c.get('viewer');
      // Where nobody logs in, there is nobody whom a token could act for; and a token makes no tokens.
      if (viewer?.via !== 'session') throw new CodedError('ROLE_LACKING', { role: viewer?.via ?? 'nobody' });
      const secret = newSecret();
      const created = new Date().toISOString();
      addToken(db, { hash: hashOf(secret), user: viewer.name, label: label.trim().slice(0, 60) || 'script', created });
      return c.html(peoplePage(c.get('ui'), listUsers(db), secret));
    });
}
