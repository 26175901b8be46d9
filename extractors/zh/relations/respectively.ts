import type { Scene } from '../../engine/scene.ts';
import type { Figure } from '../../model/figure.ts';
import type { Clause } from './sentence/clause.ts';

/** Where a figure stands in a list of figures of one kind: 33万吨、20.5万吨和11万吨. */
export interface ListPlace {
  readonly index: number;
  readonly size: number;
}

/** The list that a figure stands in; null for a figure by itself. */
export function listPlace(scene: Scene, clause: Clause, figure: Figure): ListPlace | null {
  const figures = clause.figures.filter((one) => one.kind !== 'date');
  const at = figures.indexOf(figure);
  let first = at;
  while (first > 0 && joined(scene, figures[first - 1], figures[first])) first--;
  let last = at;
  while (last + 1 < figures.length && joined(scene, figures[last], figures[last + 1])) last++;
  return last > first ? { index: at - first, size: last - first + 1 } : null;
}

function joined({ text }: Scene, a: Figure | undefined, b: Figure | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  return (
    b.start - a.end <= 5 &&
    /^(?:、|和|及|与|以及|,|，)(?:约|近|逾|超)?(?:增长|减少|增加|下降|上升|上涨|下跌|提高|降低)?$/u.test(
      text.slice(a.end, b.start),
    )
  );
}
