import { EXPORT_FORMATS } from '../../pipeline/export/formats.ts';
import { FACETS, type FacetValue } from '../../storage/claims/claim-facets.ts';
import { CLAIM_SORTS } from '../../storage/claims/claim-sort.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { queryOf } from '../read/claim-search.ts';
import type { ClaimsModel } from '../read/claims-model.ts';
import { COUNT_LIMIT } from '../read/review-model.ts';
import type { Ui } from '../ui.ts';
import { titleOf } from './article-page.ts';
import { idName, slotName, unitWords, valueWords } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';

/** All claims as a table, with facets to narrow it. */
export function claimsPage(ui: Ui, model: ClaimsModel): Html {
  const { t } = ui;
  const { given, page, sort, count } = model;
  const asked = { ...given, sort: sort === 'newest' ? '' : sort };
  return layout(ui, {
    title: t('claims.title'),
    page: 'claims',
    wide: true,
    main: html`<div class="page-head"><h1>${t('claims.title')}</h1><span class="quiet">${count >= COUNT_LIMIT ? t('claims.countMore', { n: COUNT_LIMIT }) : t('claims.count', { n: count })}</span>
<div class="actions"><a class="button" href="/review?${queryOf(given)}">${t('claims.reviewThese')}</a>${EXPORT_FORMATS.map(
      ({ name, label }) =>
        html`<a class="button" href="/claims/export/${name}?${queryOf(given)}" data-plain aria-label="${t('claims.export')} ${label}">${label}</a>`,
    )}</div></div>
${searchForm(ui, model)}${chips(ui, asked)}
<div class="facet-bench"><details class="facets" open><summary>${t('claims.facets')}</summary>${FACETS.map((facet) => facetList(ui, model, facet))}${
      model.facets.complete ? nothing : html`<p class="quiet">${t('claims.sampled', { n: model.facets.counted })}</p>`
    }${savedViews(ui, model)}</details>
<div data-live="article review" class="table-side">${page.items.length === 0 ? html`<p class="empty">${t('claims.empty')}</p>` : table(ui, page.items)}
${page.next === null ? nothing : html`<p class="pager"><a class="button" href="/claims?${queryOf({ ...asked, after: page.next })}">${t('common.next')}</a></p>`}</div></div>`,
  });
}

function searchForm(ui: Ui, { given, sort }: ClaimsModel): Html {
  const { t } = ui;
  const kept = Object.entries(given).filter(([name]) => !['q', 'min', 'max', 'timeFrom', 'timeTo'].includes(name));
  return html`<form class="row-form claim-search" action="/claims">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label class="field grow">${t('nav.searchLabel')}<input type="search" name="q" value="${given['q'] ?? ''}"></label>
<label class="field">${t('claims.range')}<span class="pair"><input name="min" value="${given['min'] ?? ''}" inputmode="decimal" size="8" title="${t('claims.rangeHint')}"> – <input name="max" value="${given['max'] ?? ''}" inputmode="decimal" size="8" aria-label="${t('claims.range')}"></span></label>
<label class="field">${t('claims.period')}<span class="pair"><input type="date" name="timeFrom" value="${given['timeFrom'] ?? ''}"> – <input type="date" name="timeTo" value="${given['timeTo'] ?? ''}" aria-label="${t('claims.period')}"></span></label>
<label class="field">${t('claims.sort')}<select name="sort">${CLAIM_SORTS.filter(
    (one) => !one.startsWith('value') || given['unit'] !== undefined,
  ).map(
    (one) => html`<option value="${one}"${one === sort ? html` selected` : nothing}>${ui.word('sort', one)}</option>`,
  )}</select></label><button class="primary">${t('common.apply')}</button></form>`;
}

function chips(ui: Ui, asked: Readonly<Record<string, string>>): Html {
  const active = Object.entries(asked).filter(([name, value]) => value !== '' && name !== 'sort');
  if (active.length === 0) return nothing;
  return html`<p class="chips active-filters">${active.map(
    ([name, value]) =>
      html`<a class="chip" href="/claims?${queryOf({ ...asked, [name]: '' })}">${valueName(ui, name, value, null)} <span aria-hidden="true">×</span></a>`,
  )}<a class="quiet" href="/claims">${ui.t('common.clear')}</a></p>`;
}

function facetList(ui: Ui, { facets, given }: ClaimsModel, facet: string): Html {
  const values = facets.values.filter((value) => value.facet === facet);
  if (values.length === 0) return nothing;
  return html`<section class="facet"><h2>${ui.word('facet', facet)}</h2><ul>${values.map((value) => facetLine(ui, value, given))}</ul></section>`;
}

function facetLine(ui: Ui, { facet, value, label, count }: FacetValue, given: Readonly<Record<string, string>>): Html {
  const chosen = given[facet] === value;
  return html`<li><a href="/claims?${queryOf({ ...given, [facet]: chosen ? '' : value })}"${chosen ? html` aria-current="true"` : nothing}><span>${valueName(ui, facet, value, label)}</span><span class="quiet">${ui.number(count)}</span></a></li>`;
}

/** A filter's value as people read it. */
function valueName(ui: Ui, facet: string, value: string, label: string | null): string {
  switch (facet) {
    case 'metric':
    case 'subject':
    case 'object':
      return line(idName(ui, value, label ?? value));
    case 'unit':
      return unitWords(ui, value) || value;
    case 'kind':
    case 'status':
    case 'lang':
    case 'doubt':
    case 'modality':
      return ui.word(facet, value);
    default:
      return line(value);
  }
}

function savedViews(ui: Ui, { views, given, sort }: ClaimsModel): Html {
  const { t } = ui;
  const query = queryOf({ ...given, sort: sort === 'newest' ? '' : sort });
  return html`<section class="facet"><h2>${t('views.saved')}</h2><ul>${views.map(
    (view) =>
      html`<li class="view"><a href="/claims?${view.query}">${line(view.name)}</a><form method="post" action="/views/remove">${tokenField(ui)}<input type="hidden" name="page" value="claims"><input type="hidden" name="name" value="${view.name}"><button class="plain" aria-label="${t('views.remove', { name: line(view.name) })}">×</button></form></li>`,
  )}</ul>${
    query === ''
      ? nothing
      : html`<form method="post" action="/views" class="view-form">${tokenField(ui)}<input type="hidden" name="page" value="claims"><input type="hidden" name="query" value="${query}"><label class="visually-hidden" for="view-name">${t('views.name')}</label><input id="view-name" name="name" required maxlength="60" placeholder="${t('views.name')}"><button>${t('common.save')}</button></form>`
  }</section>`;
}

function table(ui: Ui, claims: readonly StoredClaim[]): Html {
  const { t } = ui;
  return html`<div class="scroll"><table class="claims stacked" data-list><thead><tr><th>${t('claims.figure')}</th><th class="num">${t('slot.value')}</th><th>${t('claims.what')}</th><th>${t('slot.time')}</th><th>${t('claims.where')}</th><th>${t('claims.status')}</th></tr></thead><tbody>${claims.map(
    (
      claim,
    ) => html`<tr><td><a class="figure-quote" lang="${claim.lang}" href="/articles/${claim.articleId}?claim=${claim.id}" data-item>${claim.quote}</a></td>
<td class="num nowrap">${valueWords(ui, claim)}</td>
<td class="whole">${about(ui, claim)}</td><td class="nowrap">${claim.time?.edtf ?? ''}</td>
<td class="whole"><span class="clip">${titleOf(ui, claim.article)}</span><br><span class="quiet">${line(claim.source ?? '')} ${claim.published ?? ''}</span></td>
<td><span class="tags">${claim.status === 'open' ? nothing : html`<span class="tag ${claim.status === 'accepted' ? 'good' : claim.status === 'rejected' ? 'bad' : 'warn'}">${ui.word('status', claim.status)}</span>`}${claim.doubts.map(
      (doubt) => html`<span class="tag warn">${ui.word('doubt', doubt)}</span>`,
    )}</span></td></tr>`,
  )}</tbody></table></div>`;
}

function about(ui: Ui, claim: StoredClaim): Html {
  const slots = [claim.subject, claim.object, claim.metric, claim.scope].flatMap((slot) =>
    slot === null ? [] : [line(slotName(ui, slot))],
  );
  return html`${slots.join(' · ')} <span class="quiet">${ui.word('kind', claim.kind)}${claim.modality === 'reported' ? '' : ` · ${ui.word('modality', claim.modality)}`}</span>`;
}
