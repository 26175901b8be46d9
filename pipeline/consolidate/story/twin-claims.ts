import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { meets } from '../verdict/interval.ts';
import { dateTwins } from './date-twins.ts';
import { areApart, areOfOtherThings, slipLikeness, slotLikeness } from './figure-likeness.ts';
import { isSameStory, numbersOf, weightOf } from './same-story.ts';
import { isRoundWord, type ToldFigure, toldFigures } from './told-figure.ts';
import type { Twins } from './twins.ts';

/** The figures at two places of two articles, and how much says that they are of one fact. */
interface Link {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

interface Stories {
  readonly a: readonly ToldFigure[];
  readonly b: readonly ToldFigure[];
}

/**
 * Which figures of two articles about one event are of one fact, told by the figures themselves: first those that are
 * equal, the more telling ones without much regard to words; then those that are left in sentences which the equal
 * ones show to be about one thing; then dates to come that stand among them. Empty where the two do not share enough to be about one event. Symmetric, and a
 * function of the two alone.
 */
export function twinClaims(first: readonly PlacedClaim[], second: readonly PlacedClaim[]): readonly Twins[] {
  if (Math.max(first.length, second.length) > MOST_CLAIMS) return [];
  const stories = { a: toldFigures(first), b: toldFigures(second) };
  if (!isSameStory(stories.a, stories.b)) return [];
  const equal = equals(stories);
  const told = [...equal, ...disputed(stories, equal)];
  const links = [...told, ...headlines(stories, told)];
  const twins = links.flatMap(({ i, j }) => {
    const [x, y] = [stories.a[i], stories.b[j]];
    return x === undefined || y === undefined ? [] : [{ a: x.claim, b: y.claim }];
  });
  return [...twins, ...dateTwins(first, second, twins)];
}

/** A text of more figures is a table of statistics, not the story of an event; comparing two takes time by their product. */
const MOST_CLAIMS = 400;

/** What figures of equal value must come to. */
const EQUAL = 0.6;
const EQUAL_SEVERITY = 0.6;
/** A number of this weight is seldom told of two things. */
const TELLING = 1;
/** No other figure of either article is equal to one of the two. */
const ONLY = 0.2;
/** What two equal figures of two things must have beside it to be one. */
const STRAYED = 0.8;
/** Each link found may show that more sentences are about one thing. */
const ROUNDS = 3;

function equals(stories: Stories): readonly Link[] {
  const alike = pairs(stories, (x, y) => (x.headline || y.headline || !areEqual(x, y) ? null : equalScore(x, y)));
  const [inRow, inColumn] = [countBy(alike, ({ i }) => i), countBy(alike, ({ j }) => j)];
  const candidates = alike.map((one) =>
    inRow.get(one.i) === 1 && inColumn.get(one.j) === 1 ? { ...one, score: one.score + ONLY } : one,
  );
  let links: readonly Link[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const known = links;
    const scored = candidates.map((one) => ({ ...one, score: one.score + shownBy(stories, known, one, round > 0) }));
    links = best(scored.filter(({ score }) => score >= EQUAL));
  }
  return links;
}

/** Until others are found nothing shows that two figures stand apart; figures of two things need others beside them at any time. */
function shownBy(stories: Stories, known: readonly Link[], one: Link, counts: boolean): number {
  const around = known.length === 0 ? 0 : context(stories, known, one);
  const [x, y] = [stories.a[one.i], stories.b[one.j]];
  const strays = around <= 0 && x !== undefined && y !== undefined && areOfOtherThings(x, y);
  return (counts ? around : 0) - (strays ? STRAYED : 0);
}

/**
 * A headline repeats what the text says: its figure goes with the twins of the equal figure of its own text that is most
 * like it; where there is none, with the equal one of the other article that is.
 */
function headlines(stories: Stories, links: readonly Link[]): readonly Link[] {
  const [own, theirs] = [repeatedBy(stories.a), repeatedBy(stories.b)];
  const repeated = links.flatMap((link) => [
    ...repeats(own, link.i).map((i) => ({ ...link, i })),
    ...repeats(theirs, link.j).map((j) => ({ ...link, j })),
  ]);
  const taken = (i: number, j: number) => links.some((link) => link.i === i || link.j === j);
  const done = (i: number, j: number) => repeated.some((link) => link.i === i || link.j === j);
  const candidates = pairs(stories, (x, y, i, j) => {
    if (!(x.headline || y.headline) || done(i, j) || !areEqual(x, y)) return null;
    const score = equalScore(x, y);
    // What has a twin in the text is what a headline rather repeats.
    return score < EQUAL ? null : score + (taken(i, j) ? 0.5 : 0) + (x.headline && y.headline ? 0.25 : 0);
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
    return first === undefined || first.score < EQUAL ? [] : [[at, first.at]];
  });
  return new Map(found);
}

function repeats(headlines: ReadonlyMap<number, number>, body: number): readonly number[] {
  return [...headlines].filter(([, at]) => at === body).map(([headline]) => headline);
}

function equalScore(x: ToldFigure, y: ToldFigure): number {
  return weightOf(x) + slotLikeness(x, y, EQUAL_SEVERITY);
}

/** Told alike, though for rounding, units and "about"; a bound that the other merely does not break says nothing. */
function areEqual(x: ToldFigure, y: ToldFigure): boolean {
  if (x.class !== y.class) return false;
  const [u, v] = [x.value, y.value];
  if (numbersOf(x) === numbersOf(y)) return (u === null || v === null || u * v > 0) && meets(x.interval, y.interval);
  if (!meets(x.interval, y.interval)) return false;
  const most = isRoundWord(x) || isRoundWord(y) ? WORDED : ROUNDED;
  return u !== null && v !== null && Math.abs(u - v) <= most * Math.max(Math.abs(u), Math.abs(v));
}

/** How far two figures may be apart that are one, told exactly and roundly; with one of them in words (一成, a third). */
const ROUNDED = 0.06;
const WORDED = 0.15;

/** What figures must come to that exclude each other, and how far they must be ahead of any other pair with one of them. */
const DISPUTED = 1.4;
const DISPUTED_SEVERITY = 1.75;
const MARGIN = 0.2;
/** The likeness of a number with digits swapped or of another scale. */
const SLIPPED = 0.6;
/** Nothing else is left that either could be compared with. */
const ALONE = 0.35;

function disputed(stories: Stories, equal: readonly Link[]): readonly Link[] {
  const told = { a: new Set(equal.map(({ i }) => i)), b: new Set(equal.map(({ j }) => j)) };
  const sure = equal.filter((link) => isSure(stories, equal, link));
  const [left, right] = [new Set(sure.map(({ i }) => i)), new Set(sure.map(({ j }) => j))];
  const open = pairs(stories, (x, y, i, j) => {
    if (left.has(i) || right.has(j) || x.class !== y.class || x.headline || y.headline) return null;
    if (meets(x.interval, y.interval) && x.interval.low === y.interval.low) return null;
    // One number as two bounds ("below 20", "20 or more") is no dispute.
    if (x.value !== null && x.value === y.value) return null;
    const slip = slipLikeness(x, y);
    // What has an equal is disputed by what looks like a slip of it only.
    if (slip < SLIPPED && (told.a.has(i) || told.b.has(j))) return null;
    const around = context(stories, equal, { i, j });
    // Of two times, and nothing about them shows that they are one: two figures of like words.
    if (around <= 0 && areApart(x, y)) return null;
    return slotLikeness(x, y, DISPUTED_SEVERITY) + slip + around;
  });
  const [inRow, inColumn] = [countBy(open, ({ i }) => i), countBy(open, ({ j }) => j)];
  const isOnlyOfMetric = onlyOfMetric(stories);
  const candidates = open.map((one) => {
    const alone = inRow.get(one.i) === 1 && inColumn.get(one.j) === 1;
    return alone || isOnlyOfMetric(one) ? { ...one, score: one.score + ALONE } : one;
  });
  return best(candidates, MARGIN).filter(({ score }) => score >= DISPUTED);
}

/** Whether each text tells one figure of a pair's class and metric: two floor prices, among prices of other sorts. */
function onlyOfMetric({ a, b }: Stories): (link: Link) => boolean {
  const counts = [a, b].map((figures) => Map.groupBy(figures, sortOf));
  return ({ i, j }) => {
    const [x, y] = [a[i], b[j]];
    if (x?.claim.metric?.id.startsWith('metric:') !== true || y === undefined || sortOf(x) !== sortOf(y)) return false;
    return counts.every((count) => count.get(sortOf(x))?.length === 1);
  };
}

function sortOf(figure: ToldFigure): string {
  return `${figure.class} ${figure.claim.metric?.id ?? ''}`;
}

/** True where more than the number says that two figures are one: its weight, or those around them. */
function isSure(stories: Stories, equal: readonly Link[], link: Link): boolean {
  const figure = stories.a[link.i];
  return figure === undefined || weightOf(figure) >= TELLING || context(stories, equal, link) > 0;
}

/** What the figures around two figures say: those of their sentences, and the ones before and behind them. */
function context({ a, b }: Stories, links: readonly Link[], at: Pick<Link, 'i' | 'j'>): number {
  const around = links.filter(
    ({ i, j }) => i !== at.i && j !== at.j && inSentence(a, i, at.i) && inSentence(b, j, at.j),
  );
  const beside = (way: 1 | -1) => links.some(({ i, j }) => isNext((i - at.i) * way) && isNext((j - at.j) * way));
  const drift = Math.abs(at.i / a.length - at.j / b.length);
  return (
    (AROUND[Math.min(around.length, 2)] ?? 0) + (beside(-1) ? BESIDE : 0) + (beside(1) ? BESIDE : 0) - DRIFT * drift
  );
}

/** By how many of the others in their sentences are linked. */
const AROUND = [0, 0.6, 0.9];
const BESIDE = 0.35;
/** Twins stand at like places of their articles. */
const DRIFT = 0.4;

/** One figure of a pair may not have been found. */
function isNext(steps: number): boolean {
  return steps === 1 || steps === 2;
}

function inSentence(figures: readonly ToldFigure[], i: number, j: number): boolean {
  return figures[i]?.claim.sentence[0] === figures[j]?.claim.sentence[0];
}

function pairs(
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

/** Those that are best for both ends, by at least `margin` ahead of the next; ties go to none. */
function best(candidates: readonly Link[], margin = 1e-6): readonly Link[] {
  const [rows, columns] = [bestTwo(candidates, ({ i }) => i), bestTwo(candidates, ({ j }) => j)];
  return candidates.filter(
    (one) => next(rows.get(one.i), one) <= one.score - margin && next(columns.get(one.j), one) <= one.score - margin,
  );
}

/** The two best scores at each place; -Infinity where there is no second. */
function bestTwo(candidates: readonly Link[], placeOf: (link: Link) => number): ReadonlyMap<number, [number, number]> {
  const found = new Map<number, [number, number]>();
  for (const link of candidates) {
    const [first, second] = found.get(placeOf(link)) ?? [-Infinity, -Infinity];
    found.set(placeOf(link), link.score > first ? [link.score, first] : [first, Math.max(second, link.score)]);
  }
  return found;
}

/** The best score at a place beside the link's own. */
function next([first, second]: readonly [number, number] = [-Infinity, -Infinity], { score }: Link): number {
  return score === first ? second : first;
}

function countBy(links: readonly Link[], placeOf: (link: Link) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const link of links) counts.set(placeOf(link), (counts.get(placeOf(link)) ?? 0) + 1);
  return counts;
}
