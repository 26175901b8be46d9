import type { Check } from '../../extractors/model/check.ts';
import { CHECK_CUES } from './checks-cues.ts';
import { middleOf, numberWords } from './figure-words.ts';
import { type Interval, meets } from './interval.ts';
import { productOf, quotientOf, shifted } from './interval-math.ts';
import type { FigureSentence, Mark } from './sentence-figures.ts';

/**
 * Multiples, totals over a number of years, and figures told in two units: "850 million barrels, nearly three times the
 * 410 million"; 五年累计供应15万吨，平均每年3万吨; 71210万吨，折合14242亿斤.
 */
export function checkRatio(sentence: FigureSentence): readonly Check[] {
  return sentence.marks.flatMap((_, at) => {
    const three = sentence.marks.slice(at, at + 3);
    const [a, b, c] = three;
    if (a === undefined || b === undefined) return [];
    return [
      sameInTwoUnits(sentence, a, b),
      c && timesOf(sentence, a, b, c),
      c && yearlyPart(sentence, a, b, c),
      c && worth(sentence, [a, b, c]),
    ].flatMap((check) => check ?? []);
  });
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
  const ratio = related ? quotientOf(a.interval, base.interval) : null;
  if (ratio === null) return null;
  const why = `${a.claim.quote} is ${numberWords(middleOf(ratio))} times ${base.claim.quote}; the text says ${times.claim.quote}`;
  return check(a, c, meets(ratio, times.interval), why);
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
  const unit = typeof total.claim.value === 'number' ? total.claim.value / middleOf(total.interval) : 1;
  const why = `${total.claim.quote} over ${years.claim.quote} is ${numberWords(middleOf(part) * unit)} ${total.claim.unit ?? ''} a year; the text says ${yearly.claim.quote}`;
  return check(years, yearly, meets(part, yearly.interval), why);
}

/** A price, an amount at that price and what it comes to, in any order, where the words call the third a total. */
function worth(sentence: FigureSentence, three: readonly Mark[]): Check | null {
  const price = three.find(({ claim }) => claim.kind === 'price');
  const money = three.find(
    (mark) => mark.role === 'level' && mark.dimension.startsWith('money:') && !mark.dimension.includes('/'),
  );
  const amount = three.find((mark) => mark !== price && mark !== money && mark.role === 'level');
  if (price === undefined || money === undefined || amount === undefined) return null;
  if (
    price.dimension !== `${money.dimension}/${amount.dimension}` ||
    !CHECK_CUES[sentence.language].worth.test(money.before)
  )
    return null;
  const product = productOf(price.interval, amount.interval);
  if (product === null) return null;
  const why = `${amount.claim.quote} at ${price.claim.quote} is ${numberWords(middleOf(product))} ${money.claim.unit ?? ''}; the text says ${money.claim.quote}`;
  const ordered = [...three].sort((a, b) => a.start - b.start);
  const [first, , last] = ordered;
  return first === undefined || last === undefined ? null : check(first, last, meets(product, money.interval), why);
}

function sameInTwoUnits(sentence: FigureSentence, a: Mark, b: Mark): Check | null {
  const fits = a.role === 'level' && b.role === 'level' && a.dimension === b.dimension && a.claim.unit !== b.claim.unit;
  if (!fits || !CHECK_CUES[sentence.language].converted.test(b.before)) return null;
  const why = `${a.claim.quote} is ${numberWords(ratioOf(a, b))} times ${b.claim.quote}; the text says that they are the same`;
  return check(a, b, meets(a.interval, b.interval), why);
}

function ratioOf(a: Mark, b: Mark): number {
  return middleOf(a.interval) / middleOf(b.interval);
}

function check(first: Mark, last: Mark, consistent: boolean, why: string): Check {
  return { start: first.start, end: last.end, kind: 'ratio', consistent, why };
}
