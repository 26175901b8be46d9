import type { CalendarDay } from '../../extractors/model/time.ts';
import { PUBLISHED_IN, SECTION_OF_CLAIM } from '../articles/article-sections.ts';
import { IS_OF_SITE } from '../articles/site-lines.ts';
import type { Database, Row } from '../database.ts';
import type { CurrentClaim, StandingClaim } from '../records/claim.ts';
import { ANY_SHELF, currentClaimOf, standingClaimOf } from '../rows.ts';
import { checkedAgainstText } from './claim-quotes.ts';

/**
 * All current claims of a block, in an order that does not depend on how the articles came in: those of superseded
 * articles, those that a person rejected and those on standing lines of a site are left out.
 * @throws CodedError CLAIM_QUOTE_MISMATCH
 */
export function claimsInBlock(db: Database, block: string): readonly CurrentClaim[] {
  return checkedAgainstText(db, currentRows(db, 'c.block = @block', { block })).map(currentClaimOf);
}

/** The same to group: they are compared and not shown, and their quotes are not looked up in the texts once more. */
export function claimsToGroup(db: Database, block: string): readonly CurrentClaim[] {
  return currentRows(db, 'c.block = @block', { block }).map(currentClaimOf);
}

/** Days, both inside. */
export interface Days {
  readonly low: CalendarDay;
  readonly high: CalendarDay;
}

/** Times that are asked for at once: more are one with the days between them. */
export const MOST_STRETCHES = 3;

/** Where claims of a block are looked for. */
export interface Near {
  /** `MOST_STRETCHES` at most, and one at least: a report with a forecast is of this year and of the next but one. */
  readonly stated: readonly Days[];
  readonly published: Days;
  /** Whether the block is one of dates: their time is what they say, not when it is so. */
  readonly dates: boolean;
  /** Only on shelves in these ranges, which do not overlap, and what may be one with any; null or absent: on all. */
  readonly shelves?: readonly (readonly [from: string, to: string])[] | null;
}

/** A time touches one of so many stretches: no more are asked for, as most claims of a block lie in none. */
function touchesOneOf(stretches: readonly Days[]): string {
  return stretches
    .map((_, at) => `(coalesce(c.time_low, '') <= @high${at} AND coalesce(c.time_high, '9999-12-31') >= @low${at})`)
    .join(' OR ');
}

/**
 * The current claims of a block that can hold on these days: those whose stated time touches `stated`, and of those
 * without one, with one that is only inherited, or in a block of dates, all whose article was published in `published`
 * or does not say when. They are compared and not shown: their quotes are not looked up in the texts once more.
 */
export function claimsNear(db: Database, block: string, near: Near): readonly CurrentClaim[] {
  const { stated, published, dates, shelves = null } = near;
  // The articles within a text have days of their own.
  const news = `((SELECT coalesce(d.published, @from) BETWEEN @from AND @to FROM articles d WHERE d.n = c.article)
    OR EXISTS (SELECT 1 FROM article_sections held WHERE held.article = c.article))`;
  const days = `(c.time_edtf IS NOT NULL AND (${touchesOneOf(stated)}))
    OR ((c.time_edtf IS NULL OR (c.time_from = 'inherited' AND c.modality = 'reported')) AND ${news})`;
  const ranges = shelves === null ? null : JSON.stringify([[ANY_SHELF, ANY_SHELF], ...shelves]);
  const [from, on] =
    ranges === null
      ? ['', '']
      : ['json_each(@ranges) j CROSS JOIN ', 'AND c.shelf BETWEEN j.value ->> 0 AND j.value ->> 1'];
  const params = {
    ...{ block, from: published.low, to: published.high },
    ...(dates ? {} : touching(stated)),
    ...(ranges !== null && { ranges }),
  };
  const where = `c.block = @block ${on} AND (${dates ? news : days})`;
  return currentRows(db, where, params, `${from}claims c INDEXED BY claims_block_times`).map(currentClaimOf);
}

/** The values that `touchesOneOf` asks for. */
function touching(stretches: readonly Days[]): Row {
  return Object.fromEntries(
    stretches.flatMap(({ low, high }, at) => [
      [`low${at}`, low],
      [`high${at}`, high],
    ]),
  );
}

/** The current claims of a block in these articles, by id; as `claimsNear` gives them. */
export function claimsOfArticles(db: Database, block: string, articleIds: readonly string[]): readonly CurrentClaim[] {
  const condition = `+c.block = @block AND c.article IN (SELECT b.n FROM json_each(@articles) j CROSS JOIN articles b ON b.id = j.value)`;
  return currentRows(db, condition, { block, articles: JSON.stringify(articleIds) }).map(currentClaimOf);
}

/** The claims of these articles, by id, that nobody rejected, by article in text order; as `claimsNear` gives them. */
export function standingClaims(
  db: Database,
  articleIds: readonly string[],
): ReadonlyMap<string, readonly StandingClaim[]> {
  const from = 'json_each(@ids) j CROSS JOIN articles a ON a.id = j.value CROSS JOIN claims c ON c.article = a.n';
  const rows = standingRows(db, from, "c.status <> 'rejected' ORDER BY c.article, c.start_at, c.n", articleIds);
  return Map.groupBy(rows, ({ articleId }) => articleId);
}

/** The claims of these ids, rejected ones too, in any order; as `claimsNear` gives them. */
export function placedClaims(db: Database, ids: readonly string[]): readonly StandingClaim[] {
  const from = 'json_each(@ids) j CROSS JOIN claims c ON c.id = j.value CROSS JOIN articles a ON a.n = c.article';
  return standingRows(db, from, '1', ids);
}

function standingRows(db: Database, from: string, where: string, ids: readonly string[]): readonly StandingClaim[] {
  const sql = `SELECT ${COLUMNS}, c.block, ${IS_OF_SITE} AS of_site FROM ${from} ${SECTION_OF_CLAIM} WHERE ${where}`;
  return db.all(sql, { ids: JSON.stringify(ids) }).map(standingClaimOf);
}

/** What grouping reads of a claim, and no more: a fact of a thousand articles is read whenever one is added. */
const COLUMNS = `c.n, c.id, c.article, c.start_at, c.end_at, c.quote, c.sentence_start, c.sentence_end, c.lang, c.kind,
  c.value_low, c.value_high, c.unit, c.comparator, c.low, c.high, c.step, c.direction, c.basis, c.from_value,
  c.time_edtf, c.time_low, c.time_high, c.time_from, c.time_start, c.time_end, c.modality, c.rule, c.slots,
  a.id AS article_id, a.supersedes IS NOT NULL AS newer, ${PUBLISHED_IN},
  (SELECT m.fact FROM fact_claims m WHERE m.claim = c.n LIMIT 1) AS fact`;

function currentRows(db: Database, condition: string, params: Row, from = 'claims c'): readonly Row[] {
  return db.all(
    `SELECT ${COLUMNS} FROM ${from} CROSS JOIN articles a ON a.n = c.article ${SECTION_OF_CLAIM}
     WHERE ${condition} AND c.status <> 'rejected' AND NOT ${IS_OF_SITE}
       AND NOT EXISTS (SELECT 1 FROM articles later WHERE later.supersedes = c.article)
     ORDER BY c.id`,
    params,
  );
}
