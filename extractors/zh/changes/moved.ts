import type { Movement } from '../../engine/figures/language-pack.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Basis, Direction } from '../../model/figure.ts';

interface Where {
  readonly rule: RuleName;
  readonly start: number;
  readonly end: number;
}

/** What a rule found of a figure's movement, in the words that `where` spans. */
export function moved(
  as: Movement['as'],
  direction: Direction,
  where: Where,
  { basis, from }: { readonly basis: Basis | null; readonly from: number | null },
): Movement {
  return { as, direction, basis, from, rule: where.rule, span: { start: where.start, end: where.end } };
}
