import type { Settlement } from '../../extractors/model/review.ts';
import type { Member } from './member.ts';

/** What a person said of how claims belong together; the model's settlement holds it. */
export type GroupDecision = Pick<Settlement, 'decision' | 'sides' | 'chosen'>;

/**
 * Groups as people want them: `split` takes the chosen claims out of the group that they are in, `join` makes one group
 * of all groups that hold a chosen claim, `open` lets its chosen claims go, so that the rules group them again.
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

function join(groups: readonly (readonly Member[])[], { chosen }: GroupDecision) {
  const wanted = new Set(chosen);
  const [holding, others] = halves(groups, (group) => group.some(({ claim }) => wanted.has(claim.id)));
  return holding.length < 2 ? groups : [...others, holding.flat()];
}

function halves<T>(items: readonly T[], belongs: (item: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
