import type { Check } from '../../../../extractors/model/check.ts';
import { dayNumber } from '../../days.ts';
import { measureOf } from '../../verdict/dimension.ts';
import { middleOf } from '../../verdict/figure-words.ts';
import { growthOf, type Movement, movementsOf } from '../growth.ts';
import { between, type FigureSentence, type Mark } from '../sentence-figures.ts';
import { GROWTH_CUES } from './cues.ts';
import {
  areAlike,
  areNamedAlike,
  isCount,
  isNear,
  isOfBefore,
  isOfLastYear,
  ratioOf,
  spanWithin,
} from './like-figures.ts';

/** What is told wrongly is not further than this from what it should be; else it is the rate of something else. */
const MOST_WRONG = 2;
/** A number without a unit is of the unit before only where it is of that size. */
const MOST_GROWN = 4;

/**
 * Movements whose start and end stand in neighbouring sentences: "It sold 60 boats. A year earlier it had sold 50, so
 * that sales grew 20%." A rate of either sentence that fits holds; one that the words conclude from the two is checked.
 */
export function checkGrowthAcross(article: readonly FigureSentence[], at: number): readonly Check[] {
  const [first, second, third] = [article[at - 1], article[at], article[at + 1]];
  if (first === undefined || second === undefined || !areNeighbours(first, second)) return [];
  const movement = movementOver(first, second);
  if (movement === null) return [];
  const within = [...ratesOf(first), ...ratesOf(second)];
  const behind = third === undefined || !areNeighbours(second, third) ? null : rateAlone(third);
  const concluded = behind ?? rateAfter(second, movement);
  const rates = concluded === null ? within : [concluded, ...within];
  const checks = rates.flatMap((rate) => {
    const check = growthOf(movement, rate);
    const home = [first, second, third].find((sentence) => sentence?.marks.includes(rate));
    if (check === null || home === undefined) return [];
    const mayFail = rate === concluded && within.every((other) => other === concluded) && isClose(movement, rate);
    return check.consistent || mayFail
      ? [{ ...check, ...spanWithin([movement.from, movement.to, rate], rate === behind ? home : second) }]
      : [];
  });
  return checks.slice(0, 1);
}

function areNeighbours(a: FigureSentence, b: FigureSentence): boolean {
  const [last, next] = [a.marks.at(-1), b.marks[0]];
  return last !== undefined && next !== undefined && next.claim.sentence[0] - last.claim.sentence[1] <= 2;
}

/** The one level of each of two sentences, where they are named alike and one is of an earlier time. */
function movementOver(first: FigureSentence, second: FigureSentence): Movement | null {
  const [one, other] = [onlyLevel(first), onlyLevel(second)];
  if (one === null || other === null) return null;
  const [a, b] = [one, inUnitOf(one, other)];
  if (!areAlike(a, b) || !areNamedAlike(a, b)) return null;
  const isEarlier = (sentence: FigureSentence, mark: Mark) =>
    isOfBefore(sentence, mark) || isOfLastYear(sentence, mark);
  const [before, after] = [isEarlier(first, a), isEarlier(second, b)];
  if (before !== after) return before ? { from: a, to: b } : { from: b, to: a };
  const order = before ? 0 : orderOf(a, b);
  return order === 0 ? null : order < 0 ? { from: a, to: b } : { from: b, to: a };
}

/** Below zero where the first is of an earlier time than the second; zero where that is not told. */
function orderOf(a: Mark, b: Mark): number {
  const [x, y] = [a.claim.time, b.claim.time];
  if (x === null || y === null || x.low === null || x.high === null || y.low === null || y.high === null) return 0;
  if (dayNumber(x.high) < dayNumber(y.low)) return -1;
  return dayNumber(y.high) < dayNumber(x.low) ? 1 : 0;
}

/** "3.7 million hectares. Last year they had sown 2.6 million": a bare number is of the unit that the sentence before has. */
function inUnitOf(named: Mark, bare: Mark): Mark {
  if (!/^count(?::1)?$/u.test(bare.dimension) || isCount(named)) return bare;
  const factor = measureOf(named.claim)?.factor ?? 1;
  const { low, high } = bare.interval;
  const interval = { ...bare.interval, low: low * factor, high: high * factor };
  return isNear(ratioOf(interval, named.interval), MOST_GROWN)
    ? { ...bare, dimension: named.dimension, interval }
    : bare;
}

function onlyLevel({ marks }: FigureSentence): Mark | null {
  const levels = marks.filter(({ role }) => role === 'level');
  const [first] = levels;
  return first !== undefined && levels.length === 1 ? first : null;
}

function ratesOf(sentence: FigureSentence): readonly Mark[] {
  const started = new Set(movementsOf(sentence).flatMap(({ from, to }) => [from, to]));
  return started.size > 0 ? [] : sentence.marks.filter(({ role, claim }) => role === 'change' && claim.unit === '%');
}

/** "That is an increase of 20%": the only figure of its sentence. */
function rateAlone(sentence: FigureSentence): Mark | null {
  const [rate] = sentence.marks;
  if (rate === undefined || sentence.marks.length > 1 || (rate.role !== 'change' && rate.role !== 'part')) return null;
  return GROWTH_CUES[sentence.language].rateAlone.test(rate.before.trimStart().slice(0, 80)) ? rate : null;
}

function rateAfter(sentence: FigureSentence, { from, to }: Movement): Mark | null {
  const at = sentence.marks.findIndex(({ start }) => start === from.start || start === to.start);
  const [level, rate] = [sentence.marks[at], sentence.marks[at + 1]];
  if (level === undefined || rate?.role !== 'change' || rate.claim.unit !== '%') return null;
  return GROWTH_CUES[sentence.language].rateAfter.test(between(sentence, level, rate)) ? rate : null;
}

function isClose({ from, to }: Movement, rate: Mark): boolean {
  const grown = Math.abs(100 * ((ratioOf(to.interval, from.interval) ?? 1) - 1));
  const told = Math.abs(middleOf(rate.interval));
  return told > 0 && isNear(grown / told, MOST_WRONG);
}
