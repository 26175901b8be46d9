import type { QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { isDigit } from '../../engine/text/characters.ts';
import { addDays, addMonths, parseDay } from '../../engine/values/calendar.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { daysOf, monthsOf, placedStretch } from '../../engine/values/placed-stretch.ts';
import type { CalendarDay } from '../../model/time.ts';
import { CARDINAL } from '../numerals/number-words.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { readUnit } from '../units/units.ts';
import { looksAhead } from './time-context.ts';

const POINTERS: ReadonlyMap<string, -1 | 1> = new Map([
  ...['last', 'past', 'previous', 'preceding', 'prior'].map((word) => [word, -1] as const),
  ...['next', 'following', 'coming', 'upcoming'].map((word) => [word, 1] as const),
]);

/** Stretches of time that the words place: they stay durations, and say when they lie. */
export const PLACED_DURATION_RULES: readonly Rule[] = [
  {
    name: 'en/durations/placed',
    starts: [...POINTERS.keys(), 'the'],
    read: readPointed,
    examples: ['the past two quarters => 2 quarter', 'over the next two years => 2 year'],
  },
  {
    name: 'en/durations/ahead',
    starts: ['in'],
    read: readAhead,
    examples: ['will reopen in two weeks => 2 week'],
  },
];

function readPointed(text: string, at: number, context: ReadingContext): QuantityFind | null {
  const { published } = context;
  const word = wordAt(text, at);
  if (word?.word === 'the') return readPointedInside(text, skipGap(text, word.end), published);
  const way = word === null ? undefined : POINTERS.get(word.word);
  if (word === null || way === undefined) return null;
  const length = readLength(text, skipGap(text, word.end));
  if (length === null) return null;
  const told = TOLD.test(word.word) ? beforeTold(length, at, context) : null;
  return { ...length.find, placed: told ?? (published === null ? null : placedStretch(published, length, way)) };
}

const TOLD = /^(?:previous|preceding|prior)$/;
/** How far behind the period told the words may stand, in characters. */
const NEAR = 160;

/** "83.7% in the year to March, against 83.9% in the previous 12 months": those before as many months that were told of. */
function beforeTold({ count, unit }: Length, at: number, { lastTime, lastEnd }: ReadingContext): string | null {
  const told = /^(\d{4}-\d\d)\/(\d{4}-\d\d)$/.exec(lastTime ?? '');
  const months = count * monthsOf(unit);
  if (told === null || months === 0 || at - lastEnd > NEAR) return null;
  const first = parseDay(`${told[1]}-01`);
  const last = parseDay(`${told[2]}-01`);
  if (first === null || last === null || addMonths(first, months - 1) !== last) return null;
  return `${addMonths(first, -months)?.slice(0, 7)}/${addMonths(last, -months)?.slice(0, 7)}`;
}

/** `the 3 next weeks`, `the five coming years`: the pointer behind the number. */
function readPointedInside(text: string, at: number, published: CalendarDay | null): QuantityFind | null {
  // Most of what follows `the` is no number, and to read one costs time.
  if (!isDigit(text.charCodeAt(at)) && ((wordAt(text, at)?.classes ?? 0) & CARDINAL) === 0) return null;
  const numeral = readNumeral(text, at);
  const pointer = numeral === null ? null : wordAt(text, skipGap(text, numeral.end));
  const way = pointer === null ? undefined : POINTERS.get(pointer.word);
  if (pointer === null || way === undefined) return null;
  const length = readLength(text, at, pointer.end);
  return length === null
    ? null
    : { ...length.find, placed: published === null ? null : placedStretch(published, length, way) };
}

/** `in two weeks` is a day ahead only where the clause looks ahead: built in two years is a length. */
function readAhead(text: string, at: number, { published }: ReadingContext): QuantityFind | null {
  const word = wordAt(text, at);
  if (word === null || published === null) return null;
  const length = readLength(text, skipGap(text, word.end));
  if (
    length === null ||
    /^ (?:from|of|after|before)\b/.test(text.slice(length.find.end, length.find.end + 8)) ||
    wordBefore(text, at)?.word === 'early' ||
    !(looksAhead(text, at) || /^['’] time\b/.test(text.slice(length.find.end, length.find.end + 7)))
  )
    return null;
  if (length.unit === 'min' || length.unit === 'h' || length.unit === 's')
    return { ...length.find, rule: 'en/durations/ahead', placed: published };
  const months = monthsOf(length.unit);
  const day =
    months === 0 ? addDays(published, length.count * daysOf(length.unit)) : addMonths(published, length.count * months);
  return { ...length.find, rule: 'en/durations/ahead', placed: day };
}

interface Length {
  readonly find: QuantityFind;
  readonly count: number;
  readonly unit: string;
}

function readLength(text: string, at: number, behind?: number): Length | null {
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.magnitude.shape !== 'point') return null;
  const unit = readUnit(text, behind ?? numeral.end, !numeral.spelled);
  const count = toNumber(numeral.magnitude.at);
  if (unit === null || !Number.isInteger(count) || count < 1 || count > 2000) return null;
  if (
    monthsOf(unit.code) === 0 &&
    daysOf(unit.code) === 0 &&
    unit.code !== 'min' &&
    unit.code !== 'h' &&
    unit.code !== 's'
  )
    return null;
  return {
    count,
    unit: unit.code,
    find: quantityOf('en/durations/placed', numeral, { start: numeral.start, end: unit.end, unit }),
  };
}
