import type { Numeral, QuantityFind, UnitReading } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { isLatin, isWordStart } from '../../engine/text/characters.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import { CURRENCY_CODES } from '../../lexicon/currencies.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { readBracketedLoss } from './bracketed-losses.ts';
import { isOtherWord, isSterling, readMoneySign, readMoneyWord } from './money-names.ts';
import { MONEY_SIGNS } from './money-words.ts';
import { pricedUnit } from './ounces.ts';
import { weighsGoods } from './pounds.ts';
import { unitPricedAhead } from './priced-ahead.ts';
import { readRate, readRateBeyondBracket } from './rates.ts';

/** Amounts with the sign in front: $5m, US$1.2bn, RM23.50, CNY 300 million. */
export const MONEY_RULES: readonly Rule[] = [
  {
    name: 'en/money/sign',
    starts: signStarts(),
    read: readSigned,
    examples: [
      '$850 per kilogram => 850 USD/kg',
      'RM23.50 => 23.5 MYR',
      '£8.1 million => 8100000 GBP',
      'a kilo of tea cost $8 => 8 USD/kg',
    ],
  },
];

/** `$5m` with all that belongs to it; null where no sign of money stands at `at`. */
export function readSigned(text: string, at: number): QuantityFind | null {
  if (!isWordStart(text, at)) return null;
  const sign = readMoneySign(text, at);
  if (sign === null) return null;
  const numeral = readNumeral(text, sign.end, true) ?? readBracketedLoss(text, sign.end);
  if (numeral === null || isLatin(text.charCodeAt(numeral.end))) return null;
  // the P5+1
  if (isLatin(text.charCodeAt(sign.end - 1)) && /^\+\d/.test(text.slice(numeral.end, numeral.end + 2))) return null;
  // US$10 million dollars, $31.20 US, $60 Canadian
  const named = readMoneyWord(text, numeral.end);
  const same =
    named !== null &&
    (named.code === sign.code || sign.code === 'USD') &&
    !/^\s*[$€£]/.test(text.slice(numeral.end, named.end))
      ? named
      : null;
  const nation = same === null ? readNation(text, numeral.end) : null;
  const unit: UnitReading = {
    start: at,
    end: same?.end ?? nation?.end ?? numeral.end,
    code: same?.code ?? nation?.code ?? sign.code,
    doubts: same !== null || nation !== null ? [] : sign.doubts,
  };
  return moneyFind(text, { start: at, numeral }, unit);
}

const NATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    usd: 'USD',
    american: 'USD',
    canadian: 'CAD',
    cdn: 'CAD',
    australian: 'AUD',
    aussie: 'AUD',
    aud: 'AUD',
    cad: 'CAD',
  }),
);

function readNation(text: string, end: number): { end: number; code: string } | null {
  const word = wordAt(text, skipGap(text, end));
  if (word === null || text.slice(word.start, word.end) === 'us') return null;
  const code = NATIONS.get(word.word);
  // "$5 million US dollars" has been read; "$30 US stocks" is none.
  const next = text.charCodeAt(word.end);
  return code === undefined || next === 0x20 ? null : { end: word.end, code };
}

/** The amount of money that a number and the words behind it make; null where they name no money. */
export function readMoneyAmount(text: string, numeral: Numeral): QuantityFind | null {
  const name = readMoneyWord(text, afterOf(text, numeral));
  const named = name !== null && isOtherWord(text, name) && !isLarge(text, numeral) ? null : name;
  const read = named ?? readShortMillion(text, numeral)?.unit ?? null;
  if (read === null) return null;
  const unit = read.code === 'USD.cent' && besideEuros(text, read) ? { ...read, code: 'EUR.cent' } : read;
  const million = text.charAt(numeral.end) === 'm' ? readShortMillion(text, numeral) : null;
  const whole = million?.numeral ?? numeral;
  if (/^pounds?$/i.test(text.slice(unit.start, unit.end))) {
    if (weighsGoods(text, unit.end) || (!whole.scaled && !isSterling(text, unit))) return null;
  }
  const cents = readCents(text, whole, unit);
  if (cents !== null)
    return moneyFind(text, { start: numeral.start, numeral: cents.numeral }, { ...unit, end: cents.end });
  return moneyFind(text, { start: numeral.start, numeral: whole }, unit);
}

function isLarge(text: string, { start, end, scaled, magnitude }: Numeral): boolean {
  return scaled || magnitude.shape !== 'point' || /[.,]|\d{3}/.test(text.slice(start, end));
}

/** `rising 30 cents to 9.10 euros`: cents of the euro, where the words around tell in euros and of no dollar. */
function besideEuros(text: string, { start, end }: UnitReading): boolean {
  if (!/^cents?$/i.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 60);
  const around = `${before.slice(before.search(/[^.!?\n]*$/))} ${/^[^!?\n]*?(?=\. |$|[!?\n])/.exec(after)?.[0] ?? after}`;
  return /€|\beuros?\b/i.test(around) && !/\$|\bdollars?\b/i.test(around);
}

/** `5.4m shekels`: the m is a million before a name of money. */
function readShortMillion(text: string, numeral: Numeral): { numeral: Numeral; unit: UnitReading } | null {
  if (text.charAt(numeral.end) !== 'm') return null;
  const long = readNumeral(text, numeral.start, true);
  if (long === null || long.end === numeral.end) return null;
  const unit = readMoneyWord(text, long.end);
  return unit === null ? null : { numeral: long, unit };
}

/** `millions of dollars`: behind a vague number the money stands after `of`. */
function afterOf(text: string, numeral: Numeral): number {
  if (numeral.magnitude.shape === 'point' || !numeral.spelled) return numeral.end;
  const of = wordAt(text, skipGap(text, numeral.end));
  return of?.word === 'of' ? of.end : numeral.end;
}

/** `3 dollars 50 cents`, `thirteen dollars and forty-five cents`. */
function readCents(text: string, dollars: Numeral, unit: UnitReading): { numeral: Numeral; end: number } | null {
  const code = unit.code;
  if ((code !== 'USD' && code !== 'EUR' && code !== 'GBP') || dollars.magnitude.shape !== 'point' || dollars.scaled)
    return null;
  const and = wordAt(text, skipGap(text, unit.end));
  const part = readNumeral(text, skipGap(text, and?.word === 'and' ? and.end : unit.end));
  if (part === null || part.magnitude.shape !== 'point' || part.scaled) return null;
  const cents = Number(part.magnitude.at.digits);
  if (!Number.isInteger(cents) || cents < 1 || cents > 99) return null;
  const name = readMoneyWord(text, part.end);
  // fifteen dollars fifty: the cents go unnamed at the end of a clause.
  const unnamed = name === null && cents >= 10 && /^(?:[.,;!?]|$)/.test(text.slice(part.end, part.end + 1));
  if (name === null ? !unnamed : !/^(?:cents?|pence|p)$/.test(text.slice(name.start, name.end))) return null;
  const at: Decimal = {
    digits: String(Number((Number(dollars.magnitude.at.digits) + cents / 100).toFixed(2))),
    exponent: 0,
  };
  return { numeral: { ...dollars, end: part.end, magnitude: { shape: 'point', at } }, end: name?.end ?? part.end };
}

/** Pounds in a text about Britain are money, and so are pounds by the million anywhere; others are mass. */
export function unitOfPounds(text: string, numeral: Numeral, unit: UnitReading): UnitReading {
  if (unit.code !== '[lb_av]' || !/pound/i.test(text.slice(unit.start, unit.end))) return unit;
  return isSterling(text, unit) && !numeral.spelled ? { ...unit, doubts: ['unit-ambiguous'] } : unit;
}

function moneyFind(
  text: string,
  { start, numeral }: { start: number; numeral: Numeral },
  unit: UnitReading,
): QuantityFind {
  const last = Math.max(unit.end, numeral.end);
  const rate = readRate(text, last);
  const beyond = rate === null ? readRateBeyondBracket(text, last) : null;
  const end = rate?.end ?? last;
  const told = rate?.code ?? beyond ?? unitPricedAhead(text, start);
  const per = told === null ? null : pricedUnit(text, start, told);
  return quantityOf('en/money/sign', numeral, {
    start,
    end,
    unit: { start, end, code: per === null ? unit.code : `${unit.code}/${per}`, doubts: unit.doubts },
  });
}

/** Every first character and every first word of a sign: `us` wakes US$5, `rm` RM23. */
function signStarts(): readonly string[] {
  const starts = new Set<string>(['$', '¥']);
  for (const sign of [...CURRENCY_CODES, ...Object.values(MONEY_SIGNS).flat()]) {
    const word = /^[A-Za-z]+/.exec(sign)?.[0];
    starts.add(word === undefined ? sign.charAt(0) : word.toLowerCase());
  }
  return [...starts];
}
