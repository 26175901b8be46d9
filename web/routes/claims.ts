import { Hono } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import { EXPORT_FORMATS } from '../../pipeline/export/formats.ts';
import { exportedClaims, streamOf } from '../../pipeline/export/stream-claims.ts';
import { removeView, saveView } from '../../storage/desk/views.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { answerFlash } from '../http/flash.ts';
import { formOf } from '../http/form-of.ts';
import { claimSearch } from '../read/claim-search.ts';
import { claimsModel } from '../read/claims-model.ts';
import { claimsPage } from '../views/claims-page.ts';

/** The table of claims, its export, and views of it that people keep. */
export function claimRoutes({ db }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/claims', (c) => c.html(claimsPage(c.get('ui'), claimsModel(db, c.req.query()))))
    .get('/claims/export/:format', (c) => {
      const format = EXPORT_FORMATS.find(({ name }) => name === c.req.param('format'));
      if (format === undefined) throw new CodedError('PAGE_UNKNOWN', { path: c.req.path });
      c.header('Content-Type', format.type);
      c.header('Content-Disposition', `attachment; filename="${format.file}"`);
      return c.body(streamOf(exportedClaims(db, claimSearch(c.req.query()).filters, format)));
    })
    .post('/views', async (c) => {
      const { name = '', query = '' } = await formOf(c);
      const kept = new URLSearchParams(query).toString();
      if (name.trim() === '' || kept === '' || kept.length > 4000) {
        throw new CodedError('REQUEST_INVALID', { reason: 'a view needs a name and a filter' });
      }
      const by = c.get('viewer')?.name ?? 'nobody';
      saveView(db, { page: 'claims', name: name.trim().slice(0, 60), query: kept, by, at: new Date().toISOString() });
      answerFlash(c, c.get('ui').t('views.kept'));
      return c.redirect(`/claims?${kept}`, 303);
    })
    .post('/views/remove', async (c) => {
      removeView(db, 'claims', (await formOf(c))['name'] ?? '');
      return c.redirect('/claims', 303);
    });
}
