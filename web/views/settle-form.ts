import type { FactModel } from '../read/fact-model.ts';
import type { Ui } from '../ui.ts';
import { type Html, html, nothing } from './html.ts';
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
${sides.map((side, index) => html`<label class="radio"><input type="radio" name="decision" value="side:${side[0]?.origin.claim.id ?? ''}" required> <span class="swatch swatch-${Math.min(index + 1, 5)}">${t('fact.sideRight', { n: index + 1 })}</span></label>`)}
<label class="radio"><input type="radio" name="decision" value="both"> ${t('fact.both')}</label>
<label class="radio"><input type="radio" name="decision" value="neither"> ${t('fact.neither')}</label></fieldset>
<label class="field">${t('fact.reason')}<textarea name="reason" required maxlength="2000" placeholder="${t('fact.reasonPlaceholder')}"></textarea></label>
<label class="field">${t('fact.reference')}<input name="reference" maxlength="2000"></label>
<p class="chips"><button class="primary">${t('fact.save')}</button></p></form>`
    : nothing
}
<div class="chips">${settlement === null ? nothing : html`<form method="post" action="${action}">${tokenField(ui)}<input type="hidden" name="decision" value="open"><button>${t('fact.reopen')}</button></form>`}
<form method="post" action="/review/undo">${tokenField(ui)}<button data-key="u">${t('review.undo')} <kbd>u</kbd></button></form><button form="split" title="${t('fact.splitHelp')}">${t('fact.split')}</button><a class="button" href="/facts/${fact.id}/join">${t('fact.join')}</a></div></section>`;
}
