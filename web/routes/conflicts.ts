import { Hono } from 'hono';
import { getClaims } from '../../storage/claims/claims.ts';
import { decideOnFact } from '../decisions/decide-on-fact.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { answerFlash } from '../http/flash.ts';
import { boardPage, boardSearch } from '../read/board.ts';
import { factModel } from '../read/fact-model.ts';
import { joinModel } from '../read/join-model.ts';
import { ownFiguresFirst } from '../read/own-figures-first.ts';
import { boardView } from '../views/board-page.ts';
import { factPage } from '../views/fact-page.ts';
import { joinPage } from '../views/join-page.ts';

/** The fact-checker's board, the page of a fact, and what is decided on it. */
export function conflictRoutes({ db, live }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/conflicts', (c) => {
      const search = boardSearch(c.req.query(), c.get('ui').lang);
      const page = boardPage(db, search);
      const items = page.items.map((desk) => ({
        desk,
        sides: ownFiguresFirst(desk.fact.sides).map((claims) => getClaims(db, claims)),
      }));
      return c.html(boardView(c.get('ui'), { ...page, items }, search));
    })
    .get('/facts/:id', (c) => c.html(factPage(c.get('ui'), factModel(db, c.req.param('id')))))
    .get('/facts/:id/join', (c) => {
      const q = (c.req.query('q') ?? '').slice(0, 200);
      return c.html(joinPage(c.get('ui'), joinModel(db, c.req.param('id'), q)));
    })
    .post('/facts/:id/settle', async (c) => {
      const form = await c.req.parseBody({ all: true });
      const id = c.req.param('id');
      const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 2000) : '');
      const given = form['claims'];
      const claims = (Array.isArray(given) ? given : [given]).filter((value) => typeof value === 'string');
      const decider = { by: c.get('viewer')?.name ?? 'nobody', at: new Date().toISOString() };
      const asked = {
        decision: text('decision'),
        reason: text('reason'),
        reference: text('reference') || null,
        claims,
      };
      const kept = decideOnFact(db, id, asked, decider);
      live.tell({ kind: 'settlement', id });
      answerFlash(c, c.get('ui').t('fact.saved'));
      return c.redirect(kept === null ? '/conflicts' : `/facts/${kept}`, 303);
    });
}
