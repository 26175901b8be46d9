import type { Check } from '../../../../extractors/model/check.ts';
import { middleOf, numberWords } from '../../verdict/figure-words.ts';
import { type Interval, meets } from '../../verdict/interval.ts';
import { differenceOf } from '../../verdict/interval-math.ts';
import { stated } from '../check-words.ts';
import type { FigureSentence, Mark } from '../sentence-figures.ts';
import { isCount, isNear, isOfBefore, ratioOf, spanWithin } from './like-figures.ts';

/** The words right before what is left over or missing. */
const BALANCE = {
  zh: /(?:顺差|逆差|盈余|赤字|缺口|短缺|过剩|自然(?:增长|增加|减少)|净(?:增|减|增加|减少|流入|流出|迁入|迁出))[^，,。；;\d]{0,6}$/u,
  en: /\b(?:surplus|deficit|shortfall|gap|natural (?:increase|decrease|decline|change)|net (?:gain|loss|inflow|outflow|increase|decrease))(?:\s(?:of|was|is|at|came to|to|reached|stood at))?\s(?:[a-z]{1,9}\s){0,2}$/iu,
} as const;
/** What goes out or is made, and what comes in or is used; of each two the one is taken from the other. */
const SIDES = [
  [/export/u, /import/u],
  [/production|supply/u, /consumption|demand/u],
  [/^metric:expenses$/u, /^metric:(?:revenue|fiscal-revenue)$/u],
  [/^metric:births$/u, /^metric:deaths$/u],
] as const;
/** What is told wrongly is not further than this from what it should be; else it is the balance of something else. */
const MOST_WRONG = 2;
/** Two levels leave a balance to the size of their rounding: of more it tells nothing. */
const TELLING = 0.5;

/**
 * A surplus or deficit against the two levels that leave it: "exports of 475 billion and imports of 455 billion, a surplus
 * of 20 billion". It is wrong only where its own sentence has one level of each side.
 */
export function checkBalance(article: readonly FigureSentence[], at: number): readonly Check[] {
  const sentence = article[at];
  if (sentence === undefined) return [];
  return sentence.marks.flatMap((told) => {
    if (!isAmount(told) || !BALANCE[sentence.language].test(told.before)) return [];
    const balance = { ...told, interval: sizeOf(told.interval) };
    const own = levelsOf(sentence, balance);
    const before = article[at - 1];
    const around = [...own, ...(before === undefined ? [] : levelsOf(before, balance))];
    const fitting = pairsOf(around).find((pair) => {
      const left = leftBy(pair);
      return left !== null && meets(left, balance.interval) && isTelling(left);
    });
    if (fitting !== undefined) return [checkOf(sentence, fitting, balance, true)];
    const [only, ...others] = pairsOf(own);
    const left = only === undefined ? null : leftBy(only);
    if (
      only === undefined ||
      left === null ||
      others.length > 0 ||
      !isNear(ratioOf(left, balance.interval), MOST_WRONG)
    )
      return [];
    return [checkOf(sentence, only, balance, false)];
  });
}

/** A level, or so much by which something grew or shrank: 自然减少9600人. */
function isAmount({ role, dimension }: Mark): boolean {
  return role === 'level' || (role === 'change' && dimension !== 'share' && dimension !== 'points');
}

function sizeOf(interval: Interval): Interval {
  return interval.high < 0 ? { ...interval, low: -interval.high, high: -interval.low } : interval;
}

type Pair = readonly [more: Mark, less: Mark];

function levelsOf(sentence: FigureSentence, balance: Mark): readonly Mark[] {
  return sentence.marks.filter(
    (mark) =>
      mark.start !== balance.start &&
      mark.role === 'level' &&
      (mark.dimension === balance.dimension || (isCount(mark) && isCount(balance))) &&
      mark.interval.low > balance.interval.high &&
      !isOfBefore(sentence, mark),
  );
}

/** Every two of which one goes out and the other comes in, the greater first. */
function pairsOf(levels: readonly Mark[]): readonly Pair[] {
  return SIDES.flatMap(([out, into]) => {
    const ofSide = (side: RegExp) => levels.filter(({ claim }) => side.test(claim.metric?.id ?? ''));
    return ofSide(out).flatMap((a) =>
      ofSide(into).flatMap((b): Pair[] =>
        areOfTwoTimes(a, b) ? [] : [middleOf(a.interval) >= middleOf(b.interval) ? [a, b] : [b, a]],
      ),
    );
  });
}

/** Of two years; what tells no time is of the year told of. */
function areOfTwoTimes(a: Mark, b: Mark): boolean {
  const [x, y] = [a.claim.time?.edtf ?? null, b.claim.time?.edtf ?? null];
  return x !== null && y !== null && x !== y;
}

function leftBy([more, less]: Pair): Interval | null {
  return differenceOf(more.interval, less.interval);
}

function isTelling({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high) && high - low <= TELLING * Math.abs(high + low);
}

function checkOf(sentence: FigureSentence, [more, less]: Pair, balance: Mark, consistent: boolean): Check {
  const figures = {
    more: more.claim.quote,
    less: less.claim.quote,
    found: numberWords(middleOf(more.interval) - middleOf(less.interval)),
    told: balance.claim.quote,
  };
  return { ...spanWithin([more, less, balance], sentence), kind: 'sum', consistent, ...stated('balance', figures) };
}
