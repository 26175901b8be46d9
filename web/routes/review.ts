import { type Context, Hono } from 'hono';
import { SLOT_NAMES } from '../../extractors/model/claim.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import type { Figure } from '../../extractors/model/figure.ts';
import type { ReviewDecision } from '../../extractors/model/review.ts';
import { addedFields } from '../../pipeline/decide/changes-in.ts';
import { type ReviewRequest, recordReviews } from '../../pipeline/decide/record-reviews.ts';
import { reviewAll } from '../../pipeline/decide/review-all.ts';
import { ASKED, reviewRequest } from '../../pipeline/decide/review-request.ts';
import { undoLast } from '../../pipeline/decide/undo-last.ts';
import { claimIdAt } from '../../pipeline/desk/claim-id-at.ts';
import { figureIn } from '../../pipeline/desk/figure-in.ts';
import { completeName } from '../../pipeline/desk/lexicon-names.ts';
import { getArticle, getArticleText } from '../../storage/articles/articles.ts';
import { getClaim, listClaims } from '../../storage/claims/claims.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { bulkFilters } from '../decisions/bulk-filters.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { answerFlash } from '../http/flash.ts';
import { formOf } from '../http/form-of.ts';
import { nextAfter, queueView, reviewFigures, reviewModel } from '../read/review-model.ts';
import { reviewDonePage, reviewPage } from '../views/review-page.ts';

/** The analyst's bench and what is decided at it. */
export function reviewRoutes(desk: Desk): Hono<DeskEnv> {
  const { db, live } = desk;
  return new Hono<DeskEnv>()
    .get('/review', (c) => {
      const view = queueView(c.req.query());
      const model = reviewModel(db, view, c.req.query('claim') ?? null);
      const figures = reviewFigures(db, view, nameOf(c));
      const ui = c.get('ui');
      return c.html(model === null ? reviewDonePage(ui, view, figures) : reviewPage(ui, model, figures));
    })
    .get('/lexicon', (c) => {
      const slot = SLOT_NAMES.find((name) => name === c.req.query('slot')) ?? 'subject';
      return c.json(completeName(slot, (c.req.query('q') ?? '').slice(0, 100), c.get('ui').lang));
    })
    .post('/review/decide', async (c) => {
      const form = await formOf(c);
      const claim = claimIn(desk, form['claim'] ?? '');
      const view = viewIn(form);
      const request = requestFor(desk, claim, form, c.get('ui').lang);
      recordReviews(db, [request], deciding(c));
      live.tell({ kind: 'review', id: claim.id });
      const stays = form['decision'] === 'note' || form['decision'] === 'reopen';
      const next = stays ? claim.id : nextAfter(db, view, claim.id);
      const { t } = c.get('ui');
      answerFlash(c, t('review.decided', { decision: t(DECIDED[request.decision]), quote: claim.quote }));
      return c.redirect(`/review?${view.query}${next === null ? '' : `&claim=${next}`}`, 303);
    })
    .post('/review/add', async (c) => {
      const form = await formOf(c);
      const view = viewIn(form);
      const request = addedRequest(desk, form, c.get('ui').lang);
      recordReviews(db, [request], deciding(c));
      live.tell({ kind: 'review', id: request.claim });
      answerFlash(c, c.get('ui').t('review.added', { quote: request.quote }));
      const [first] = listClaims(db, { article: request.article }, { limit: 1 }).items;
      const at =
        first === undefined
          ? `/articles/${request.article}`
          : `/review?${view.query}&claim=${form['back'] || first.id}`;
      return c.redirect(at, 303);
    })
    .post('/review/bulk', async (c) => {
      const form = await formOf(c);
      const view = viewIn(form);
      const decision = form['decision'] === 'reject' ? 'reject' : 'accept';
      const { done, left } = reviewAll(db, bulkFilters(view.given), { decision, note: null }, deciding(c));
      live.tell({ kind: 'review', id: '' });
      const said = left === 0 ? 'review.bulkDone' : 'review.bulkCut';
      answerFlash(c, c.get('ui').t(said, { n: done, left }));
      return c.redirect(`/review?${view.query}`, 303);
    })
    .post('/review/undo', async (c) => {
      const form = await formOf(c);
      const { t } = c.get('ui');
      const undone = undoLast(db, nameOf(c), new Date().toISOString());
      answerFlash(c, undone === null ? t('review.nothingToUndo') : t('review.undone', { n: undone.targets.length }));
      if (undone?.action === 'settle') {
        live.tell({ kind: 'settlement', id: undone.targets[0] ?? '' });
        return c.redirect(`/facts/${undone.targets[0]}`, 303);
      }
      live.tell({ kind: 'review', id: undone?.targets[0] ?? '' });
      if (undone?.action === 'article') return c.redirect(`/articles/${undone.targets[0]}`, 303);
      const target = undone?.targets.find((id) => getClaim(db, id) !== null);
      return c.redirect(`/review?${viewIn(form).query}${target === undefined ? '' : `&claim=${target}`}`, 303);
    });
}

const DECIDED = {
  accept: 'status.accepted',
  reject: 'status.rejected',
  correct: 'status.corrected',
  reopen: 'status.open',
} as const satisfies Record<ReviewDecision, string>;

type Form = Readonly<Record<string, string | undefined>>;

function nameOf(c: Context<DeskEnv>): string {
  return c.get('viewer')?.name ?? 'nobody';
}

function deciding(c: Context<DeskEnv>) {
  return { by: nameOf(c), at: new Date().toISOString() };
}

function viewIn(form: Form) {
  return queueView(Object.fromEntries(new URLSearchParams(form['query'] ?? '')));
}

function claimIn({ db }: Desk, id: string): StoredClaim {
  const claim = getClaim(db, id);
  if (claim === null) throw new CodedError('CLAIM_UNKNOWN', { id });
  return claim;
}

function requestFor({ db }: Desk, claim: StoredClaim, form: Form, lang: 'zh' | 'en'): ReviewRequest {
  const decision = ASKED.find((one) => one === form['decision']);
  if (decision === undefined) {
    throw new CodedError('REQUEST_INVALID', { reason: 'decision is not accept, reject, correct, reopen or note' });
  }
  return reviewRequest(db, claim, { decision, fields: form, note: form['note'] ?? null, lang });
}

/** A figure that the rules missed, where a person selected it: what can be read there, and what was typed. */
function addedRequest({ db }: Desk, form: Form, lang: 'zh' | 'en'): ReviewRequest {
  const id = form['article'] ?? '';
  const text = getArticleText(db, id);
  const article = getArticle(db, id);
  const given = { start: Number(form['start']), end: Number(form['end']) };
  const fits =
    Number.isInteger(given.start) && Number.isInteger(given.end) && 0 <= given.start && given.start < given.end;
  if (!fits || given.end > text.length || given.end - given.start > 200) {
    throw new CodedError('REQUEST_INVALID', { reason: 'select up to 200 characters of the text' });
  }
  const figure = figureIn({ id, text, lang: article?.lang ?? undefined, published: article?.published ?? null }, given);
  const span = figure ?? given;
  const read = figure === null ? {} : fieldsOf(figure);
  const changes = { ...read, ...addedFields(form, lang) };
  if (figure === null && !('value' in changes))
    throw new CodedError('REQUEST_INVALID', { reason: 'no figure can be read in these words; fill in the value' });
  const { start, end } = span;
  return {
    claim: claimIdAt(text, span),
    article: id,
    start,
    end,
    quote: text.slice(start, end),
    decision: 'correct',
    changes,
    note: form['note']?.trim() || null,
  };
}

/** What can be read in the words of an added figure, as far as a claim needs it to be compared. */
function fieldsOf({ kind, value, unit, comparator, step, direction, basis, from, time }: Figure) {
  return {
    ...{ kind, value, unit, comparator, step },
    ...(direction !== null && { direction }),
    ...(basis !== null && { basis }),
    ...(from !== null && { from }),
    ...(time?.edtf != null && { time: { edtf: time.edtf } }),
  };
}
