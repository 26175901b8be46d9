import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import type { Member } from '../member.ts';
import { independentSources } from '../sources.ts';
import { type Interval, intersection, intervalKey } from './interval.ts';

/** Claims whose figures can all be right at once, and the values that they all admit. */
export interface CompatibleSet {
  readonly claims: readonly PlacedClaim[];
  readonly common: Interval;
  /** Independent sources that stand for this set alone; where none does, all of its. */
  readonly sources: number;
}

/**
 * The maximal sets of mutually compatible claims, most independent sources first, each in the order in which they are
 * given. Intervals that meet pairwise have a value in common, so that a set is found at each end that follows a
 * beginning. A loose claim (over 60%) stands in every set that it is compatible with, and is no witness for one against
 * another.
 */
export function compatibleSets(members: readonly Member[]): CompatibleSet[] {
  // A figure that a thousand papers print is one figure to compare.
  const figures = new Map(members.map(({ interval }) => [intervalKey(interval), interval]));
  const figureOf = members.map(({ interval }) => intervalKey(interval));
  const sets = setsOf(figures);
  const places = new Map<string, number>();
  for (const key of sets.flatMap((set) => [...set])) places.set(key, (places.get(key) ?? 0) + 1);
  const claimsIn = (set: ReadonlySet<string>) =>
    members.flatMap(({ claim }, at) => (set.has(figureOf[at] ?? '') ? [claim] : []));
  return sets
    .map((set): CompatibleSet => {
      const claims = claimsIn(set);
      const own = claimsIn(new Set([...set].filter((key) => places.get(key) === 1)));
      return { claims, common: commonOf(set, figures), sources: independentSources(own.length > 0 ? own : claims) };
    })
    .sort(
      (a, b) =>
        b.sources - a.sources || b.claims.length - a.claims.length || compareNumbers(a.common.low, b.common.low),
    );
}

/** The maximal sets of figures that have a value in common, by their keys. */
function setsOf(figures: ReadonlyMap<string, Interval>): readonly ReadonlySet<string>[] {
  const events = [...figures].flatMap(([key, { low, high, lowOpen, highOpen }]) => [
    { key, at: low, rank: lowOpen ? 2 : 0, begins: true },
    { key, at: high, rank: highOpen ? -1 : 1, begins: false },
  ]);
  events.sort((a, b) => compareNumbers(a.at, b.at) || a.rank - b.rank);
  const sets: ReadonlySet<string>[] = [];
  const open = new Set<string>();
  let grown = false;
  for (const { key, begins } of events) {
    if (begins) open.add(key);
    else if (grown) sets.push(new Set(open));
    grown = begins;
    if (!begins) open.delete(key);
  }
  return sets;
}

function commonOf(set: ReadonlySet<string>, figures: ReadonlyMap<string, Interval>): Interval {
  let common: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
  for (const key of set) {
    const interval = figures.get(key);
    if (interval !== undefined) common = intersection(common, interval) ?? common;
  }
  return common;
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without a difference, which two infinite ends do not have. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
