import type { Fact, PlacedClaim, Revision } from '../../extractors/model/fact.ts';
import { storyGroups } from '../../storage/articles/stories.ts';
import { changedVersions } from '../../storage/claims/claim-versions.ts';
import { claimsNear, claimsOfArticles, claimsToGroup, MOST_STRETCHES } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import {
  type FactContext,
  factsNumbered,
  factsOfBase,
  replaceFactsNumbered,
  replaceFactsOfBlock,
} from '../../storage/facts/facts.ts';
import { groupDecisions } from '../../storage/facts/settled.ts';
import type { ChangedVersion, CurrentClaim } from '../../storage/records/claim.ts';
import { dayOfNumber } from '../consolidate/days.ts';
import { connectedClaims, groupBlock, reachesOf } from '../consolidate/group.ts';
import { readingOnce } from '../consolidate/member.ts';
import { cover, shelfRanges, shelvesOf } from '../consolidate/names/shelves.ts';
import { UNDATED_REACH } from '../consolidate/period.ts';
import { revisionWords } from '../consolidate/revised.ts';
import { lieWithin, stretchesOf } from '../consolidate/stretches.ts';
import { wordsOfClaims } from './search-words.ts';
import { type StandingRead, standingIn } from './standing-read.ts';

/** What is to be grouped at the end of the work that touches it. */
interface Gathered {
  /** Blocks to group anew. */
  readonly whole: Set<string>;
  /** Articles around whose claims to group. */
  readonly around: Set<string>;
}

const gathering = new WeakMap<Database, Gathered>();

/**
 * Runs `work` and groups what it touches once, at its end. In the transaction that changes the claims. `read`: claims that
 * `work` looked up when it had changed all that it changes, but for the blocks that it gives to be grouped as a whole.
 */
export function regroupTogether(db: Database, work: () => void, read: StandingRead = new Map()): void {
  const { whole, around }: Gathered = { whole: new Set(), around: new Set() };
  gathering.set(db, { whole, around });
  try {
    work();
  } finally {
    gathering.delete(db);
  }
  regroup(db, whole);
  regroupAroundArticles(db, [...around], whole, read);
}

/**
 * Groups the claims of each block anew: facts are a function of the claims and of what people decided about them, so
 * the order of arrival cannot matter. In the transaction that changed the claims.
 */
export function regroup(db: Database, blocks: Iterable<string>): void {
  const together = gathering.get(db);
  if (together === undefined) regroupNow(db, blocks);
  else for (const block of blocks) together.whole.add(block);
}

function regroupNow(db: Database, blocks: Iterable<string>): void {
  for (const block of new Set(blocks)) {
    const claims = claimsToGroup(db, block);
    const facts = readingOnce(() =>
      groupBlock(block, claims, groupDecisions(db, block), undefined, storyGroups(db, block)),
    );
    replaceFactsOfBlock(db, block, withVersions(db, facts, claims), contextOf(claims));
  }
}

/**
 * Does the same for the claims of articles that have just come in, or count otherwise now in the facts that they are in,
 * but for the blocks `done`, which are grouped as a whole: only what they can be one with is grouped anew, so that a
 * subject that is written of every day does not grow slower every day.
 */
export function regroupAroundArticles(
  db: Database,
  articleIds: readonly string[],
  done: ReadonlySet<string> = new Set(),
  read: StandingRead = new Map(),
): void {
  const together = gathering.get(db);
  if (together !== undefined) {
    for (const id of articleIds) together.around.add(id);
    return;
  }
  const standing = standingIn(db, articleIds, read);
  const claims = articleIds.flatMap((id) => standing.get(id) ?? []).filter(({ ofSite }) => !ofSite);
  for (const [block, ofBlock] of Map.groupBy(claims, (claim) => claim.block)) {
    if (block !== null && !done.has(block)) regroupAround(db, block, ofBlock);
  }
}

function regroupAround(db: Database, block: string, fresh: readonly PlacedClaim[]): void {
  const done = readingOnce(() => {
    const claims = groupDecisions(db, block).length > 0 ? null : neighbourhood(db, block, fresh);
    return claims !== null && replaceAround(db, block, claims);
  });
  if (!done) regroupNow(db, [block]);
}

/** Null when that may be the whole block, or where some have twins. */
function neighbourhood(db: Database, block: string, fresh: readonly PlacedClaim[]): readonly CurrentClaim[] | null {
  const seeds = new Set(fresh.map(({ id }) => id));
  let days = stretchesOf(reachesOf(fresh), MOST_STRETCHES);
  let shelves = shelvesOf(fresh);
  const dates = fresh.every(({ kind }) => kind === 'date');
  const twins = new Set([...storyGroups(db, block).values()].flat());
  for (;;) {
    const [low, high] = [days[0]?.[0] ?? -Infinity, days.at(-1)?.[1] ?? Infinity];
    if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
    const stated = days.map(([from, to]) => ({ low: dayOfNumber(from), high: dayOfNumber(to) }));
    const published = { low: dayOfNumber(low - UNDATED_REACH), high: dayOfNumber(high + UNDATED_REACH) };
    const near = { stated, published, dates, shelves: shelves === null ? null : shelfRanges(shelves) };
    const connected = connectedClaims(claimsNear(db, block, near), seeds);
    const reaches = reachesOf(connected);
    const wanted = shelvesOf(connected);
    if (lieWithin(reaches, days) && cover(shelves, wanted))
      return connected.some(({ id }) => twins.has(id)) ? null : connected;
    days = stretchesOf([...days, ...reaches], MOST_STRETCHES);
    if (!cover(shelves, wanted)) shelves = wanted;
  }
}

/** False when facts that lie elsewhere would have to change as well: those that share a key. */
function replaceAround(db: Database, block: string, claims: readonly CurrentClaim[]): boolean {
  // Only the cause of a conflict can lie in what the same articles say of another time.
  const context = (articles: readonly string[]) => claimsOfArticles(db, block, articles);
  const facts = withVersions(db, groupBlock(block, claims, [], context), claims);
  const about = contextOf(claims);
  const old = factsNumbered(db, [...new Set(claims.flatMap(({ fact }) => fact ?? []))], about);
  const bases = new Set([...old.map(({ base }) => base), ...facts.map((fact) => fact.base ?? fact.id)]);
  const mine = new Set(old.map(({ id }) => id));
  if (factsOfBase(db, [...bases]).some((id) => !mine.has(id))) return false;
  replaceFactsNumbered(db, block, old, facts, about);
  return true;
}

function contextOf(claims: readonly CurrentClaim[]): FactContext {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return { claims: byId, wordsOf: (fact) => wordsOfFact(fact, byId) };
}

/** The words that a fact is found by: those of its claims, each once. */
function wordsOfFact({ sides }: Fact, claims: ReadonlyMap<string, PlacedClaim>): string {
  const members = sides.flatMap((side) => side.claims.flatMap((id) => claims.get(id) ?? []));
  return wordsOfClaims(members).sort().join(' ');
}

/** The facts with what newer versions of their articles changed. */
function withVersions(db: Database, facts: readonly Fact[], claims: readonly CurrentClaim[]): readonly Fact[] {
  const newer = claims.filter((claim) => claim.newer).map(({ number }) => number);
  const changed = newer.length === 0 ? [] : changedVersions(db, newer);
  return changed.length === 0 ? facts : facts.map((fact) => withChanges(fact, claims, changed));
}

function withChanges(fact: Fact, claims: readonly PlacedClaim[], changed: readonly ChangedVersion[]): Fact {
  const members = new Set(fact.sides.flatMap((side) => side.claims));
  const revisions = changed.flatMap(({ was, day, now: id }): Revision[] => {
    const now = members.has(id) ? claims.find((claim) => claim.id === id) : undefined;
    if (now === undefined) return [];
    const words = revisionWords(was, { quote: now.quote, day });
    return [{ was: was.id, now: id, how: 'version', words, days: [was.day, day] }];
  });
  return revisions.length === 0 ? fact : { ...fact, revisions: [...(fact.revisions ?? []), ...revisions] };
}
