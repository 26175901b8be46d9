import type { PlacedClaim, Verdict } from '../../../extractors/model/fact.ts';
import type { Member, MembersOfArticles } from '../member.ts';
import { compareClaims } from './compare.ts';
import { meets } from './interval.ts';
import type { CompatibleSet } from './sides.ts';
import { verdictWords } from './verdict-words.ts';

/** A fact that a hundred papers print needs no hundred reasons; the first ones in the sides' order are given. */
const MAX_AGREEMENTS = 24;
const MAX_CONFLICTS = 24;

/** Why the sides exclude each other, and why the claims within a side agree. */
export function verdictsOn(
  sets: readonly CompatibleSet[],
  members: readonly Member[],
  ofArticles: MembersOfArticles,
): readonly Verdict[] {
  const byClaim = new Map(members.map((member) => [member.claim, member]));
  const conflicts: Verdict[] = [];
  for (const [i, one] of sets.entries()) {
    for (const other of sets.slice(i + 1)) {
      if (conflicts.length >= MAX_CONFLICTS) break;
      const pair = disputedPair(one, other, byClaim);
      const verdict = pair === null ? null : conflictOn(pair, ofArticles);
      if (verdict !== null) conflicts.push(verdict);
    }
  }
  return [...conflicts, ...agreements(sets)];
}

function agreements(sets: readonly CompatibleSet[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { claims } of sets) {
    const [first, ...others] = claims;
    for (const other of others) {
      if (first === undefined || other.articleId === first.articleId || verdicts.length >= MAX_AGREEMENTS) continue;
      const verdict = verdictOn(first, other);
      if (verdict !== null) verdicts.push(verdict);
    }
  }
  return verdicts;
}

/** The first two claims of two sides that exclude each other; a loose claim may stand on both. */
function disputedPair(
  one: CompatibleSet,
  other: CompatibleSet,
  byClaim: ReadonlyMap<PlacedClaim, Member>,
): readonly [Member, Member] | null {
  for (const a of one.claims) {
    for (const b of other.claims) {
      const [x, y] = [byClaim.get(a), byClaim.get(b)];
      if (x !== undefined && y !== undefined && !meets(x.interval, y.interval)) return [x, y];
    }
  }
  return null;
}

function conflictOn([a, b]: readonly [Member, Member], ofArticles: MembersOfArticles): Verdict | null {
  const verdict = verdictOn(a.claim, b.claim);
  const comparison = compareClaims(a.claim, b.claim);
  if (verdict === null || comparison === null || verdict.cause !== undefined) return verdict;
  const all = ofArticles([a.claim.articleId, b.claim.articleId]);
  if (!otherPeriod(a, b, all) && !otherPeriod(b, a, all)) return verdict;
  const cause = 'other-period';
  return { ...verdict, cause, words: verdictWords('en', a.claim, b.claim, { ...comparison, cause }) };
}

/** The article of `a` gives the figure of `b` for another time: 49,000 tonnes in 2025 here, 4.9万吨 in 2024 there. */
function otherPeriod(a: Member, b: Member, all: readonly Member[]): boolean {
  return all.some(
    ({ claim, identity, interval }) =>
      claim.articleId === a.claim.articleId &&
      identity.subject?.key === a.identity.subject?.key &&
      identity.object?.key === a.identity.object?.key &&
      identity.metric.key === a.identity.metric.key &&
      identity.time.edtf !== null &&
      identity.time.edtf !== a.identity.time.edtf &&
      meets(interval, b.interval) &&
      !meets(interval, a.interval),
  );
}

/** A verdict on two claims, with the words for a person in English; `verdictWords` gives them in Chinese as well. */
export function verdictOn(a: PlacedClaim, b: PlacedClaim): Verdict | null {
  const comparison = compareClaims(a, b);
  if (comparison === null) return null;
  const { relation, reason, cause } = comparison;
  const words = verdictWords('en', a, b, comparison);
  return { relation, between: [a.id, b.id], reason, words, ...(cause !== null && { cause }) };
}
