import { z } from '@hono/zod-openapi';
import { CHECK_KINDS } from '../../extractors/model/check.ts';
import { SLOT_NAMES } from '../../extractors/model/claim.ts';
import { DOUBTS } from '../../extractors/model/doubt.ts';
import { FACT_STATUSES } from '../../extractors/model/fact.ts';
import { CLAIM_KINDS } from '../../extractors/model/figure.ts';
import { REVIEW_DECISIONS, SETTLEMENT_DECISIONS } from '../../extractors/model/review.ts';
import { CLAIM_STATUSES } from '../../storage/records/claim.ts';
import { CLAIM_FIELDS } from '../read/claim-search.ts';
import * as examples from './examples.ts';

const text = z.string();
const maybe = text.nullable();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('Calendar day, YYYY-MM-DD');
const number = z.number().nullable();

/** Words in the text and what they stand for. */
const slot = z.object({ id: text, label: text, text, start: z.int(), end: z.int() }).nullable();
const lang = z.enum(['zh', 'en']);

const articleRef = z.object({
  id: text,
  file: maybe,
  url: maybe,
  title: maybe,
  source: maybe,
  published: day.nullable(),
  lang: lang.nullable(),
});

export const articleSchema = articleRef
  .extend({
    author: maybe,
    publishedFrom: maybe,
    updated: day.nullable(),
    updatedFrom: maybe,
    notes: z.array(text),
    received: text,
    claims: z.int(),
    rules: maybe,
    supersedes: maybe,
    supersededBy: maybe,
  })
  .openapi('Article', { example: examples.ARTICLE });

/** DESIGN.md's claim record, field by field, as `heshu claims --json` prints it. */
export const claimSchema = z
  .object({
    id: text,
    article: articleRef,
    kind: z.enum(CLAIM_KINDS),
    start: z.int().describe('UTF-16 code units into the text of the article'),
    end: z.int(),
    quote: text,
    sentence: z.array(z.int()).length(2),
    value: z.union([z.number(), z.array(z.number()).length(2), z.null()]),
    unit: maybe,
    comparator: z.enum(['=', '~', '>', '>=', '<', '<=']),
    low: number,
    high: number,
    direction: z.enum(['up', 'down', 'none']).nullable(),
    basis: maybe,
    from: number,
    ...Object.fromEntries(SLOT_NAMES.map((name) => [name, slot])),
    time: z
      .object({
        edtf: maybe,
        low: day.nullable(),
        high: day.nullable(),
        from: z.enum(['stated', 'published', 'inherited']),
        start: z.int(),
        end: z.int(),
      })
      .nullable(),
    modality: z.enum(['reported', 'forecast', 'target', 'hypothetical']),
    rule: text,
    doubts: z.array(z.string()).describe(`Codes: ${Object.keys(DOUBTS).join(', ')}`),
    fact: maybe,
    review: z.object({ status: z.enum(CLAIM_STATUSES) }).nullable(),
  })
  .openapi('Claim', { example: examples.CLAIM });

const namedId = z.object({ id: text, label: text }).nullable();

const sideSchema = z.object({
  low: number,
  high: number,
  sources: z.int(),
  claims: z.array(
    z.object({
      id: text,
      article: articleRef.omit({ url: true, lang: true }),
      start: z.int(),
      end: z.int(),
      quote: text,
      attribution: maybe,
    }),
  ),
});

const verdictSchema = z.object({
  relation: z.enum(['agree', 'conflict']),
  between: z.array(text).length(2).describe('Ids of the two claims'),
  reason: text.describe('A code'),
  words: text,
  cause: text.optional(),
});

const revisionSchema = z.object({
  was: text,
  now: text,
  how: z.enum(['version', 'later-article']),
  words: text,
  days: z.array(day.nullable()).length(2).optional(),
});

export const factSchema = z
  .object({
    id: text,
    subject: namedId,
    object: namedId,
    metric: namedId,
    scope: namedId,
    time: maybe,
    unit: maybe,
    status: z.enum(FACT_STATUSES),
    sides: z.array(sideSchema),
    kind: text,
    basis: maybe,
    modality: text,
    dimension: text,
    sources: z.int().describe('Independent ones: reprints of one text count once'),
    gap: number,
    ratio: number,
    verdicts: z.array(verdictSchema),
    revisions: z.array(revisionSchema),
    settled: maybe,
  })
  .openapi('Fact', { example: examples.FACT });

export const checkSchema = z
  .object({
    article: z.object({ id: text, file: maybe, title: maybe }),
    start: z.int(),
    end: z.int(),
    kind: z.enum(CHECK_KINDS),
    consistent: z.boolean(),
    why: text,
  })
  .openapi('Check', { example: examples.CHECK });

export const failureSchema = z
  .object({
    id: z.int(),
    file: maybe,
    stage: text,
    code: text,
    words: text,
    attempts: z.int(),
    firstAt: text,
    lastAt: text,
    resolved: maybe,
    resolution: maybe,
  })
  .openapi('Failure', { example: examples.FAILURE });

export const decisionSchema = z
  .object({
    n: z.int(),
    at: text,
    by: text,
    action: z
      .enum(['review', 'carry', 'settle', 'article'])
      .describe('`carry`: a decision kept for a claim that says the same in its place, without a person'),
    target: text,
    why: maybe,
    rules: maybe,
    batch: text,
    undoes: maybe,
    before: z.unknown(),
    after: z.unknown(),
  })
  .openapi('Decision', { example: examples.DECISION });

export const reviewSchema = z
  .object({
    decision: z.enum(REVIEW_DECISIONS),
    changes: z
      .record(z.string(), z.unknown())
      .nullable()
      .default(null)
      .describe('With `correct`: the fields and what they should have been'),
    note: z.string().max(2000).nullable().default(null),
  })
  .openapi('NewReview', { example: examples.NEW_REVIEW });

export const bulkReviewSchema = z
  .object({
    decision: z.enum(['accept', 'reject']),
    filters: z
      .partialRecord(z.enum(CLAIM_FIELDS), z.string().max(400))
      .describe('At least one, named as in the query of /api/v1/claims'),
    note: z.string().max(2000).nullable().default(null),
  })
  .openapi('NewReviews', { example: examples.NEW_REVIEWS });

export const settlementSchema = z
  .object({
    decision: z.enum(SETTLEMENT_DECISIONS),
    right: text.nullable().default(null).describe('With `side`: id of a claim on the side that is right'),
    claims: z.array(text).default([]).describe('With `split` and `join`: claim ids'),
    reason: z.string().max(2000).default(''),
    reference: z.string().max(2000).nullable().default(null),
  })
  .openapi('NewSettlement', { example: examples.NEW_SETTLEMENT });

export const newArticleSchema = z
  .object({
    text: z.string().min(1),
    file: z.string().max(160).default('article.txt'),
    title: text.nullish(),
    source: text.nullish(),
    url: text.nullish(),
    published: text.nullish(),
    author: text.nullish(),
    lang: lang.nullish(),
  })
  .openapi('NewArticle', { example: examples.NEW_ARTICLE });

const outcomeSchema = z.object({
  status: z.enum(['stored', 'duplicate', 'failed']),
  title: maybe.optional(),
  article: text.optional().describe('With `stored`: the id of the article'),
  claims: z.int().optional(),
  notes: z.array(text).optional(),
  of: text.optional().describe('With `duplicate`: the id of the article that was there'),
  ofFile: maybe.optional(),
  code: text.optional().describe('With `failed`'),
  words: text.optional(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  failure: z.int().optional(),
});

/** What becomes of an upload; `status` is `waiting` until it is read. */
export const arrivalSchema = outcomeSchema
  .extend({
    key: text,
    status: z.enum(['waiting', 'stored', 'duplicate', 'failed']),
    parts: z
      .array(z.object({ file: text, outcome: outcomeSchema.extend({ parts: z.array(z.unknown()).optional() }) }))
      .optional()
      .describe('Of a file that holds several articles'),
  })
  .openapi('Arrival', { example: examples.ARRIVAL });

export const errorSchema = z
  .object({
    error: z.object({ code: text, message: text, details: z.record(z.string(), z.union([z.string(), z.number()])) }),
  })
  .openapi('Error', { example: examples.ERROR });

/** A stretch of a list: `next` is the cursor of the one after it, null on the last. */
export function pageSchema(item: z.ZodType) {
  return z.object({ items: z.array(item), next: maybe.describe('Give it as `cursor` to get the next page') });
}

/** What every list takes. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(400).optional(),
};
