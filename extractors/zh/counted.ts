import type { QuantityFind, UnitReading } from '../engine/find.ts';
import type { FigureReading } from '../engine/language-pack.ts';
import { nounAfter } from './counted-nouns.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';

/**
 * What a number without a measure word counts. Chinese counts with one, so a bare number is a figure only where it is
 * large (10万大学生, 贫困人口5000万), or where the words bound it (不超过80).
 */
export function counted({ text }: FigureReading, find: QuantityFind): UnitReading | null {
  const span = { start: find.start, end: find.end };
  const noun = nounAfter(text, find.end);
  if (find.scaled && !(find.spelled && find.end - find.start <= 1)) return { ...span, code: noun ?? '1', doubts: [] };
  if (noun !== null && find.comparator !== '=') return { ...span, code: noun, doubts: [] };
  const hedge = hedgeBefore(text, find.start) ?? hedgeAfter(text, find.end);
  if (hedge !== null && hedge.comparator !== '~' && !(find.spelled && find.end - find.start <= 1))
    return { ...span, code: noun ?? '1', doubts: [] };
  return null;
}
