import { dayNumber } from '../days.ts';
import type { ToldFigure } from './told-figure.ts';

/** How much it says that two articles share a figure: few numbers are as common as a round percentage. */
export function weightOf({ value, digits, claim }: ToldFigure): number {
  if (value === null) return claim.value === null ? 0 : 1;
  const percent = claim.unit === '%' || claim.unit === '[pp]' || claim.kind === 'change';
  const length = Math.min(digits.length, 4);
  return (percent ? PERCENT : AMOUNT)[length] ?? 0;
}

/** By the number of telling digits: 5 says next to nothing, 51280 nearly all. */
const PERCENT = [0, 0.1, 0.3, 0.8, 1.2];
const AMOUNT = [0, 0.2, 0.7, 1.2, 1.6];

/**
 * A key that two articles share where both tell a figure: its value to four digits, and whether it is in percent. The
 * unit is not in it, as one of the two may not have been read (crowns of which country, people or the classifier).
 */
function storyKey(figure: ToldFigure): string {
  return `${figure.claim.unit === '%' ? '%' : ''} ${numbersOf(figure)}`;
}

/** The numbers that are told, to four digits and without their sign. */
export function numbersOf({ value, claim }: ToldFigure): string {
  const numbers = value !== null ? [value] : typeof claim.value === 'object' && claim.value !== null ? claim.value : [];
  return numbers.map((one) => Math.abs(one).toPrecision(4)).join(' ');
}

/** The least weight of a figure by which articles are looked for. */
const TELLING = 0.6;
/** What two articles about one event share of such figures at the least: how many, and of what weight. */
export const STORY = { figures: 3, weight: 2.3 } as const;
/** The same as a part of what the one with fewer of them tells. */
const STORY_PART = 0.3;
/** An event is news for so many days. */
const STORY_DAYS = 13;

/** The figures by which an article is found, each with its weight. */
export function tellingFigures(figures: readonly ToldFigure[]): ReadonlyMap<string, number> {
  const telling = figures.map((figure): [string, number] => [storyKey(figure), weightOf(figure)]);
  return new Map(telling.filter(([, weight]) => weight >= TELLING));
}

/** Whether two articles tell of one event, by the figures that they share and the days on which they came out. Symmetric. */
export function isSameStory(a: readonly ToldFigure[], b: readonly ToldFigure[]): boolean {
  if (!isSameWeek(a, b)) return false;
  const [mine, theirs] = [tellingFigures(a), tellingFigures(b)];
  const shared = [...mine].filter(([key]) => theirs.has(key)).map(([, weight]) => weight);
  const least = Math.max(STORY.weight, STORY_PART * Math.min(sum([...mine.values()]), sum([...theirs.values()])));
  return shared.length >= STORY.figures && sum(shared) >= least;
}

function isSameWeek([a]: readonly ToldFigure[], [b]: readonly ToldFigure[]): boolean {
  const [mine, theirs] = [a?.claim.published ?? null, b?.claim.published ?? null];
  return mine !== null && theirs !== null && Math.abs(dayNumber(mine) - dayNumber(theirs)) <= STORY_DAYS;
}

function sum(weights: readonly number[]): number {
  return Number(weights.reduce((all, one) => all + one, 0).toFixed(6));
}
