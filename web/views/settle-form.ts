import type { StoredClaim } from '../../storage/records/claim.ts';
import type { FactModel } from '../read/fact-model.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, line, nothing } from './html.ts';
import { tokenField } from './layout.ts';

/** How a fact-checker says which figure holds, takes figures apart or brings them together, and takes it back. */
export function settleForm(ui: Ui, { desk, sides }: FactModel): Html {
  const { t } = ui;
  const { fact, disputed, settlement } = desk;
  const action = `/facts/${fact.id}/settle`;
  return html`<section class="card settle"><h2>${t('fact.settle')}</h2>
${
  disputed
    ? html`<form method="post" action="${action}" class="settle-form">${tokenField(ui)}<fieldset><legend class="quiet">${t('fact.which')}</legend>
${sides.map((_, index) => {
  const own = ownFigure(sides, index);
  return html`<label class="radio"><input type="radio" name="decision" value="side:${own?.id ?? ''}" required${index < 5 ? html` data-key="${index + 1}"` : nothing}> <span class="swatch swatch-${Math.min(index + 1, 5)}">${t('fact.sideRight', { n: index + 1 })}</span> <span class="quiet" lang="${own?.lang ?? ''}">${line(own?.quote ?? '')}</span>${index < 5 ? html` <kbd>${index + 1}</kbd>` : nothing}</label>`;
})}
<label class="radio"><input type="radio" name="decision" value="both" data-key="b"> ${t('fact.both')} <kbd>b</kbd></label>
<label class="radio"><input type="radio" name="decision" value="neither" data-key="0"> ${t('fact.neither')} <kbd>0</kbd></label></fieldset>
<label class="field"><span>${t('fact.reason')} <kbd>r</kbd></span><textarea name="reason" required data-key="r" maxlength="2000" placeholder="${t('fact.reasonPlaceholder')}"></textarea></label>
<label class="field">${t('fact.reference')}<input name="reference" maxlength="2000"></label>
<p class="chips"><button class="primary">${t('fact.save')}</button></p></form>`
    : nothing
}
<div class="chips">${settlement === null ? nothing : html`<form method="post" action="${action}">${tokenField(ui)}<input type="hidden" name="decision" value="open"><button>${t('fact.reopen')}</button></form>`}
<form method="post" action="/review/undo">${tokenField(ui)}<button data-key="u">${t('review.undo')} <kbd>u</kbd></button></form><a class="button" href="/facts/${fact.id}/join">${t('fact.join')}</a></div>
<details class="split-fold"><summary class="quiet">${t('fact.splitTitle')}</summary><p class="quiet">${t('fact.splitHelp')}</p><div class="row-form"><label class="field grow">${t('fact.reason')}<input name="reason" form="split" maxlength="2000"></label><button form="split">${t('fact.split')}</button></div></details></section>`;
}

/** A figure that stands on this side alone: one that fits both sides (over 10 against 10.2 and 10.6) names neither. */
function ownFigure(sides: FactModel['sides'], index: number): StoredClaim | undefined {
  const figures = sides.map((side) =>
    side.flatMap(({ origin, reprints }) => [origin, ...reprints].map(({ claim }) => claim)),
  );
  const elsewhere = new Set(figures.flatMap((side, other) => (other === index ? [] : side.map(({ id }) => id))));
  const [first, ...more] = figures[index] ?? [];
  return [first, ...more].find((claim) => claim !== undefined && !elsewhere.has(claim.id)) ?? first;
}
