import type { StoredClaim } from '../../storage/records/claim.ts';
import { BOARD_COUNT, BOARD_STATES, type BoardPage, type BoardSearch } from '../read/board.ts';
import { queryOf } from '../read/claim-search.ts';
import type { DeskFact } from '../read/desk-fact.ts';
import type { Ui } from '../ui.ts';
import { boardFilters } from './board-filters.ts';
import { factTitle } from './fact-title.ts';
import { meaningWords } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout } from './layout.ts';

/** A fact with the claims of its sides, for the board. */
export interface BoardItem {
  readonly desk: DeskFact;
  readonly sides: readonly (readonly StoredClaim[])[];
}

/** Conflicts in the order asked for, with what narrows them. */
export function boardView(
  ui: Ui,
  page: Omit<BoardPage, 'items'> & { readonly items: readonly BoardItem[] },
  search: BoardSearch,
): Html {
  const { t } = ui;
  const { given, state, order } = search;
  const asked = { ...given, state: state === 'open' ? '' : state, sort: order === 'importance' ? '' : order };
  const count =
    page.count === null ? `${page.items.length}+` : `${ui.number(page.count)}${page.count >= BOARD_COUNT ? '+' : ''}`;
  return layout(ui, {
    title: t('board.title'),
    page: 'conflicts',
    main: html`<div class="page-head"><h1>${t('board.title')}</h1><div class="chips">${BOARD_STATES.map(
      (name) =>
        html`<a class="chip" href="/conflicts?${queryOf({ ...asked, state: name === 'open' ? '' : name })}"${state === name ? html` aria-current="page"` : nothing}>${t(`board.${name}`)}${state === name ? html` <span class="count">${count}</span>` : nothing}</a>`,
    )}</div></div>
${boardFilters(ui, search, page.metrics)}
<div data-live="article settlement review">${page.items.length === 0 ? empty(ui, search) : html`<ol class="board" data-list>${page.items.map((item) => boardItem(ui, item))}</ol>`}</div>
${page.next === null ? nothing : html`<p class="pager"><a class="button" href="/conflicts?${queryOf({ ...asked, after: page.next })}">${t('common.next')}</a></p>`}`,
  });
}

function empty(ui: Ui, { given, state }: BoardSearch): Html {
  const { t } = ui;
  if (Object.keys(given).length > 0)
    return html`<div class="empty"><p>${t('board.noneFits')}</p><p><a class="button" href="/conflicts">${t('common.clear')}</a></p></div>`;
  return html`<div class="empty"><p>${t(state === 'open' ? 'board.empty' : 'board.emptyState')}</p><p class="quiet">${t('board.emptyHelp')}</p></div>`;
}

/** One conflict as a line: what it is about, and what stands against what. */
export function boardItem(ui: Ui, { desk, sides }: BoardItem): Html {
  const { t } = ui;
  const { fact, state } = desk;
  const cause = fact.verdicts.find(({ relation, cause: one }) => relation === 'conflict' && one !== undefined)?.cause;
  return html`<li class="board-item"><a href="/facts/${fact.id}" data-item><h2>${factTitle(ui, fact)}</h2>
<span class="versus">${sides.map((claims, index) => html`${index === 0 ? nothing : html`<span class="against" aria-hidden="true">≠</span>`}<span class="side-figure side-${Math.min(index + 1, 5)}"><strong>${line(claims[0]?.quote ?? '')}</strong> <span class="quiet">${claims[0] === undefined ? '' : meaningWords(ui, claims[0])}</span><br><span class="quiet">${sourcesOf(ui, claims)}</span></span>`)}</span></a>
<p class="tags">${state === 'stale' ? html`<span class="tag warn">${t('fact.stale')}</span>` : nothing}<span class="tag">${t('common.sources', { n: fact.sources })}</span>${
    fact.ratio === null || fact.ratio < 1.0005
      ? nothing
      : html`<span class="tag">${t('board.gap', { ratio: ui.number(Number(fact.ratio.toPrecision(3))) })}</span>`
  }${cause === undefined ? nothing : html`<span class="tag warn">${ui.word('cause', cause)}</span>`}<span class="tag">${fact.latest ?? t('common.unknown')}</span></p></li>`;
}

function sourcesOf(ui: Ui, claims: readonly StoredClaim[]): string {
  const names = [...new Set(claims.map(({ source, article }) => source ?? article.file ?? ''))];
  return line(names.slice(0, 3).join(ui.t('common.listSeparator'))) + (names.length > 3 ? ` +${names.length - 3}` : '');
}
