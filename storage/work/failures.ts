import type { ErrorCode } from '../../extractors/model/errors.ts';
import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import { keysetOf, type Page, type Paging, pageOf, whereOf } from '../paging.ts';
import type { Failure, NewFailure } from '../records/work.ts';
import { failureOf, numberOf } from '../rows.ts';

/** Records a failure; while one with the same key is open, that one is brought up to date. Returns its id. */
export function recordFailure(db: Database, failure: NewFailure): number {
  const row = db.get(
    `INSERT INTO failures (key, stage, file, bytes_hash, article, code, words, details, attempts, first_at, last_at)
     VALUES (@key, @stage, @file, @bytesHash, @article, @code, @words, @details, @attempts, @at, @at)
     ON CONFLICT (key) WHERE resolved IS NULL DO UPDATE SET stage = excluded.stage, file = excluded.file,
       bytes_hash = excluded.bytes_hash, article = excluded.article, code = excluded.code, words = excluded.words,
       details = excluded.details, attempts = max(attempts, excluded.attempts), last_at = excluded.last_at
     RETURNING n`,
    { ...failure, details: JSON.stringify(failure.details) },
  );
  return row ? numberOf(row, 'n') : 0;
}

/** Closes the open failure of this key; false when there is none. */
export function resolveFailure(db: Database, key: string, resolution: string, at: Instant): boolean {
  const sql = 'UPDATE failures SET resolved = @at, resolution = @resolution WHERE key = @key AND resolved IS NULL';
  return db.run(sql, { key, resolution, at }) > 0;
}

/** A failure by id, or null. */
export function getFailure(db: Database, id: number): Failure | null {
  const row = db.get('SELECT * FROM failures WHERE n = ?', [id]);
  return row && failureOf(row);
}

export interface FailureFilters {
  /** True: only open ones. False: only resolved ones. */
  readonly open?: boolean;
  readonly code?: ErrorCode;
  readonly stage?: string;
  readonly key?: string;
  readonly bytesHash?: string;
  readonly article?: string;
}

const FILTERS = {
  open: '(resolved IS NULL) = @open',
  code: 'code = @code',
  stage: 'stage = @stage',
  key: 'key = @key',
  bytesHash: 'bytes_hash = @bytesHash',
  article: 'article = @article',
} as const satisfies Record<keyof FailureFilters, string>;

/** Failures in the order in which they were first recorded. */
export function listFailures(db: Database, filters: FailureFilters = {}, paging: Paging = {}): Page<Failure> {
  const open = filters.open === undefined ? undefined : Number(filters.open);
  const { where, params } = whereOf(FILTERS, { ...filters, open });
  const { limit, bound, order, pageParams } = keysetOf(paging, 'n');
  const sql = `SELECT * FROM failures WHERE ${where} AND ${bound} ORDER BY n ${order} LIMIT @limit`;
  return pageOf(db.all(sql, { ...params, ...pageParams }), limit, failureOf, (row) => String(numberOf(row, 'n')));
}

/** Open failures by code, most first. */
export function countFailures(db: Database): readonly { readonly code: string; readonly count: number }[] {
  const sql =
    'SELECT code, count(*) AS count FROM failures WHERE resolved IS NULL GROUP BY code ORDER BY count DESC, code';
  return db.all(sql).map((row) => ({ code: String(row['code']), count: numberOf(row, 'count') }));
}
