import type { TimesDue } from './date-twins.ts';
import type { Kinship } from './same-story.ts';
import type { ToldFigure } from './told-figure.ts';

/** The figures at two places of two articles, and how much says that they are of one fact. */
export interface Link {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** The figures of two articles, and what the two have to do with each other. */
export interface Stories {
  readonly a: readonly ToldFigure[];
  readonly b: readonly ToldFigure[];
  readonly kinship: Kinship;
  /** When each expects what they tell of to be done. */
  readonly due: TimesDue | null;
}

/** The pairs of their figures that `score` does not rule out. */
export function pairs(
  { a, b }: Stories,
  score: (x: ToldFigure, y: ToldFigure, i: number, j: number) => number | null,
): readonly Link[] {
  return a.flatMap((x, i) =>
    b.flatMap((y, j) => {
      const scored = score(x, y, i, j);
      return scored === null ? [] : [{ i, j, score: Number(scored.toFixed(6)) }];
    }),
  );
}
