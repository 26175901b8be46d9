import { z } from '@hono/zod-openapi';
import { CodedError, ERRORS, type ErrorCode } from '../../extractors/model/errors.ts';
import { claimRecord } from '../../pipeline/commands/claim-record.ts';
import { shownClaim } from '../../pipeline/commands/claims.ts';
import { readChanges } from '../../pipeline/decide/read-changes.ts';
import { recordReviews } from '../../pipeline/decide/record-reviews.ts';
import { MAX_BULK, reviewAll } from '../../pipeline/decide/review-all.ts';
import { undoLast } from '../../pipeline/decide/undo-last.ts';
import { submitAddresses } from '../../pipeline/fetch/submit-addresses.ts';
import { articleMetaSchema, metaProblem } from '../../pipeline/intake/metadata/article-meta.ts';
import { outcomeOf } from '../../pipeline/steps/outcome.ts';
import { getClaim } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { Failure } from '../../storage/records/work.ts';
import { getFailure, listFailures } from '../../storage/work/failures.ts';
import { getLedgerEntry } from '../../storage/work/ledger.ts';
import { addressesIn } from '../decisions/addresses-in.ts';
import { bulkFilters } from '../decisions/bulk-filters.ts';
import { decideOnFact } from '../decisions/decide-on-fact.ts';
import { retryFailures } from '../decisions/retry-failures.ts';
import { takeIn } from '../decisions/take-in.ts';
import { type Operation, operation } from './operation.ts';
import {
  arrivalSchema,
  bulkReviewSchema,
  claimSchema,
  newArticleSchema,
  reviewSchema,
  settlementSchema,
} from './schemas.ts';

const now = () => new Date().toISOString();

/** Everything that changes something. */
export const WRITE_OPERATIONS: readonly Operation[] = [
  operation('post', '/api/v1/articles', {
    summary: 'Takes an article in; look up what became of it under the key that comes back',
    tag: 'articles',
    body: newArticleSchema,
    answer: arrivalSchema,
    status: 202,
    handle: async ({ app }, { body: { text, file, ...about } }) => {
      const given = articleMetaSchema.safeParse(about);
      if (!given.success) throw new CodedError('METADATA_INVALID', { path: file, reason: metaProblem(given.error) });
      const [key = ''] = await takeIn(app, [{ name: file, bytes: new TextEncoder().encode(text) }], given.data);
      return arrivalOf(app.db, key);
    },
  }),
  operation('post', '/api/v1/addresses', {
    summary: 'Fetches articles by their addresses',
    tag: 'articles',
    body: z.object({ addresses: z.array(z.string()).min(1).max(200) }),
    answer: z.object({ arrivals: z.array(z.string()) }),
    status: 202,
    handle: async ({ app }, { body: { addresses } }) => {
      const wanted = addressesIn(addresses.join('\n'));
      return { arrivals: await submitAddresses(app, wanted, { given: null, priority: 0 }) };
    },
  }),
  operation('get', '/api/v1/arrivals/{key}', {
    summary: 'What became of an upload',
    tag: 'articles',
    answer: arrivalSchema,
    handle: ({ db }, { params: { key = '' } }) => {
      if (getLedgerEntry(db, key) === null) throw new CodedError('FILE_AGAIN_NEEDED', { path: key });
      return arrivalOf(db, key);
    },
  }),
  operation('post', '/api/v1/failures/retry', {
    summary: 'Tries failed files again: those with these ids, or with this code, or all',
    tag: 'articles',
    body: z.object({ ids: z.array(z.int()).default([]), code: z.string().optional(), all: z.boolean().default(false) }),
    answer: z.object({ queued: z.int() }),
    handle: async ({ app }, { body }) => ({ queued: await retryFailures(app, failuresIn(app.db, body)) }),
  }),
  operation('post', '/api/v1/claims/{id}/reviews', {
    summary: 'Decides on a claim',
    tag: 'decisions',
    body: reviewSchema,
    answer: claimSchema,
    status: 201,
    handle: ({ db, live }, { params: { id = '' }, body, by }) => {
      const claim = getClaim(db, id);
      if (claim === null) throw new CodedError('CLAIM_UNKNOWN', { id });
      if ((body.decision === 'correct') !== (body.changes !== null)) {
        throw new CodedError('REQUEST_INVALID', { reason: 'changes go with the decision correct, and with no other' });
      }
      const { unfit } = readChanges(body.changes ?? {});
      if (unfit.length > 0) {
        throw new CodedError('REQUEST_INVALID', { reason: `these changes do not fit a claim: ${unfit.join(', ')}` });
      }
      const { articleId: article, start, end, quote } = claim;
      recordReviews(db, [{ claim: id, article, start, end, quote, ...body }], { by, at: now() });
      live.tell({ kind: 'review', id });
      return claimRecord(shownClaim(getClaim(db, id) ?? claim));
    },
  }),
  operation('post', '/api/v1/reviews', {
    summary: `Decides alike on all open claims that the filters of /api/v1/claims leave, ${MAX_BULK} at most; \`left\` are still open`,
    tag: 'decisions',
    body: bulkReviewSchema,
    answer: z.object({ done: z.int(), left: z.int() }),
    status: 201,
    handle: ({ db, live }, { body: { decision, filters, note }, by }) => {
      const counts = reviewAll(db, bulkFilters(filters), { decision, note }, { by, at: now() });
      live.tell({ kind: 'review', id: '' });
      return counts;
    },
  }),
  operation('post', '/api/v1/facts/{id}/settlements', {
    summary: 'Settles a conflict, opens it again, splits claims off or joins them',
    tag: 'decisions',
    body: settlementSchema,
    answer: z.object({ fact: z.string().nullable() }),
    status: 201,
    handle: ({ db, live }, { params: { id = '' }, body: { decision, right, claims, reason, reference }, by }) => {
      const asked = { decision: decision === 'side' ? `side:${right}` : decision, reason, reference, claims };
      const fact = decideOnFact(db, id, asked, { by, at: now() });
      live.tell({ kind: 'settlement', id });
      return { fact };
    },
  }),
  operation('post', '/api/v1/decisions/undo', {
    summary: 'Takes back what you decided last',
    tag: 'decisions',
    body: z.object({}),
    answer: z.object({ undone: z.array(z.string()) }),
    handle: ({ db, live }, { by }) => {
      const undone = undoLast(db, by, now());
      if (undone !== null)
        live.tell({ kind: undone.action === 'settle' ? 'settlement' : 'review', id: undone.targets[0] ?? '' });
      return { undone: undone?.targets ?? [] };
    },
  }),
];

function arrivalOf(db: Database, key: string) {
  return { key, status: 'waiting', ...outcomeOf(db, key) };
}

function failuresIn(
  db: Database,
  { ids, code, all }: { readonly ids: readonly number[]; readonly code?: string | undefined; readonly all: boolean },
): readonly Failure[] {
  if (all) return listFailures(db, { open: true }, { limit: 1000 }).items;
  if (code !== undefined) return isCode(code) ? listFailures(db, { open: true, code }, { limit: 1000 }).items : [];
  return ids.map((id) => {
    const failure = getFailure(db, id);
    if (failure === null) throw new CodedError('FAILURE_UNKNOWN', { id });
    return failure;
  });
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
