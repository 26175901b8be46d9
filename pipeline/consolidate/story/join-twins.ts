import type { Member } from '../member.ts';

/** Claims that state one fact, told by their figures: each claim that leads, with all that belong to its fact. */
export type TwinGroups = ReadonlyMap<string, readonly string[]>;

export const NO_TWINS: TwinGroups = new Map();

/**
 * Brings twins into the group of the claim that leads them, with the claims that nothing tells apart from them. Depends
 * on the sets only, never on their order.
 */
export function joinTwins(groups: readonly (readonly Member[])[], twins: TwinGroups): readonly (readonly Member[])[] {
  let joined = groups;
  for (const [lead, ids] of [...twins].sort(([a], [b]) => (a < b ? -1 : 1))) joined = joinedTo(joined, lead, ids);
  return joined;
}

function joinedTo(groups: readonly (readonly Member[])[], lead: string, ids: readonly string[]) {
  const wanted = new Set(ids);
  const present = groups.flat().filter(({ claim }) => wanted.has(claim.id));
  // One that leads may have been rejected since.
  const leading = present.find(({ claim }) => claim.id === lead) ?? present.toSorted(byId)[0];
  if (leading === undefined || present.length < 2) return groups;
  const target = groups.find((group) => group.includes(leading)) ?? [];
  const keys = new Set(present.map(({ identity }) => identity.key));
  const coming = (member: Member) =>
    !target.includes(member) && (wanted.has(member.claim.id) || keys.has(member.identity.key));
  const others = groups.filter((group) => group !== target);
  const along = others.filter((group) => group.some(({ claim }) => wanted.has(claim.id)));
  const come = along.flatMap((group) => group.filter(coming));
  const stay = others.map((group) => (along.includes(group) ? group.filter((member) => !coming(member)) : group));
  return [[...target, ...come], ...stay.filter((group) => group.length > 0)];
}

function byId(a: Member, b: Member): number {
  return a.claim.id < b.claim.id ? -1 : 1;
}
