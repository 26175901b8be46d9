import type { Review } from '../../extractors/model/review.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { Ui } from '../ui.ts';
import { changed } from './claim-card.ts';
import { slotName, valueWords } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';

export interface FigureListOptions {
  readonly current: string | null;
  readonly href: (id: string) => string;
  /** Figures that people added. */
  readonly added: readonly Review[];
}

/** All figures of an article, one a line, in text order. */
export function figureList(ui: Ui, claims: readonly StoredClaim[], options: FigureListOptions): Html {
  const { current, href, added } = options;
  return html`<ol class="figures">${claims.map(
    (
      claim,
    ) => html`<li><a href="${href(claim.id)}" class="figure-line ${claim.status}"${claim.id === current ? html` aria-current="true"` : nothing} data-swap>
<span class="mark ${claim.status}${claim.status === 'open' && claim.doubts.length > 0 ? ' doubted' : ''}" title="${ui.word('status', claim.status)}"></span>
<span class="figure-quote" lang="${claim.lang}">${claim.quote}</span>
<span class="figure-what">${[claim.subject, claim.object, claim.metric].flatMap((slot) => (slot === null ? [] : [line(slotName(ui, slot))])).join(' · ')}</span>
<span class="figure-value">${claim.kind === 'date' ? '' : valueWords(ui, claim)}</span></a></li>`,
  )}${added.map(
    ({
      claim,
      quote,
      by,
      changes,
    }) => html`<li><a href="${href(claim)}" class="figure-line corrected" data-swap><span class="mark corrected"></span>
<span class="figure-quote">${quote}</span><span class="figure-what">${ui.t('claim.addedBy', { name: line(by) })}</span><span class="figure-value">${changed(ui, changes, 'value') ?? ''}</span></a></li>`,
  )}</ol>`;
}
