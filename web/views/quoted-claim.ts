import type { QuotedClaim } from '../read/fact-model.ts';
import type { Ui } from '../ui.ts';
import { slotName } from './figure-words.ts';
import { type Html, html, line, nothing } from './html.ts';

/** A claim in its sentence, with who printed it and when. */
export function quotedClaim(ui: Ui, { claim, before, after, head }: QuotedClaim): Html {
  const { t } = ui;
  return html`<blockquote class="sentence" lang="${claim.lang}">${line(before)}<a class="fig" href="/articles/${claim.articleId}?claim=${claim.id}">${claim.quote}</a>${line(after)}</blockquote>
<p class="meta"><span class="publisher">${line(claim.article.source ?? claim.article.file ?? t('common.unknown'))}</span><span>${claim.published ?? t('common.unknown')}</span>${head === null ? nothing : html`<span>${t('fact.under', { head: line(head) })}</span>`}${
    claim.attribution === null
      ? nothing
      : html`<span>${t('fact.credits', { name: line(slotName(ui, claim.attribution)) })}</span>`
  }${claim.comparator === '=' ? nothing : html`<span class="tag">${ui.word('comparator', claim.comparator)}</span>`}${
    claim.status === 'open' ? nothing : html`<span class="tag">${ui.word('status', claim.status)}</span>`
  }</p>`;
}
