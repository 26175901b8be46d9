import type { Member } from './member.ts';
import { factDistance } from './same-fact.ts';
import { meets } from './verdict/interval.ts';
import { sumOf } from './verdict/interval-math.ts';

/**
 * Takes out of a group what is only a part of another's figure: "4,300 homes destroyed and a further 21,700 damaged" is
 * 26,000 in another paper, and does not contradict it. The other part must stand in the same sentence, in words that may
 * be of the same fact, so that whoever has the one has the other at hand.
 *
 * @param members all that the group was taken from
 */
export function splitParts(group: readonly Member[], members: readonly Member[]): readonly (readonly Member[])[] {
  if (group.length < 2) return [group];
  const own = new Set(group);
  const parts = new Set(group.filter((part) => isPart(part, own, members)));
  if (parts.size === 0) return [group];
  return [group.filter((member) => !parts.has(member)), ...[...parts].map((part) => [part])];
}

function isPart(part: Member, group: ReadonlySet<Member>, members: readonly Member[]): boolean {
  if (!isLevel(part)) return false;
  const beside = (besideIn(members).get(placeOf(part)) ?? []).filter(
    (other) => !group.has(other) && isLevel(other) && factDistance(part.identity, other.identity) !== null,
  );
  // Of a figure that a thousand papers print few have another beside it: only these are held against all the others.
  if (beside.length === 0) return false;
  const sums = beside.map((other) => sumOf([part.interval, other.interval]));
  return [...group].some(
    (whole) =>
      whole.interval.low > part.interval.high &&
      whole.claim.articleId !== part.claim.articleId &&
      sums.some((sum) => meets(sum, whole.interval)),
  );
}

/** The members of each sentence, by the very list: each group of it asks. */
const sentences = new WeakMap<readonly Member[], ReadonlyMap<string, readonly Member[]>>();

function besideIn(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const there = sentences.get(members);
  if (there !== undefined) return there;
  const bySentence = Map.groupBy(members, placeOf);
  sentences.set(members, bySentence);
  return bySentence;
}

function placeOf({ claim }: Member): string {
  return `${claim.articleId} ${claim.sentence[0]}`;
}

/** An amount that others can add up with. */
function isLevel({ identity, interval }: Member): boolean {
  return (
    identity.kind === 'level' &&
    identity.dimension !== 'share' &&
    Number.isFinite(interval.low) &&
    Number.isFinite(interval.high) &&
    interval.low > 0
  );
}
