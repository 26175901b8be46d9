import type { Article, Sighting } from '../../storage/records/article.ts';
import type { StoredCheck } from '../../storage/records/claim.ts';
import { type ArticleModel, figuresOf } from '../read/article-model.ts';
import type { ChangedFigures } from '../read/versions.ts';
import type { Ui } from '../ui.ts';
import { articleText } from './article-text.ts';
import { claimCard } from './claim-card.ts';
import { figureList } from './figure-list.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout } from './layout.ts';
import { checkSentence } from './reason-words.ts';

export interface ArticlePageModel extends ArticleModel {
  readonly checks: readonly StoredCheck[];
  readonly sightings: readonly Sighting[];
  readonly reprints: readonly Article[];
  readonly versions: readonly Article[];
  readonly changes: ChangedFigures | null;
  /** Id of the claim that is selected. */
  readonly selected: string | null;
}

/** The article as read, its figures in place, and all that is known of it. */
export function articlePage(ui: Ui, model: ArticlePageModel): Html {
  const { article, claims, reviews, selected, text } = model;
  const current = claims.find((claim) => claim.id === selected) ?? null;
  const href = (id: string) => `/articles/${article.id}?claim=${id}`;
  const title = titleOf(ui, article);
  return layout(ui, {
    title,
    page: 'articles',
    wide: true,
    main: html`<div class="bench">
<section class="reading"><header class="article-head"><h1 lang="${article.lang ?? ''}">${title}</h1>${articleMeta(ui, article)}
<p class="chips">${claims.some((claim) => claim.status === 'open') ? html`<a class="button primary" href="/review?order=article&amp;article=${article.id}">${ui.t('article.review')}</a>` : nothing}<a class="button" href="/articles/${article.id}/original" data-plain>${ui.t('article.original')}</a></p></header>
<div class="sheet reading-sheet">${articleText(text, { figures: figuresOf(model, selected, new Set(model.changes?.fresh.map(({ id }) => id))), current, href, title: article.title, lang: article.lang ?? '', id: article.id })}</div>
${versionList(ui, model)}${checkList(ui, model.checks)}${otherPlaces(ui, model)}</section>
<aside class="side" aria-label="${ui.t('article.figures')}"><div class="side-inner">
${current === null ? nothing : claimCard(ui, current, { review: reviews.get(current.id) ?? null, current: true })}
<h2 class="side-title">${ui.t('article.figures')} <span class="quiet">${claims.length + model.added.length}</span></h2>
${claims.length === 0 ? html`<p class="quiet">${ui.t('article.noClaims')}</p>` : figureList(ui, claims, { current: selected, href, added: model.added })}
</div></aside></div>`,
  });
}

/** The title to show; a file name where there is none. */
export function titleOf(ui: Ui, article: Pick<Article, 'title' | 'file'>): string {
  return line(article.title ?? article.file ?? ui.t('article.untitled'));
}

/** Publisher, day, author and file of an article. */
export function articleMeta(ui: Ui, article: Article): Html {
  const { t } = ui;
  const safe = article.url !== null && /^https?:\/\//i.test(article.url) ? article.url : null;
  return html`<p class="meta"><span>${line(article.source ?? t('common.unknown'))}</span>
<span>${article.published ?? t('common.unknown')}${article.publishedFrom === null ? nothing : html` <span class="quiet">(${line(ui.word('origin', article.publishedFrom))})</span>`}</span>
${article.updated === null || article.updated === article.published ? nothing : html`<span>${t('article.updated', { day: article.updated })}</span>`}
${article.author === null ? nothing : html`<span>${line(article.author)}</span>`}
${article.file === null ? nothing : html`<span>${line(article.file)}</span>`}
${safe === null ? nothing : html`<a href="${safe}" rel="noreferrer nofollow" target="_blank" data-plain>${new URL(safe).host}</a>`}
<span>${t('common.claims', { n: article.claims })}</span>
${article.notes.map((note) => html`<span class="tag warn">${line(ui.word('note', note))}</span>`)}</p>`;
}

function versionList(ui: Ui, { article, versions, changes }: ArticlePageModel): Html {
  if (versions.length < 2) return nothing;
  const { t } = ui;
  return html`<section class="section"><h2>${t('article.versions')}</h2><ol class="timeline">${versions.map(
    (version) =>
      html`<li><span class="num">${version.published ?? ui.instant(version.received)}</span> ${
        version.id === article.id
          ? html`<strong>${titleOf(ui, version)}</strong> <span class="tag">${t('article.thisVersion')}</span>`
          : html`<a href="/articles/${version.id}">${titleOf(ui, version)}</a>`
      }</li>`,
  )}</ol>
${
  changes === null
    ? nothing
    : html`<h3>${t('article.changed')}</h3><p class="quiet">${t('article.changedHelp')}</p><ul class="changes">${changes.gone.map(
        (claim) =>
          html`<li><span class="tag bad">${t('article.changedGone')}</span> <del lang="${claim.lang}">${claim.quote}</del> <span class="quiet">${line(claim.metric?.label ?? '')}</span></li>`,
      )}${changes.fresh.map(
        (claim) =>
          html`<li><span class="tag good">${t('article.changedNew')}</span> <a href="/articles/${article.id}?claim=${claim.id}" lang="${claim.lang}">${claim.quote}</a> <span class="quiet">${line(claim.metric?.label ?? '')}</span></li>`,
      )}</ul>`
}</section>`;
}

/** Arithmetic of the article, what does not hold first. */
export function checkList(ui: Ui, checks: readonly StoredCheck[]): Html {
  if (checks.length === 0) return nothing;
  const wrongFirst = checks.toSorted((a, b) => Number(a.consistent) - Number(b.consistent));
  return html`<section class="section"><h2>${ui.t('article.checks')}</h2><ul class="checks">${wrongFirst.map(
    (check) =>
      html`<li><span class="tag ${check.consistent ? 'good' : 'bad'}">${ui.t(check.consistent ? 'article.checkHolds' : 'article.checkFails')}</span> <span>${checkSentence(ui, check)}</span></li>`,
  )}</ul></section>`;
}

function otherPlaces(ui: Ui, { sightings, reprints }: ArticlePageModel): Html {
  const { t } = ui;
  return html`${
    reprints.length === 0
      ? nothing
      : html`<section class="section"><h2>${t('article.reprints')}</h2><ul class="plain-list">${reprints.map(
          (article) =>
            html`<li><a href="/articles/${article.id}" lang="${article.lang ?? ''}">${titleOf(ui, article)}</a> <span class="quiet">${line(article.source ?? '')} ${article.published ?? ''}</span></li>`,
        )}</ul></section>`
  }${
    sightings.length === 0
      ? nothing
      : html`<section class="section"><h2>${t('article.sightings')}</h2><ul class="plain-list">${sightings.map(
          (seen) =>
            html`<li>${line(seen.source ?? seen.file ?? seen.url ?? '')} <span class="quiet">${seen.published ?? ''}</span></li>`,
        )}</ul></section>`
  }`;
}
