import type { QuantityFind, UnitReading } from '../engine/find.ts';
import type { FigureReading } from '../engine/language-pack.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** The unit of a number that stands alone: an index level, a number that a sentence only names. */
export const BARE = '1';

/** What a bare number counts; a number that is only a name counts nothing and is no figure. */
export function counted({ text }: FigureReading, find: QuantityFind): UnitReading | null {
  const noun = readNounPhrase(text, find.end, find.magnitude.shape === 'point' && find.magnitude.at.digits === '1');
  if (noun !== null) return { start: find.start, end: noun.end, code: noun.head, doubts: [] };
  if (find.magnitude.shape === 'vague') return null;
  return { start: find.start, end: find.end, code: BARE, doubts: [] };
}
