import type { Slot } from '../../../extractors/model/claim.ts';
import { dayNumber } from '../days.ts';
import { rolesOf } from '../identity.ts';
import { memberOf } from '../member.ts';
import { isKindOf } from '../metrics/lexicon.ts';
import { areKin, blockFamily } from '../metrics/metric-kin.ts';
import { metricOf } from '../metrics/metric-nature.ts';
import { inTwoScripts, type Name, nameDistance, nameOf } from '../names/names.ts';
import { factDistance, onlyIfAgreeing } from '../same-fact.ts';
import { slippedBy } from '../verdict/causes.ts';
import { isExpected, type ToldFigure } from './told-figure.ts';
import { tradeLikeness } from './trade-likeness.ts';

/**
 * How alike the words are that two figures stand among, above 0 for and below 0 against one fact. What one article
 * leaves unsaid, and names of which nothing shows whether they are one, count neither way: one slot read wrongly must
 * not part what all else holds together. `severity` is what a contradiction counts: little between equal figures.
 */
export function slotLikeness(a: ToldFigure, b: ToldFigure, severity: number): number {
  const [x, y] = [rolesOf(a.claim), rolesOf(b.claim)];
  const parts = [
    metricLikeness(a, b),
    tradeLikeness(a.claim, b.claim) ?? (areCalledAlike(a, b) ? 0.4 : nameLikeness(x.subject, y.subject, 0.4, -0.4)),
    nameLikeness(x.object, y.object, 0.4, -0.3),
    nounLikeness(a, b),
    timeLikeness(a, b),
    isExpected(a) === isExpected(b) ? 0.1 : -0.4,
    isExpected(a) && isExpected(b) ? forecasterLikeness(a.claim.attribution, b.claim.attribution) : 0,
  ];
  return parts.reduce((sum, part) => sum + (part < 0 ? part * severity : part), 0);
}

function metricLikeness(a: ToldFigure, b: ToldFigure): number {
  const [x, y] = [metricOf(a.claim), metricOf(b.claim)];
  if (x === null || y === null) return 0;
  if (x.key === y.key && x.key !== '') return 0.7;
  if (x.family === y.family) return 0.4;
  if (areKin(x.key, y.key) || blockFamily(x.family) === blockFamily(y.family)) return 0.2;
  return x.key.startsWith('metric:') && y.key.startsWith('metric:') ? -0.4 : 0;
}

/** True where both measure something that is known, and neither is told in words of the other: orders and exports. */
export function areMeasuredApart(a: ToldFigure, b: ToldFigure): boolean {
  const [x, y] = [metricOf(a.claim), metricOf(b.claim)];
  if (x?.key.startsWith('metric:') !== true || y?.key.startsWith('metric:') !== true || x.key === y.key) return false;
  return !areKin(x.key, y.key) && !x.wider.includes(y.key) && !y.wider.includes(x.key);
}

function nameLikeness(a: Slot | null, b: Slot | null, same: number, other: number): number {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x === null || y === null) return 0;
  if (isOne(x, y)) return same;
  // A company and its country, a town and its country are named for each other.
  return x.listed && y.listed && sortOf(x) === sortOf(y) && !isKindOf(x.key, y.key) && !isKindOf(y.key, x.key)
    ? other
    : 0;
}

/** True where both name what they are of, and name two things that are no kind of each other: magnesium and rare earths. */
export function areOfOtherThings(a: ToldFigure, b: ToldFigure): boolean {
  return nameLikeness(rolesOf(a.claim).object, rolesOf(b.claim).object, 0, -1) < 0;
}

/** True where both name whom or what they are of by names that are known, and not the same one: soybeans and grain, a town and its country. */
export function areNamedApart(a: ToldFigure, b: ToldFigure): boolean {
  const [x, y] = [rolesOf(a.claim), rolesOf(b.claim)];
  return areTwoKnown(x.subject, y.subject) || areTwoKnown(x.object, y.object);
}

/** 恒岳家电, where one text gives the English name beside it and goes by that, and the other does not. */
function areCalledAlike(a: ToldFigure, b: ToldFigure): boolean {
  const [x, y] = [nameOf(rolesOf(a.claim).subject), nameOf(rolesOf(b.claim).subject)];
  return x !== null && y !== null && (a.called.has(y.key) || b.called.has(x.key));
}

/** Two papers seldom differ by more about one figure without a slip of digits. */
const NEAR = 1.25;

/**
 * True where the words of two claims say all that tells facts apart, and say the same, but for the subject, which is one
 * under two names. Then figures that are near each other are held against each other; of others what they are of (a plant,
 * all plants) may have been left unsaid.
 */
export function areSaidAlike(one: ToldFigure, other: ToldFigure): boolean {
  if (!areCalledAlike(one, other) || one.value === null || other.value === null) return false;
  const ratio = one.value / other.value;
  if (!(ratio <= NEAR && ratio >= 1 / NEAR)) return false;
  const [a, b] = [one.claim, other.claim];
  const [x, y] = [memberOf(a)?.identity, memberOf(b)?.identity];
  if (x === undefined || y === undefined || x.metric.key !== y.metric.key || !x.metric.key.startsWith('metric:'))
    return false;
  if (a.time?.edtf == null || a.time.edtf !== b.time?.edtf) return false;
  const renamed = { ...x, subject: y.subject };
  return factDistance(renamed, y) !== null && !onlyIfAgreeing(renamed, y);
}

function areTwoKnown(a: Slot | null, b: Slot | null): boolean {
  const [x, y] = [nameOf(a), nameOf(b)];
  return x?.listed === true && y?.listed === true && x.key !== y.key;
}

/** A forecast is its forecaster's; a body that both languages know is no other that is known in one only. */
function forecasterLikeness(a: Slot | null, b: Slot | null): number {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x === null || y === null) return 0;
  return isOne(x, y) ? 0.2 : inTwoScripts(x, y) ? 0 : -0.6;
}

/** `country` of `country:CL`; the world is told beside countries. */
function sortOf({ key }: Name): string {
  return key === 'scope:world' ? 'country' : key.slice(0, key.indexOf(':'));
}

function isOne(x: Name, y: Name): boolean {
  return nameDistance(x, y) !== null;
}

function nounLikeness(a: ToldFigure, b: ToldFigure): number {
  if (a.noun === null || b.noun === null) return 0;
  // People are counted in nearly every text.
  if (a.noun === b.noun) return a.noun === 'person' ? 0.25 : 0.5;
  // 2150名 may be pilots.
  return a.noun === 'person' || b.noun === 'person' ? -0.1 : -0.7;
}

/** True where both tell when, and no day is in both. */
export function areApart({ claim: a }: ToldFigure, { claim: b }: ToldFigure): boolean {
  const [x, y] = [a.time, b.time];
  return (x?.high != null && y?.low != null && x.high < y.low) || (y?.high != null && x?.low != null && y.high < x.low);
}

/** By how many days two times that are told miss each other; 0 where they do not. */
export function daysApart({ claim: a }: ToldFigure, { claim: b }: ToldFigure): number {
  const [x, y] = [a.time, b.time];
  if (x?.low == null || x.high == null || y?.low == null || y.high == null) return 0;
  return Math.max(0, dayNumber(x.low) - dayNumber(y.high), dayNumber(y.low) - dayNumber(x.high));
}

function timeLikeness(a: ToldFigure, b: ToldFigure): number {
  const [x, y] = [a.claim.time, b.claim.time];
  if (x === null || y === null || x.edtf === null || y.edtf === null) return 0;
  if (x.edtf === y.edtf) return 0.3;
  if (!areApart(a, b)) return -0.1;
  return x.from === 'inherited' || y.from === 'inherited' ? -0.2 : -0.5;
}

/** The digits of one number in another order: 21.7 and 12.7, 502 and 520. */
function arePermuted(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const [x, y] = [a, b].map((digits) => [...digits.padEnd(length, '0')].sort().join(''));
  return length > 1 && x === y;
}

/** How much two numbers that exclude each other look like one number that somebody got wrong. */
export function slipLikeness(a: ToldFigure, b: ToldFigure): number {
  const [x, y] = [a.value, b.value];
  if (x === null || y === null || x === 0 || y === 0) return 0;
  const ratio = Math.max(Math.abs(x), Math.abs(y)) / Math.min(Math.abs(x), Math.abs(y));
  if (x * y < 0) return ratio === 1 ? 0.6 : -0.6;
  // 23.1 is no slip of 123: swapped digits leave the size of a number.
  if (sizeOf(x) === sizeOf(y) && arePermuted(a.digits, b.digits)) return 0.9;
  if (slippedBy(Math.abs(x), Math.abs(y)) !== null) return 0.6;
  return ratio <= 1.5 ? 0.3 : ratio <= 2.5 ? 0.1 : ratio <= 5 ? -0.3 : -1;
}

/** How many digits stand before the point. */
function sizeOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) + 1e-9);
}
