import { MAX_BULK } from '../../pipeline/decide/review-all.ts';
import { QUEUE_ORDERS } from '../../storage/desk/review-queue.ts';
import { mayDo } from '../access.ts';
import { figuresOf } from '../read/article-model.ts';
import { queryOf } from '../read/claim-search.ts';
import { COUNT_LIMIT, type QueueView, type ReviewFigures, type ReviewModel } from '../read/review-model.ts';
import type { Ui } from '../ui.ts';
import { articleMeta, titleOf } from './article-page.ts';
import { articleText } from './article-text.ts';
import { claimCard } from './claim-card.ts';
import { editForm } from './edit-form.ts';
import { figureList } from './figure-list.ts';
import { type Html, html, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';

/** The analyst's bench: the article, the claim to decide on, and one key for each decision. */
export function reviewPage(ui: Ui, model: ReviewModel, figures: ReviewFigures): Html {
  const { article, claims, current, text, view, reviews } = model;
  const href = (id: string) => `/review?${view.query}&claim=${id}`;
  const title = titleOf(ui, article);
  const actions = mayReview(ui) ? decideForms(ui, model) : html`<p class="quiet">${ui.t('review.readOnly')}</p>`;
  return layout(ui, {
    title: ui.t('review.title'),
    page: 'review',
    keys: 'review',
    wide: true,
    main: html`${queueBar(ui, view, figures)}
<div class="bench review-bench"><aside class="side" aria-label="${ui.t('article.figures')}"><div class="side-inner">
${claimCard(ui, current, { review: reviews.get(current.id) ?? null, current: true, actions })}
<details class="figure-fold" open><summary class="side-title">${ui.t('article.figures')} <span class="quiet">${model.progress.open}/${claims.length}</span></summary>
${figureList(ui, claims, { current: current.id, href, added: model.added })}</details></div></aside>
<section class="reading"><header class="article-head"><h1 lang="${article.lang ?? ''}"><a href="/articles/${article.id}">${title}</a></h1>${articleMeta(ui, article)}</header>
<div class="sheet reading-sheet">${articleText(text, { figures: figuresOf(model, current.id), current, href, title: article.title, lang: article.lang ?? '', id: article.id })}</div>
${mayReview(ui) ? addForm(ui, article.id, view, current.id) : nothing}</section></div>`,
  });
}

/** The bench when nothing is left. */
export function reviewDonePage(ui: Ui, view: QueueView, figures: ReviewFigures): Html {
  return layout(ui, {
    title: ui.t('review.title'),
    page: 'review',
    keys: 'review',
    wide: true,
    main: html`${queueBar(ui, view, figures)}<div class="notice"><h1>${ui.t('review.done')}</h1><p>${ui.t('review.doneHelp')}</p>
<p class="chips"><a class="button" href="/review">${ui.t('common.clear')}</a><a class="button" href="/inbox">${ui.t('nav.inbox')}</a></p></div>`,
  });
}

function mayReview(ui: Ui): boolean {
  return ui.viewer !== null && mayDo(ui.viewer.role, 'review');
}

function queueBar(ui: Ui, view: QueueView, figures: ReviewFigures): Html {
  const { t } = ui;
  const filtered = Object.keys(view.given).length > 0;
  const bulk = filtered && figures.left > 0 && mayReview(ui);
  return html`<div class="queue-bar"><h1 class="visually-hidden">${t('review.title')}</h1><div class="chips" role="group" aria-label="${t('review.order')}">${QUEUE_ORDERS.map(
    (order) =>
      html`<a class="chip" href="/review?${queryOf({ ...view.given, order })}"${order === view.order ? html` aria-current="true"` : nothing} data-swap>${ui.word('order', order)}</a>`,
  )}${Object.entries(view.given).map(
    ([name, value]) =>
      html`<a class="chip filter" href="/review?${queryOf({ ...view.given, [name]: '', order: view.order })}" data-swap>${value} <span aria-hidden="true">×</span></a>`,
  )}</div>
<p class="queue-figures quiet"><span>${figures.left >= COUNT_LIMIT ? t('review.leftMore', { n: COUNT_LIMIT }) : t('review.left', { n: figures.left })}</span><span>${t('review.today', { n: figures.today })}</span>${
    figures.accepted === null ? nothing : html`<span>${t('review.agreement', { n: figures.accepted })}</span>`
  }${figures.shared.shared === 0 ? nothing : html`<span>${t('review.shared', figures.shared)}</span>`}</p>
<div class="chips queue-tools"><a class="button" href="/claims?${queryOf({ ...view.given, status: 'open' })}">${t('review.filters')}</a>${
    bulk ? bulkForms(ui, view, figures.left) : nothing
  }${
    mayReview(ui)
      ? html`<form method="post" action="/review/undo" data-swap>${tokenField(ui)}<input type="hidden" name="query" value="${view.query}"><button data-key="u">${t('review.undo')} <kbd>u</kbd></button></form>`
      : nothing
  }</div></div>`;
}

/** One button for each decision on all that match; which says so when that is more than is decided at one stroke. */
function bulkForms(ui: Ui, { query }: QueueView, left: number): Html {
  const { t } = ui;
  const hidden = html`${tokenField(ui)}<input type="hidden" name="query" value="${query}">`;
  const cut = left > MAX_BULK;
  const n = Math.min(left, MAX_BULK);
  const accept = t(cut ? 'review.bulkAcceptFirst' : 'review.bulkAccept', { n });
  const reject = t(cut ? 'review.bulkRejectFirst' : 'review.bulkReject', { n });
  return html`<form method="post" action="/review/bulk">${hidden}<input type="hidden" name="decision" value="accept"><button>${accept}</button></form><form method="post" action="/review/bulk" data-confirm="${reject}?">${hidden}<input type="hidden" name="decision" value="reject"><button>${reject}</button></form>${cut ? html`<span class="quiet">${t('review.bulkMore', { n: MAX_BULK })}</span>` : nothing}`;
}

function decideForms(ui: Ui, model: ReviewModel): Html {
  const { t } = ui;
  const { current, next, nextArticle, view, reviews } = model;
  const hidden = html`${tokenField(ui)}<input type="hidden" name="claim" value="${current.id}"><input type="hidden" name="query" value="${view.query}">`;
  const skip = next === null ? '/review' : `/review?${view.query}&claim=${next}`;
  return html`<div class="decide" data-claim-current="${current.id}"><form method="post" action="/review/decide" data-swap id="decide">${hidden}
<div class="decide-buttons"><button name="decision" value="accept" class="primary" data-key="a">${t('review.accept')} <kbd>a</kbd></button>
<button name="decision" value="reject" data-key="x">${t('review.reject')} <kbd>x</kbd></button>
<button type="button" data-key="e" data-open="edit">${t('review.edit')} <kbd>e</kbd></button>
<a class="button" href="${skip}" data-key="s" data-swap>${t('review.skip')} <kbd>s</kbd></a>
<button type="button" data-key="m" data-open="note">${t('review.note')} <kbd>m</kbd></button>
${nextArticle === null ? nothing : html`<a class="button" href="/review?${view.query}&amp;claim=${nextArticle}" data-key="n" data-swap>${t('review.nextArticle')} <kbd>n</kbd></a>`}
${current.status === 'open' ? nothing : html`<button name="decision" value="reopen">${t('review.reopen')}</button>`}</div>
<details id="note" class="fold"><summary class="visually-hidden">${t('review.note')}</summary><label class="field">${t('review.note')}<textarea name="note" placeholder="${t('review.notePlaceholder')}"></textarea></label>
<button name="decision" value="note">${t('review.saveNote')}</button></details></form>
<details id="edit" class="fold"><summary class="visually-hidden">${t('review.edit')}</summary>${editForm(ui, current, reviews.get(current.id) ?? null, hidden)}</details></div>`;
}

function addForm(ui: Ui, article: string, view: QueueView, back: string): Html {
  const { t } = ui;
  return html`<form method="post" action="/review/add" class="add-form" id="add" hidden data-swap>${tokenField(ui)}<input type="hidden" name="article" value="${article}"><input type="hidden" name="query" value="${view.query}">
<input type="hidden" name="back" value="${back}"><input type="hidden" name="start"><input type="hidden" name="end"><span class="add-quote"></span>
<label class="field">${t('slot.value')}<input name="value" size="12" inputmode="decimal"></label><label class="field">${t('slot.unit')}<input name="unit" size="6"></label>
<label class="field">${t('slot.metric')}<input name="metric" data-complete="metric" size="16"></label><label class="field">${t('slot.subject')}<input name="subject" data-complete="subject" size="16"></label>
<label class="field">${t('slot.object')}<input name="object" data-complete="object" size="16"></label><label class="field">${t('slot.time')}<input name="time" size="9" placeholder="2025-Q2"></label>
<button class="primary">${t('review.add')}</button></form><p class="quiet">${t('article.addHint')}</p>`;
}
