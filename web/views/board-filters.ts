import { CONFLICT_CAUSES } from '../../pipeline/consolidate/verdict/causes.ts';
import { FACT_ORDERS } from '../../storage/facts/facts.ts';
import { BOARD_FIELDS, BOARD_LANGUAGES, type BoardPage, type BoardSearch, FACT_KINDS } from '../read/board.ts';
import { queryOf } from '../read/claim-search.ts';
import type { Ui } from '../ui.ts';
import { idName } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';

/** What stands behind a fold until one of it is set. */
const FOLDED = ['subject', 'object', 'period', 'kind', 'lang', 'source', 'minSources', 'gap', 'cause'] as const;
const SOURCES = ['2', '3', '5', '10'] as const;
const GAPS = ['1.05', '1.1', '1.25', '1.5', '2', '5', '10'] as const;

/** What narrows the board and what orders it, and what is set as chips that take it away. */
export function boardFilters(ui: Ui, search: BoardSearch, metrics: BoardPage['metrics']): Html {
  const { t } = ui;
  const { given, state, order } = search;
  const known = metrics.some(({ metric }) => metric === given['metric']);
  const own = given['metric'] === undefined || known ? [] : [given['metric']];
  const isSet = FOLDED.some((name) => given[name] !== undefined);
  return html`<form class="row-form board-filters" action="/conflicts" data-auto>${state === 'open' ? nothing : html`<input type="hidden" name="state" value="${state}">`}
<label class="field grow">${t('nav.searchLabel')}<input type="search" name="q" value="${given['q'] ?? ''}"></label>
<label class="field">${t('facet.metric')}<select name="metric">${option('', t('common.all'), given['metric'])}${own.map((metric) => option(metric, idName(ui, metric), metric))}${metrics.map(
    ({ metric, count }) => option(metric, `${line(idName(ui, metric))} (${ui.number(count)})`, given['metric']),
  )}</select></label>
<label class="field">${t('claims.sort')}<select name="sort">${Object.keys(FACT_ORDERS).map((one) => option(one, ui.word('factOrder', one), order))}</select></label>
<button>${t('common.apply')}</button>
<details class="more-filters"${isSet ? html` open` : nothing}><summary class="quiet">${t('board.more')}</summary><div class="row-form"><label class="field">${t('facet.subject')}<input name="subject" value="${given['subject'] ?? ''}" data-complete="subject" autocomplete="off" size="10"></label>
<label class="field">${t('facet.object')}<input name="object" value="${given['object'] ?? ''}" data-complete="object" autocomplete="off" size="10"></label>
<label class="field">${t('claims.period')}<input name="period" value="${given['period'] ?? ''}" placeholder="2025, 2024/2025" size="10"></label>
${choice(ui, 'kind', FACT_KINDS, given['kind'], (code) => ui.word('factKind', code))}
${choice(ui, 'lang', BOARD_LANGUAGES, given['lang'], (code) => ui.word('boardLang', code))}
${choice(ui, 'minSources', SOURCES, given['minSources'], (least) => `≥ ${least}`)}
${choice(ui, 'gap', GAPS, given['gap'], (least) => `≥ ${least}×`)}
${choice(ui, 'cause', CONFLICT_CAUSES, given['cause'], (code) => ui.word('cause', code))}
<label class="field">${t('facet.source')}<input name="source" value="${given['source'] ?? ''}" size="10"></label></div></details></form>${chips(ui, search)}`;
}

function choice(
  ui: Ui,
  name: (typeof BOARD_FIELDS)[number],
  values: readonly string[],
  current: string | undefined,
  words: (value: string) => string,
): Html {
  const own = current === undefined || values.includes(current) ? [] : [current];
  return html`<label class="field">${ui.word('boardField', name)}<select name="${name}">${option('', ui.t('common.all'), current ?? '')}${[...own, ...values].map((value) => option(value, words(value), current))}</select></label>`;
}

function option(value: string, words: string, current: string | undefined): Html {
  return html`<option value="${value}"${value === current ? html` selected` : nothing}>${words}</option>`;
}

function chips(ui: Ui, { given, state, order }: BoardSearch): Html {
  if (Object.keys(given).length === 0) return nothing;
  const kept = { state: state === 'open' ? '' : state, sort: order === 'importance' ? '' : order };
  return html`<p class="chips active-filters">${BOARD_FIELDS.map((name) => {
    const value = given[name];
    return value === undefined
      ? nothing
      : html`<a class="chip" href="/conflicts?${queryOf({ ...given, ...kept, [name]: '' })}"><span class="quiet">${ui.word('boardField', name)}</span> ${valueWords(ui, name, value)} <span aria-hidden="true">×</span></a>`;
  })}<a class="quiet" href="/conflicts?${queryOf(kept)}">${ui.t('common.clear')}</a></p>`;
}

function valueWords(ui: Ui, name: (typeof BOARD_FIELDS)[number], value: string): string {
  switch (name) {
    case 'metric':
    case 'subject':
    case 'object':
      return line(idName(ui, value));
    case 'kind':
      return ui.word('factKind', value);
    case 'lang':
      return ui.word('boardLang', value);
    case 'cause':
      return ui.word('cause', value);
    case 'minSources':
      return `≥ ${value}`;
    case 'gap':
      return `≥ ${value}×`;
    default:
      return line(value);
  }
}
