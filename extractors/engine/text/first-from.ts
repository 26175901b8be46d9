/**
 * The first of these, which stand in text order, whose place is `at` or behind it; their number where none is. As fast in a
 * table of a hundred thousand cells as in a short one.
 */
export function firstFrom<One>(ordered: readonly One[], at: number, placeOf: (one: One) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = ordered[middle];
    if (one !== undefined && placeOf(one) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
