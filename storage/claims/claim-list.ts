import type { Language } from '../../extractors/model/article.ts';
import type { Modality } from '../../extractors/model/claim.ts';
import type { RuleName } from '../../extractors/model/derivation.ts';
import type { Doubt } from '../../extractors/model/doubt.ts';
import type { ClaimKind } from '../../extractors/model/figure.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Database, SqlValue } from '../database.ts';
import { driverOf, type Filter } from '../drivers.ts';
import { keysetOf, type Page, type Paging } from '../paging.ts';
import type { ClaimStatus, StoredClaim } from '../records/claim.ts';
import { numberOf } from '../rows.ts';
import { matchFilter } from '../search.ts';
import { storedClaims } from './stored-claims.ts';

/** All that are given must hold. Slots are asked for by id. */
export interface ClaimFilters {
  /** Article id. */
  readonly article?: string;
  readonly kind?: ClaimKind;
  readonly metric?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly unit?: string;
  readonly dimension?: string;
  /** EDTF, as the claim has it. */
  readonly time?: string;
  /** The period, both days inside: claims whose time lies wholly in it. */
  readonly timeFrom?: CalendarDay;
  readonly timeTo?: CalendarDay;
  /** Claims whose value, in its own unit, reaches into this range; give `unit` with it. */
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly source?: string;
  readonly lang?: Language;
  readonly doubt?: Doubt;
  readonly rule?: RuleName;
  readonly modality?: Modality;
  readonly status?: ClaimStatus;
  /** Fact id. */
  readonly fact?: string;
  /** Publication of the article, both days inside. */
  readonly publishedFrom?: CalendarDay;
  readonly publishedTo?: CalendarDay;
  /** Segmented words, all of which the claim is found by. */
  readonly words?: string;
}

const FILTERS = {
  article: equal('article', '(SELECT n FROM articles WHERE id = @article)'),
  words: through(
    'EXISTS (SELECT 1 FROM claim_words w WHERE w.rowid = c.n AND w.claim_words MATCH @words)',
    'SELECT rowid AS n FROM claim_words WHERE claim_words MATCH @words',
  ),
  fact: through(
    'c.n IN (SELECT m.claim FROM facts f JOIN fact_claims m ON m.fact = f.n WHERE f.id = @fact)',
    'SELECT DISTINCT m.claim AS n FROM facts f JOIN fact_claims m ON m.fact = f.n WHERE f.id = @fact',
  ),
  doubt: through(
    'EXISTS (SELECT 1 FROM claim_doubts d WHERE d.doubt = @doubt AND d.claim = c.n)',
    'SELECT claim AS n FROM claim_doubts WHERE doubt = @doubt',
  ),
  source: through(
    '(SELECT a.source FROM articles a WHERE a.n = c.article) = @source',
    'SELECT k.n FROM articles a CROSS JOIN claims k ON k.article = a.n WHERE a.source = @source',
  ),
  subject: equal('subject', '@subject'),
  object: equal('object', '@object'),
  metric: equal('metric', '@metric'),
  time: equal('time_edtf', '@time', 'claims_time'),
  unit: equal('unit', '@unit'),
  kind: equal('kind', '@kind'),
  rule: equal('rule', '@rule'),
  status: equal('status', '@status'),
  modality: equal('modality', '@modality'),
  dimension: { condition: 'c.dimension = @dimension', driver: null },
  lang: { condition: 'c.lang = @lang', driver: null },
  timeFrom: through('c.time_low >= @timeFrom', 'SELECT n FROM claims WHERE time_low >= @timeFrom'),
  timeTo: { condition: 'c.time_high <= @timeTo', driver: null },
  minValue: { condition: 'coalesce(c.value_high, c.value_low) >= @minValue', driver: null },
  maxValue: { condition: 'c.value_low <= @maxValue', driver: null },
  publishedFrom: published('>= @publishedFrom'),
  publishedTo: published('<= @publishedTo'),
} as const satisfies Record<keyof ClaimFilters, Filter>;

/** Filters that lead together: each alone may be half of everything. */
const RANGES = [
  {
    of: ['timeFrom', 'timeTo'],
    driver: 'SELECT n FROM claims WHERE time_low BETWEEN @timeFrom AND @timeTo AND time_high <= @timeTo',
  },
  {
    of: ['publishedFrom', 'publishedTo'],
    driver: `SELECT k.n FROM articles a CROSS JOIN claims k ON k.article = a.n
      WHERE a.published BETWEEN @publishedFrom AND @publishedTo`,
  },
  { of: ['unit', 'minValue', 'maxValue'], driver: valuesIn('BETWEEN @minValue AND @maxValue') },
  { of: ['unit', 'minValue'], driver: valuesIn('>= @minValue') },
  { of: ['unit', 'maxValue'], driver: 'SELECT n FROM claims WHERE unit = @unit AND value_low <= @maxValue' },
  {
    of: ['metric', 'subject'],
    driver: 'SELECT n FROM claims INDEXED BY claims_subject WHERE subject = @subject AND metric = @metric',
  },
  {
    of: ['metric', 'object'],
    driver: 'SELECT n FROM claims INDEXED BY claims_object WHERE object = @object AND metric = @metric',
  },
  { of: ['metric', 'time'], driver: 'SELECT n FROM claims WHERE metric = @metric AND time_edtf = @time' },
] as const;

/** The index is named: of those that begin with the column, only its own comes in list order. */
function equal(column: string, value: string, index = `claims_${column}`): Filter {
  return through(`c.${column} = ${value}`, `SELECT n FROM claims INDEXED BY ${index} WHERE ${column} = ${value}`);
}

function through(condition: string, driver: string): Filter {
  return { condition, driver };
}

/** Values that begin in the range, and ranges that begin below it and reach into it. */
function valuesIn(range: string): string {
  return `SELECT n FROM claims WHERE unit = @unit AND value_low ${range}
    UNION ALL SELECT n FROM claims
    WHERE unit = @unit AND value_high IS NOT NULL AND value_low < @minValue AND value_high >= @minValue`;
}

function published(comparison: string): Filter {
  return { condition: `(SELECT a.published FROM articles a WHERE a.n = c.article) ${comparison}`, driver: null };
}

/**
 * Claims in the order of storing, which within an article is text order.
 * @throws CodedError CLAIM_QUOTE_MISMATCH
 */
export function listClaims(db: Database, filters: ClaimFilters = {}, paging: Paging = {}): Page<StoredClaim> {
  const { from, where, params, place } = searchOf(db, filters);
  const { limit, bound, order, pageParams } = keysetOf(paging, place);
  const numbers = db
    .all(`SELECT c.n FROM ${from} WHERE ${where} AND ${bound} ORDER BY ${place} ${order} LIMIT @limit`, {
      ...params,
      ...pageParams,
    })
    .map((row) => numberOf(row, 'n'));
  const shown = numbers.slice(0, limit);
  const wanted = 'json_each(?) wanted CROSS JOIN claims c ON c.n = wanted.value';
  const items = storedClaims(db, wanted, 'wanted.key', [JSON.stringify(shown)]);
  return { items, next: numbers.length > limit ? String(shown.at(-1)) : null };
}

/** How many claims the filters leave, counted up to `limit`. */
export function countClaims(db: Database, filters: ClaimFilters = {}, limit = 1_000_000): number {
  const { from, where, params } = searchOf(db, filters);
  const row = db.get(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT @limit)`, {
    ...params,
    limit,
  });
  return row ? numberOf(row, 'n') : 0;
}

type ClaimSearch = ReturnType<typeof planned>;

/** A page lists, counts and sums up by the same filters: what leads the search is found out once. */
const plans = new WeakMap<ClaimFilters, { readonly db: Database; readonly search: ClaimSearch }>();

/** The filters as SQL over `claims c`: what leads the search, the conditions, the values. For the stores only. */
export function searchOf(db: Database, filters: ClaimFilters): ClaimSearch {
  const known = plans.get(filters);
  if (known?.db === db) return known.search;
  const search = planned(db, filters);
  plans.set(filters, { db, search });
  return search;
}

function planned(db: Database, filters: ClaimFilters) {
  const given: Record<string, SqlValue | undefined> = { ...filters, ...matchFilter(filters.words) };
  const params: Record<string, SqlValue> = {};
  const active: Filter[] = [];
  for (const [name, filter] of Object.entries(FILTERS)) {
    const value = given[name];
    if (value === undefined) continue;
    params[name] = value;
    active.push(filter);
  }
  for (const { of, driver } of RANGES) {
    if (of.every((name) => params[name] !== undefined)) active.push({ condition: '1', driver });
  }
  const driver = driverOf(db, active, params);
  const asked = active.map((filter) => filter.condition);
  // What leads the search need not be tried again on the rows that it gave: a full-text look-up a row costs most of all.
  const rest = active.filter((filter) => filter.driver !== driver?.sql).map((filter) => filter.condition);
  return {
    from: driver ? `(${driver.sql}) d CROSS JOIN claims c ON c.n = d.n` : 'claims c',
    few: driver?.few ?? false,
    where: rest.join(' AND ') || '1',
    /** The same without `from`, for a search that another index leads. */
    conditions: (driver?.few ? [`c.n IN (SELECT n FROM (${driver.sql}))`, ...rest] : asked).join(' AND ') || '1',
    params,
    // By the driver's own number, so that an index or a full-text look-up which comes in that order need not be sorted.
    place: driver ? 'd.n' : 'c.n',
  };
}
