import { createHash } from 'node:crypto';
import type { Claim, Slot } from '../../extractors/model/claim.ts';
import type { Fact, FactKey } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { insertArticle } from '../../storage/articles/articles.ts';
import { replaceClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { NewArticle } from '../../storage/records/article.ts';
import type { NewClaim } from '../../storage/records/claim.ts';

export const NOW = '2026-02-10T08:00:00.000Z';

/** The instant so many seconds after `NOW`. */
export function later(seconds: number): string {
  return new Date(Date.parse(NOW) + seconds * 1000).toISOString();
}

export function day(text: string): CalendarDay {
  return text as CalendarDay;
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export const TEXT = '去年全球稀土产量约27万吨，其中中国占69.2%。Output rose by 3% in 2025.';

export function sampleArticle(text = TEXT, more: Partial<NewArticle> = {}): NewArticle {
  const bytes = Buffer.from(text, 'utf8');
  return {
    text,
    bytes,
    contentHash: sha256(text),
    bytesHash: sha256(bytes),
    file: `${sha256(text).slice(0, 6)}.txt`,
    title: '稀土产量',
    source: 'Example Daily',
    author: null,
    url: null,
    published: day('2026-02-10'),
    publishedFrom: 'dateline',
    updated: null,
    updatedFrom: null,
    lang: 'zh',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    notes: [],
    received: NOW,
    ...more,
  };
}

export function slot(text: string, id: string, label: string, quote: string): Slot {
  const start = text.indexOf(quote);
  return { id, label, text: quote, start, end: start + quote.length };
}

/** A claim on the first place where `quote` stands in `text`. */
export function sampleClaim(text = TEXT, quote = '27万吨', more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    id: `c_${sha256(`${text}:${start}:${end}`).slice(0, 16)}`,
    start,
    end,
    lang: 'zh',
    kind: 'mass',
    quote,
    sentence: [0, text.length],
    value: 270000,
    unit: 't',
    comparator: '~',
    low: 265000000,
    high: 275000000,
    step: 10000,
    direction: null,
    basis: null,
    from: null,
    subject: null,
    object: null,
    metric: { id: 'metric:mine-production', label: 'mine production', text: quote, start, end },
    scope: null,
    attribution: null,
    time: { edtf: '2025', low: day('2025-01-01'), high: day('2025-12-31'), from: 'published', start, end },
    modality: 'reported',
    rule: 'zh/quantity/mass',
    doubts: ['subject-missing'],
    derivation: { rule: 'zh/quantity/mass', gives: '= 270000 t', start, end, parts: [] },
    ...more,
  };
}

export function newClaim(claim: Claim = sampleClaim(), more: Partial<Omit<NewClaim, 'claim'>> = {}): NewClaim {
  return { claim, block: 'mine-production|mass', dimension: 'mass', searchText: '全球 稀土 产量', ...more };
}

/** Stores an article with one claim on `quote`; returns the ids of both. */
export function storeOne(
  db: Database,
  text: string,
  quote: string,
  more: { article?: Partial<NewArticle>; claim?: Partial<Claim>; beside?: Partial<Omit<NewClaim, 'claim'>> } = {},
): { article: string; claim: string } {
  const { id } = insertArticle(db, sampleArticle(text, more.article));
  const claim = sampleClaim(text, quote, more.claim);
  replaceClaims(db, id, [newClaim(claim, more.beside)]);
  return { article: id, claim: claim.id };
}

export const KEY: FactKey = {
  subject: null,
  object: 'commodity:rare-earths',
  metric: 'metric:mine-production',
  scope: 'world',
  time: '2025',
  dimension: 'mass',
  kind: 'level',
  basis: null,
  modality: 'reported',
};

export function sampleFact(claims: readonly string[], more: Partial<Fact> = {}): Fact {
  return {
    id: `f_${sha256(claims.join()).slice(0, 16)}`,
    block: 'mine-production|mass',
    key: KEY,
    status: 'single',
    sides: [{ low: 265000000, high: 275000000, unit: 'kg', claims, sources: 1 }],
    verdicts: [],
    sources: 1,
    gap: null,
    ratio: null,
    ...more,
  };
}
