import type { Language } from '../../extractors/model/article.ts';
import type { FactKey, FactStatus } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Database, SqlValue } from '../database.ts';
import { conditionOf, driverOf, type Filter } from '../drivers.ts';
import type { Page } from '../paging.ts';
import type { StoredFact } from '../records/fact.ts';
import { factPlaceOf, numberOf } from '../rows.ts';
import { matchFilter, tokensOf } from '../search.ts';
import { storedFacts } from './stored-facts.ts';

/** All that are given must hold. Slots are asked for by id. */
export interface FactFilters {
  readonly status?: FactStatus;
  readonly subject?: string;
  readonly object?: string;
  readonly metric?: string;
  readonly scope?: string;
  /** EDTF, as the key has it. */
  readonly time?: string;
  readonly dimension?: string;
  readonly kind?: FactKey['kind'];
  readonly modality?: string;
  /** A publisher that states it. */
  readonly source?: string;
  /** An article that states it, by id. */
  readonly article?: string;
  /** At least so many independent sources. */
  readonly minSources?: number;
  /** True: only facts of which a source has corrected a figure. */
  readonly revised?: boolean;
  /** Conflicts that a person has settled, or those that nobody has. */
  readonly settled?: boolean;
  /** True: only conflicts that were settled, before figures came in that the decision does not cover. */
  readonly stale?: boolean;
  /** The nearest ends of the first two sides are at least so many times apart. */
  readonly minRatio?: number;
  /** An article in this language states it; `both`: articles in Chinese and in English do. */
  readonly lang?: Language | 'both';
  /** Days that one of its claims lies in, both inside. */
  readonly timeFrom?: CalendarDay;
  readonly timeTo?: CalendarDay;
  /** The likely cause of the conflict, by code. */
  readonly cause?: string;
  /** Segmented words, all of which one of its claims is found by. */
  readonly words?: string;
}

/** What facts can be ordered by, the most first: each order ends in the id, so that no two stand at one place. */
export const FACT_ORDERS = {
  importance: ['sources', 'spread', 'latest', 'id'],
  gap: ['spread', 'sources', 'latest', 'id'],
  newest: ['latest', 'sources', 'spread', 'id'],
} as const;

export type FactOrder = keyof typeof FACT_ORDERS;

/** A stretch of the list; `after` is the `next` of the page before, under the same order. */
export interface FactPaging {
  /** `importance` unless told. */
  readonly order?: FactOrder;
  /** 50 unless told. */
  readonly limit?: number;
  readonly after?: string;
}

/** Spelled out, as only then the indexes over such facts alone can serve. */
const YES_OR_NO = {
  revised: { true: "f.revisions <> '[]'", false: "f.revisions = '[]'" },
  settled: { true: 'f.settled IS NOT NULL', false: "f.status = 'conflict' AND f.settled IS NULL" },
  stale: {
    true: "f.settlement IS NOT NULL AND f.settled IS NULL AND f.status = 'conflict'",
    false: 'NOT (f.settlement IS NOT NULL AND f.settled IS NULL)',
  },
} as const;

/** A walk down the order of importance asks the fact itself first: the full-text index takes ten times as long to say no. */
const HAS_WORDS = `(f.words IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(@tokens) j WHERE instr(f.words, j.value) = 0))`;
const OF_CLAIMS = through('claim_words w ON w.rowid = m.claim', 'w.claim_words MATCH @words');

const FILTERS = {
  article: through('claims c ON c.n = m.claim JOIN articles a ON a.n = c.article', 'a.id = @article'),
  words: { ...OF_CLAIMS, condition: `${HAS_WORDS} AND ${OF_CLAIMS.condition}`, beyond: HAS_WORDS },
  source: through('claims c ON c.n = m.claim JOIN articles a ON a.n = c.article', 'a.source = @source'),
  subject: equal('subject'),
  object: equal('object'),
  metric: equal('metric'),
  time: equal('time'),
  status: { condition: 'f.status = @status', driver: null },
  scope: { condition: 'f.scope = @scope', driver: null },
  dimension: { condition: 'f.dimension = @dimension', driver: null },
  kind: { condition: 'f.kind = @kind', driver: null },
  modality: { condition: 'f.modality = @modality', driver: null },
  minRatio: { condition: 'f.ratio >= @minRatio', driver: null },
  lang: { condition: spoken('@lang'), driver: null },
  timeFrom: within('c.time_low >= @timeFrom'),
  timeTo: within('c.time_high <= @timeTo'),
  cause: { condition: `instr(f.verdicts, '"cause":"' || @cause || '"') > 0`, driver: null },
  minSources: { condition: 'f.sources >= @minSources', driver: null },
} as const satisfies Record<Exclude<keyof FactFilters, keyof typeof YES_OR_NO>, Filter>;

/** The two ends of a period lead together: each alone may be half of everything. */
const IN_PERIOD: Filter = {
  condition: '1',
  driver: `SELECT DISTINCT m.fact AS n FROM claims c INDEXED BY claims_days CROSS JOIN fact_claims m ON m.claim = c.n
    WHERE c.time_low BETWEEN @timeFrom AND @timeTo AND c.time_high <= @timeTo`,
};

/** For `both`, each of the two languages. */
function spoken(lang: string): string {
  const by = (one: string) =>
    `EXISTS (SELECT 1 FROM fact_claims m CROSS JOIN claims c ON c.n = m.claim WHERE m.fact = f.n AND c.lang = ${one})`;
  return `iif(${lang} = 'both', ${by("'zh'")} AND ${by("'en'")}, ${by(lang)})`;
}

function within(condition: string): Filter {
  return {
    condition: `EXISTS (SELECT 1 FROM fact_claims m CROSS JOIN claims c ON c.n = m.claim WHERE m.fact = f.n AND ${condition})`,
    driver: null,
  };
}

function equal(column: string): Filter {
  return { condition: `f.${column} = @${column}`, driver: `SELECT n FROM facts WHERE ${column} = @${column}` };
}

/**
 * Through the members. The condition starts from a fact in hand; the driver starts from what is asked for, by whatever
 * index it has.
 */
function through(joined: string, condition: string): Filter {
  return {
    condition: `EXISTS (SELECT 1 FROM fact_claims m CROSS JOIN ${joined} WHERE m.fact = f.n AND ${condition})`,
    driver: `SELECT DISTINCT m.fact AS n FROM fact_claims m JOIN ${joined} WHERE ${condition}`,
  };
}

/** Facts in an order of choice, unless told by importance: independent sources, how far the sides are apart, the newest article. */
export function listFacts(db: Database, filters: FactFilters = {}, paging: FactPaging = {}): Page<StoredFact> {
  return pageOfFacts(db, searchOf(db, filters), paging);
}

/**
 * How many facts the filters leave, counted up to `limit`. Null where counting would look words up fact by fact: they are
 * in so many that no index leads to the facts.
 */
export function countMatchingFacts(db: Database, filters: FactFilters, limit: number): number | null {
  const { from, where, params, leads } = searchOf(db, filters);
  if (params['words'] !== undefined && !leads) return null;
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT @limit)`;
  const row = db.get(sql, { ...params, limit });
  return row === null ? 0 : numberOf(row, 'n');
}

function searchOf(db: Database, filters: FactFilters): Search {
  const { revised, settled, stale, ...rest } = filters;
  const given: Record<string, SqlValue | undefined> = { ...rest, ...matchFilter(filters.words) };
  const params: Record<string, SqlValue> = {};
  const active: Filter[] = [];
  if (revised !== undefined) active.push({ condition: YES_OR_NO.revised[`${revised}`], driver: null });
  if (stale !== undefined) active.push({ condition: YES_OR_NO.stale[`${stale}`], driver: null });
  if (settled !== undefined) active.push({ condition: YES_OR_NO.settled[`${settled}`], driver: null });
  for (const [name, filter] of Object.entries(FILTERS)) {
    const value = given[name];
    if (value === undefined) continue;
    params[name] = value;
    active.push(filter);
  }
  if (params['timeFrom'] !== undefined && params['timeTo'] !== undefined) active.push(IN_PERIOD);
  const driver = driverOf(db, active, params);
  if (filters.words !== undefined) params['tokens'] = JSON.stringify(tokensOf(filters.words));
  // When no filter leaves few facts, walking down the order of importance soon meets a page of those that match.
  const from = driver?.few ? `(${driver.sql}) d CROSS JOIN facts f ON f.n = d.n` : 'facts f';
  return { from, where: conditionOf(active, driver), params, leads: driver?.few ?? false };
}

/** Facts whose sources contradict each other, by importance. */
export function listConflicts(
  db: Database,
  filters: Omit<FactFilters, 'status'> = {},
  paging: FactPaging = {},
): Page<StoredFact> {
  return listFacts(db, { ...filters, status: 'conflict' }, paging);
}

interface Search {
  readonly from: string;
  readonly where: string;
  readonly params: Readonly<Record<string, SqlValue>>;
  /** True when a filter that leaves few facts leads the search. */
  readonly leads: boolean;
}

function pageOfFacts(db: Database, search: Search, paging: FactPaging): Page<StoredFact> {
  const limit = paging.limit ?? 50;
  const columns = FACT_ORDERS[paging.order ?? 'importance'];
  const places = columns.map((_, index) => `@p${index}`).join(', ');
  const bound = paging.after === undefined ? '1' : `(${columns.map(of).join(', ')}) < (${places})`;
  const after = Object.fromEntries(placeIn(paging.after).map((part, index) => [`p${index}`, part]));
  const rows = db.all(
    `SELECT f.n, f.sources, f.spread, f.latest, f.id FROM ${search.from} WHERE ${search.where} AND ${bound}
     ORDER BY ${columns.map((column) => `${of(column)} DESC`).join(', ')} LIMIT @limit`,
    { ...search.params, ...after, limit: limit + 1 },
  );
  const shown = rows.slice(0, limit);
  const numbers = JSON.stringify(shown.map((row) => numberOf(row, 'n')));
  const wanted = 'json_each(?) wanted CROSS JOIN facts f ON f.n = wanted.value';
  const last = shown.at(-1);
  const next = rows.length > limit && last ? JSON.stringify(factPlaceOf(last, columns)) : null;
  return { items: storedFacts(db, wanted, 'wanted.key', [numbers]), next };
}

/** The place in the order that a page ended at; nothing where the first page is asked for. */
function placeIn(after: string | undefined): readonly (string | number)[] {
  const parts: unknown = after === undefined ? [] : JSON.parse(after);
  return Array.isArray(parts) ? parts.map((part) => (typeof part === 'number' ? part : String(part))) : [];
}

function of(column: string): string {
  return `f.${column}`;
}
