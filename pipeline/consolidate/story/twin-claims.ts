import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { dayNumber } from '../days.ts';
import { meets } from '../verdict/interval.ts';
import { dateTwins, timesDue } from './date-twins.ts';
import { areEqual, areExactlyEqual, EQUAL, equalScore } from './equal-figures.ts';
import {
  areApart,
  areMeasuredApart,
  areNamedApart,
  areOfOtherThings,
  areSaidAlike,
  daysApart,
  slipLikeness,
  slotLikeness,
} from './figure-likeness.ts';
import { headlineTwins } from './headline-twins.ts';
import { type Link, pairs, type Stories } from './links.ts';
import { kinshipOf, numbersOf, weightOf } from './same-story.ts';
import { type ToldFigure, toldFigures } from './told-figure.ts';
import type { Twins } from './twins.ts';

/**
 * Which figures of two articles about one event are of one fact, told by the figures themselves: first those that are
 * equal, the more telling ones without much regard to words; then those that are left in sentences which the equal
 * ones show to be about one thing; then dates of events that stand among them. Where one tells in passing only of what the
 * other is about, words must show it as well. Empty where the two share too little. Symmetric, and a function of the two
 * alone.
 */
export function twinClaims(first: readonly PlacedClaim[], second: readonly PlacedClaim[]): readonly Twins[] {
  if (Math.max(first.length, second.length) > MOST_CLAIMS) return [];
  const [a, b] = [toldFigures(first), toldFigures(second)];
  const kinship = kinshipOf(a, b);
  if (kinship === null) return [];
  const stories = { a, b, kinship, due: timesDue(first, second) };
  const equal = equals(stories);
  if (kinship === 'aside' && evidence(stories, equal) < SHOWN) return [];
  const told = [...equal, ...disputed(stories, equal)];
  const links = [...told, ...headlineTwins(stories, told)];
  const twins = links.flatMap(({ i, j }) => {
    const [x, y] = [stories.a[i], stories.b[j]];
    return x === undefined || y === undefined ? [] : [{ a: x.claim, b: y.claim }];
  });
  return [...twins, ...dateTwins(first, second, twins, kinship)];
}

/** A text of more figures is a table of statistics, not the story of an event; comparing two takes time by their product. */
const MOST_CLAIMS = 400;

/** A number of this weight is seldom told of two things. */
const TELLING = 1;
/** No other figure of either article is equal to one of the two. */
const ONLY = 0.2;
/** What two equal figures of two things must have beside it to be one. */
const STRAYED = 0.8;
/** Each link found may show that more sentences are about one thing. */
const ROUNDS = 3;

function equals(stories: Stories): readonly Link[] {
  // What is told in passing may well be another thing of about the size.
  const isEqual = stories.kinship === 'aside' ? areExactlyEqual : areEqual;
  const alike = pairs(stories, (x, y) => (x.headline || y.headline || !isEqual(x, y) ? null : equalScore(x, y)));
  const [inRow, inColumn] = [countBy(alike, ({ i }) => i), countBy(alike, ({ j }) => j)];
  const exact = alike.filter(({ i, j }) => haveOneNumber(stories.a[i], stories.b[j]));
  const [inExactRow, inExactColumn] = [countBy(exact, ({ i }) => i), countBy(exact, ({ j }) => j)];
  // 10.5 may be told as 11, but hardly by whoever tells 11 and 10.5.
  const isRounded = (one: Link) => inExactRow.has(one.i) && inExactColumn.has(one.j) && !exact.includes(one);
  const candidates = alike
    .filter((one) => !isRounded(one))
    .map((one) => (inRow.get(one.i) === 1 && inColumn.get(one.j) === 1 ? { ...one, score: one.score + ONLY } : one));
  let links: readonly Link[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const known = links;
    const scored = candidates.map((one) => ({ ...one, score: one.score + shownBy(stories, known, one, round > 0) }));
    links = best(scored.filter(({ score }) => score >= EQUAL[stories.kinship]));
  }
  return links;
}

function haveOneNumber(x: ToldFigure | undefined, y: ToldFigure | undefined): boolean {
  return x !== undefined && y !== undefined && numbersOf(x) === numbersOf(y);
}

/** What shows that an article tells in passing of what another is about: four telling digits of one subject, or three with more words. */
const SHOWN = 0.7;

/** How much more than chance makes figures equal, by their digits and their words. */
function evidence({ a, b }: Stories, equal: readonly Link[]): number {
  const shown = equal.map(({ i, j }) => {
    const [x, y] = [a[i], b[j]];
    if (x === undefined || y === undefined || areApart(x, y)) return 0;
    return Math.max(0, weightOf(x) + slotLikeness(x, y, DISPUTED_SEVERITY) - EQUAL.aside);
  });
  return Number(shown.reduce((sum, one) => sum + one, 0).toFixed(6));
}

/** Until others are found nothing shows that two figures stand apart; figures of two things need others beside them at any time. */
function shownBy(stories: Stories, known: readonly Link[], one: Link, counts: boolean): number {
  const around = known.length === 0 ? 0 : context(stories, known, one);
  const [x, y] = [stories.a[one.i], stories.b[one.j]];
  const strays = around <= 0 && x !== undefined && y !== undefined && areOfOtherThings(x, y);
  return (counts ? around : 0) - (strays ? STRAYED : 0);
}

/** What figures must come to that exclude each other, and how far they must be ahead of any other pair with one of them. */
const DISPUTED = 1.4;
const DISPUTED_SEVERITY = 1.75;
const MARGIN = 0.2;
/** The weight of two telling digits. */
const TOLD = 0.7;
/** The likeness of a number with digits swapped or of another scale. */
const SLIPPED = 0.6;
/** The same of two numbers of which one is many times the other, and no slip of it. */
const NO_SLIP = -1;
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
    if (slip <= NO_SLIP) return null;
    if (areTotalsOfTwoDays(x, y)) return null;
    if (slip < SLIPPED && isSumOfOthers(x, y)) return null;
    // What has an equal is disputed by what looks like a slip of it only.
    if ((slip < SLIPPED || areMeasuredApart(x, y)) && (told.a.has(i) || told.b.has(j))) return null;
    const alike = areSaidAlike(x, y);
    if (stories.kinship === 'aside' && !alike && (slip < SLIPPED || !areToldAlike(x, y))) return null;
    const around = context(stories, equal, { i, j });
    // Of two times, and nothing about them shows that they are one: two figures of like words.
    if (around <= 0 && areApart(x, y) && !isSlipOfOne(x, y, slip)) return null;
    if (slip < SLIPPED && (areOfTwoTimes(stories, x, y) || (around <= FEW_AROUND && !bothSayWhat(x, y)))) return null;
    return slotLikeness(x, y, DISPUTED_SEVERITY) + slip + around + (areDueAlike(stories, x, y) ? DUE : 0);
  });
  const [inRow, inColumn] = [countBy(open, ({ i }) => i), countBy(open, ({ j }) => j)];
  const isOnlyOfMetric = onlyOfMetric(stories);
  const candidates = open.map((one) => {
    const alone = inRow.get(one.i) === 1 && inColumn.get(one.j) === 1;
    return alone || isOnlyOfMetric(one) ? { ...one, score: one.score + ALONE } : one;
  });
  return best(candidates, MARGIN).filter(({ score }) => score >= DISPUTED);
}

/** 三地合计, "the three together", the sum of a list: it is disputed by what is told of the same ones only. */
const SUMMED =
  /^(?:上述|以上|这|前)?(?:[两二三四五六七八九十]|\d{1,2})(?:[大个]?(?:国家?|省|州|市|地区?|产区|产地|企业|公司)|家|者)$|^(?:together )?(?:the |these |those |all )?(?:two|three|four|five|six|seven|eight|nine|ten)\b/u;

/** True where one of two is told of several together, and the other is not. */
function isSumOfOthers({ claim: a }: ToldFigure, { claim: b }: ToldFigure): boolean {
  const [x, y] = [a, b].map(({ subject, scope }) => [subject, scope].some((slot) => SUMMED.test(slot?.id ?? '')));
  return x !== y;
}

/** "Has grossed 1.27 billion" and, a week later, 1.66 billion: what grows from day to day, where one tells no time. */
function areTotalsOfTwoDays({ claim: a }: ToldFigure, { claim: b }: ToldFigure): boolean {
  const isTaken = ({ metric }: PlacedClaim): boolean => metric?.id === 'metric:box-office';
  if (!isTaken(a) || !isTaken(b) || (a.time !== null && b.time !== null) || a.published === b.published) return false;
  // What all films of a country took in a holiday does not grow overnight.
  const days = a.published === null || b.published === null ? 0 : dayNumber(a.published) - dayNumber(b.published);
  return a.subject?.id.startsWith('country:') !== true || Math.abs(days) > OVERNIGHT;
}

/** So many days lie between the evening of one paper and the morning of another. */
const OVERNIGHT = 2;

/** Swapped digits of one measure of one subject, where one of the two times is only what the text went on with. */
function isSlipOfOne(x: ToldFigure, y: ToldFigure, slip: number): boolean {
  const [a, b] = [x.claim, y.claim];
  if (slip <= SLIPPED || (a.time?.from !== 'inherited' && b.time?.from !== 'inherited')) return false;
  const isListed = a.metric?.id.startsWith('metric:') === true && a.metric.id === b.metric?.id;
  return isListed && a.subject !== null && a.subject.id === b.subject?.id;
}

/** No more around two figures than stands at like places by chance. */
const FEW_AROUND = 0.3;
/** What two due times that differ count: they say nothing of the figures beside them. */
const DUE = 0.875;

/** Done in 2028 for 1.5 billion here, in 2029 for 1.2 billion there: two papers on one thing that is to come. */
function areDueAlike({ due }: Stories, { claim: x }: ToldFigure, { claim: y }: ToldFigure): boolean {
  return due !== null && due.a !== due.b && x.time?.edtf === due.a && y.time?.edtf === due.b;
}

/** Papers count the dead of one event on days that differ; a price is another a week later. */
const DAYS_OF_ONE_COUNT = 31;

/** Of two times, as the levels of this year and of the last are that stand in one sentence each. */
function areOfTwoTimes(stories: Stories, x: ToldFigure, y: ToldFigure): boolean {
  if (areDueAlike(stories, x, y)) return false;
  return areApart(x, y) && !(x.class === 'level|count' && daysApart(x, y) <= DAYS_OF_ONE_COUNT);
}

/** Two sums by the tonne are prices of something, but whether of one market their words must tell. */
function bothSayWhat(x: ToldFigure, y: ToldFigure): boolean {
  return x.claim.metric !== null && y.claim.metric !== null;
}

/** What the words of percentages must come to, of which many look like each other. */
const ALIKE = 0.8;

/** What is told in passing is disputed by more than a digit, and where no name that is known says that it is another thing. */
function areToldAlike(x: ToldFigure, y: ToldFigure): boolean {
  if (Math.min(weightOf(x), weightOf(y)) < TOLD || areNamedApart(x, y)) return false;
  return !x.class.endsWith('|share') || slotLikeness(x, y, DISPUTED_SEVERITY) >= ALIKE;
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
function context({ a, b, kinship }: Stories, links: readonly Link[], at: Pick<Link, 'i' | 'j'>): number {
  const around = links.filter(
    ({ i, j }) => i !== at.i && j !== at.j && inSentence(a, i, at.i) && inSentence(b, j, at.j),
  );
  const beside = (way: 1 | -1) => links.some(({ i, j }) => isNext((i - at.i) * way) && isNext((j - at.j) * way));
  const drift = kinship === 'aside' ? 0 : Math.abs(at.i / a.length - at.j / b.length);
  return (
    (AROUND[Math.min(around.length, 2)] ?? 0) + (beside(-1) ? BESIDE : 0) + (beside(1) ? BESIDE : 0) - DRIFT * drift
  );
}

/** By how many of the others in their sentences are linked. */
const AROUND = [0, 0.6, 0.9];
const BESIDE = 0.35;
/** Twins stand at like places of their articles, but for what is told in passing. */
const DRIFT = 0.4;

/** One figure of a pair may not have been found. */
function isNext(steps: number): boolean {
  return steps === 1 || steps === 2;
}

function inSentence(figures: readonly ToldFigure[], i: number, j: number): boolean {
  return figures[i]?.claim.sentence[0] === figures[j]?.claim.sentence[0];
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
