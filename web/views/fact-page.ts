import { measureOf } from '../../pipeline/consolidate/verdict/dimension.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { mayDo } from '../access.ts';
import { intervalChart } from '../charts/intervals.ts';
import { seriesChart } from '../charts/series.ts';
import type { Appearance, FactModel } from '../read/fact-model.ts';
import type { Ui } from '../ui.ts';
import { checkList } from './article-page.ts';
import { factTitle } from './fact-title.ts';
import { amountWords } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';
import { layout, tokenField } from './layout.ts';
import { quotedClaim } from './quoted-claim.ts';
import { revisionSentence, verdictSentence } from './reason-words.ts';
import { settleForm } from './settle-form.ts';

/** A fact: who says what, how far that goes together, what was decided. */
export function factPage(ui: Ui, model: FactModel): Html {
  const { t } = ui;
  const { desk, sides } = model;
  const { fact, state, disputed, settlement } = desk;
  const title = factTitle(ui, fact);
  const sided = sides.flatMap((side, index) =>
    side.flatMap(({ origin, reprints }) => [origin, ...reprints].map(({ claim }) => ({ claim, side: index + 1 }))),
  );
  return layout(ui, {
    title,
    page: 'conflicts',
    keys: 'fact',
    wide: true,
    main: html`<header class="fact-head"><h1>${title}</h1><p class="tags"><span class="tag ${disputed ? 'bad' : 'good'}">${ui.word('status', fact.status)}</span>${
      disputed && state === 'settled' ? html`<span class="tag good">${t('board.settled')}</span>` : nothing
    }${state === 'stale' ? html`<span class="tag warn">${t('fact.stale')}</span>` : nothing}<span class="tag">${t('common.sources', { n: fact.sources })}</span>${
      fact.ratio === null || fact.ratio < 1.0005
        ? nothing
        : html`<span class="tag">${t('board.gap', { ratio: ui.number(Number(fact.ratio.toPrecision(3))) })}</span>`
    }${model.next === null ? nothing : html`<a class="button next-fact" href="/facts/${model.next}" data-key="n" data-swap>${t('fact.next')} <kbd>n</kbd></a>`}</p>${settlement === null ? nothing : html`<p class="settled-line">${t('fact.settled', { what: ui.word('decision', settlement.decision) })} — ${line(settlement.reason)} <span class="quiet">${line(settlement.by)} · ${ui.instant(settlement.at)}</span></p>`}</header>
<div class="bench fact-bench"><div class="reading-wide">
<section class="sheet"><h2>${t('fact.intervals')}</h2>${intervalChart(ui, sided)}<p class="quiet">${t('fact.intervalsHelp')}</p></section>
<form method="post" action="/facts/${fact.id}/settle" id="split">${tokenField(ui)}<input type="hidden" name="decision" value="split"><div class="sides">${sides.map((side, index) => sideSection(ui, model, side, index))}</div></form>
${revisions(ui, model)}${verdicts(ui, model)}${series(ui, model)}${checkSection(ui, model)}</div>
<aside class="side"><div class="side-inner">${ui.viewer !== null && mayDo(ui.viewer.role, 'settle') ? settleForm(ui, model) : html`<p class="quiet">${t('fact.readOnly')}</p>`}
${history(ui, model)}${timeline(ui, model)}</div></aside></div>`,
  });
}

function sideSection(ui: Ui, { desk }: FactModel, side: readonly Appearance[], index: number): Html {
  const { t } = ui;
  const about = desk.fact.sides[index];
  const sources = new Set(side.map(({ origin }) => origin.claim.source ?? origin.claim.articleId)).size;
  return html`<section class="side-card side-${Math.min(index + 1, 5)}"><h2>${desk.fact.sides.length === 1 ? ui.word('status', desk.fact.status) : t('fact.side', { n: index + 1 })} </h2><p class="quiet side-about"><span>${t('common.sources', { n: sources })}</span>${
    about === undefined || desk.fact.key.kind === 'date'
      ? nothing
      : html` <span>${t('fact.allows', { range: rangeWords(ui, about, side[0]?.origin.claim) })}</span>`
  }</p>${side.map(
    ({ origin, reprints }) =>
      html`<div class="appearance"><label class="pick"><input type="checkbox" name="claims" value="${origin.claim.id}" aria-label="${t('fact.select')}: ${line(origin.claim.quote)}"></label><div>${quotedClaim(ui, origin)}${
        reprints.length === 0
          ? nothing
          : html`<details class="reprints"><summary class="quiet">${t('fact.reprints', { n: reprints.length })}</summary>${reprints.map((reprint) => quotedClaim(ui, reprint))}</details>`
      }</div></div>`,
  )}</section>`;
}

/** The bounds of a side in words, in the unit of its first claim. */
export function rangeWords(
  ui: Ui,
  { low, high, unit }: { readonly low: number | null; readonly high: number | null; readonly unit: string | null },
  first: StoredClaim | undefined,
): string {
  const factor = (first && measureOf(first)?.factor) ?? 1;
  const shown = (bound: number | null, open: string) =>
    bound === null ? open : ui.number(Number((bound / factor).toPrecision(5)));
  const words = low !== null && low === high ? shown(low, '') : `${shown(low, '−∞')} – ${shown(high, '∞')}`;
  return amountWords(ui, words, first === undefined ? unit : first.unit);
}

function revisions(ui: Ui, { desk, named }: FactModel): Html {
  const { revisions: all } = desk.fact;
  if (all.length === 0) return nothing;
  return html`<section class="section"><h2>${ui.t('fact.revisions')}</h2><ol class="timeline">${all.map(
    (revision) => html`<li>${revisionSentence(ui, revision, named)}</li>`,
  )}</ol></section>`;
}

function verdicts(ui: Ui, { desk, named }: FactModel): Html {
  const { verdicts: all } = desk.fact;
  if (all.length === 0) return nothing;
  const conflictsFirst = all.toSorted((a, b) => Number(a.relation === 'agree') - Number(b.relation === 'agree'));
  return html`<section class="section"><h2>${ui.t('fact.verdicts')}</h2><ul class="checks">${conflictsFirst
    .slice(0, 30)
    .map(
      (verdict) =>
        html`<li><span class="tag ${verdict.relation === 'agree' ? 'good' : 'bad'}">${verdict.relation === 'agree' ? '=' : '≠'}</span> ${verdictSentence(ui, verdict, named)}</li>`,
    )}</ul></section>`;
}

function series(ui: Ui, model: FactModel): Html {
  const drawn = seriesChart(ui, model.series);
  return drawn === nothing
    ? nothing
    : html`<section class="section"><h2>${ui.t('fact.series')}</h2>${drawn}<p class="quiet">${ui.t('fact.seriesHelp')}</p></section>`;
}

function checkSection(ui: Ui, { checks }: FactModel): Html {
  return checks.length === 0 ? nothing : checkList(ui, checks);
}

function history(ui: Ui, { desk }: FactModel): Html {
  const { t } = ui;
  return html`<section class="section"><h2>${t('fact.history')}</h2>${
    desk.history.length === 0
      ? html`<p class="quiet">${t('fact.noHistory')}</p>`
      : html`<ol class="timeline">${desk.history
          .toReversed()
          .map(
            (one) =>
              html`<li><strong>${ui.word('decision', one.decision)}</strong> ${line(one.reason)}${one.reference === null ? nothing : html` <span class="quiet">${reference(one.reference)}</span>`}<br><span class="quiet">${line(one.by)} · ${ui.instant(one.at)}</span></li>`,
          )}</ol>`
  }</section>`;
}

function reference(words: string): Html {
  const address = /^https?:\/\/\S+$/.test(words) && URL.canParse(words);
  return address
    ? html`<a href="${words}" rel="noreferrer nofollow" target="_blank">${new URL(words).host}</a>`
    : html`${line(words)}`;
}

function timeline(ui: Ui, { sides }: FactModel): Html {
  const all = sides.flatMap((side, index) =>
    side.flatMap(({ origin, reprints }) => [origin, ...reprints].map((one) => ({ ...one, side: index + 1 }))),
  );
  const byDay = all.toSorted((a, b) => ((a.claim.published ?? '') < (b.claim.published ?? '') ? -1 : 1));
  return html`<section class="section"><h2>${ui.t('fact.timeline')}</h2><ol class="timeline">${byDay.map(
    ({ claim, side }) =>
      html`<li class="side-${Math.min(side, 5)}"><span class="num">${claim.published ?? '—'}</span> <a href="/articles/${claim.articleId}?claim=${claim.id}"><span class="figure-quote" lang="${claim.lang}">${claim.quote}</span></a> <span class="quiet">${line(claim.source ?? '')}</span></li>`,
  )}</ol></section>`;
}
