import type { Page } from '../../storage/paging.ts';
import type { Article } from '../../storage/records/article.ts';
import type { ArticleSearch } from '../read/article-search.ts';
import type { Ui } from '../ui.ts';
import { titleOf } from './article-page.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout } from './layout.ts';

/** Articles, the newest first. */
export function articlesPage(ui: Ui, page: Page<Article>, { given }: ArticleSearch): Html {
  const { t } = ui;
  return layout(ui, {
    title: t('article.listTitle'),
    page: 'articles',
    main: html`<div class="page-head"><h1>${t('article.listTitle')}</h1>
<form class="row-form actions" action="/articles"><label class="field">${t('nav.searchLabel')}<input type="search" name="q" value="${given.q}"></label>
<label class="field">${t('article.source')}<input name="source" value="${given.source}"></label>
<label class="field">${t('article.published')}<input type="date" name="from" value="${given.from}"></label><label class="field">–<input type="date" name="to" value="${given.to}"></label>
<button>${t('common.apply')}</button></form></div>
<div data-live="article">${
      page.items.length === 0
        ? html`<p class="empty">${t('article.listEmpty')}</p>`
        : html`<div class="scroll"><table class="stacked"><thead><tr><th>${t('article.published')}</th><th>${t('article.listTitle')}</th><th>${t('article.source')}</th><th class="num">${t('article.figures')}</th><th>${t('article.received')}</th></tr></thead>
<tbody>${page.items.map((article) => articleRow(ui, article))}</tbody></table></div>`
    }</div>
${page.next === null ? nothing : html`<p class="pager"><a class="button" href="?${query({ ...given, after: page.next })}">${t('common.older')}</a></p>`}`,
  });
}

function articleRow(ui: Ui, article: Article): Html {
  return html`<tr><td class="nowrap">${article.published ?? '—'}</td>
<td class="whole"><a class="serif" href="/articles/${article.id}" lang="${article.lang ?? ''}">${titleOf(ui, article)}</a>${article.supersededBy === null ? nothing : html` <span class="tag">${ui.t('article.versions')}</span>`}${article.notes.map((note) => html` <span class="tag warn">${line(ui.word('note', note))}</span>`)}</td>
<td>${article.source === null ? '—' : html`<a href="?source=${encodeURIComponent(article.source)}">${line(article.source)}</a>`}</td>
<td class="num">${article.claims}</td><td class="nowrap quiet">${ui.instant(article.received)}</td></tr>`;
}

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
}
