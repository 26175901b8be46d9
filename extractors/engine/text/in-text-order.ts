import type { Span } from '../../model/span.ts';

/** So many are put in order by hand; what a sentence holds is seldom more. */
const FEW = 24;

/**
 * The list itself, by where its stretches start; those that start together keep their order. What was found in a sentence
 * mostly stands in order already, for which sorting takes longer than finding it.
 */
export function inTextOrder<Kind extends Span>(list: Kind[]): Kind[] {
  if (list.length > FEW) return list.sort((a, b) => a.start - b.start);
  for (let at = 1; at < list.length; at++) {
    const one = list[at];
    let to = at;
    for (let before = list[to - 1]; one !== undefined && before !== undefined && before.start > one.start; ) {
      list[to] = before;
      to--;
      before = list[to - 1];
    }
    if (one !== undefined && to !== at) list[to] = one;
  }
  return list;
}
