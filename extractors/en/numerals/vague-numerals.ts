import type { Numeral } from '../../engine/figures/find.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import { type WordReading, wordAfter } from '../read-word.ts';
import { CARDINAL, GROUPS, SCALES } from './number-words.ts';

/** Plural scales without a number: thousands (of), and the words that multiply them: tens of thousands. */
const PLURAL_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundreds: 2, thousands: 3, lakhs: 5, millions: 6, crores: 7, billions: 9, trillions: 12 }),
);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map(Object.entries({ tens: 1, hundreds: 2, thousands: 3 }));

/** The first words of all that is read here. */
export const VAGUE_STARTS: readonly string[] = [
  ...PLURAL_SCALES.keys(),
  ...MULTIPLIERS.keys(),
  ...['dozens', 'scores', 'several', 'a'],
];

/**
 * Words that give bounds and no number: `tens of thousands` is 10,000 to 100,000, `several hundred` 200 to 1,000,
 * `dozens` 24 to 99. Without a scale (`several`, `a few`) they bound nothing: the magnitude is vague.
 */
export function readVagueNumeral(text: string, first: WordReading): Numeral | null {
  if ((first.classes & CARDINAL) !== 0) return null;
  return readPluralScale(text, first) ?? readSeveral(text, first);
}

function readPluralScale(text: string, first: WordReading): Numeral | null {
  if (first.word === 'dozens' || first.word === 'scores') {
    const of = wordAfter(text, first.end);
    if (of?.word !== 'of' && first.word === 'scores') return null;
    return between(first.start, first.end, first.word === 'dozens' ? [24, 99] : [40, 99], 0);
  }
  const multiplier = MULTIPLIERS.get(first.word);
  const of = multiplier === undefined ? null : wordAfter(text, first.end);
  const scaleWord = of?.word === 'of' ? wordAfter(text, of.end) : null;
  const multiplied = scaleWord === null ? undefined : PLURAL_SCALES.get(scaleWord.word);
  if (multiplier !== undefined && multiplied !== undefined && scaleWord !== null) {
    return between(first.start, scaleWord.end, [1, 10], multiplied + multiplier);
  }
  const scale = PLURAL_SCALES.get(first.word);
  return scale === undefined ? null : between(first.start, first.end, [1, 10], scale);
}

/** `several hundred`, `a few thousand`, `a couple of million`, `a couple of`, `several`, `a few`. */
function readSeveral(text: string, first: WordReading): Numeral | null {
  const lead = first.word === 'a' ? wordAfter(text, first.end) : first;
  if (lead === null) return null;
  const couple = lead.word === 'couple' && first.word === 'a';
  const several = lead.word === 'several' || (lead.word === 'few' && first.word === 'a');
  if (!couple && !several) return null;
  const of = couple ? wordAfter(text, lead.end) : null;
  const end = of?.word === 'of' ? of.end : lead.end;
  const word = wordAfter(text, end);
  const scale = word === null ? undefined : SCALES.get(word.word);
  const group = word === null ? undefined : GROUPS.get(word.word);
  if (word !== null && scale !== undefined) return between(first.start, word.end, couple ? [2, 2] : [2, 10], scale);
  if (word !== null && group === 12) return between(first.start, word.end, couple ? [24, 24] : [24, 99], 0);
  if (couple) return between(first.start, end, [2, 2], 0);
  return {
    start: first.start,
    end: lead.end,
    magnitude: { shape: 'vague' },
    comparator: '~',
    scaled: true,
    spelled: true,
  };
}

function between(start: number, end: number, [low, high]: readonly [number, number], exponent: number): Numeral {
  const decimal = (value: number): Decimal => ({ digits: String(value), exponent });
  return {
    start,
    end,
    magnitude:
      low === high ? { shape: 'point', at: decimal(low) } : { shape: 'range', low: decimal(low), high: decimal(high) },
    comparator: '~',
    scaled: true,
    spelled: true,
  };
}
