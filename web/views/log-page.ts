import type { Page } from '../../storage/paging.ts';
import type { AuditEntry } from '../../storage/records/desk.ts';
import { queryOf } from '../read/claim-search.ts';
import type { Ui } from '../ui.ts';
import { changed } from './claim-card.ts';
import { idName } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout } from './layout.ts';

/** The log of decisions, the newest first. */
export function logPage(ui: Ui, page: Page<AuditEntry>, by: string | null): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('log.title'),
    page: 'log',
    main: html`<div class="page-head"><h1>${t('log.title')}</h1>${by === null ? nothing : html`<a class="chip" href="/log">${line(by)} <span aria-hidden="true">×</span></a>`}</div>
<div data-live="review settlement">${
      page.items.length === 0
        ? html`<p class="empty">${t('log.empty')}</p>`
        : html`<div class="scroll"><table class="stacked"><thead><tr><th>${t('log.when')}</th><th>${t('log.who')}</th><th>${t('log.what')}</th><th>${t('log.about')}</th><th>${t('log.before')}</th><th>${t('log.why')}</th></tr></thead><tbody>${batchesIn(page.items).map((batch) => batchRows(ui, batch))}</tbody></table></div>`
    }</div>${page.next === null ? nothing : html`<p class="pager"><a class="button" href="/log?${queryOf({ by, after: page.next })}">${t('common.older')}</a></p>`}`,
  });
}

/** From so many on, what was decided at one stroke is one line that unfolds. */
const FOLD_FROM = 4;

function batchesIn(entries: readonly AuditEntry[]): readonly (readonly AuditEntry[])[] {
  return [...Map.groupBy(entries, ({ batch }) => batch).values()];
}

function batchRows(ui: Ui, entries: readonly AuditEntry[]): Html {
  const [first] = entries;
  if (first === undefined || entries.length < FOLD_FROM) return html`${entries.map((entry) => entryRow(ui, entry))}`;
  const kinds = Map.groupBy(entries, ({ after }) => after.decision);
  const words = [...kinds].map(([decision, all]) => `${ui.word('decision', decision)} ${ui.number(all.length)}`);
  return html`<tr><td class="nowrap">${ui.instant(first.at)}</td><td><a href="/log?${queryOf({ by: first.by })}">${line(first.by)}</a></td>
<td>${words.join(ui.t('common.listSeparator'))}${first.undoes === null ? nothing : html` <span class="tag">${ui.t('log.undone')}</span>`}</td>
<td colspan="3"><details><summary class="quiet">${ui.t('log.atOnce', { n: entries.length })}</summary><ul class="batch">${entries.map((entry) => html`<li>${about(ui, entry)} <span class="quiet">${ui.word('decision', entry.after.decision)}</span></li>`)}</ul></details></td></tr>`;
}

function entryRow(ui: Ui, entry: AuditEntry): Html {
  return html`<tr><td class="nowrap">${ui.instant(entry.at)}</td><td><a href="/log?${queryOf({ by: entry.by })}">${line(entry.by)}</a></td>
<td>${ui.word('decision', entry.after.decision)}${entry.undoes === null ? nothing : html` <span class="tag">${ui.t('log.undone')}</span>`}${
    isReview(entry) && entry.after.decision === 'correct'
      ? html`<br><span class="quiet">${fields(ui, entry.after.changes)}</span>`
      : nothing
  }</td>
<td>${about(ui, entry)}</td><td class="quiet">${isReview(entry) ? ui.word('status', entry.before?.status ?? 'open') : entry.before === null ? '' : ui.word('decision', entry.before.decision)}</td><td>${line(entry.why ?? '')}</td></tr>`;
}

function about(ui: Ui, entry: AuditEntry): Html {
  if (entry.action === 'article') return html`<a href="/articles/${entry.target}">${entry.target}</a>`;
  if (isReview(entry)) {
    return html`<a class="figure-quote" href="/articles/${entry.after.article}?claim=${entry.target}">${line(entry.after.quote)}</a>`;
  }
  const { key } = entry.after;
  const names = [key.subject, key.object, key.metric, key.time].flatMap((id) => (id === null ? [] : [idName(ui, id)]));
  return html`<a href="/facts/${entry.target}">${line(names.join(' · ')) || entry.target}</a>`;
}

function isReview(entry: AuditEntry): entry is Extract<AuditEntry, { action: 'review' | 'carry' }> {
  return entry.action === 'review' || entry.action === 'carry';
}

function fields(ui: Ui, changes: Readonly<Record<string, unknown>> | null): string {
  return Object.keys(changes ?? {})
    .filter((name) => name !== 'added')
    .map((name) => `${ui.word('slot', name)}: ${changed(ui, changes, name) ?? ui.t('slot.empty')}`)
    .join('; ');
}
