import type { Fact, PlacedClaim } from '../../extractors/model/fact.ts';
import { blockOf } from './block.ts';
import { clusterNodes, type Node } from './cluster.ts';
import { splitContradictions, splitFigures, splitTwins } from './contradictions.ts';
import { applyDecisions, type GroupDecision } from './decided.ts';
import { factFrom, withUniqueIds } from './fact-from.ts';
import type { Identity } from './identity.ts';
import { type Member, type MembersOfArticles, memberOf } from './member.ts';
import { shelfOf } from './metrics/lexicon.ts';
import { splitParts } from './parts-of-wholes.ts';
import { reach } from './period.ts';
import { factDistance, isDatedDeal, onlyIfAgreeing } from './same-fact.ts';
import { bareMember, isBare } from './story/bare-identity.ts';
import { joinTwins, NO_TWINS, type TwinGroups } from './story/join-twins.ts';
import type { Stretch } from './stretches.ts';
import { distinctIntervals, type Interval, meets } from './verdict/interval.ts';

/** Claims that nothing tells apart. */
interface Bundle {
  readonly identity: Identity;
  readonly members: readonly Member[];
  /** Which of several things that only their figures tell apart; absent where there is one. */
  readonly thing?: string;
}

/** A loose claim rather goes to the fact whose figures it agrees with, by this much. */
const DISAGREEMENT = 0.25;

/**
 * The facts that a block's claims state, each with its sides. A pure function of the set of claims: neither the order
 * nor the batches in which articles arrive can matter, and taking an article away restores what was before it.
 * Claims of several blocks may be given at once; claims that are comparable with nothing are in no fact.
 */
export function groupFacts(claims: readonly PlacedClaim[]): readonly Fact[] {
  const blocks = new Map<string, Member[]>();
  for (const claim of claims) {
    const block = blockOf(claim);
    const member = memberOf(claim);
    if (block === null || member === null) continue;
    const members = blocks.get(block) ?? [];
    members.push(member);
    blocks.set(block, members);
  }
  const names = [...blocks.keys()].sort();
  return names.flatMap((block) => {
    const members = blocks.get(block) ?? [];
    return groupBlock(
      block,
      members.map(({ claim }) => claim),
      [],
    );
  });
}

/** The claims of a block that these articles, by id, hold. */
export type ClaimsOfArticles = (articleIds: readonly string[]) => readonly PlacedClaim[];

/**
 * The same for the claims of one block, whichever blocks the rules would put them in, with what people decided about
 * them: the rules group, then come the twins that their figures show, and the decisions have the last word. `context`
 * gives the claims of the block in which the cause of a conflict may lie, where `claims` are not all of it.
 */
export function groupBlock(
  block: string,
  claims: readonly PlacedClaim[],
  decisions: readonly GroupDecision[],
  context?: ClaimsOfArticles,
  twins: TwinGroups = NO_TWINS,
): readonly Fact[] {
  const told = new Set([...twins.values()].flat());
  // Of a twin the figure is enough: what it is of, another article says.
  const either = (claim: PlacedClaim) => memberOf(claim) ?? (told.has(claim.id) ? bareMember(claim) : null) ?? [];
  const members = claims.flatMap(either);
  const elsewhere = context ?? lookedUp(members);
  return factsOf(block, members, { decisions, twins }, (ids) => elsewhere(ids).flatMap(either));
}

function lookedUp(members: readonly Member[]): ClaimsOfArticles {
  let byArticle: ReadonlyMap<string, readonly Member[]> | null = null;
  return (ids) => {
    byArticle ??= Map.groupBy(members, ({ claim }) => claim.articleId);
    return ids.flatMap((id) => byArticle?.get(id)?.map(({ claim }) => claim) ?? []);
  };
}

/**
 * The claims that have to be grouped together with some of a block: all that may be one with them, or with one that
 * may, and so on. Grouping them alone gives the facts that grouping the whole block gives.
 */
export function connectedClaims<Placed extends PlacedClaim>(
  claims: readonly Placed[],
  seeds: ReadonlySet<string>,
): readonly Placed[] {
  const members = claims.flatMap((claim) => memberOf(claim) ?? []);
  const nodes = bundlesOf(members).map(nodeOf);
  const apart = new Set(nodes.filter(({ item }) => !item.members.some(({ claim }) => seeds.has(claim.id))));
  const found = nodes.filter((node) => !apart.has(node));
  for (const node of found) {
    for (const other of apart) {
      if (!overlapping(node.reach, other.reach) || factDistance(node.item.identity, other.item.identity) === null)
        continue;
      apart.delete(other);
      found.push(other);
    }
  }
  const connected = new Set<PlacedClaim>(found.flatMap(({ item }) => item.members.map(({ claim }) => claim)));
  return claims.filter((claim) => connected.has(claim));
}

/** The days on which each of the claims can hold, what is told in the same words once: see `reach`. */
export function reachesOf(claims: readonly PlacedClaim[]): readonly Stretch[] {
  return bundlesOf(claims.flatMap((claim) => memberOf(claim) ?? [])).map((bundle) => nodeOf(bundle).reach);
}

function overlapping(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

function factsOf(
  block: string,
  members: readonly Member[],
  { decisions, twins }: { readonly decisions: readonly GroupDecision[]; readonly twins: TwinGroups },
  ofArticles: MembersOfArticles,
): readonly Fact[] {
  const [bare, full] = [members.filter(isBare), members.filter((member) => !isBare(member))];
  const bundles = bundlesOf(full).flatMap(figuresOf);
  const known = figuresIn(bundles);
  const figures = (bundle: Bundle) => known.get(bundle) ?? [];
  const groups = clusterNodes(
    bundles.map(nodeOf),
    (a, b) => bundleDistance(a, b, figures),
    (bundle, group) => (agree(figures(bundle), group.flatMap(figures)) ? 0 : DISAGREEMENT),
  );
  const sets = groups.flatMap((bundles) => splitContradictions(bundles.flatMap((bundle) => bundle.members)));
  const apart = [...sets, ...bare.map((member) => [member])];
  // Twins bring together what their figures show; what one article tells as two things stays two.
  const joined = joinTwins(apart, twins).flatMap((set) => (apart.includes(set) ? [set] : splitTwins(set)));
  const whole = joined.flatMap((set) => splitParts(set, members));
  return withUniqueIds(applyDecisions(whole, decisions).map((set) => factFrom(block, set, ofArticles)));
}

function bundlesOf(members: readonly Member[]): Bundle[] {
  const bundles = new Map<string, { identity: Identity; members: Member[] }>();
  for (const member of members) {
    const bundle = bundles.get(member.identity.key);
    if (bundle === undefined) bundles.set(member.identity.key, { identity: member.identity, members: [member] });
    else bundle.members.push(member);
  }
  return [...bundles.values()];
}

/** What one article tells as two figures, though nothing in its words tells them apart, is two things. */
function figuresOf(bundle: Bundle): readonly Bundle[] {
  const things = splitFigures(bundle.members);
  if (things.length < 2) return [bundle];
  return things.map((members) => ({ identity: bundle.identity, members, thing: thingKey(members) }));
}

function thingKey(members: readonly Member[]): string {
  return members.map(({ claim }) => `${claim.articleId} ${claim.id}`).sort()[0] ?? '';
}

function nodeOf(bundle: Bundle): Node<Bundle> {
  const { identity } = bundle;
  return {
    item: bundle,
    key: bundle.thing === undefined ? identity.key : `${identity.key} ${bundle.thing}`,
    shelf: identity.object === null ? null : shelfOf(identity.object),
    reach: reach(
      identity.time,
      isDatedDeal(identity) ? 'event' : identity.metric.nature,
      identity.modality !== 'reported',
    ),
  };
}

function bundleDistance(a: Bundle, b: Bundle, figures: (bundle: Bundle) => readonly Interval[]): number | null {
  if (a.identity.key === b.identity.key) return null;
  const distance = factDistance(a.identity, b.identity);
  return distance !== null &&
    onlyIfAgreeing(a.identity, b.identity) &&
    !agree(figures(a).flatMap(bounded), figures(b).flatMap(bounded))
    ? null
    : distance;
}

/** How far beyond its bound a figure is taken to lie that is told by one bound only. */
const BEYOND = 1.35;

/**
 * "Up to 712" agrees with any smaller figure, which says nothing about what the two are figures of; one close to the
 * bound does: 70% or more, and 72%.
 */
function bounded(interval: Interval): readonly Interval[] {
  const { low, high } = interval;
  if (Number.isFinite(low) && Number.isFinite(high)) return [interval];
  if (Number.isFinite(low) && low > 0) return [{ ...interval, high: low * BEYOND }];
  return Number.isFinite(high) && high > 0 ? [{ ...interval, low: high / BEYOND }] : [];
}

/** The different figures of a bundle: a hundred papers print few of them. */
function figuresIn(bundles: readonly Bundle[]): ReadonlyMap<Bundle, readonly Interval[]> {
  return new Map(bundles.map((bundle) => [bundle, distinctIntervals(bundle.members.map(({ interval }) => interval))]));
}

function agree(some: readonly Interval[], others: readonly Interval[]): boolean {
  return some.some((mine) => others.some((other) => meets(mine, other)));
}
