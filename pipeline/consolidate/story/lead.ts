import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { blockOf } from '../block.ts';

/**
 * To which claim's fact twins belong, and its block: the block in which the rules see most of them, where other articles
 * look for them as well; of its claims that of which most is known. Twins that the rules can compare with nothing have
 * a block of their own. Does not depend on the order of the claims, of which there is at least one.
 */
export function leadOf(twins: readonly PlacedClaim[]): { readonly lead: string; readonly block: string } | null {
  const placed = twins.map((claim) => ({ claim, block: blockOf(claim) }));
  const sizes = Map.groupBy(placed, ({ block }) => block);
  const rank = ({ claim, block }: (typeof placed)[number]) => [
    block === null ? 1 : 0,
    -(sizes.get(block)?.length ?? 0),
    -known(claim),
  ];
  const [first] = placed.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((part, index) => part !== y[index]);
    if (at >= 0) return (x[at] ?? 0) - (y[at] ?? 0);
    return compare(a.block ?? '', b.block ?? '') || compare(a.claim.id, b.claim.id);
  });
  if (first === undefined) return null;
  return { lead: first.claim.id, block: first.block ?? `story|${first.claim.id}` };
}

/** How many slots are known to the lexicon, and, for less, how many are filled. */
function known({ subject, object, metric, time }: PlacedClaim): number {
  const slots = [subject, object, metric];
  const listed = slots.filter((slot) => slot !== null && /^[a-z]+:./u.test(slot.id)).length;
  return listed + slots.filter((slot) => slot !== null).length / 10 + (time?.edtf == null ? 0 : 0.05);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
