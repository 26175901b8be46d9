import type { StoredClaim } from '../../storage/claims.ts';
import type { BoardPage, BoardSearch } from '../read/board.ts';
import { queryOf } from '../read/claim-search.ts';
import type { DeskFact } from '../read/desk-fact.ts';
import type { Ui } from '../ui.ts';
import { factTitle } from './fact-title.ts';
import { valueWords } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout } from './layout.ts';

/** A fact with the claims of its sides, for the board. */
export interface BoardItem {
  readonly desk: DeskFact;
  readonly sides: readonly (readonly StoredClaim[])[];
}

/** Conflicts by importance. */
export function boardView(
  ui: Ui,
  page: Omit<BoardPage, 'items'> & { readonly items: readonly BoardItem[] },
  search: BoardSearch,
): Html {
  const { t } = ui;
  const { given, state } = search;
  const tab = (name: 'open' | 'settled') =>
    html`<a class="chip" href="/conflicts?${queryOf({ ...given, state: name })}"${state === name ? html` aria-current="page"` : nothing}>${t(`board.${name}`)}</a>`;
  return layout(ui, {
    title: t('board.title'),
    page: 'conflicts',
    main: html`<div class="page-head"><h1>${t('board.title')}</h1><div class="chips">${tab('open')}${tab('settled')}</div>
<form class="row-form actions" action="/conflicts"><label class="field">${t('nav.searchLabel')}<input type="search" name="q" value="${given['q'] ?? ''}"></label>
<label class="field">${t('article.source')}<input name="source" value="${given['source'] ?? ''}" size="12"></label>
<label class="field">${t('board.minSources')}<input name="minSources" type="number" min="1" max="999" value="${given['minSources'] ?? ''}"></label><button>${t('common.apply')}</button></form></div>
<div data-live="article settlement review">${page.items.length === 0 ? html`<div class="empty"><p>${t('board.empty')}</p><p class="quiet">${t('board.emptyHelp')}</p></div>` : html`<ol class="board" data-list>${page.items.map((item) => boardItem(ui, item))}</ol>`}</div>
${page.next === null ? nothing : html`<p class="pager"><a class="button" href="/conflicts?${queryOf({ ...given, after: page.next })}">${t('common.next')}</a></p>`}`,
  });
}

/** One conflict as a line: what it is about, and what stands against what. */
export function boardItem(ui: Ui, { desk, sides }: BoardItem): Html {
  const { t } = ui;
  const { fact, state } = desk;
  const cause = fact.verdicts.find(({ relation, cause: one }) => relation === 'conflict' && one !== undefined)?.cause;
  return html`<li class="board-item"><a href="/facts/${fact.id}" data-item><h2>${factTitle(ui, fact)}</h2>
<span class="versus">${sides.map((claims, index) => html`${index === 0 ? nothing : html`<span class="against" aria-hidden="true">≠</span>`}<span class="side-figure side-${Math.min(index + 1, 5)}"><strong>${line(claims[0]?.quote ?? '')}</strong> <span class="quiet">${claims[0] === undefined ? '' : valueWords(ui, claims[0])}</span><br><span class="quiet">${sourcesOf(claims)}</span></span>`)}</span></a>
<p class="tags">${state === 'stale' ? html`<span class="tag warn">${t('board.stale')}</span>` : nothing}<span class="tag">${t('common.sources', { n: fact.sources })}</span>${
    fact.ratio === null || fact.ratio < 1.0005
      ? nothing
      : html`<span class="tag">${t('board.gap', { ratio: ui.number(Number(fact.ratio.toPrecision(3))) })}</span>`
  }${cause === undefined ? nothing : html`<span class="tag warn">${ui.word('cause', cause)}</span>`}<span class="tag">${fact.latest ?? t('common.unknown')}</span></p></li>`;
}

function sourcesOf(claims: readonly StoredClaim[]): string {
  const names = [...new Set(claims.map(({ source, article }) => source ?? article.file ?? ''))];
  return line(names.slice(0, 3).join('、')) + (names.length > 3 ? ` +${names.length - 3}` : '');
}
