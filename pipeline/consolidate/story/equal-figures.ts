import { meets } from '../verdict/interval.ts';
import { areMeasuredApart, slotLikeness } from './figure-likeness.ts';
import { type Kinship, numbersOf, weightOf } from './same-story.ts';
import { isRoundWord, type ToldFigure } from './told-figure.ts';
import { tradeLikeness } from './trade-likeness.ts';

/** What figures of equal value must come to. */
export const EQUAL: Readonly<Record<Kinship, number>> = { story: 0.6, aside: 1.3 };
const EQUAL_SEVERITY = 0.6;

/** How much says that two equal figures are of one fact: how telling they are, and their words. */
export function equalScore(x: ToldFigure, y: ToldFigure): number {
  return weightOf(x) + slotLikeness(x, y, EQUAL_SEVERITY);
}

/** Told alike, though for rounding, units and "about"; a bound that the other merely does not break says nothing. */
export function areEqual(x: ToldFigure, y: ToldFigure): boolean {
  if (x.class !== y.class || areOpposite(x, y)) return false;
  // Lists of partners that somebody mixed up: 5.6 million tonnes to the Philippines, 5.6 million to Saudi Arabia.
  if ((tradeLikeness(x.claim, y.claim) ?? 0) < 0) return false;
  if (numbersOf(x) === numbersOf(y)) return areExactlyEqual(x, y);
  const [u, v] = [x.value, y.value];
  if (!meets(x.interval, y.interval)) return false;
  const worded = isRoundWord(x) || isRoundWord(y);
  // 三成 of orders is no 27% of exports.
  if (worded && x.class.startsWith('change') && areMeasuredApart(x, y)) return false;
  // Two-thirds of a country's cases are no 64% that are of its capital.
  if (worded && x.class === 'level|share' && areTownAndLand(x, y)) return false;
  const most = worded ? WORDED : ROUNDED;
  return u !== null && v !== null && Math.abs(u - v) <= most * Math.max(Math.abs(u), Math.abs(v));
}

/** The same digits, in whatever unit. */
export function areExactlyEqual(x: ToldFigure, y: ToldFigure): boolean {
  const [u, v] = [x.value, y.value];
  const oneSign = u === null || v === null || u * v > 0;
  return (
    x.class === y.class &&
    numbersOf(x) === numbersOf(y) &&
    oneSign &&
    meets(x.interval, y.interval) &&
    !areOpposite(x, y)
  );
}

const GAINED = /^metric:(?:(?:net|operating|gross|pre-tax)-)?profit$/u;

/** A profit and a loss are no one figure, however alike they are. */
function areOpposite({ claim: a }: ToldFigure, { claim: b }: ToldFigure): boolean {
  const [x, y] = [a.metric?.id ?? '', b.metric?.id ?? ''];
  return (x === 'metric:loss' && GAINED.test(y)) || (y === 'metric:loss' && GAINED.test(x));
}

/** True where one is told of a place and the other of a whole country. */
function areTownAndLand({ claim: a }: ToldFigure, { claim: b }: ToldFigure): boolean {
  const [x, y] = [a.subject?.id ?? '', b.subject?.id ?? ''];
  return (x.startsWith('place:') && y.startsWith('country:')) || (y.startsWith('place:') && x.startsWith('country:'));
}

/** How far two figures may be apart that are one, told exactly and roundly; with one of them in words (一成, a third). */
const ROUNDED = 0.06;
const WORDED = 0.15;
