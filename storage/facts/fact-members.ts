import type { Fact } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Database } from '../database.ts';
import { maybeNumber, maybeText, numberOf } from '../rows.ts';

/** What storing a fact must know of a claim in it. */
export interface FactMember {
  readonly number: number;
  readonly published: CalendarDay | null;
}

/** Claims of the fact that a later article took back; those of older versions are not current and no members. */
export function revisedIn(fact: Fact): readonly string[] {
  const later = (fact.revisions ?? []).filter(({ how }) => how === 'later-article');
  return [...new Set(later.map(({ was }) => was))];
}

/** Brings the sides and members of a stored fact, by its number, to those of `fact`; a fresh one has none yet. */
export function writeMembers(
  db: Database,
  { n, fresh }: { readonly n: number; readonly fresh: boolean },
  fact: Fact,
  members: ReadonlyMap<string, FactMember>,
): void {
  const numbersOf = (ids: readonly string[]) => ids.map((id) => members.get(id)?.number ?? null);
  // After the last side come those that were taken back: they are of the fact, and on none of its sides.
  const wanted = [...fact.sides.map((side) => numbersOf(side.claims)), numbersOf(revisedIn(fact))];
  const before = fresh ? NONE : membersOf(db, n);
  writeSides(db, { n, fresh }, fact);
  const beyond = [...before.keys()].filter((side) => side >= wanted.length);
  for (const side of beyond) db.run('DELETE FROM fact_claims WHERE fact = ? AND side = ?', [n, side]);
  for (const [side, claims] of wanted.entries()) writeSide(db, { n, side }, claims, before.get(side) ?? []);
}

const NONE: ReadonlyMap<number, readonly Placed[]> = new Map();

/** By side, each in its order. */
function membersOf(db: Database, n: number): ReadonlyMap<number, readonly Placed[]> {
  const rows = db.all('SELECT side, place, claim FROM fact_claims WHERE fact = ? ORDER BY side, place', [n]);
  const members = rows.map((row) => ({
    side: numberOf(row, 'side'),
    place: numberOf(row, 'place'),
    claim: numberOf(row, 'claim'),
  }));
  return Map.groupBy(members, ({ side }) => side);
}

function writeSides(db: Database, { n, fresh }: { readonly n: number; readonly fresh: boolean }, fact: Fact): void {
  const rows = fresh ? [] : db.all('SELECT low, high, unit, sources FROM fact_sides WHERE fact = ? ORDER BY side', [n]);
  for (const [side, { low, high, unit, sources }] of fact.sides.entries()) {
    const row = rows[side];
    const same =
      row !== undefined &&
      maybeNumber(row, 'low') === low &&
      maybeNumber(row, 'high') === high &&
      maybeText(row, 'unit') === unit &&
      numberOf(row, 'sources') === sources;
    if (same) continue;
    const sql =
      row === undefined
        ? 'INSERT INTO fact_sides VALUES (@n, @side, @low, @high, @unit, @sources)'
        : `UPDATE fact_sides SET low = @low, high = @high, unit = @unit, sources = @sources
           WHERE fact = @n AND side = @side`;
    db.run(sql, { n, side, low, high, unit, sources });
  }
  if (rows.length > fact.sides.length)
    db.run('DELETE FROM fact_sides WHERE fact = ? AND side >= ?', [n, fact.sides.length]);
}

interface Placed {
  readonly place: number;
  readonly claim: number;
}

/** Places are apart by so much at first, so that a claim that belongs between two others moves none of them. */
const APART = 65_536;

/** Null among the claims is one that is not in the database, which the column refuses. */
function writeSide(
  db: Database,
  { n, side }: { readonly n: number; readonly side: number },
  claims: readonly (number | null)[],
  before: readonly Placed[],
): void {
  const wanted = new Set(claims);
  const stays = before.filter(({ claim }) => wanted.has(claim));
  const places = placesAmong(claims, stays);
  const insert = (place: number, claim: number | null): void => {
    db.run('INSERT INTO fact_claims VALUES (@n, @side, @place, @claim)', { n, side, place, claim });
  };
  if (places === null) {
    db.run('DELETE FROM fact_claims WHERE fact = ? AND side = ?', [n, side]);
    for (const [at, claim] of claims.entries()) insert(at * APART, claim);
    return;
  }
  for (const { place, claim } of before) {
    if (!wanted.has(claim))
      db.run('DELETE FROM fact_claims WHERE fact = ? AND side = ? AND place = ?', [n, side, place]);
  }
  for (const { place, claim } of places) insert(place, claim);
}

/**
 * Where the claims go that are not there yet, between those that are; null where these stand in another order now, or
 * two of them too close.
 */
function placesAmong(
  claims: readonly (number | null)[],
  stays: readonly Placed[],
): readonly { readonly place: number; readonly claim: number | null }[] | null {
  const there = new Map(stays.map(({ place, claim }) => [claim, place]));
  const known = claims.filter((claim) => claim !== null && there.has(claim));
  if (known.some((claim, at) => claim !== stays[at]?.claim)) return null;
  const added: { readonly place: number; readonly claim: number | null }[] = [];
  let next = 0;
  let last = stays.length === 0 ? -APART : (stays[0]?.place ?? 0) - APART * (claims.length + 1);
  for (const claim of claims) {
    const own = claim === null ? undefined : there.get(claim);
    if (own !== undefined) {
      next += 1;
      last = own;
      continue;
    }
    const after = stays[next]?.place;
    const place = after === undefined ? last + APART : Math.floor((last + after) / 2);
    if (place <= last || (after !== undefined && place >= after)) return null;
    added.push({ place, claim });
    last = place;
  }
  return added;
}
