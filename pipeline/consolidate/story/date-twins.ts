import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { dayNumber } from '../days.ts';
import { datesAnUtterance } from '../utterances.ts';
import type { Kinship } from './same-story.ts';
import type { Twins } from './twins.ts';

/** How much the figures around two dates say that they are of one event. */
const IN_SENTENCE = 0.5;
const BESIDE = 0.35;
/** How much a day of long ago says by itself, in two articles about one event and where one tells of it in passing. */
const LONG_AGO: Readonly<Record<Kinship, number>> = { story: 0.5, aside: 0.2 };
/** The same of a day of another year, in either. */
const YEARS_AGO = 0.5;
/** How much it says that both expect something on one day, or that neither expects anything else. */
const EXPECTED = 0.35;
/** What that must come to for equal dates, and for dates that exclude each other. */
const EQUAL = 0.35;
const DISPUTED = 0.5;
/** So many days two papers may be apart about what is to come, by the exactness of the dates: `2029`, `2029-03`, `2029-03-04`. */
const APART: Readonly<Record<number, number>> = { 4: 5 * 366, 7: 366, 10: 31 };
/** The same about what has just happened: one day is told of many things then. */
const JUST_APART = 3;
/** What has happened so many days before the news is told of seldom. */
const LONG = 45;
const YEAR = 366;
/** On the day of the news and the day before it somebody speaks. */
const FRESH = 2;

/** When a date lies, seen from the article: what is expected, what has just happened, what happened long ago. */
type Outlook = 'ahead' | 'just' | 'long-ago' | 'years-ago';

/** A date of an event, not of an utterance. */
interface EventDate {
  readonly claim: PlacedClaim;
  readonly outlook: Outlook;
}

/**
 * The dates of two articles that are of one event, where the figures around them show it: a field that starts up in
 * 2028 here and in 2029 there, a quake on the 8th here and on the 9th there. Days of long ago are told of so seldom that
 * the same month shows it. Symmetric; `links` are the figures of the two that are of one fact.
 */
export function dateTwins(
  first: readonly PlacedClaim[],
  second: readonly PlacedClaim[],
  links: readonly Twins[],
  kinship: Kinship,
): readonly Twins[] {
  const [left, right] = [eventDates(first), eventDates(second)];
  if (left.length === 0 || right.length === 0) return [];
  const near = besides(first, second, links);
  const onlyOne = [left, right].every((dates) => timesAhead(dates) === 1);
  const scored = left.flatMap((x) =>
    right.flatMap((y) => {
      if (x.outlook !== y.outlook) return [];
      const [a, b, outlook] = [x.claim, y.claim, x.outlook];
      const isOne = areOneDate(a, b);
      const own =
        outlook === 'ahead'
          ? isOne && ((onlyOne && areAsExact(a, b)) || (isDay(a) && isDay(b)))
            ? EXPECTED
            : 0
          : { just: 0, 'long-ago': LONG_AGO[kinship], 'years-ago': YEARS_AGO }[outlook];
      return [{ a, b, outlook, isOne, score: near(a, b) + own }];
    }),
  );
  const equal = onlyOnes(scored.filter(({ score, isOne }) => isOne && score >= EQUAL));
  const open = scored.filter(({ a, b }) => !equal.some((pair) => pair.a === a || pair.b === b));
  const apart = open.filter(({ a, b, outlook, isOne }) => outlook === 'ahead' || (!isOne && areClose(a, b, outlook)));
  // "The first is due in 2028 and the last in 2030": one date of a sentence that both tell alike shows what the next is of.
  const besideEqual = ({ a, b }: Twins): number =>
    equal.some((pair) => inSentence(pair.a, a) && inSentence(pair.b, b)) ? BESIDE : 0;
  const disputed = onlyOnes(apart.filter((pair) => pair.score > 0 && pair.score + besideEqual(pair) >= DISPUTED));
  return [...equal, ...disputed.filter(({ a, b, outlook }) => areClose(a, b, outlook))].map(({ a, b }) => ({ a, b }));
}

/** How many times are told that are to come: a headline and its text tell of one. */
function timesAhead(dates: readonly EventDate[]): number {
  return new Set(dates.flatMap(({ claim, outlook }) => (outlook === 'ahead' ? [claim.time?.edtf] : []))).size;
}

/** The one time to come that each of two texts tells, where both do and tell it as exactly; null for any others. */
export function timesDue(first: readonly PlacedClaim[], second: readonly PlacedClaim[]): TimesDue | null {
  const [a, b] = [first, second].map((claims) => {
    const ahead = eventDates(claims).filter(({ outlook }) => outlook === 'ahead');
    return timesAhead(ahead) === 1 ? ahead[0]?.claim : undefined;
  });
  return a?.time?.edtf == null || b?.time?.edtf == null || !areAsExact(a, b)
    ? null
    : { a: a.time.edtf, b: b.time.edtf };
}

/** `2028` in the article given first, and `2029` in the other. */
export interface TimesDue {
  readonly a: string;
  readonly b: string;
}

/** A day that others are held against: 比前一交易日的2.74万亿元减少. */
const YARDSTICK = /^(?:前一[天日]|[前上]一?个?交易日|the (?:previous|prior) day|the day before)/iu;

/** Dates after publication, and days before it, but for those on which somebody speaks. */
function eventDates(claims: readonly PlacedClaim[]): readonly EventDate[] {
  return claims.flatMap((claim): readonly EventDate[] => {
    const { kind, time, published } = claim;
    if (kind !== 'date' || time?.low == null || published === null || datesAnUtterance(claim)) return [];
    if (YARDSTICK.test(claim.quote)) return [];
    const before = dayNumber(published) - dayNumber(time.low);
    if (before < 0) return [{ claim, outlook: 'ahead' }];
    // Of what has happened a month or a year tells little.
    if (!isDay(claim) || before < FRESH) return [];
    return [{ claim, outlook: before > YEAR ? 'years-ago' : before > LONG ? 'long-ago' : 'just' }];
  });
}

/** True for a date like `2029-03-04`. */
function isDay({ time }: PlacedClaim): boolean {
  return time?.edtf?.length === 10;
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

/** Pairs of which neither date has another partner, but for one that tells the same: a headline. */
function onlyOnes<Pair extends Scored>(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ a, b }) =>
    pairs.every((other) => (other.a !== a || areAlike(other.b, b)) && (other.b !== b || areAlike(other.a, a))),
  );
}

function areAlike(a: PlacedClaim, b: PlacedClaim): boolean {
  return a === b || (a.time?.edtf != null && a.time.edtf === b.time?.edtf);
}

/** The same day or year, or one within the other. */
function areOneDate({ time: x }: PlacedClaim, { time: y }: PlacedClaim): boolean {
  if (x?.low == null || x.high == null || y?.low == null || y.high == null) return false;
  return (x.low <= y.low && y.high <= x.high) || (y.low <= x.low && x.high <= y.high);
}

/** Two years, two months or two days: what is to happen in 2027 is seldom all that is to happen at its end. */
function areAsExact({ time: x }: PlacedClaim, { time: y }: PlacedClaim): boolean {
  return x?.edtf != null && y?.edtf != null && x.edtf.length === y.edtf.length;
}

/** Told as exactly, and no further apart than papers are about one event. */
function areClose(a: PlacedClaim, b: PlacedClaim, outlook: Outlook): boolean {
  const [x, y] = [a.time, b.time];
  if (x?.low == null || y?.low == null || x.edtf === null || !areAsExact(a, b)) return false;
  // Who errs about a day of long ago errs about the day of the month.
  if (outlook === 'long-ago' || outlook === 'years-ago') return x.low.slice(0, 7) === y.low.slice(0, 7);
  const most = outlook === 'just' ? JUST_APART : APART[x.edtf.length];
  return most !== undefined && Math.abs(dayNumber(x.low) - dayNumber(y.low)) <= most;
}
