import type { Claim } from '../../model/claim.ts';

/**
 * Knows bare numbers for counts where the same metric has counted things before in the article: "delivered 306 jets …,
 * and needs to hand over 94 a month". Their unit stays 1, which any count may be held against. A number in the headline
 * is as the text under it. In text order.
 */
export function withBareCounts(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isBare)) return claims;
  const first = new Map<string, Claim>();
  for (const claim of claims)
    if (claim.kind === 'count' && claim.metric !== null && !first.has(claim.metric.id))
      first.set(claim.metric.id, claim);
  const last = new Map<string, Claim>();
  return claims.map((claim) => {
    if (claim.metric === null) return claim;
    if (claim.kind === 'count') last.set(claim.metric.id, claim);
    if (!isBare(claim)) return claim;
    const counted = (claim.sentence[0] === 0 ? first : last).get(claim.metric.id);
    return counted === undefined || !isAlike(claim, counted) ? claim : { ...claim, kind: 'count' };
  });
}

/** A whole number that no word says the thing of. */
function isBare({ kind, unit, value }: Claim): boolean {
  const ends = typeof value === 'number' ? [value] : (value ?? [0.5]);
  return kind === 'measure' && unit === '1' && ends.every((end) => Number.isInteger(end) && end > 0);
}

/** Of one thing, where both say of which. */
function isAlike(bare: Claim, counted: Claim): boolean {
  return bare.object === null || counted.object === null || bare.object.id === counted.object.id;
}
