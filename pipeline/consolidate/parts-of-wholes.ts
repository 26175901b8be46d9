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
  const parts = group.filter((part) => isLevel(part) && group.some((whole) => isPartOf(part, whole, group, members)));
  if (parts.length === 0) return [group];
  return [group.filter((member) => !parts.includes(member)), ...parts.map((part) => [part])];
}

function isPartOf(part: Member, whole: Member, group: readonly Member[], members: readonly Member[]): boolean {
  if (whole.claim.articleId === part.claim.articleId || whole.interval.low <= part.interval.high) return false;
  return members.some(
    (other) =>
      other !== part &&
      !group.includes(other) &&
      isLevel(other) &&
      isBeside(part, other) &&
      meets(sumOf([part.interval, other.interval]), whole.interval) &&
      factDistance(part.identity, other.identity) !== null,
  );
}

function isBeside({ claim: a }: Member, { claim: b }: Member): boolean {
  return a.articleId === b.articleId && a.sentence[0] === b.sentence[0];
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
