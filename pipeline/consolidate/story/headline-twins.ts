import { areEqual, EQUAL, equalScore } from './equal-figures.ts';
import { type Link, pairs, type Stories } from './links.ts';
import type { ToldFigure } from './told-figure.ts';

/**
 * A headline repeats what the text says: its figure goes with the twins of the equal figure of its own text that is most
 * like it; where there is none, with the equal one of the other article that is,
 * unless that tells of it in passing only.
 */
export function headlineTwins(stories: Stories, links: readonly Link[]): readonly Link[] {
  const [own, theirs] = [repeatedBy(stories.a), repeatedBy(stories.b)];
  const repeated = links.flatMap((link) => [
    ...repeats(own, link.i).map((i) => ({ ...link, i })),
    ...repeats(theirs, link.j).map((j) => ({ ...link, j })),
  ]);
  if (stories.kinship === 'aside') return repeated;
  const taken = (i: number, j: number) => links.some((link) => link.i === i || link.j === j);
  const done = (i: number, j: number) => repeated.some((link) => link.i === i || link.j === j);
  const candidates = pairs(stories, (x, y, i, j) => {
    if (!(x.headline || y.headline) || done(i, j) || !areEqual(x, y)) return null;
    const score = equalScore(x, y);
    // What has a twin in the text is what a headline rather repeats.
    return score < EQUAL[stories.kinship]
      ? null
      : score + (taken(i, j) ? 0.5 : 0) + (x.headline && y.headline ? 0.25 : 0);
  });
  const found = candidates.filter(({ i, j, score }) => {
    const rivals = candidates.filter((other) =>
      stories.a[i]?.headline === true && other.i === i ? true : stories.b[j]?.headline === true && other.j === j,
    );
    return rivals.every((other) => other.score <= score);
  });
  return [...repeated, ...found];
}

/** The place of each headline's figure, with that of the figure of its text that it repeats. */
function repeatedBy(figures: readonly ToldFigure[]): ReadonlyMap<number, number> {
  const ends = figures.map((figure, at) => ({ figure, at }));
  const found = ends.flatMap(({ figure, at }): [number, number][] => {
    if (!figure.headline) return [];
    const alike = ends
      .filter((other) => !other.figure.headline && areEqual(figure, other.figure))
      .map((other) => ({ at: other.at, score: equalScore(figure, other.figure) }))
      .toSorted((a, b) => b.score - a.score || a.at - b.at);
    const [first] = alike;
    return first === undefined || first.score < EQUAL.story ? [] : [[at, first.at]];
  });
  return new Map(found);
}

function repeats(headlines: ReadonlyMap<number, number>, body: number): readonly number[] {
  return [...headlines].filter(([, at]) => at === body).map(([headline]) => headline);
}
