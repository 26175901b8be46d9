import type { Numeral, UnitReading } from '../../engine/figures/find.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { wordBefore } from '../read-word.ts';
import { readUnit } from '../units/units.ts';

/** How many of a smaller unit make a larger one; months and days do not go into each other. */
const FACTORS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['year', new Map([['month', 12]])],
  ['week', new Map([['day', 7]])],
  [
    'day',
    new Map([
      ['h', 24],
      ['min', 1440],
    ]),
  ],
  [
    'h',
    new Map([
      ['min', 60],
      ['s', 3600],
    ]),
  ],
  ['min', new Map([['s', 60]])],
]);
/** Behind a comma the next length is one more of a list. */
const AND = /(?: and | )/y;
/** Days, hours, minutes and seconds are the most that follow one another. */
const LONGEST = 3;

/** A length of time in one unit, and where its words end. */
export interface CompoundDuration {
  readonly numeral: Numeral;
  readonly unit: UnitReading;
}

/**
 * `two hours and 30 minutes`, `1 year 2 months`, `3 hours 25 minutes 10 seconds`: one length, in the smallest of its
 * units. Null where no smaller unit follows.
 */
export function readCompoundDuration(text: string, first: Numeral, unit: UnitReading): CompoundDuration | null {
  if (!FACTORS.has(unit.code) || wordBefore(text, first.start)?.word === 'between') return null;
  let found: CompoundDuration = { numeral: first, unit };
  for (let step = 0; step < LONGEST; step++) {
    const longer = extended(text, found);
    if (longer === null) break;
    found = longer;
  }
  return found.unit === unit ? null : found;
}

function extended(text: string, { numeral, unit }: CompoundDuration): CompoundDuration | null {
  const value = wholeOf(numeral);
  AND.lastIndex = unit.end;
  if (value === null || !AND.test(text)) return null;
  const next = readNumeral(text, AND.lastIndex);
  const count = next === null ? null : wholeOf(next);
  const part = next === null ? null : readUnit(text, next.end, !next.spelled);
  const factor = part === null ? undefined : FACTORS.get(unit.code)?.get(part.code);
  if (next === null || count === null || part === null || factor === undefined || count >= factor) return null;
  const at: Decimal = { digits: String(value * factor + count), exponent: 0 };
  return {
    numeral: { ...numeral, end: next.end, magnitude: { shape: 'point', at } },
    unit: { ...part, start: unit.start },
  };
}

function wholeOf(numeral: Numeral): number | null {
  if (numeral.magnitude.shape !== 'point' || numeral.comparator !== '=' || numeral.scaled) return null;
  const value = toNumber(numeral.magnitude.at);
  return Number.isInteger(value) && value > 0 ? value : null;
}
