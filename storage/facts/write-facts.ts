import { hash } from 'node:crypto';
import type { Fact } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Database, Row } from '../database.ts';
import { factKeyParams, maybeCode, numberOf, textOf } from '../rows.ts';
import { type FactMember, revisedIn, writeMembers } from './fact-members.ts';
import { applySettlement, areAnySettled } from './settled.ts';

/** What the caller knows of the claims that facts are made of, so that they need not be looked up once more. */
export interface FactContext {
  /** By id. Whoever is not here is looked up. */
  readonly claims: ReadonlyMap<string, FactMember>;
  /** The segmented words that the claims of a fact are found by, set apart by spaces. */
  readonly wordsOf: (fact: Fact) => string;
}

/** A fact as it is in the database before it is replaced: its number, and what tells whether it is still the same. */
export interface FactBefore {
  readonly number: number;
  readonly id: string;
  /** The id that its key gives. */
  readonly base: string;
  readonly digest: string;
}

/**
 * Replaces all facts of a block, with their sides and members; those that did not change are not written again, and of
 * those that did only what did: a block may hold hundreds of facts, and a fact hundreds of claims, of which a new claim
 * touches one. Members that are not in the database (any more) are an error of the caller and refused by SQLite: facts
 * are made of the claims that `claimsToGroup` gives.
 */
export function replaceFactsOfBlock(
  db: Database,
  block: string,
  facts: readonly Fact[],
  context: FactContext | null = null,
): void {
  replaceFacts(db, block, factsBefore(db, 'facts f WHERE f.block = @block', { block }, context), facts, context);
}

/** Replaces only these facts of a block, by their numbers; `facts` hold all claims that these held. */
export function replaceFactsNumbered(
  db: Database,
  block: string,
  before: readonly FactBefore[],
  facts: readonly Fact[],
  context: FactContext | null = null,
): void {
  replaceFacts(db, block, before, facts, context);
}

/** Facts by their numbers, each with the id that its key gives; with `context` as what it will be replaced under. */
export function factsNumbered(
  db: Database,
  numbers: readonly number[],
  context: FactContext | null = null,
): readonly FactBefore[] {
  const from = 'json_each(@numbers) j CROSS JOIN facts f ON f.n = j.value';
  return factsBefore(db, from, { numbers: JSON.stringify(numbers) }, context);
}

/** Ids of the facts whose key gives one of these ids, with the one that has it; some may come twice. */
export function factsOfBase(db: Database, bases: readonly string[]): readonly string[] {
  const sql = `SELECT f.id FROM json_each(@bases) j CROSS JOIN facts f ON f.id = j.value
    UNION ALL SELECT f.id FROM json_each(@bases) j CROSS JOIN facts f ON f.base = j.value AND f.base IS NOT NULL`;
  return db.all(sql, { bases: JSON.stringify(bases) }).map((row) => textOf(row, 'id'));
}

function replaceFacts(
  db: Database,
  block: string,
  before: readonly FactBefore[],
  facts: readonly Fact[],
  context: FactContext | null,
): void {
  db.together(() => {
    const stale = new Map(before.map((fact) => [fact.id, fact]));
    const fresh = facts.map((fact) => ({ fact, digest: digestOf(fact) }));
    const changed = fresh.filter(({ fact, digest }) => stale.get(fact.id)?.digest !== digest);
    const kept = new Set(facts.map(({ id }) => id));
    const settled = areAnySettled(db);
    for (const { id, number } of before) if (!kept.has(id)) db.run('DELETE FROM facts WHERE n = ?', [number]);
    for (const { fact, digest } of changed) {
      const members = membersOf(db, fact, context);
      const row = { ...paramsOf(block, fact, members, context), digest: digest.slice(digest.indexOf(':') + 1) };
      const there = stale.get(fact.id)?.number ?? null;
      const n = there === null ? insertFact(db, row) : updateFact(db, there, row);
      writeMembers(db, { n, fresh: there === null }, fact, members);
      if (settled) applySettlement(db, n);
    }
  });
}

/**
 * With digests of the facts that are whole: one whose claims were replaced has lost members and must be written again,
 * and so must one that lacks the words that it is to have.
 */
function factsBefore(db: Database, from: string, params: Row, context: FactContext | null): readonly FactBefore[] {
  const digest = context === null ? 'f.digest' : "iif(f.words IS NULL, '', f.digest)";
  const sql = `SELECT f.n, f.id, coalesce(f.base, f.id) AS base, ${digest} AS digest,
    (SELECT count(*) FROM fact_claims m WHERE m.fact = f.n) AS members FROM ${from}`;
  return db.all(sql, params).map((row) => ({
    number: numberOf(row, 'n'),
    id: textOf(row, 'id'),
    base: textOf(row, 'base'),
    digest: `${numberOf(row, 'members')}:${textOf(row, 'digest')}`,
  }));
}

function digestOf(fact: Fact): string {
  const members = fact.sides.reduce((count, side) => count + side.claims.length, revisedIn(fact).length);
  return `${members}:${hash('sha256', JSON.stringify(fact)).slice(0, 32)}`;
}

/** The members of a fact by id; those that are not there are left out. */
function membersOf(db: Database, fact: Fact, context: FactContext | null): ReadonlyMap<string, FactMember> {
  const ids = [...fact.sides.flatMap((side) => side.claims), ...revisedIn(fact)];
  if (context !== null && ids.every((id) => context.claims.has(id))) return context.claims;
  const sql = `SELECT c.id, c.n, a.published FROM json_each(?) j CROSS JOIN claims c ON c.id = j.value
    CROSS JOIN articles a ON a.n = c.article`;
  const found = db.all(sql, [JSON.stringify(ids)]).map((row): [string, FactMember] => {
    const published = maybeCode<CalendarDay>(row, 'published');
    return [textOf(row, 'id'), { number: numberOf(row, 'n'), published }];
  });
  return new Map(found);
}

function paramsOf(
  block: string,
  fact: Fact,
  members: ReadonlyMap<string, FactMember>,
  context: FactContext | null,
): Row {
  return {
    ...factKeyParams(fact.key),
    id: fact.id,
    block,
    status: fact.status,
    sources: fact.sources,
    gap: fact.gap,
    ratio: fact.ratio,
    spread: spreadOf(fact),
    latest: latestOf(fact, members),
    verdicts: JSON.stringify(fact.verdicts),
    revisions: JSON.stringify(fact.revisions ?? []),
    base: fact.base ?? null,
    words: context === null ? null : ` ${context.wordsOf(fact)} `,
  };
}

/** The day of the newest article, '' when none says one. */
function latestOf(fact: Fact, members: ReadonlyMap<string, FactMember>): string {
  let latest = '';
  const look = (id: string): void => {
    const day = members.get(id)?.published ?? '';
    if (day > latest) latest = day;
  };
  for (const side of fact.sides) for (const id of side.claims) look(id);
  for (const id of revisedIn(fact)) look(id);
  return latest;
}

/**
 * How far the sides are apart, to put conflicts of all units into one order: the ratio where there is one; for dates
 * the gap in years more than one; else only that there is a gap.
 */
function spreadOf(fact: Fact): number {
  if (fact.ratio !== null) return fact.ratio;
  if (fact.gap === null) return 0;
  return fact.key.kind === 'date' ? 1 + fact.gap / 365 : 1;
}

function insertFact(db: Database, row: Row): number {
  const names = Object.keys(row);
  return db.insert(
    `INSERT INTO facts (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    row,
  );
}

/** Writes the columns that say something else: each index is touched only where what it holds has changed. */
function updateFact(db: Database, n: number, row: Row): number {
  const before = db.get('SELECT * FROM facts WHERE n = ?', [n]) ?? {};
  const changed = Object.keys(row).filter((name) => before[name] !== row[name]);
  if (changed.length > 0) {
    const set = changed.map((name) => `${name} = @${name}`).join(', ');
    db.run(`UPDATE facts SET ${set} WHERE n = @n`, {
      ...Object.fromEntries(changed.map((name) => [name, row[name] ?? null])),
      n,
    });
  }
  return n;
}
