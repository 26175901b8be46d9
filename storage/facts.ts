import { createHash } from 'node:crypto';
import type { Fact, FactStatus, Revision } from '../extractors/model/fact.ts';
import type { CalendarDay } from '../extractors/model/time.ts';
import type { Database, Row } from './database.ts';
import { codeOf, type FactLabels, factKeyParams, numberOf, textOf } from './rows.ts';
import { applySettlement, type SettlingDecision } from './settled.ts';
import { storedFacts } from './stored-facts.ts';

export {
  countMatchingFacts,
  FACT_ORDERS,
  type FactFilters,
  type FactOrder,
  listConflicts,
  listFacts,
} from './fact-list.ts';

/** A fact as stored. */
export interface StoredFact extends Fact {
  readonly revisions: readonly Revision[];
  /** The decision that settles its conflict: of a person, and only as long as it covers every side. */
  readonly settled: SettlingDecision | null;
  /** Names to show for the key's ids, from one of its claims. */
  readonly labels: FactLabels;
  /** Publication day of the newest article that states it; null when none says. */
  readonly latest: CalendarDay | null;
}

/** The segmented words that the claims of a fact are found by, set apart by spaces. */
export type WordsOfFact = (fact: Fact) => string;

/**
 * Replaces all facts of a block, with their sides and members; those that did not change are not written again, as a
 * block may hold hundreds of which a new claim touches one. Members that are not in the database (any more) are an
 * error of the caller and refused by SQLite: facts are made of the claims that `claimsInBlock` gives.
 */
export function replaceFactsOfBlock(
  db: Database,
  block: string,
  facts: readonly Fact[],
  wordsOf: WordsOfFact | null = null,
): void {
  const stored = storedDigests(db, 'facts f WHERE f.block = @block', { block }, wordsOf);
  replaceFacts(db, block, stored, facts, wordsOf);
}

/** Replaces only those facts of a block that hold one of these claims; `facts` hold all claims that these held. */
export function replaceFactsOfClaims(
  db: Database,
  block: string,
  claimIds: readonly string[],
  facts: readonly Fact[],
  wordsOf: WordsOfFact | null = null,
): void {
  const holding = `facts f WHERE f.n IN (SELECT m.fact FROM json_each(@claims) j CROSS JOIN claims c ON c.id = j.value
    CROSS JOIN fact_claims m ON m.claim = c.n)`;
  const stored = storedDigests(db, holding, { claims: JSON.stringify(claimIds) }, wordsOf);
  replaceFacts(db, block, stored, facts, wordsOf);
}

/** Ids of the facts whose key gives one of these ids, with the one that has it; by id. */
export function factsOfBase(db: Database, bases: readonly string[]): readonly string[] {
  const sql = `SELECT f.id FROM json_each(@bases) j CROSS JOIN facts f ON f.id = j.value
    UNION SELECT f.id FROM json_each(@bases) j CROSS JOIN facts f ON f.base = j.value AND f.base IS NOT NULL`;
  return db.all(sql, { bases: JSON.stringify(bases) }).map((row) => textOf(row, 'id'));
}

/** The facts that hold one of these claims, each with the id that its key gives. */
export function factsOfClaims(
  db: Database,
  claimIds: readonly string[],
): readonly { readonly id: string; readonly base: string }[] {
  const sql = `SELECT DISTINCT f.id, coalesce(f.base, f.id) AS base FROM json_each(?) j
    CROSS JOIN claims c ON c.id = j.value CROSS JOIN fact_claims m ON m.claim = c.n CROSS JOIN facts f ON f.n = m.fact`;
  return db.all(sql, [JSON.stringify(claimIds)]).map((row) => ({ id: textOf(row, 'id'), base: textOf(row, 'base') }));
}

function replaceFacts(
  db: Database,
  block: string,
  stored: ReadonlyMap<string, string>,
  facts: readonly Fact[],
  wordsOf: WordsOfFact | null,
): void {
  db.transaction(() => {
    const stale = new Map(stored);
    const fresh = facts.map((fact) => ({ fact, digest: digestOf(fact) }));
    const changed = fresh.filter(({ fact, digest }) => stale.get(fact.id) !== digest);
    for (const { fact, digest } of fresh) if (stale.get(fact.id) === digest) stale.delete(fact.id);
    for (const id of stale.keys()) db.run('DELETE FROM facts WHERE id = ?', [id]);
    for (const { fact, digest } of changed)
      insertFact(db, block, fact, { digest, words: wordsOf === null ? null : ` ${wordsOf(fact)} ` });
  });
}

/**
 * Digests of the facts that are whole: one whose claims were replaced has lost members and must be written again, and so
 * must one that lacks the words that it is to have.
 */
function storedDigests(
  db: Database,
  from: string,
  params: Row,
  wordsOf: WordsOfFact | null,
): ReadonlyMap<string, string> {
  const digest = wordsOf === null ? 'f.digest' : "iif(f.words IS NULL, '', f.digest)";
  const sql = `SELECT f.id, ${digest} AS digest, (SELECT count(*) FROM fact_claims m WHERE m.fact = f.n) AS members FROM ${from}`;
  const rows = db.all(sql, params);
  return new Map(rows.map((row) => [textOf(row, 'id'), `${numberOf(row, 'members')}:${textOf(row, 'digest')}`]));
}

function digestOf(fact: Fact): string {
  const members = fact.sides.reduce((count, side) => count + side.claims.length, revisedIn(fact).length);
  return `${members}:${createHash('sha256').update(JSON.stringify(fact)).digest('hex').slice(0, 32)}`;
}

/** Claims of the fact that a later article took back; those of older versions are not current and no members. */
function revisedIn(fact: Fact): readonly string[] {
  const later = (fact.revisions ?? []).filter(({ how }) => how === 'later-article');
  return [...new Set(later.map(({ was }) => was))];
}

const INSERT = `INSERT INTO facts (id, block, subject, object, metric, scope, time, dimension, kind, basis, modality,
    status, sources, gap, ratio, spread, latest, verdicts, revisions, base, digest, words)
  VALUES (@id, @block, @subject, @object, @metric, @scope, @time, @dimension, @kind, @basis, @modality,
    @status, @sources, @gap, @ratio, @spread,
    coalesce((SELECT max(a.published) FROM json_each(@members) j CROSS JOIN claims c ON c.id = j.value
      CROSS JOIN articles a ON a.n = c.article), ''),
    @verdicts, @revisions, @base, @digest, @words)
  RETURNING n`;

function insertFact(
  db: Database,
  block: string,
  fact: Fact,
  { digest, words }: { readonly digest: string; readonly words: string | null },
): void {
  const members = [...fact.sides.flatMap((side) => side.claims), ...revisedIn(fact)];
  const row = db.get(INSERT, {
    ...factKeyParams(fact.key),
    id: fact.id,
    block,
    status: fact.status,
    sources: fact.sources,
    gap: fact.gap,
    ratio: fact.ratio,
    spread: spreadOf(fact),
    members: JSON.stringify(members),
    verdicts: JSON.stringify(fact.verdicts),
    revisions: JSON.stringify(fact.revisions ?? []),
    base: fact.base ?? null,
    digest: digest.slice(digest.indexOf(':') + 1),
    words,
  });
  const n = row ? numberOf(row, 'n') : 0;
  for (const [index, side] of fact.sides.entries()) {
    const { low, high, unit, sources } = side;
    const sql = 'INSERT INTO fact_sides VALUES (@n, @index, @low, @high, @unit, @sources)';
    db.run(sql, { n, index, low, high, unit, sources });
    insertMembers(db, n, index, side.claims);
  }
  // After the last side: they are of the fact, and on none of its sides.
  insertMembers(db, n, fact.sides.length, revisedIn(fact));
  applySettlement(db, n);
}

function insertMembers(db: Database, n: number, index: number, claims: readonly string[]): void {
  for (const [place, claim] of claims.entries()) {
    // The sub-select gives NULL for a claim that is not there, which the column refuses.
    const member = 'INSERT INTO fact_claims VALUES (@n, @index, @place, (SELECT n FROM claims WHERE id = @claim))';
    db.run(member, { n, index, place, claim });
  }
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

/** A fact by id, or null. */
export function getFact(db: Database, id: string): StoredFact | null {
  return storedFacts(db, '(SELECT ? AS id) wanted JOIN facts f ON f.id = wanted.id', 'f.n', [id])[0] ?? null;
}

/** The fact that a claim is in, or null. */
export function factOfClaim(db: Database, claimId: string): StoredFact | null {
  const from = `(SELECT m.fact FROM claims c JOIN fact_claims m ON m.claim = c.n WHERE c.id = ? LIMIT 1) wanted
    JOIN facts f ON f.n = wanted.fact`;
  return storedFacts(db, from, 'f.n', [claimId])[0] ?? null;
}

/** How many facts there are of each status. */
export function countFacts(db: Database): Readonly<Record<FactStatus, number>> {
  const counts = { single: 0, agree: 0, conflict: 0 };
  for (const row of db.all('SELECT status, count(*) AS n FROM facts GROUP BY status')) {
    counts[codeOf<FactStatus>(row, 'status')] = numberOf(row, 'n');
  }
  return counts;
}

/** The status of every fact, by id: what a reading under other rules is compared with. */
export function factStatuses(db: Database): ReadonlyMap<string, FactStatus> {
  const rows = db.all('SELECT id, status FROM facts ORDER BY id');
  return new Map(rows.map((row) => [textOf(row, 'id'), codeOf<FactStatus>(row, 'status')]));
}
