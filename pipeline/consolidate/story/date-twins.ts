import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { dayNumber } from '../days.ts';
import { datesAnUtterance } from '../utterances.ts';
import type { Twins } from './twins.ts';

/** How much the figures around two dates say that they are of one event. */
const IN_SENTENCE = 0.5;
const BESIDE = 0.35;
/** What that must come to for equal dates, and for dates that exclude each other. */
const EQUAL = 0.35;
const DISPUTED = 0.5;
/** So many days two papers may be apart about one event, by the exactness of the dates: `2029`, `2029-03`, `2029-03-04`. */
const APART: Readonly<Record<number, number>> = { 4: 5 * 366, 7: 366, 10: 31 };

/**
 * The days and years for which two articles about one event expect something, where the figures around them show that
 * it is one thing: a field that starts up in 2028 here and in 2029 there. What has happened is dated by its own
 * words, which tell events apart. Symmetric; `links` are the figures of the two that are of one fact.
 */
export function dateTwins(
  first: readonly PlacedClaim[],
  second: readonly PlacedClaim[],
  links: readonly Twins[],
): readonly Twins[] {
  const pairs = expectedDates(first).flatMap((a) => expectedDates(second).map((b) => ({ a, b, score: 0 })));
  if (pairs.length === 0) return [];
  const near = besides(first, second, links);
  const scored = pairs.map(({ a, b }) => ({ a, b, score: near(a, b) }));
  const equal = onlyOnes(scored.filter(({ a, b, score }) => score >= EQUAL && areOneDate(a, b)));
  const open = scored.filter(({ a, b }) => !equal.some((pair) => pair.a === a || pair.b === b));
  const disputed = onlyOnes(open.filter(({ score }) => score >= DISPUTED)).filter(({ a, b }) => areClose(a, b));
  return [...equal, ...disputed].map(({ a, b }) => ({ a, b }));
}

/** Dates after publication, but for those of what somebody will say. */
function expectedDates(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return claims.filter((claim) => {
    const { kind, time, published } = claim;
    const isAhead = time?.low != null && published !== null && dayNumber(time.low) > dayNumber(published);
    return kind === 'date' && isAhead && !datesAnUtterance(claim);
  });
}

/** What the linked figures of their sentences, and those right before and behind them, say of two dates. */
function besides(first: readonly PlacedClaim[], second: readonly PlacedClaim[], links: readonly Twins[]) {
  const twins = new Set(links.map(({ a, b }) => `${a.id} ${b.id}`));
  const [left, right] = [first, second].map((claims) =>
    claims.filter(({ kind }) => kind !== 'date').toSorted((a, b) => a.start - b.start),
  );
  return (a: PlacedClaim, b: PlacedClaim): number => {
    const inside = links.filter((one) => inSentence(one.a, a) && inSentence(one.b, b)).length;
    const before = [left, right].map((claims, side) =>
      claims?.findLast(({ start }) => start < (side === 0 ? a : b).start),
    );
    const behind = [left, right].map((claims, side) => claims?.find(({ start }) => start > (side === 0 ? a : b).start));
    const linked = [before, behind].filter(
      ([x, y]) => x !== undefined && y !== undefined && twins.has(`${x.id} ${y.id}`),
    );
    return IN_SENTENCE * Math.min(inside, 2) + BESIDE * linked.length;
  };
}

function inSentence(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.sentence[0] === b.sentence[0];
}

type Scored = Twins & { readonly score: number };

/** Pairs of which neither date has another partner. */
function onlyOnes(pairs: readonly Scored[]): readonly Scored[] {
  return pairs.filter((pair) => pairs.every((other) => other === pair || (other.a !== pair.a && other.b !== pair.b)));
}

/** The same day or year, or one within the other. */
function areOneDate({ time: x }: PlacedClaim, { time: y }: PlacedClaim): boolean {
  if (x?.low == null || x.high == null || y?.low == null || y.high == null) return false;
  return (x.low <= y.low && y.high <= x.high) || (y.low <= x.low && x.high <= y.high);
}

/** Told as exactly, and no further apart than papers are about one event. */
function areClose({ time: x }: PlacedClaim, { time: y }: PlacedClaim): boolean {
  if (x?.low == null || y?.low == null || x.edtf === null || y.edtf === null) return false;
  const most = APART[x.edtf.length];
  return x.edtf.length === y.edtf.length && most !== undefined && Math.abs(dayNumber(x.low) - dayNumber(y.low)) <= most;
}
