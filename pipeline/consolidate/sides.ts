import type { PlacedClaim } from '../../extractors/model/fact.ts';
import { admissible, type Interval, intersection } from './interval.ts';
import { independentSources } from './sources.ts';

/** Claims whose figures can all be right at once, and the values that they all admit. */
export interface CompatibleSet {
  readonly claims: readonly PlacedClaim[];
  readonly common: Interval;
  /** Independent sources that stand for this set alone; where none does, all of its. */
  readonly sources: number;
}

/**
 * The maximal sets of mutually compatible claims, most independent sources first. Intervals that meet pairwise have a
 * value in common, so that a set is found at each end that follows a beginning. A loose claim (over 60%) stands in
 * every set that it is compatible with, and is no witness for one against another. Claims without a number are left out.
 */
export function compatibleSets(claims: readonly PlacedClaim[]): CompatibleSet[] {
  const placed = claims.flatMap((claim) => {
    const interval = admissible(claim);
    return interval === null ? [] : [{ claim, interval }];
  });
  const events = placed.flatMap((one) => [
    { one, at: one.interval.low, rank: one.interval.lowOpen ? 2 : 0, begins: true },
    { one, at: one.interval.high, rank: one.interval.highOpen ? -1 : 1, begins: false },
  ]);
  events.sort((a, b) => compareNumbers(a.at, b.at) || a.rank - b.rank || compareText(a.one.claim.id, b.one.claim.id));

  const sets: Omit<CompatibleSet, 'sources'>[] = [];
  const open = new Map<string, (typeof placed)[number]>();
  let grown = false;
  for (const { one, begins } of events) {
    const id = placeKey(one.claim);
    if (begins) open.set(id, one);
    else if (grown) sets.push(setOf([...open.values()]));
    grown = begins;
    if (!begins) open.delete(id);
  }
  return withSources(sets).sort(
    (a, b) => b.sources - a.sources || b.claims.length - a.claims.length || compareNumbers(a.common.low, b.common.low),
  );
}

function withSources(sets: readonly Omit<CompatibleSet, 'sources'>[]): CompatibleSet[] {
  const places = new Map<string, number>();
  for (const key of sets.flatMap(({ claims }) => claims.map(placeKey))) places.set(key, (places.get(key) ?? 0) + 1);
  return sets.map((set) => {
    const own = set.claims.filter((claim) => places.get(placeKey(claim)) === 1);
    return { ...set, sources: independentSources(own.length > 0 ? own : set.claims) };
  });
}

function setOf(
  members: readonly { readonly claim: PlacedClaim; readonly interval: Interval }[],
): Omit<CompatibleSet, 'sources'> {
  const claims = members.map(({ claim }) => claim).sort(byPlace);
  let common: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
  for (const { interval } of members) common = intersection(common, interval) ?? common;
  return { claims, common };
}

/** By publication day, article and place in the text: an order that has nothing to do with arrival. */
export function byPlace(a: PlacedClaim, b: PlacedClaim): number {
  return (
    compareText(a.published ?? '9999', b.published ?? '9999') ||
    compareText(a.source ?? '', b.source ?? '') ||
    a.start - b.start ||
    compareText(a.id, b.id)
  );
}

/** The same text ingested twice gives equal claim ids; the article tells them apart. */
function placeKey(claim: PlacedClaim): string {
  return `${claim.articleId} ${claim.id}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without a difference, which two infinite ends do not have. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
