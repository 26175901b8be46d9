import type { QuantityFind } from '../../engine/figures/find.ts';

/** Coins and index points are what prices move by: added 15 sen, shed 12 points. */
export function isSmallMoney(find: QuantityFind): boolean {
  const code = find.unit?.code ?? '';
  return code === 'point' || /^[A-Z]{3}\.[a-z]+$/.test(code);
}
