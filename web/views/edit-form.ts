import { MODALITIES, SLOT_NAMES } from '../../extractors/model/claim.ts';
import { BASES, CLAIM_KINDS, COMPARATORS, DIRECTIONS } from '../../extractors/model/figure.ts';
import type { Review } from '../../extractors/model/review.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { Ui } from '../ui.ts';
import { changed } from './claim-card.ts';
import { slotName } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';

/** Every field of a claim that a person may correct, filled with what holds now. */
export function editForm(ui: Ui, claim: StoredClaim, review: Review | null, hidden: Html): Html {
  const { t } = ui;
  const changes = review?.decision === 'correct' ? review.changes : null;
  const value = Array.isArray(claim.value) ? claim.value.join('–') : String(claim.value ?? '');
  return html`<form method="post" action="/review/decide" class="edit-form" data-swap>${hidden}<input type="hidden" name="decision" value="correct">
<div class="edit-grid">${SLOT_NAMES.map((name) => {
    const slot = claim[name];
    const words = changed(ui, changes, name) ?? (slot === null ? '' : line(slotName(ui, slot)));
    return html`<label class="field"><span class="slot-name slot-${name}">${ui.word('slot', name)}</span><input name="${name}" value="${words}" data-complete="${name}" autocomplete="off"></label>`;
  })}
<label class="field"><span class="slot-name slot-time">${t('slot.time')}</span><input name="time" value="${changed(ui, changes, 'time') ?? claim.time?.edtf ?? ''}" placeholder="2025-Q2"></label>
<label class="field">${t('slot.value')}<input name="value" value="${changed(ui, changes, 'value') ?? value}" inputmode="decimal"></label>
<label class="field">${t('slot.unit')}<input name="unit" value="${changed(ui, changes, 'unit') ?? claim.unit ?? ''}"></label>
${choice('comparator', t('slot.comparator'), COMPARATORS, changed(ui, changes, 'comparator') ?? claim.comparator, (code) => (code === '=' ? '=' : ui.word('comparator', code)))}
${choice('kind', t('slot.kind'), CLAIM_KINDS, changed(ui, changes, 'kind') ?? claim.kind, (code) => ui.word('kind', code))}
${choice('modality', t('slot.modality'), MODALITIES, changed(ui, changes, 'modality') ?? claim.modality, (code) => ui.word('modality', code))}
${choice('direction', t('slot.direction'), ['', ...DIRECTIONS], changed(ui, changes, 'direction') ?? claim.direction ?? '', (code) => (code === '' ? t('common.none') : ui.word('direction', code)))}
${choice('basis', t('slot.basis'), ['', ...BASES], changed(ui, changes, 'basis') ?? claim.basis ?? '', (code) => (code === '' ? t('common.none') : ui.word('basis', code)))}
<label class="field">${t('slot.from')}<input name="from" value="${changed(ui, changes, 'from') ?? claim.from ?? ''}" inputmode="decimal"></label>
</div><label class="field">${t('review.note')}<input name="note" placeholder="${t('review.notePlaceholder')}"></label>
<p class="chips"><button class="primary">${t('review.saveEdit')}</button></p></form>`;
}

function choice(
  name: string,
  label: string,
  values: readonly string[],
  current: string,
  words: (code: string) => string,
): Html {
  return html`<label class="field">${label}<select name="${name}">${values.map(
    (value) => html`<option value="${value}"${value === current ? html` selected` : nothing}>${words(value)}</option>`,
  )}</select></label>`;
}
