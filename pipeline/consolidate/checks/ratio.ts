import type { Check, CheckStatement } from '../../../extractors/model/check.ts';
import { dayNumber } from '../days.ts';
import { middleOf, numberWords } from '../verdict/figure-words.ts';
import { type Interval, meets } from '../verdict/interval.ts';
import { productOf, quotientOf, shifted } from '../verdict/interval-math.ts';
import { isNear, ratioOf as ratioBetween } from './across/like-figures.ts';
import { averageWords } from './average-words.ts';
import { type CheckCode, stated } from './check-words.ts';
import { CHECK_CUES } from './checks-cues.ts';
import { areCountsOfOne, type Movement, movementsOf } from './growth.ts';
import { averagesOf, type EachOf, eachOf } from './in-each.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';

/**
 * Multiples, totals over a number of years, and figures told in two units: "850 million barrels, nearly three times the
 * 410 million"; 五年累计供应15万吨，平均每年3万吨; 71210万吨，折合14242亿斤.
 */
export function checkRatio(sentence: FigureSentence): readonly Check[] {
  const grown = movementsOf(sentence).flatMap((movement) => timesTheStart(sentence, movement) ?? []);
  const related = sentence.marks.flatMap((_, at) => {
    const three = sentence.marks.slice(at, at + 3);
    const [a, b, c] = three;
    if (a === undefined || b === undefined) return [];
    return [
      sameInTwoUnits(sentence, a, b),
      dailyPart(sentence, a, b),
      c && timesOf(sentence, a, b, c),
      c && yearlyPart(sentence, a, b, c),
      c && worth(sentence, [a, b, c]),
      c && inEach(sentence, [a, b, c]),
    ].flatMap((check) => check ?? []);
  });
  return [...grown, ...related];
}

/** 由1000元调至1万元，为现行标准的10倍; "raised from 100 to 1,000, ten times the current level". */
function timesTheStart(sentence: FigureSentence, { from, to }: Movement): Check | null {
  const last = from.start < to.start ? to : from;
  const times = sentence.marks[sentence.marks.indexOf(last) + 1];
  if (times?.role !== 'times' && times?.role !== 'part') return null;
  const { timesBefore, timesBeforeAfter } = CHECK_CUES[sentence.language];
  const behind = sentence.text.slice(times.end, times.claim.sentence[1]).slice(0, 60);
  if (!timesBefore.test(between(sentence, last, times)) || !timesBeforeAfter.test(behind)) return null;
  return timesCheck(to, from, times, [from.start < to.start ? from : to, times]);
}

function timesCheck(part: Mark, base: Mark, times: Mark, ends: readonly [Mark, Mark]): Check | null {
  const quotient = quotientOf(part.interval, base.interval);
  // 由880元降到220元，只有原来的四分之一: a part of it in percent.
  const ratio = quotient !== null && times.role === 'part' ? shifted(quotient, 100) : quotient;
  if (ratio === null) return null;
  const figures = {
    part: part.claim.quote,
    whole: base.claim.quote,
    found: numberWords(middleOf(quotient ?? ratio)),
    told: times.claim.quote,
  };
  return check(ends, meets(ratio, times.interval), 'times', figures);
}

/** `a`, M times `b`; or `a` 是 `b` 的M倍. */
function timesOf(sentence: FigureSentence, a: Mark, b: Mark, c: Mark): Check | null {
  const cues = CHECK_CUES[sentence.language];
  const [times, base] = b.role === 'times' ? [b, c] : [c, b];
  if (times.role !== 'times' || a.role !== 'level' || base.role !== 'level' || a.dimension !== base.dimension)
    return null;
  const related =
    times === b
      ? cues.multipleOf.test(b.before) && cues.timesWhat.test(c.before)
      : cues.isOf.test(b.before) && cues.timesAfter.test(c.before);
  return related ? timesCheck(a, base, times, [a, c]) : null;
}

/** Years, the total over them, and the part of one year. */
function yearlyPart(sentence: FigureSentence, years: Mark, total: Mark, yearly: Mark): Check | null {
  const cues = CHECK_CUES[sentence.language];
  const fits =
    years.role === 'span' && years.claim.unit === 'year' && total.role === 'level' && yearly.role === 'level';
  if (
    !fits ||
    total.dimension !== yearly.dimension ||
    !cues.over.test(total.before) ||
    !cues.perPeriod.test(yearly.before)
  )
    return null;
  const count = years.claim.value;
  if (typeof count !== 'number' || count <= 0) return null;
  const part: Interval = shifted(total.interval, 1 / count);
  const figures = { ...averageWords(total, part, yearly), years: years.claim.quote };
  return check([years, yearly], meets(part, yearly.interval), 'yearly', figures);
}

/** What is told wrongly is not further than this from what it should be; else it is the average of something else. */
const MOST_WRONG = 1.5;

/** A total of a period and what that is on a day: 全年运送乘客4820万人次，平均每天13.2万人次. A leap day is no matter. */
function dailyPart(sentence: FigureSentence, total: Mark, daily: Mark): Check | null {
  const { time } = total.claim;
  if (total.role !== 'level' || daily.role !== 'level' || time?.low == null || time.high === null) return null;
  const like =
    daily.dimension === total.dimension || daily.dimension === `${total.dimension}/day` || areCountsOfOne(daily, total);
  const { daily: before, dailyAfter } = CHECK_CUES[sentence.language];
  const behind = sentence.text.slice(daily.end, daily.claim.sentence[1]).slice(0, 40);
  const saysDay = daily.dimension.endsWith('/day') || dailyAfter.test(behind);
  if (!like || !before.test(between(sentence, total, daily)) || !saysDay) return null;
  const days = dayNumber(time.high) - dayNumber(time.low) + 1;
  if (days < 2) return null;
  const { low, high } = total.interval;
  const part: Interval = { ...total.interval, low: low / (days + 1), high: high / (days - 1) };
  const holds = meets(part, daily.interval);
  const off = middleOf(part) / middleOf(daily.interval);
  if (!holds && !(off < MOST_WRONG && off > 1 / MOST_WRONG)) return null;
  const figures = { ...averageWords(total, part, daily), days: String(days) };
  return check([total, daily], holds, 'daily', figures);
}

/** So many in each of so many, and all of them: 列车32列，每列6节编组，合计192节. */
function inEach(sentence: FigureSentence, three: readonly [Mark, Mark, Mark]): Check | null {
  const told: EachOf | null = eachOf(sentence, three);
  if (told !== null) return productOfThree(told.each, told.things, told.total);
  const averages = averagesOf(sentence, three).flatMap((one) => {
    const product = productOf(one.each.interval, one.things.interval);
    return product !== null && isNear(ratioBetween(product, one.total.interval), MOST_WRONG)
      ? (productOfThree(one.each, one.things, one.total) ?? [])
      : [];
  });
  return averages.find(({ consistent }) => consistent) ?? averages[0] ?? null;
}

/** A price, an amount at that price and what it comes to, in any order, where the words call the third a total. */
function worth(sentence: FigureSentence, three: readonly Mark[]): Check | null {
  const price = three.find(({ claim }) => claim.kind === 'price');
  const money = three.find(
    (mark) => mark.role === 'level' && mark.dimension.startsWith('money:') && !mark.dimension.includes('/'),
  );
  const amount = three.find((mark) => mark !== price && mark !== money && mark.role === 'level');
  if (price === undefined || money === undefined || amount === undefined) return null;
  if (price.dimension !== `${money.dimension}/${amount.dimension}`) return null;
  const { worth: cue, comesOutAt } = CHECK_CUES[sentence.language];
  if (cue.test(money.before)) return productOfThree(price, amount, money);
  // "Paid 912 euros for 3,800 kilowatt-hours, which works out at 24 cents each"
  if (price !== three.at(-1) || !comesOutAt.test(price.before)) return null;
  const product = productOf(price.interval, amount.interval);
  return product !== null && isNear(ratioBetween(product, money.interval), MOST_WRONG)
    ? productOfThree(price, amount, money)
    : null;
}

/** The price against the amount and what it comes to; null where a figure is open. */
export function productOfThree(price: Mark, amount: Mark, money: Mark): Check | null {
  const product = productOf(price.interval, amount.interval);
  if (product === null) return null;
  const figures = {
    amount: amount.claim.quote,
    price: price.claim.quote,
    found: numberWords(middleOf(product)),
    unit: money.claim.unit ?? '',
    told: money.claim.quote,
  };
  const ordered = [price, amount, money].sort((a, b) => a.start - b.start);
  const [first, , last] = ordered;
  if (first === undefined || last === undefined) return null;
  return check([first, last], meets(product, money.interval), 'worth', figures);
}

function sameInTwoUnits(sentence: FigureSentence, a: Mark, b: Mark): Check | null {
  const fits = a.role === 'level' && b.role === 'level' && a.dimension === b.dimension && a.claim.unit !== b.claim.unit;
  if (!fits || !CHECK_CUES[sentence.language].converted.test(b.before)) return null;
  const figures = { part: a.claim.quote, whole: b.claim.quote, found: numberWords(ratioOf(a, b)) };
  return check([a, b], meets(a.interval, b.interval), 'two-units', figures);
}

function ratioOf(a: Mark, b: Mark): number {
  return middleOf(a.interval) / middleOf(b.interval);
}

function check(
  [first, last]: readonly [Mark, Mark],
  consistent: boolean,
  code: CheckCode,
  figures: CheckStatement['figures'],
): Check {
  return { start: first.start, end: last.end, kind: 'ratio', consistent, ...stated(code, figures) };
}
