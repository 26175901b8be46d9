import { NOTHING, type Numeral, type QuantityFind, type UnitReading } from '../engine/figures/find.ts';
import { quantityOf as findOf } from '../engine/figures/quantity-of.ts';
import type { Rule } from '../engine/figures/rule.ts';
import { isDigit, isWordCharacter, unitAt } from '../engine/text/characters.ts';
import { shift } from '../engine/values/decimal.ts';
import { isDecadeOfLife, readAge } from './counted/age-words.ts';
import { readDecadeOfLife } from './counted/decades-of-life.ts';
import { PHRASE_STOPS } from './counted/noun-words.ts';
import { isRace } from './labels/event-names.ts';
import { isLetteredName } from './labels/lettered-names.ts';
import { isClock } from './labels/passing-phrases.ts';
import { CARDINALS, FRACTION_SIGNS } from './numerals/number-words.ts';
import { readNumeral } from './numerals/numerals.ts';
import { countsOnInMillions } from './numerals/short-millions.ts';
import { isCapital, skipGap, wordAt, wordBefore } from './read-word.ts';
import { type CompoundDuration, readCompoundDuration } from './times/compound-durations.ts';
import { belowZero, negated } from './units/below-zero.ts';
import { readDensity } from './units/many.ts';
import { readMoneyAmount, readSigned } from './units/money.ts';
import { unitPricedAhead } from './units/priced-ahead.ts';
import { isTime, readRate, readRateBeyondOf, readSpeedBeyondBracket } from './units/rates.ts';
import { unitOfSides } from './units/sides.ts';
import { compound, halfMore } from './units/two-unit-amounts.ts';
import { inContext, unitInContext } from './units/unit-in-context.ts';
import { readScaledUnit, readUnit } from './units/units.ts';

const DIGITS = [...'0123456789'];
/** A sign, and the digit, the point or the sign of money that it stands before. */
const SIGNED = ['-', '+'].flatMap((sign) => [...DIGITS, ...'.$£€¥'].map((first) => sign + first));
const SPELLED_STARTS = [
  ...CARDINALS.keys(),
  ...['a', 'an', 'half', 'quarter', 'several', 'dozens', 'scores', 'tens', 'hundreds', 'thousands', 'millions'],
  ...['billions', 'trillions', 'lakhs', 'crores'],
];

/** Numbers with the unit that follows them, and bare numbers, which the engine gives a unit later or drops. */
export const QUANTITY_RULES: readonly Rule[] = [
  {
    name: 'en/quantities/amount',
    starts: [...DIGITS, ...DIGITS.map((digit) => `.${digit}`), ...FRACTION_SIGNS.keys(), ...SPELLED_STARTS],
    read: (text, at) => readAmount(text, at, at),
    examples: ['1.33 million tonnes => 1330000 t', 'five years => 5 year', '180,000 barrels a day => 180000 bbl/day'],
  },
  {
    name: 'en/quantities/sub',
    starts: ['sub'],
    read: (text, at) =>
      text.charCodeAt(at + 3) === 0x2d ? named(readAmount(text, at + 4, at + 4), 'en/quantities/sub') : null,
    examples: ['sub-7 nanometre => < 7 nm'],
  },
  {
    // Behind a hyphen a word and its number are passed over as a name: COVID-19, but 5-by-8-foot.
    name: 'en/quantities/side',
    starts: ['by'],
    read: (text, at) =>
      text.charCodeAt(at + 2) === 0x2d && text.charCodeAt(at - 1) === 0x2d
        ? named(readAmount(text, at + 3, at + 3), 'en/quantities/side')
        : null,
    examples: ['a 5-by-8-foot cell => 8 [ft_i]'],
  },
  {
    name: 'en/quantities/negative',
    starts: [...SIGNED, 'minus', 'negative'],
    read: readNegative,
    examples: [
      'minus-130 degrees Fahrenheit => -130 [degF]',
      '-5 degrees => -5 deg',
      'minus $1.5 billion => -1500000000 USD',
    ],
  },
];

const SMALL_M = 0x6d;
const CLOSING = 0x29;
/** Signs behind which no unit stands. */
const CLOSED = new Uint8Array(0x80);
for (const sign of ',;:!?)]\n') CLOSED[sign.charCodeAt(0)] = 1;

/**
 * A number and its unit.
 *
 * @param start where the find begins: before the number where a sign stands there
 */
export function readAmount(text: string, at: number, start: number): QuantityFind | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  if (touchesName(text, numeral.end)) return readMillions(text, at, start);
  if (CLOSED[unitAt(text, numeral.end)] === 1) return bare(start, numeral);
  const money = readMoneyAmount(text, numeral);
  const unit = readUnit(text, numeral.end, !numeral.spelled);
  if (money !== null && (unit === null || money.end >= unit.end)) return { ...money, start };
  const scaled = numeral.spelled ? null : readScaledUnit(text, numeral.end);
  if (scaled !== null && (unit === null || scaled.unit.end > unit.end)) {
    return withUnit(text, { start, numeral: scaledBy(numeral, scaled.exponent) }, scaled.unit);
  }
  const short = text.charCodeAt(numeral.end) === SMALL_M && (unit === null || unit.code === 'm');
  const millions = short ? readMillions(text, at, start) : null;
  if (millions !== null) return millions;
  const part = unit === null ? readPartOf(text, { start, numeral }) : null;
  if (part !== null) return part;
  const side = unit === null || unit.code === 'x' ? unitOfSides(text, numeral.end) : null;
  if (side !== null) return quantityOf({ start, end: numeral.end, numeral }, side, 'amount');
  if (unit === null) return isWordCharacter(text.charCodeAt(numeral.end)) ? null : ratio(text, { start, numeral });
  return withUnit(text, { start, numeral }, unit);
}

/** `1/16 of a US pint`, `0.2 of a percentage point`: a part in figures takes the unit behind `of a`. */
function readPartOf(text: string, { start, numeral }: { start: number; numeral: Numeral }): QuantityFind | null {
  if (numeral.spelled || !/^0?\.|[/⁄½⅓⅔¼¾⅛]/.test(text.slice(numeral.start, numeral.end))) return null;
  const of = / of an? /y;
  of.lastIndex = numeral.end;
  if (!of.test(text)) return null;
  const unit = readUnit(text, of.lastIndex - 1);
  return unit === null ? null : quantityOf({ start, end: unit.end, numeral }, unit, 'amount');
}

/** `1.2m tons of ilmenite`, `30m shares`: an `m` before something countable or a unit is a million, else metres. */
function readMillions(text: string, at: number, start: number, closing = false): QuantityFind | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const numeral = readNumeral(text, at, true);
  if (numeral === null || text.charAt(numeral.end - 1) !== 'm' || touchesName(text, numeral.end)) return null;
  const unit = readUnit(text, numeral.end);
  if (unit !== null && unit.code !== 'm') return withUnit(text, { start, numeral }, unit);
  // 1.2m-1.4m barrels a day: what the last is, the first is as well.
  const joint = closing ? null : TO_ANOTHER.exec(text.slice(numeral.end, numeral.end + 5));
  if (joint !== null) {
    const other = numeral.end + joint[0].length;
    return readMillions(text, other, other, true) === null ? null : bare(start, numeral);
  }
  if (countsOnInMillions(text, at, numeral.end)) return bare(start, numeral);
  const noun = wordAt(text, skipGap(text, numeral.end));
  if (noun === null || (!noun.word.endsWith('s') && noun.word !== 'people') || NOT_COUNTED.has(noun.word)) return null;
  return bare(start, numeral);
}

const TO_ANOTHER = /^(?: ?- ?| to )(?=\d)/;
const NOT_COUNTED: ReadonlySet<string> = new Set([
  'hurdles',
  'metres',
  'meters',
  'is',
  'was',
  'has',
  'as',
  'this',
  'finals',
  'its',
  'his',
  'does',
  'across',
  'less',
  'freestyle',
  'towards',
]);

/** Letters or digits grown on to a number make a name of it (5G, 3D, 24703L202), unless they were read as a unit. */
function touchesName(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return !isDigit(last) && last < 0x80 && isWordCharacter(last) && isWordCharacter(text.charCodeAt(end));
}

function withUnit(
  text: string,
  { start, numeral }: { start: number; numeral: Numeral },
  found: UnitReading,
): QuantityFind | null {
  const priced = MONEY.test(found.code) && !numeral.scaled ? unitPricedAhead(text, start) : null;
  if (priced !== null && readRate(text, found.end) === null)
    return quantityOf({ start, end: found.end, numeral }, { ...found, code: `${found.code}/${priced}` }, 'amount');
  // Channel 5s, Model 3s, Rule 144A: a letter behind a name belongs to it.
  const isLetter = found.end - found.start === 1 && found.start === numeral.end;
  if (isLetter && (isLetteredName(text, numeral.start) || (found.code === 's' && isNamed(text, numeral.start))))
    return null;
  if (found.code === 's' && isDecadeOfLife(text, numeral.start, found.end))
    return readDecadeOfLife(text, numeral, found.end);
  if (found.code === 'min' && isClock(text, found.end)) return null;
  if (found.code === 'm' && isRace(text, numeral.start, found.end)) return null;
  // 5%, and 20 kg.: nothing that belongs to the unit follows a sign.
  const behind = unitAt(text, found.end);
  const isSpeed = behind === CLOSING && readSpeedBeyondBracket(text, found) !== null;
  if (CLOSED[behind] === 1 && behind !== 0x0a && !inContext(found.code) && !isSpeed)
    return quantityOf({ start, end: found.end, numeral }, found, 'amount');
  const combined = readCompoundDuration(text, numeral, found);
  if (combined !== null) return withCombined(text, start, combined);
  const unit = unitInContext(text, numeral, found);
  const age =
    unit.code === 'year' || unit.code === 'month' || unit.code === 'week' || unit.code === 'day'
      ? readAge(text, unit.end)
      : null;
  if (age !== null) return quantityOf({ start, end: age, numeral }, { ...unit, end: age }, 'age');
  const rate = readRate(text, unit.end);
  if (rate !== null && rate.code !== unit.code) {
    return quantityOf(
      { start, end: rate.end, numeral },
      { ...unit, end: rate.end, code: `${unit.code}/${rate.code}` },
      'amount',
    );
  }
  const beyond = readRateBeyondOf(text, unit.end) ?? readSpeedBeyondBracket(text, unit);
  // 12% of exports per head is a share.
  if (beyond !== null && !unit.code.includes('/') && (isTime(beyond) || unit.code !== '%'))
    return quantityOf({ start, end: unit.end, numeral }, { ...unit, code: `${unit.code}/${beyond}` }, 'amount');
  const parts = halfMore(text, { start, numeral }, unit) ?? compound(text, { start, numeral }, unit);
  return parts === null
    ? (belowZero(text, { start, numeral }, unit) ?? quantityOf({ start, end: unit.end, numeral }, unit, 'amount'))
    : quantityOf(parts.place, parts.unit, 'amount');
}

/** `two years and three months old` is an age as well. */
function withCombined(text: string, start: number, { numeral, unit }: CompoundDuration): QuantityFind {
  const age = readAge(text, unit.end);
  const end = age ?? unit.end;
  return quantityOf({ start, end, numeral }, { ...unit, end }, age === null ? 'amount' : 'age');
}

/** A currency by its three letters, and its coins. */
const MONEY = /^[A-Z]{3}(?:\.[a-z]+)?$/;

function isNamed(text: string, at: number): boolean {
  const before = wordBefore(text, at);
  return (
    before !== null &&
    isCapital(text, before.start) &&
    !PHRASE_STOPS.has(before.word) &&
    text.charCodeAt(at - 1) === 0x20 &&
    before.start > 0
  );
}

function readNegative(text: string, at: number): QuantityFind | null {
  const sign = text.charCodeAt(at);
  const symbol = sign === 0x2d || sign === 0x2b;
  const before = text.charCodeAt(at - 1);
  if (symbol && at > 0 && before !== 0x20 && before !== 0x28 && before !== 0x0a && before !== 0x22 && before !== 0x7e)
    return null;
  let from = at + 1;
  if (!symbol) {
    const word = wordAt(text, at);
    // plus or minus 3 percentage points
    if (word === null || /\bplus or $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
    from = text.charCodeAt(word.end) === 0x2d ? word.end + 1 : skipGap(text, word.end);
  }
  const money = readSigned(text, from);
  // $5 -$7 are the ends of a range.
  if (symbol && money !== null && before === 0x20 && isDigit(text.charCodeAt(at - 2))) return null;
  if (symbol && money === null && !isDigit(text.charCodeAt(from)) && text.charCodeAt(from) !== 0x2e) return null;
  const amount = money === null ? readAmount(text, from, at) : { ...money, start: at };
  if (amount === null) return null;
  const plus = sign === 0x2b;
  return {
    ...amount,
    rule: 'en/quantities/negative',
    number: amount.number === null ? null : { ...amount.number, start: at },
    magnitude: plus ? amount.magnitude : negated(amount.magnitude),
  };
}

function scaledBy(numeral: Numeral, places: number): Numeral {
  if (numeral.magnitude.shape !== 'point' || places === 0) return numeral;
  return { ...numeral, scaled: true, magnitude: { shape: 'point', at: shift(numeral.magnitude.at, places) } };
}

/** `197 per 100,000 live births`: a number that is told for so many of something. */
function ratio(text: string, { start, numeral }: { start: number; numeral: Numeral }): QuantityFind {
  if (wordAt(text, numeral.end + 1)?.word === 'below') {
    const unit = { start: numeral.end, end: numeral.end, code: 'deg', doubts: NOTHING };
    const cold = belowZero(text, { start, numeral }, unit);
    if (cold !== null) return cold;
  }
  const per = readDensity(text, numeral.end);
  if (per === null || !per.code.startsWith('(')) return bare(start, numeral);
  const { end, code } = per;
  return quantityOf({ start, end, numeral }, { start: numeral.end, end, code: `1/${code}`, doubts: NOTHING }, 'amount');
}

function bare(start: number, numeral: Numeral): QuantityFind {
  return quantityOf({ start, end: numeral.end, numeral }, null, 'amount');
}

/** A quantity as found: the number, and its unit if it has one. */
export function quantityOf(
  { start, end, numeral }: { start: number; end: number; numeral: Numeral },
  unit: UnitReading | null,
  role: QuantityFind['role'],
): QuantityFind {
  return findOf('en/quantities/amount', numeral, { start, end, unit, role });
}

function named(found: QuantityFind | null, rule: QuantityFind['rule']): QuantityFind | null {
  return found === null ? null : { ...found, rule };
}
