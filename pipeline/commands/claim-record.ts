import type { Claim } from '../../extractors/model/claim.ts';
import type { ArticleRef } from '../../storage/records/claim.ts';
import type { Column } from './print-records.ts';

/** A claim with the article it stands in, and what the database knows of it. */
export interface ShownClaim {
  readonly claim: Claim;
  readonly article: ArticleRef | (Omit<ArticleRef, 'id'> & { readonly id: null });
  readonly fact: string | null;
  readonly review: { readonly status: string } | null;
}

/** The claim record of DESIGN.md, field by field: a contract. */
export function claimRecord({ claim, article, fact, review }: ShownClaim) {
  return {
    id: claim.id,
    article: {
      id: article.id,
      file: article.file,
      url: article.url,
      title: article.title,
      source: article.source,
      published: article.published,
      lang: article.lang,
    },
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    sentence: claim.sentence,
    value: claim.value,
    unit: claim.unit,
    comparator: claim.comparator,
    low: claim.low,
    high: claim.high,
    direction: claim.direction,
    basis: claim.basis,
    from: claim.from,
    subject: claim.subject,
    object: claim.object,
    metric: claim.metric,
    scope: claim.scope,
    attribution: claim.attribution,
    time: claim.time,
    modality: claim.modality,
    rule: claim.rule,
    doubts: claim.doubts,
    fact,
    review,
  };
}

/** The claim as a row. */
export const CLAIM_COLUMNS: readonly Column<ShownClaim>[] = [
  { header: 'file', value: ({ article }) => article.file, width: 24 },
  { header: 'at', value: ({ claim }) => claim.start, width: 7, align: 'right' },
  { header: 'end', value: ({ claim }) => claim.end, width: null },
  { header: 'quote', value: ({ claim }) => claim.quote, width: 20 },
  { header: 'kind', value: ({ claim }) => claim.kind, width: 8 },
  { header: 'value', value: ({ claim }) => valueWords(claim), width: 16, align: 'right' },
  { header: 'unit', value: ({ claim }) => claim.unit, width: 10 },
  { header: 'subject', value: ({ claim }) => claim.subject?.label ?? null, width: 16 },
  { header: 'object', value: ({ claim }) => claim.object?.label ?? null, width: 16 },
  { header: 'metric', value: ({ claim }) => claim.metric?.label ?? null, width: 20 },
  { header: 'scope', value: ({ claim }) => claim.scope?.label ?? null, width: 12 },
  { header: 'time', value: ({ claim }) => claim.time?.edtf ?? null, width: 15 },
  { header: 'attribution', value: ({ claim }) => claim.attribution?.label ?? null, width: null },
  { header: 'modality', value: ({ claim }) => claim.modality, width: null },
  { header: 'low', value: ({ claim }) => claim.low, width: null },
  { header: 'high', value: ({ claim }) => claim.high, width: null },
  { header: 'direction', value: ({ claim }) => claim.direction, width: null },
  { header: 'basis', value: ({ claim }) => claim.basis, width: null },
  { header: 'from', value: ({ claim }) => claim.from, width: null },
  { header: 'doubts', value: ({ claim }) => claim.doubts.join(' '), width: null },
  { header: 'rule', value: ({ claim }) => claim.rule, width: null },
  { header: 'title', value: ({ article }) => article.title, width: null },
  { header: 'source', value: ({ article }) => article.source, width: null },
  { header: 'published', value: ({ article }) => article.published, width: null },
  { header: 'lang', value: ({ article }) => article.lang, width: null },
  { header: 'fact', value: ({ fact }) => fact, width: null },
  { header: 'id', value: ({ claim }) => claim.id, width: null },
];

const SIGNS = { '=': '', '~': '~', '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const;
const ARROWS = { up: '↑', down: '↓', none: '=' } as const;

/** `>270000`, `6–7`, `↑12.1`: the figure as a row can hold it; nothing for a date. */
export function valueWords(claim: Pick<Claim, 'value' | 'comparator' | 'direction'>): string {
  if (claim.value === null) return '';
  const figure = Array.isArray(claim.value) ? claim.value.join('–') : String(claim.value);
  return `${claim.direction ? ARROWS[claim.direction] : ''}${SIGNS[claim.comparator]}${figure}`;
}
