import { z } from '@hono/zod-openapi';
import { CodedError } from '../../extractors/model/errors.ts';
import { claimRecord } from '../../pipeline/commands/claim-record.ts';
import { shownClaim } from '../../pipeline/commands/claims.ts';
import { factRecord, shownFact } from '../../pipeline/commands/fact-record.ts';
import { searchWords } from '../../pipeline/steps/search-words.ts';
import { getArticle, getArticleText, listArticles } from '../../storage/articles/articles.ts';
import { listChecks } from '../../storage/claims/checks.ts';
import { getClaim, listClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { listAudit } from '../../storage/desk/audit.ts';
import { type FactFilters, getFact, listFacts } from '../../storage/facts/facts.ts';
import type { Page } from '../../storage/paging.ts';
import type { Article } from '../../storage/records/article.ts';
import type { StoredFact } from '../../storage/records/fact.ts';
import type { Failure } from '../../storage/records/work.ts';
import { listFailures } from '../../storage/work/failures.ts';
import { articleSearch } from '../read/article-search.ts';
import { CLAIM_FIELDS, claimSearch } from '../read/claim-search.ts';
import { type Operation, operation } from './operation.ts';
import {
  articleSchema,
  checkSchema,
  claimSchema,
  decisionSchema,
  factSchema,
  failureSchema,
  pageSchema,
  paging,
} from './schemas.ts';

const words = z.string().max(400).optional();
const claimQuery = z.object({ ...Object.fromEntries(CLAIM_FIELDS.map((name) => [name, words])), ...paging });
const factQuery = z.object({
  q: words,
  status: z.enum(['single', 'agree', 'conflict']).optional(),
  subject: words,
  object: words,
  metric: words,
  scope: words,
  time: words,
  source: words,
  article: words,
  ...paging,
});

/** Everything that the API answers without changing anything. */
export const READ_OPERATIONS: readonly Operation[] = [
  operation('get', '/api/v1/articles', {
    summary: 'Articles, in the order in which they came in',
    tag: 'articles',
    query: z.object({ q: words, source: words, lang: words, from: words, to: words, ...paging }),
    answer: pageSchema(articleSchema),
    handle: ({ db }, { query: { limit, cursor, ...query } }) =>
      pageOf(listArticles(db, articleSearch(given(query)).filters, { limit, ...numbered(cursor) }), articleRecord),
  }),
  operation('get', '/api/v1/articles/{id}', {
    summary: 'One article',
    tag: 'articles',
    answer: articleSchema,
    handle: ({ db }, { params: { id = '' } }) => articleRecord(articleOrThrow(db, id)),
  }),
  operation('get', '/api/v1/articles/{id}/text', {
    summary: 'The text that all spans of its claims point into',
    tag: 'articles',
    answer: z.object({ id: z.string(), text: z.string() }),
    handle: ({ db }, { params: { id = '' } }) => ({ id, text: getArticleText(db, id) }),
  }),
  operation('get', '/api/v1/claims', {
    summary: 'Claims; `q` searches in Chinese and English',
    tag: 'claims',
    query: claimQuery,
    answer: pageSchema(claimSchema),
    handle: ({ db }, { query: { limit, cursor, ...query } }) =>
      pageOf(
        listClaims(db, claimSearch(given(query)).filters, { limit: Number(limit), ...numbered(cursor) }),
        (claim) => claimRecord(shownClaim(claim)),
      ),
  }),
  operation('get', '/api/v1/claims/{id}', {
    summary: 'One claim',
    tag: 'claims',
    answer: claimSchema,
    handle: ({ db }, { params: { id = '' } }) => {
      const claim = getClaim(db, id);
      if (claim === null) throw new CodedError('CLAIM_UNKNOWN', { id });
      return claimRecord(shownClaim(claim));
    },
  }),
  operation('get', '/api/v1/facts', {
    summary: 'Facts with their sides, the most important first',
    tag: 'facts',
    query: factQuery,
    answer: pageSchema(factSchema),
    handle: ({ db }, { query: { limit, cursor, ...query } }) => factPage(db, factFilters(query), limit, cursor),
  }),
  operation('get', '/api/v1/conflicts', {
    summary: 'Facts whose sources contradict each other, the most important first',
    tag: 'facts',
    query: factQuery.omit({ status: true }).extend({ settled: z.enum(['true', 'false']).optional() }),
    answer: pageSchema(factSchema),
    handle: ({ db }, { query: { limit, cursor, settled, ...query } }) =>
      factPage(
        db,
        { ...factFilters(query), status: 'conflict', ...(settled !== undefined && { settled: settled === 'true' }) },
        limit,
        cursor,
      ),
  }),
  operation('get', '/api/v1/facts/{id}', {
    summary: 'One fact',
    tag: 'facts',
    answer: factSchema,
    handle: ({ db }, { params: { id = '' } }) => {
      const fact = getFact(db, id);
      if (fact === null) throw new CodedError('FACT_UNKNOWN', { id });
      return factJson(db, fact);
    },
  }),
  operation('get', '/api/v1/checks', {
    summary: 'Arithmetic inside articles',
    tag: 'facts',
    query: z.object({ article: words, wrong: z.enum(['true', 'false']).optional(), ...paging }),
    answer: pageSchema(checkSchema),
    handle: ({ db }, { query: { limit, cursor, article, wrong } }) =>
      pageOf(
        listChecks(
          db,
          { ...(article !== undefined && { article }), ...(wrong === 'true' && { consistent: false }) },
          { limit, ...paired(cursor) },
        ),
        ({ article: of, start, end, kind, consistent, why }) => ({
          article: { id: of.id, file: of.file, title: of.title },
          start,
          end,
          kind,
          consistent,
          why,
        }),
      ),
  }),
  operation('get', '/api/v1/failures', {
    summary: 'What could not be read, and why',
    tag: 'articles',
    query: z.object({ open: z.enum(['true', 'false']).default('true'), ...paging }),
    answer: pageSchema(failureSchema),
    handle: ({ db }, { query: { limit, cursor, open } }) =>
      pageOf(listFailures(db, { open: open === 'true' }, { limit, ...numbered(cursor) }), failureRecord),
  }),
  operation('get', '/api/v1/decisions', {
    summary: 'The log of decisions, in the order in which they were made',
    tag: 'decisions',
    query: z.object({ by: words, target: words, ...paging }),
    answer: pageSchema(decisionSchema),
    handle: ({ db }, { query: { limit, cursor, by, target } }) =>
      pageOf(
        listAudit(
          db,
          { ...(by !== undefined && { by }), ...(target !== undefined && { target }) },
          { limit, ...numbered(cursor) },
        ),
        (entry) => entry,
      ),
  }),
];

function factPage(db: Database, filters: FactFilters, limit: number, cursor: string | undefined) {
  const page = listFacts(db, filters, { limit, ...(cursor !== undefined && { after: placeIn(cursor) }) });
  return pageOf({ ...page, next: page.next === null ? null : Buffer.from(page.next).toString('base64url') }, (fact) =>
    factJson(db, fact),
  );
}

function placeIn(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString();
  try {
    const parts: unknown = JSON.parse(place);
    if (Array.isArray(parts) && parts.length === 4) return place;
  } catch (cause) {
    throw new CodedError('REQUEST_INVALID', { reason: 'cursor is not one that was given out' }, { cause });
  }
  throw new CodedError('REQUEST_INVALID', { reason: 'cursor is not one that was given out' });
}

function factFilters({ q, ...slots }: Readonly<Record<string, unknown>>): FactFilters {
  const filters = given(slots);
  return { ...filters, ...(typeof q === 'string' && { words: searchWords(q) }) };
}

function factJson(db: Database, fact: StoredFact) {
  return { ...factRecord(shownFact(db, fact)), settled: fact.settled };
}

/** An article as the API shows it. */
export function articleRecord(article: Article) {
  const { id, file, url, title, source, published, lang, author, publishedFrom, notes, received, claims } = article;
  const { updated, updatedFrom, rulesVersion: rules, supersedes, supersededBy } = article;
  return {
    id,
    file,
    url,
    title,
    source,
    published,
    lang,
    author,
    publishedFrom,
    updated,
    updatedFrom,
    notes,
    received,
    claims,
    rules,
    supersedes,
    supersededBy,
  };
}

function failureRecord({
  id,
  file,
  stage,
  code,
  words: why,
  attempts,
  firstAt,
  lastAt,
  resolved,
  resolution,
}: Failure) {
  return { id, file, stage, code, words: why, attempts, firstAt, lastAt, resolved, resolution };
}

function articleOrThrow(db: Database, id: string): Article {
  const article = getArticle(db, id);
  if (article === null) throw new CodedError('ARTICLE_UNKNOWN', { id });
  return article;
}

function pageOf<Item>({ items, next }: Page<Item>, record: (item: Item) => unknown) {
  return { items: items.map(record), next };
}

function given(query: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
}

function numbered(cursor: unknown): { after?: string } {
  if (cursor === undefined) return {};
  if (typeof cursor === 'string' && /^\d{1,15}$/.test(cursor)) return { after: cursor };
  throw new CodedError('REQUEST_INVALID', { reason: 'cursor is not one that was given out' });
}

function paired(cursor: string | undefined): { after?: string } {
  if (cursor === undefined) return {};
  if (/^\d{1,15}:\d{1,15}$/.test(cursor)) return { after: cursor };
  throw new CodedError('REQUEST_INVALID', { reason: 'cursor is not one that was given out' });
}
