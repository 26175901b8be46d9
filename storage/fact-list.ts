import type { FactKey, FactStatus } from '../extractors/model/fact.ts';
import type { Database, SqlValue } from './database.ts';
import { driverOf, type Filter } from './drivers.ts';
import type { StoredFact } from './facts.ts';
import type { Page } from './paging.ts';
import { factPlaceOf, numberOf } from './rows.ts';
import { matchFilter } from './search.ts';
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
  /** Segmented words, all of which one of its claims is found by. */
  readonly words?: string;
}

/** A stretch of the list by importance; `after` is the `next` of the page before. */
export interface FactPaging {
  /** 50 unless told. */
  readonly limit?: number;
  readonly after?: string;
}

/** Spelled out, as only then the indexes over such facts alone can serve. */
const YES_OR_NO = {
  revised: { true: "f.revisions <> '[]'", false: "f.revisions = '[]'" },
  settled: { true: 'f.settled IS NOT NULL', false: "f.status = 'conflict' AND f.settled IS NULL" },
} as const;

const FILTERS = {
  article: through('claims c ON c.n = m.claim JOIN articles a ON a.n = c.article', 'a.id = @article'),
  words: through('claim_words w ON w.rowid = m.claim', 'w.claim_words MATCH @words'),
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
  minSources: { condition: 'f.sources >= @minSources', driver: null },
} as const satisfies Record<Exclude<keyof FactFilters, keyof typeof YES_OR_NO>, Filter>;

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

/** Up to so many claims it is quicker to look words up once than fact by fact. */
const AT_ONCE = 100_000;

const WORDS_AT_ONCE: Filter = {
  condition: `EXISTS (SELECT 1 FROM fact_claims m WHERE m.fact = f.n
    AND m.claim IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @words))`,
  driver: null,
};

function areFewWords(db: Database, params: Readonly<Record<string, SqlValue>>): boolean {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM claim_words w WHERE w.claim_words MATCH @words LIMIT ${AT_ONCE})`;
  const row = db.get(sql, params);
  return row !== null && numberOf(row, 'n') < AT_ONCE;
}

/** Facts by importance: independent sources, how far the sides are apart, the newest article, most first. */
export function listFacts(db: Database, filters: FactFilters = {}, paging: FactPaging = {}): Page<StoredFact> {
  const { revised, settled, ...rest } = filters;
  const given: Record<string, SqlValue | undefined> = { ...rest, ...matchFilter(filters.words) };
  const params: Record<string, SqlValue> = {};
  const active: Filter[] = [];
  if (revised !== undefined) active.push({ condition: YES_OR_NO.revised[`${revised}`], driver: null });
  if (settled !== undefined) active.push({ condition: YES_OR_NO.settled[`${settled}`], driver: null });
  for (const [name, filter] of Object.entries(FILTERS)) {
    const value = given[name];
    if (value === undefined) continue;
    params[name] = value;
    active.push(filter);
  }
  const driver = driverOf(db, active, params);
  if (params['words'] !== undefined && driver?.few !== true && areFewWords(db, params)) {
    active.splice(active.indexOf(FILTERS.words), 1, WORDS_AT_ONCE);
  }
  // When no filter leaves few facts, walking down the order of importance soon meets a page of those that match.
  const from = driver?.few ? `(${driver.sql}) d CROSS JOIN facts f ON f.n = d.n` : 'facts f';
  const where = active.map((filter) => filter.condition).join(' AND ') || '1';
  return pageOfFacts(db, { from, where, params }, paging);
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
}

function pageOfFacts(db: Database, search: Search, paging: FactPaging): Page<StoredFact> {
  const limit = paging.limit ?? 50;
  const bound = paging.after === undefined ? '1' : '(f.sources, f.spread, f.latest, f.id) < (@p0, @p1, @p2, @p3)';
  const [p0, p1, p2, p3] = placeIn(paging.after);
  const after = paging.after === undefined ? {} : { p0, p1, p2, p3 };
  const rows = db.all(
    `SELECT f.n, f.sources, f.spread, f.latest, f.id FROM ${search.from} WHERE ${search.where} AND ${bound}
     ORDER BY f.sources DESC, f.spread DESC, f.latest DESC, f.id DESC LIMIT @limit`,
    { ...search.params, ...after, limit: limit + 1 },
  );
  const shown = rows.slice(0, limit);
  const numbers = JSON.stringify(shown.map((row) => numberOf(row, 'n')));
  const wanted = 'json_each(?) wanted CROSS JOIN facts f ON f.n = wanted.value';
  const last = shown.at(-1);
  const next = rows.length > limit && last ? JSON.stringify(factPlaceOf(last)) : null;
  return { items: storedFacts(db, wanted, 'wanted.key', [numbers]), next };
}

/** The place in the order that a page ended at. */
function placeIn(after: string | undefined): readonly [number, number, string, string] {
  const parts: unknown = after === undefined ? [] : JSON.parse(after);
  const [sources, spread, latest, id] = Array.isArray(parts) ? parts : [];
  return [Number(sources), Number(spread), String(latest), String(id)];
}
