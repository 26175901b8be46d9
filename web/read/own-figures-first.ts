import type { Side } from '../../extractors/model/fact.ts';

/** At most so many claims of a side. */
const SHOWN = 12;

/** The claims of each side to show on the board: those that stand on this side alone first. */
export function ownFiguresFirst(sides: readonly Side[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  for (const claim of sides.flatMap((side) => side.claims)) times.set(claim, (times.get(claim) ?? 0) + 1);
  return sides.map(({ claims }) =>
    claims.toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0)).slice(0, SHOWN),
  );
}
