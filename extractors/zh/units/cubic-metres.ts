import type { Numeral } from '../../engine/figures/find.ts';

/** What is told in cubic metres when 方 stands behind a large number or one in digits. */
const FILLED = /水|库容|蓄|泄|土|石|砂|沙|泥|混凝土|木材|弃渣|清淤|疏浚|填|挖|气/;
const BEFORE = 14;
const BEHIND = 4;

/** 蓄水32.5亿方, 浇筑混凝土5万方: whether 方, which ends at `end`, is a cubic metre and not a party or a thing. */
export function isCubic(text: string, { start, scaled, spelled }: Numeral, end: number): boolean {
  return (scaled || !spelled) && FILLED.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND));
}
