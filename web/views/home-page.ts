import { accuracyCharts } from '../charts/accuracy.ts';
import { dayChart } from '../charts/days.ts';
import type { HomeModel } from '../read/home-model.ts';
import { CHART_DAYS } from '../read/inbox-model.ts';
import { COUNT_LIMIT } from '../read/review-model.ts';
import type { Ui } from '../ui.ts';
import { titleOf } from './article-page.ts';
import { boardItem } from './board-page.ts';
import { type Html, html, line } from './html.ts';
import { layout } from './layout.ts';

/** The first page: what came in, what needs somebody, where figures disagree, how well the rules read. */
export function homePage(ui: Ui, model: HomeModel): Html {
  const { t } = ui;
  const day = new Intl.DateTimeFormat(ui.lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'full' }).format(new Date());
  const empty = model.latest.length === 0;
  return layout(ui, {
    title: t('home.title'),
    page: 'home',
    main: html`<header class="dateline"><h1>${day}</h1><p class="quiet">${t('app.tagline')}</p></header>
<div data-live="article review settlement">${empty ? html`<div class="empty"><p class="lead">${t('home.welcome')}</p><p><a class="button primary" href="/inbox">${t('nav.inbox')}</a></p></div>` : numbers(ui, model)}
${
  empty
    ? ''
    : html`<div class="front"><section class="front-main"><div class="page-head"><h2>${t('home.topConflicts')}</h2><a class="quiet actions" href="/conflicts">${t('home.allConflicts')}</a></div>${
        model.conflicts.length === 0
          ? html`<p class="empty">${t('board.empty')}</p>`
          : html`<ol class="board" data-list>${model.conflicts.map((item) => boardItem(ui, item))}</ol>`
      }</section>
<div class="front-side"><section><h2>${t('home.cameIn')}</h2>${dayChart(ui, model.days, CHART_DAYS, new Date())}</section>
<section><h2>${t('home.rules')}</h2>${model.rules.length === 0 ? html`<p class="quiet">${t('home.rulesEmpty')}</p>` : accuracyCharts(ui, model.rules)}</section>
<section><h2>${t('home.latest')}</h2><ul class="plain-list">${model.latest.map(
        (article) =>
          html`<li><a class="serif" href="/articles/${article.id}" lang="${article.lang ?? ''}">${titleOf(ui, article)}</a><br><span class="quiet">${line(article.source ?? t('common.unknown'))} · ${article.published ?? '—'} · ${t('common.claims', { n: article.claims })}</span></li>`,
      )}</ul></section></div></div>`
}</div>`,
  });
}

function numbers(ui: Ui, { openConflicts, openClaims, failures, owed, articles }: HomeModel): Html {
  const { t } = ui;
  const many = openClaims >= COUNT_LIMIT;
  const figure = (href: string, count: string, words: string, alarm: boolean) =>
    html`<a class="figure-box${alarm ? ' alarm' : ''}" href="${href}"><strong>${count}</strong><span>${words}</span></a>`;
  return html`<div class="figure-row" role="group" aria-label="${t('home.needsMe')}">
${figure('/conflicts', ui.number(openConflicts), t('home.openConflicts', { n: openConflicts }), openConflicts > 0)}
${figure('/review', `${ui.number(openClaims)}${many ? '+' : ''}`, t('home.openClaims', { n: openClaims }), false)}
${figure('/inbox?state=failure', ui.number(failures), t('home.openFailures', { n: failures }), failures > 0)}
${owed > 0 ? figure('/inbox', ui.number(owed), t('home.atWork'), false) : ''}
${figure('/articles', ui.number(articles.zh + articles.en), `${t('home.articles', { n: articles.zh + articles.en })} · ${t('lang.zh')} ${ui.number(articles.zh)} · ${t('lang.en')} ${ui.number(articles.en)}`, false)}</div>`;
}
