import type { JoinCandidate, JoinModel } from '../read/join-model.ts';
import type { Ui } from '../ui.ts';
import { factTitle } from './fact-title.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';
import { quotedClaim } from './quoted-claim.ts';

/** Finds figures that tell of the same thing as a fact and were grouped apart, and joins those that are ticked. */
export function joinPage(ui: Ui, { fact, q, candidates }: JoinModel): Html {
  const { t } = ui;
  const title = factTitle(ui, fact);
  return layout(ui, {
    title: t('join.title'),
    page: 'conflicts',
    main: html`<header class="fact-head"><p class="quiet"><a href="/facts/${fact.id}">← ${title}</a></p><h1>${t('join.title')}</h1><p>${t('join.help', { fact: title })}</p></header>
<form class="row-form" action="/facts/${fact.id}/join"><label class="field grow">${t('join.search')}<input type="search" name="q" value="${q}" placeholder="${t('join.placeholder')}"></label><button>${t('nav.searchLabel')}</button></form>
${
  candidates.length === 0
    ? html`<div class="empty"><p>${t('join.none')}</p><p class="quiet">${t('join.noneHelp')}</p></div>`
    : html`<form method="post" action="/facts/${fact.id}/settle" class="join-form">${tokenField(ui)}<input type="hidden" name="decision" value="join">
<h2 class="join-heading">${q.trim() === '' ? t('join.near') : t('join.found', { n: candidates.length })}</h2>
${candidates.map((candidate) => candidateSection(ui, candidate))}
<div class="join-bar"><label class="field grow">${t('fact.reason')}<input name="reason" required maxlength="2000" placeholder="${t('join.reasonPlaceholder')}"></label><button class="primary">${t('join.do')}</button></div></form>`
}`,
  });
}

function candidateSection(ui: Ui, { fact, claims }: JoinCandidate): Html {
  const { t } = ui;
  return html`<section class="side-card"><h3><a href="/facts/${fact.id}">${factTitle(ui, fact)}</a> <span class="quiet">${t('common.sources', { n: fact.sources })}</span>${fact.status === 'conflict' ? html` <span class="tag bad">${ui.word('status', fact.status)}</span>` : nothing}</h3>${claims.map(
    (quoted) =>
      html`<div class="appearance"><label class="pick"><input type="checkbox" name="claims" value="${quoted.claim.id}" aria-label="${t('fact.select')}: ${line(quoted.claim.quote)}"></label><div>${quotedClaim(ui, quoted)}</div></div>`,
  )}</section>`;
}
