/** Days by their numbers, both ends inside. */
export type Stretch = readonly [low: number, high: number];

/**
 * The days in any of these, as stretches that are apart from each other, in order. Where that would be more than `most`,
 * those between which the fewest days lie are one, with the days between.
 */
export function stretchesOf(days: Iterable<Stretch>, most: number): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const [low, high] of [...days].toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last === undefined || low > last[1]) apart.push([low, high]);
    else apart[apart.length - 1] = [last[0], Math.max(last[1], high)];
  }
  while (apart.length > most) joinNearest(apart);
  return apart;
}

/** Whether each of these lies within one of the stretches. */
export function lieWithin(days: readonly Stretch[], stretches: readonly Stretch[]): boolean {
  return days.every(([low, high]) => stretches.some(([from, to]) => from <= low && high <= to));
}

function joinNearest(apart: Stretch[]): void {
  const gaps = apart.slice(1).map(([low], at) => low - (apart[at]?.[1] ?? low));
  const at = gaps.indexOf(Math.min(...gaps));
  const [before, after] = [apart[at], apart[at + 1]];
  if (before !== undefined && after !== undefined) apart.splice(at, 2, [before[0], after[1]]);
}
