import type { UnitReading } from '../../engine/figures/find.ts';
import { isWordEnd } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { mayBeWord, wordClass } from '../word-classes.ts';
import { readMany } from './many.ts';
import { MONEY_WORDS } from './money-words.ts';
import { unitBehindSlash } from './slashed-units.ts';
import { readUnitWord } from './units.ts';

/** Things that a rate is counted by, besides units: $98 a share, 35 points per game. */
const PER_NOUNS: ReadonlySet<string> = new Set(
  (
    'share person head capita game dozen household customer user employee worker student patient vehicle car barrel unit ' +
    'security stock ticket piece item family adult child passenger seat room plant animal acre match season trip ride ' +
    'visit call message word page line song download click song episode inning kill fish bird cow bag box bottle can ' +
    'cup serving meal dose shot tablet test sample photo night shift inhabitant resident citizen woman man home house ' +
    'property lot plot flight container ship load well site project month-end semester term annum'
  ).split(' '),
);

/** Words that make `a day earlier` or `a year ago` a time and no rate. */
const TIME_TAILS: ReadonlySet<string> = new Set([
  'earlier',
  'ago',
  'later',
  'before',
  'after',
  'old',
  'prior',
  'hence',
  'from',
  'younger',
  'older',
  'longer',
  'shorter',
  'late',
  'early',
  'on',
  'away',
  'sooner',
  'ahead',
  'apart',
]);

const RATE_WORD = wordClass(['to', 'for', 'per', 'a', 'an', 'each', 'every']);

/**
 * What an amount that ends at `end` is counted by: `per kilogram`, `a tonne`, `an hour`, `/kg`, `each year`, `-a-day`,
 * `per person per day`. The reading starts at `end`; its code is the unit of the denominator. Null where no rate follows.
 */
export function readRate(text: string, end: number): UnitReading | null {
  const first = readSingleRate(text, end);
  if (first === null || TIMES.has(first.code) || text.charCodeAt(first.end) !== SPACE) return first;
  const second = readSingleRate(text, first.end);
  return second !== null && TIMES.has(second.code)
    ? { ...first, end: second.end, code: `${first.code}/${second.code}` }
    : first;
}

function readSingleRate(text: string, end: number): UnitReading | null {
  const slash = text.charCodeAt(end) === 0x2f;
  if (slash) return rateOf(text, end, end + 1);
  const hyphen = text.charCodeAt(end) === 0x2d;
  const at = hyphen ? end + 1 : skipGap(text, end);
  const word = mayBeWord(text, at, RATE_WORD) ? wordAt(text, at) : null;
  if (word === null || (word.classes & RATE_WORD) === 0) return null;
  const gap = text.charCodeAt(word.end);
  const next = gap === 0x2d ? word.end + 1 : skipGap(text, word.end);
  if (next === word.end) return null;
  switch (word.word) {
    case 'to': {
      // 25 miles to the gallon
      const the = wordAt(text, next);
      const gallon = the?.word === 'the' ? readUnitWord(text, skipGap(text, the.end)) : null;
      return gallon !== null && FUEL.has(gallon.code)
        ? { start: end, end: gallon.end, code: gallon.code, doubts: [] }
        : null;
    }
    case 'for': {
      // $4.80 for each kilogram; "$7,000 for each family that lost a member" is no rate of families.
      const each = wordAt(text, next);
      if (each?.word !== 'each' && each?.word !== 'every') return null;
      const unit = readUnitWord(text, skipGap(text, each.end));
      return unit === null ? null : { start: end, end: unit.end, code: unit.code, doubts: [] };
    }
    case 'per':
      return rateOf(text, end, next);
    case 'a':
    case 'an':
    case 'each':
    case 'every': {
      const rate = rateOf(text, end, next);
      if (rate === null) return null;
      const tail = wordAt(text, skipGap(text, rate.end));
      // "£26mn a year from 2027", "$22 a month from $17.50", not "a year from now"
      const begins = tail?.word === 'from' && !FROM_NOW.test(text.slice(tail.end, tail.end + 14));
      return tail !== null && TIMES.has(rate.code) && TIME_TAILS.has(tail.word) && !begins ? null : rate;
    }
    default:
      return null;
  }
}

/** What a time is counted from: a year from now, two weeks from today, a month from its launch. */
const FROM_NOW = /^ (?:now|then|today|tomorrow|this|that|these|when|his|her|its|their|our|your|my)\b/;

function rateOf(text: string, start: number, at: number): UnitReading | null {
  const many = readMany(text, at);
  if (many !== null) return { start, end: many.end, code: many.code, doubts: [] };
  const unit = readUnitWord(text, at);
  if (unit !== null && !isLoneLetter(text, at, unit.end)) return { start, end: unit.end, code: unit.code, doubts: [] };
  const isPer = /per[ -]$/i.test(text.slice(at - 4, at));
  const money = isPer ? currencyAt(text, at) : null;
  if (money !== null) return { start, ...money, doubts: [] };
  const word = wordAt(text, at);
  const per = isPer && word !== null && word.word.length > 2 && !NOT_PER.has(word.word);
  if (word === null || !(per || PER_NOUNS.has(word.word)) || !isWordEnd(text, word.end)) {
    const behind = text.charCodeAt(start) === 0x2f ? (unit ?? unitBehindSlash(text, at)) : null;
    return behind === null ? null : { start, end: behind.end, code: behind.code, doubts: [] };
  }
  const code = word.word === 'annum' ? 'year' : word.word === 'feu' ? '[feu]' : word.word;
  return { start, end: word.end, code, doubts: [] };
}

/** What a rate of exchange is told for: 7.05 yuan per dollar, 151 yen per U.S. dollar. The longest name that stands there. */
function currencyAt(text: string, at: number): { readonly end: number; readonly code: string } | null {
  const match = CURRENCIES.longest(text, at, endsWord);
  return match === null ? null : { end: match.end, code: match.value };
}

function endsWord(_code: string, end: number, text: string): boolean {
  return isWordEnd(text, end);
}

const CURRENCIES = wordTrie(
  Object.entries(MONEY_WORDS)
    .flatMap(([code, names]) => names.map((name) => [name, code] as const))
    .filter(([name]) => name !== 'mark' && name !== 'real' && name !== 'won'),
  { ignoreCase: true },
);

/** `per m`, `a C`: a lone letter is a unit only behind a slash. */
function isLoneLetter(text: string, at: number, end: number): boolean {
  return end - at === 1 && text.charCodeAt(at - 1) !== 0x2f;
}

/**
 * The rate that stands behind a bracket in the middle: 104,000 yuan ($14,900) a tonne. `end` is the end of the amount;
 * for the amount inside the bracket it is the place before the closing one. Only the code is wanted: the words lie
 * outside the figure.
 */
export function readRateBeyondBracket(text: string, end: number): string | null {
  if (text.charCodeAt(end) === 0x29) return readRate(text, end + 1)?.code ?? null;
  const open = skipGap(text, end);
  if (text.charCodeAt(open) !== 0x28) return null;
  const close = text.slice(open, open + BRACKET).indexOf(')');
  return close < 0 ? null : (readRate(text, open + close + 1)?.code ?? null);
}

/** `145 miles (233 km) per hour`: both lengths are speeds. */
export function readSpeedBeyondBracket(text: string, { code, end }: UnitReading): string | null {
  const rate = LENGTHS.has(code) ? readRateBeyondBracket(text, end) : null;
  return rate !== null && TIMES.has(rate) ? rate : null;
}

const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', '[mi_i]', '[ft_i]']);

/** Whether a rate is one of time. */
export function isTime(code: string): boolean {
  return TIMES.has(code);
}

/**
 * `30,000 tonnes of lithium carbonate a year`, `15 micrograms of lead per litre`: a rate behind what is measured, up to four
 * words on; what is no time stands behind `per`.
 */
export function readRateBeyondOf(text: string, end: number): string | null {
  const from = skipGap(text, end);
  const of = text.charCodeAt(from) === LETTER_O ? wordAt(text, from) : null;
  if (of?.word !== 'of') return null;
  let at = of.end;
  let before = of.word;
  for (let count = 0; count < 5; count++) {
    const word = wordAt(text, skipGap(text, at));
    if (word === null) return null;
    // 12% of exports and a quarter of jobs: what is told next.
    if (count > 0 && before !== 'and') {
      const rate = readRate(text, at);
      if (rate !== null && (word.word === 'a' || word.word === 'per'))
        return word.word === 'per' || isTime(rate.code) ? rate.code : null;
    }
    before = word.word;
    at = word.end;
  }
  return null;
}

/** Behind `per` these are no things: per se, per the contract. */
const NOT_PER: ReadonlySet<string> = new Set(
  'third fourth fifth sixth seventh eighth ninth tenth the this that its their his her our your cent cents mil mille diem annum'
    .split(' ')
    .filter((word) => word !== 'annum'),
);
const FUEL: ReadonlySet<string> = new Set(['[gal_us]', '[gal_br]', 'L']);
const BRACKET = 30;
const SPACE = 0x20;
const LETTER_O = 0x6f;
const TIMES: ReadonlySet<string> = new Set([
  's',
  'min',
  'h',
  'day',
  'week',
  'month',
  'year',
  'quarter',
  'decade',
  'century',
]);
