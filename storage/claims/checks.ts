import type { Check, CheckKind } from '../../extractors/model/check.ts';
import { clearRows } from '../clear-rows.ts';
import type { Database } from '../database.ts';
import { type Page, type Paging, pageOf, whereOf } from '../paging.ts';
import type { StoredCheck } from '../records/claim.ts';
import { articleNumber, numberOf, storedCheckOf } from '../rows.ts';

const INSERT = `INSERT INTO checks (article, place, start_at, end_at, kind, consistent, why, says)
  VALUES (@article, @place, @start, @end, @kind, @consistent, @why, @says)`;

/** Replaces all checks of an article. @throws CodedError ARTICLE_UNKNOWN */
export function replaceChecks(db: Database, articleId: string, checks: readonly Check[]): void {
  db.together(() => {
    const article = articleNumber(db, articleId);
    clearRows(db, 'checks', 'article', article);
    for (const [place, check] of checks.entries()) {
      db.run(INSERT, {
        article,
        place,
        start: check.start,
        end: check.end,
        kind: check.kind,
        consistent: check.consistent ? 1 : 0,
        why: check.why,
        says: check.says === undefined ? null : JSON.stringify(check.says),
      });
    }
  });
}

export interface CheckFilters {
  /** Article id. */
  readonly article?: string;
  readonly kind?: CheckKind;
  readonly consistent?: boolean;
}

const FILTERS = {
  article: 'a.id = @article',
  kind: 'k.kind = @kind',
  consistent: 'k.consistent = @consistent',
} as const satisfies Record<keyof CheckFilters, string>;

/** Checks by article in the order of storing, then in text order. */
export function listChecks(db: Database, filters: CheckFilters = {}, paging: Paging = {}): Page<StoredCheck> {
  const consistent = filters.consistent === undefined ? undefined : Number(filters.consistent);
  const { where, params } = whereOf(FILTERS, { ...filters, consistent });
  const limit = paging.limit ?? 50;
  const newest = paging.order === 'newest';
  const [article = 0, place = 0] = (paging.after ?? '').split(':').map(Number);
  const bound =
    paging.after === undefined ? '1' : `(k.article, k.place) ${newest ? '<' : '>'} (@afterArticle, @afterPlace)`;
  const after = paging.after === undefined ? {} : { afterArticle: article, afterPlace: place };
  const order = newest ? 'DESC' : 'ASC';
  const rows = db.all(
    `SELECT k.*, k.article AS article_n, a.id AS article_id, a.file, a.url, a.title, a.source, a.published, a.lang AS article_lang
     FROM checks k JOIN articles a ON a.n = k.article
     WHERE ${where} AND ${bound} ORDER BY k.article ${order}, k.place ${order} LIMIT @limit`,
    { ...params, ...after, limit: limit + 1 },
  );
  return pageOf(rows, limit, storedCheckOf, (row) => `${numberOf(row, 'article_n')}:${numberOf(row, 'place')}`);
}
