import { type Claim, SLOT_NAMES, type SlotName } from '../../extractors/model/claim.ts';
import type { Derivation } from '../../extractors/model/derivation.ts';
import type { Review } from '../../extractors/model/review.ts';
import { isAddition } from '../../pipeline/decide/read-changes.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { Ui } from '../ui.ts';
import { boundsWords, idName, slotName, unitWords, valueWords } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';

export interface CardOptions {
  /** The decision that counts; null as long as there is none. */
  readonly review: Review | null;
  readonly current: boolean;
  /** Forms and buttons. */
  readonly actions?: Html;
}

const STATUS_TAGS = { open: '', accepted: 'good', rejected: 'bad', corrected: 'warn' } as const;

/** All that is known of a claim: value and bounds, slots, how it was read, what was decided. */
export function claimCard(ui: Ui, claim: StoredClaim, { review, current, actions }: CardOptions): Html {
  const { t } = ui;
  // A figure that a person added has nothing read in its place.
  const corrected = review?.decision === 'correct' && (claim.asRead !== null || !isAddition(review.changes));
  const changes = corrected ? review.changes : null;
  const read = claim.asRead ?? claim;
  return html`<article class="card${current ? ' current' : ''}" id="${claim.id}" aria-label="${line(claim.quote)}">
<div class="card-head"><span class="quote" lang="${claim.lang}">${claim.quote}</span>
<span class="value">${changed(ui, changes, 'value') ?? valueWords(ui, claim)}</span>
<span class="tags"><span class="tag">${ui.word('kind', claim.kind)}</span>${
    claim.modality === 'reported' ? nothing : html`<span class="tag">${ui.word('modality', claim.modality)}</span>`
  }${claim.status === 'open' ? nothing : html`<span class="tag ${STATUS_TAGS[claim.status]}">${ui.word('status', claim.status)}</span>`}</span></div>
${
  claim.doubts.length === 0
    ? nothing
    : html`<p class="tags">${claim.doubts.map((doubt) => html`<span class="tag warn">${ui.word('doubt', doubt)}</span>`)}</p>`
}
<dl class="slots">${SLOT_NAMES.map((name) => slotRow(ui, name, read, changes))}${timeRow(ui, read, changes)}
${row(t('slot.bounds'), boundsWords(ui, claim))}${row(t('slot.unit'), read.unit === null ? null : html`${unitWords(ui, read.unit)} <span class="id">${read.unit}</span>`, change(ui, changes, 'unit'))}
${claim.basis === null || (changes !== null && 'basis' in changes) ? nothing : row(t('slot.basis'), ui.word('basis', claim.basis))}
${claim.from === null ? nothing : row(t('slot.from'), `${ui.number(claim.from)} ${unitWords(ui, claim.unit)}`)}
${CODES.map((name) => codeRow(ui, name, read, changes))}
</dl>
${actions ?? nothing}
<details class="derivation"><summary class="quiet">${t('claim.derivation')} <code>${claim.rule}</code></summary>${derivationTree(claim.derivation)}</details>
${claim.fact === null ? nothing : html`<p class="quiet"><a href="/facts/${claim.fact}">${t('claim.toFact')}</a></p>`}
${review === null ? nothing : reviewLine(ui, review)}
</article>`;
}

function row(name: string, value: Html | string | null, after: Html = nothing): Html {
  return value === null ? nothing : html`<dt class="slot-name">${name}</dt><dd>${value} ${after}</dd>`;
}

/** Fields whose values are codes; they have a line of their own only where a person changed them. */
const CODES = ['kind', 'comparator', 'direction', 'basis', 'modality'] as const;

function codeRow(ui: Ui, name: (typeof CODES)[number], read: Claim, changes: Review['changes']): Html {
  if (changes === null || !(name in changes)) return nothing;
  const words = (code: string | null) => (code === null ? ui.t('common.none') : ui.word(name, code));
  return html`<dt class="slot-name">${ui.word('slot', name)}</dt><dd><del>${words(read[name])}</del> <ins>${words(changed(ui, changes, name))}</ins></dd>`;
}

function slotRow(ui: Ui, name: SlotName, claim: Claim, changes: Review['changes']): Html {
  const slot = claim[name];
  const to = change(ui, changes, name);
  const isChanged = changes !== null && name in changes;
  const words =
    slot === null
      ? html`<span class="quiet">${ui.t('slot.empty')}</span>`
      : html`${line(slotName(ui, slot))} <span class="id">${line(slot.id)}</span>`;
  return html`<dt class="slot-name slot-${name}">${ui.word('slot', name)}</dt><dd>${isChanged ? html`<del>${words}</del>` : words} ${to}</dd>`;
}

function timeRow(ui: Ui, claim: Claim, changes: Review['changes']): Html {
  const { time } = claim;
  const words =
    time === null
      ? html`<span class="quiet">${ui.t('slot.empty')}</span>`
      : html`${time.edtf ?? '?'} <span class="quiet">${ui.word('timeFrom', time.from)}</span>`;
  const isChanged = changes !== null && 'time' in changes;
  return html`<dt class="slot-name slot-time">${ui.t('slot.time')}</dt><dd>${isChanged ? html`<del>${words}</del>` : words} ${change(ui, changes, 'time')}</dd>`;
}

/** What a person put in the place of what the rules read; nothing where they left it. */
function change(ui: Ui, changes: Review['changes'], name: string): Html {
  if (changes === null || !(name in changes)) return nothing;
  return html`<ins>${changed(ui, changes, name) ?? ui.t('slot.empty')}</ins>`;
}

/** The words of a changed field; null where it was not changed, or was emptied. */
export function changed(ui: Ui, changes: Review['changes'], name: string): string | null {
  const value: unknown = changes?.[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && 'label' in value) {
    const label = String(value.label);
    return line('id' in value ? idName(ui, String(value.id), label) : label);
  }
  if (typeof value === 'object' && 'edtf' in value) return line(String(value.edtf));
  return line(Array.isArray(value) ? value.join('–') : String(value));
}

function derivationTree(derivation: Derivation): Html {
  return html`<ul><li>${line(derivation.gives)} <code>${derivation.rule}</code>${derivation.parts.map(derivationTree)}</li></ul>`;
}

function reviewLine(ui: Ui, review: Review): Html {
  const words = ui.t('claim.reviewed', { name: line(review.by), at: ui.instant(review.at) });
  return html`<p class="review-line">${words}${review.note === null ? nothing : html` — ${line(review.note)}`}</p>`;
}
