import type { Mark } from '../sentence-figures.ts';

/** Sorts of profit and of margins, none of which is any other. */
const PROFIT_SORTS = [
  /经营|营业|营运|\boperating\b|\bEBIT\b/iu,
  /毛利|\bgross\b/iu,
  /EBITDA/u,
  /净利|\bnet\b/iu,
] as const;

/** 净利润14.3亿美元,经营利润率为22.6%: a margin says nothing of another sort of profit. */
export function isMarginOf({ claim }: Mark, parts: readonly Mark[]): boolean {
  const margin = PROFIT_SORTS.findIndex((sort) => sort.test(claim.metric?.text ?? ''));
  return margin < 0 || parts.every(({ claim: part }) => PROFIT_SORTS[margin]?.test(part.metric?.text ?? '') === true);
}
