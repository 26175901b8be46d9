import type { QuantityFind } from '../../engine/figures/find.ts';

/** Shares, points, multiples and fractions: what a movement is said in most often. */
export function isRatio(find: QuantityFind): boolean {
  const code = find.unit?.code;
  return (
    code === '%' || code === '%/year' || code === 'pp' || code === 'bp' || find.role === 'fraction' || code === 'x'
  );
}
