import { dayNumber } from '../days.ts';
import { rolesOf } from '../identity.ts';
import { metricOf } from '../metrics/metric-nature.ts';
import { nameOf, nameStem } from '../names/names.ts';
import { rareName } from '../names/rare-name.ts';
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
/** So many days later it may be told of in passing: a deal that was announced, when the buyer's year is. */
const RETOLD_DAYS = 30;

/** A figure by which an article is found. */
export interface TellingFigure {
  readonly weight: number;
  /** Whom it is told of, and the family of its metric or else the thing it is of; null where the words do not say. */
  readonly who: string | null;
  readonly what: string | null;
}

/** A name that two articles share says less than a number of four digits, and more than one of two. */
const NAME = 1;

/** Before a key of a figure that says little by its digits, and much with its metric and whom it is told of: South Africa's inflation of 3.4%. */
const WORDED = 'told';
/** How much such a figure says, and the least that its digits must. */
const TOLD_ALIKE = { weight: 0.8, digits: 0.3 } as const;

/** By the very list of figures: an article is compared with each of hundreds that tell of its event. */
const known = new WeakMap<readonly ToldFigure[], ReadonlyMap<string, TellingFigure>>();

/** The figures by which an article is found, each by its key, and the rare names that stand beside them. */
export function tellingFigures(figures: readonly ToldFigure[]): ReadonlyMap<string, TellingFigure> {
  const there = known.get(figures);
  if (there !== undefined) return there;
  const telling = tellingOf(figures);
  known.set(figures, telling);
  return telling;
}

function tellingOf(figures: readonly ToldFigure[]): ReadonlyMap<string, TellingFigure> {
  const telling = new Map<string, TellingFigure>();
  for (const { claim } of figures)
    for (const slot of [claim.subject, claim.attribution]) {
      const name = rareName(slot);
      if (name !== null) telling.set(`named ${name}`, { weight: NAME, who: null, what: null });
    }
  for (const figure of figures) {
    const [key, weight] = [storyKey(figure), weightOf(figure)];
    if (weight < TELLING) {
      const worded = weight < TOLD_ALIKE.digits ? null : wordedKey(figure);
      if (worded !== null) telling.set(worded, { weight: TOLD_ALIKE.weight, who: null, what: null });
      continue;
    }
    const there = telling.get(key);
    // What is told twice is told best where more is said of it.
    telling.set(key, { weight, who: there?.who ?? whoOf(figure), what: there?.what ?? whatOf(figure) });
  }
  return telling;
}

/** Of whom, what and how much; null where the lexicon does not know what is measured, or nobody is named. */
function wordedKey(figure: ToldFigure): string | null {
  const [who, metric] = [whoOf(figure), metricOf(figure.claim)];
  return who !== null && metric?.key.startsWith('metric:') === true
    ? `${WORDED} ${who} ${metric.key} ${storyKey(figure)}`
    : null;
}

function whoOf({ claim }: ToldFigure): string | null {
  const subject = nameOf(rolesOf(claim).subject);
  return subject === null ? null : nameStem(subject);
}

function whatOf({ claim, noun }: ToldFigure): string | null {
  const metric = metricOf(claim);
  if (metric?.key.startsWith('metric:') === true) return metric.family;
  const object = nameOf(claim.object);
  const thing = object === null ? noun : nameStem(object);
  // People are counted in nearly every text.
  return thing === null || thing === 'person' || thing === 'people' ? null : `of ${thing}`;
}

/** What two articles have to do with each other. `aside`: one tells in passing of what the other is about. */
export type Kinship = 'story' | 'aside';

/** The least weight of a figure that may show an aside: one of which both articles share words, or so many. */
export const ASIDE = { figures: 2, weight: 1.2 } as const;

/** By the figures that two articles share and the days on which they came out; null where they have nothing to do with each other. Symmetric. */
export function kinshipOf(a: readonly ToldFigure[], b: readonly ToldFigure[]): Kinship | null {
  const days = daysBetween(a, b);
  if (days > RETOLD_DAYS) return null;
  const [mine, theirs] = [tellingFigures(a), tellingFigures(b)];
  const shared = [...mine].filter(([key]) => theirs.has(key));
  const least = Math.max(STORY.weight, STORY_PART * Math.min(ownWeight(mine), ownWeight(theirs)));
  const isNews = days <= STORY_DAYS;
  if (isNews && shared.length >= STORY.figures && sum(weights(shared)) >= least) return 'story';
  const telling = shared.filter(([key, { weight }]) => Math.min(weight, theirs.get(key)?.weight ?? 0) >= ASIDE.weight);
  // Of a month many articles share a figure of one metric by chance.
  const isAside =
    telling.length >= ASIDE.figures || (isNews && telling.some(([key, one]) => isToldOfOne(one, theirs.get(key))));
  return isAside ? 'aside' : null;
}

/** Told of one subject, or of one family of metrics. */
function isToldOfOne(a: TellingFigure, b: TellingFigure | undefined): boolean {
  return (a.who !== null && a.who === b?.who) || (a.what !== null && a.what === b?.what);
}

/** What an article tells in all: figures that only words make telling count where they are shared. */
function ownWeight(telling: ReadonlyMap<string, TellingFigure>): number {
  return sum(weights([...telling].filter(([key]) => !key.startsWith(`${WORDED} `))));
}

function weights(figures: Iterable<readonly [string, TellingFigure]>): readonly number[] {
  return [...figures].map(([, { weight }]) => weight);
}

/** Infinity where one of the two tells no day. */
function daysBetween([a]: readonly ToldFigure[], [b]: readonly ToldFigure[]): number {
  const [mine, theirs] = [a?.claim.published ?? null, b?.claim.published ?? null];
  return mine === null || theirs === null ? Infinity : Math.abs(dayNumber(mine) - dayNumber(theirs));
}

function sum(weights: readonly number[]): number {
  return Number(weights.reduce((all, one) => all + one, 0).toFixed(6));
}
