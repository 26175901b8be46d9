import type { Settlement } from '../../extractors/model/review.ts';
import type { Member } from './member.ts';

/** What a person said of how claims belong together; the model's settlement holds it. */
export type GroupDecision = Pick<Settlement, 'decision' | 'sides' | 'chosen'>;

/**
 * Groups as people want them: `split` takes the chosen claims out of the group that they are in, `join` brings
 * them into the group of the fact that was decided on, `open` lets its chosen claims go, so that the rules group them again.
 * `decisions` in the order in which they were made: the newest counts. Claims that came later go with those that
 * nothing tells them apart from. Depends on the sets only, never on their order.
 */
export function applyDecisions(
  groups: readonly (readonly Member[])[],
  decisions: readonly GroupDecision[],
): readonly (readonly Member[])[] {
  let decided = groups;
  for (const decision of stillHolding(decisions)) {
    decided = decision.decision === 'split' ? split(decided, decision) : join(decided, decision);
  }
  return decided;
}

/** Leaves out what an `open` took back: the decisions before it that chose a claim which it names. */
function stillHolding(decisions: readonly GroupDecision[]): readonly GroupDecision[] {
  return decisions.filter((decision, index) => {
    if (decision.decision !== 'split' && decision.decision !== 'join') return false;
    const chosen = new Set(decision.chosen);
    return !decisions
      .slice(index + 1)
      .some((later) => later.decision === 'open' && later.chosen.some((claim) => chosen.has(claim)));
  });
}

function split(groups: readonly (readonly Member[])[], { sides, chosen }: GroupDecision) {
  const off = new Set(chosen);
  const rest = new Set(sides.flat().filter((id) => !off.has(id)));
  return groups.flatMap((group) => {
    const [out, stays] = halves(group, ({ claim }) => off.has(claim.id));
    // Where none of those is left that it was split from, there is nothing to split.
    if (out.length === 0 || !stays.some(({ claim }) => rest.has(claim.id))) return [group];
    const keys = new Set(out.map(({ identity }) => identity.key));
    for (const { claim, identity } of stays) if (rest.has(claim.id)) keys.delete(identity.key);
    const [alike, others] = halves(stays, ({ claim, identity }) => !rest.has(claim.id) && keys.has(identity.key));
    return [others, [...out, ...alike]];
  });
}

function join(groups: readonly (readonly Member[])[], { sides, chosen }: GroupDecision) {
  const coming = new Set(chosen);
  const there = new Set(sides.flat().filter((id) => !coming.has(id)));
  // The fact may have come apart since: they go to what holds most of it.
  const count = (group: readonly Member[]) => group.filter(({ claim }) => there.has(claim.id)).length;
  const first = (group: readonly Member[]) => group.map(({ claim }) => claim.id).sort()[0] ?? '';
  const [target] = groups.toSorted((a, b) => count(b) - count(a) || (first(a) < first(b) ? -1 : 1));
  if (target === undefined || count(target) === 0) return groups;
  const joined = groups.flat().filter(({ claim }) => coming.has(claim.id));
  const left = groups.map((group) => group.filter((member) => !joined.includes(member)));
  return left.flatMap((group, index) => {
    if (groups[index] === target) return [[...group, ...joined]];
    return group.length === 0 ? [] : [group];
  });
}

function halves<T>(items: readonly T[], belongs: (item: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
