import type { Check } from '../../../extractors/model/check.ts';
import { middleOf } from '../verdict/figure-words.ts';
import { isNear } from './across/like-figures.ts';
import { areCountsOfOne, growthOf, isExpected, type Movement, movementsOf } from './growth.ts';
import { between, type FigureSentence, isInBrackets, type Mark } from './sentence-figures.ts';

/** What is told wrongly is not further than this from what it should be; else it is the rate of something else. */
const MOST_WRONG = 2.6;

/**
 * A statement with two levels and one rate and nothing else is about the movement between them, whatever words join them, where
 * all three measure the same and the words or the times say which level comes first: "climbed from 38.5 million to 43.1 million
 * last year, a 15% jump"; 由年初的2450亿元减至年末的2303亿元，缩水6%.
 */
export function checkPlainGrowth(sentence: FigureSentence): readonly Check[] {
  return statementsOf(sentence).flatMap((marks) => {
    const levels = marks.filter((mark) => mark.role === 'level' && !isInBrackets(sentence, mark));
    const rates = marks.filter(({ role }) => role === 'change');
    const [rate] = rates;
    const others = marks.some(({ role }) => role === 'part' || role === 'times');
    if (rate === undefined || rates.length > 1 || levels.length !== 2 || others) return [];
    if (rate.claim.unit !== '%' && rate.claim.unit !== 'x') return [];
    const movement = movementOf(sentence, levels);
    if (movement === null || !measureSame(movement, rate)) return [];
    const check = growthOf(movement, rate);
    if (check === null || check.consistent) return check ?? [];
    // 净利润61亿，同比增长12%，高于预期的57亿: a rate that says against what it is told.
    return rate.claim.basis === null && isNearly(movement, rate) ? [check] : [];
  });
}

/** The figures of a sentence between its semicolons. */
function statementsOf(sentence: FigureSentence): readonly (readonly Mark[])[] {
  const statements: Mark[][] = [];
  for (const mark of sentence.marks) {
    const last = statements.at(-1)?.at(-1);
    if (last === undefined || /[;；。]/u.test(between(sentence, last, mark))) statements.push([mark]);
    else statements.at(-1)?.push(mark);
  }
  return statements;
}

/** Which of two levels comes first, by the words or by their times. */
function movementOf(sentence: FigureSentence, [a, b]: readonly Mark[]): Movement | null {
  if (a === undefined || b === undefined || (a.dimension !== b.dimension && !areCountsOfOne(a, b))) return null;
  const told = movementsOf(sentence).find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  // What was expected is nothing that anything moved from.
  if (told !== undefined) return isExpected(sentence, told.from) ? null : told;
  if (isBefore(a, b)) return { from: a, to: b };
  return isBefore(b, a) ? { from: b, to: a } : null;
}

function isBefore({ claim: a }: Mark, { claim: b }: Mark): boolean {
  return a.time?.high != null && b.time?.low != null && a.time.high < b.time.low && a.modality === b.modality;
}

/** One metric and one subject for all three; what names none has that of the others. */
function measureSame({ from, to }: Movement, rate: Mark): boolean {
  const [a, b, c] = [from.claim, to.claim, rate.claim];
  const agree = (x: string | undefined, y: string | undefined) => x === undefined || y === undefined || x === y;
  return [[a, b] as const, [b, c] as const, [a, c] as const].every(
    ([x, y]) => agree(x.metric?.id, y.metric?.id) && agree(x.subject?.id, y.subject?.id),
  );
}

function isNearly({ from, to }: Movement, rate: Mark): boolean {
  const percent = (100 * middleOf(to.interval)) / middleOf(from.interval) - 100;
  return isNear(Math.abs(percent) / Math.abs(middleOf(rate.interval)), MOST_WRONG);
}
