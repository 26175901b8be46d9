import type { Numeral } from '../../engine/figures/find.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import { skipGap, type WordReading, wordAt } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { ARTICLE, CARDINAL, CARDINALS, DENOMINATORS, GROUP, GROUPS, SCALE, SCALES } from './number-words.ts';
import { readParts } from './spelled-parts.ts';
import { readVagueNumeral, VAGUE_STARTS } from './vague-numerals.ts';

/** More words than this make no number of the news; the bound keeps hostile text cheap. */
const MOST_WORDS = 16;
const MOST_TAILS = 4;

/** A number in words: what it comes to, and whether a single scale word closes it (its digits then show the rounding). */
interface Spelled {
  readonly end: number;
  readonly value: number;
  readonly decimal: Decimal;
  readonly scaled: boolean;
}

/** Words that make a number of the article before them. */
export const BEHIND_ARTICLE = wordClass([...SCALES.keys(), ...GROUPS.keys(), ...DENOMINATORS.keys(), 'couple', 'few']);
/** Words that a number in words may begin with. */
const OPENING = wordClass([...CARDINALS.keys(), ...VAGUE_STARTS, 'a', 'an', 'half', 'quarter']);

/** Reads `twenty-one`, `one hundred and three`, `five and a half million`, `half a dozen`, `tens of thousands`. */
export function readSpelled(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  if (first === null || (first.classes & OPENING) === 0) return null;
  if ((first.classes & ARTICLE) !== 0 && ((nextWord(text, first.end)?.classes ?? 0) & BEHIND_ARTICLE) === 0)
    return null;
  const vague = readVagueNumeral(text, first);
  if (vague !== null) return vague;
  const spelled = readPartOfScale(text, first) ?? readCardinal(text, first);
  if (spelled === null) return null;
  return {
    start: at,
    end: spelled.end,
    magnitude: { shape: 'point', at: spelled.decimal },
    comparator: '=',
    scaled: spelled.scaled,
    spelled: true,
  };
}

/** `half a million`, `a quarter million`, `three quarters of a billion`, `half a dozen`. */
function readPartOfScale(text: string, first: WordReading): Spelled | null {
  const parts = readParts(text, first);
  if (parts === null) return null;
  let next = nextWord(text, parts.end);
  if (next?.word === 'of') next = nextWord(text, next.end);
  if (next?.word === 'a' || next?.word === 'an') next = nextWord(text, next.end);
  if (next === null || (next.classes & (GROUP | SCALE)) === 0) return null;
  const value = parts.numerator / parts.denominator;
  const group = GROUPS.get(next.word);
  if (group !== undefined && next.word !== 'score') return spelledAs(value * group, 0, next.end, false);
  const exponent = SCALES.get(next.word);
  return exponent === undefined || next.word.endsWith('s') ? null : spelledAs(value, exponent, next.end, true);
}

/** Cardinal words in groups, as in speech: [hundreds] [tens] [units], then a scale, then a smaller group. */
function readCardinal(text: string, first: WordReading, depth = 0): Spelled | null {
  const article = (first.classes & ARTICLE) !== 0;
  if (!article && (first.classes & CARDINAL) === 0) return null;
  let word: WordReading | null = article ? nextWord(text, first.end) : first;
  if (article && (word === null || !((word.classes & SCALE) !== 0 || word.word === 'dozen') || word.word.endsWith('s')))
    return null;
  let total = 0;
  let group: number | null = article ? 1 : null;
  let scale = Number.POSITIVE_INFINITY;
  let exponent = 0;
  let groups = 0;
  let end = first.start;
  let scaled = false;
  for (let count = 0; count < MOST_WORDS && word !== null; count++) {
    if (group !== null && word.word === 'and') word = behindHundreds(text, word, group);
    if (word === null || (word.classes & (CARDINAL | SCALE | GROUP)) === 0) break;
    const cardinal = CARDINALS.get(word.word);
    const power = SCALES.get(word.word);
    if (cardinal !== undefined) {
      if (!fits(group, cardinal) || (group === null && scale <= 2)) break;
      group = (group ?? 0) + cardinal;
    } else if (word.word === 'hundred' && group !== null && group > 0 && group < 100) {
      group *= 100;
      scaled = true;
    } else if (word.word === 'dozen' && group !== null && group > 0 && groups === 0) {
      return spelledAs(group * 12, 0, word.end, false);
    } else if (power !== undefined && power > 2 && (group !== null ? group > 0 : groups > 0)) {
      if (group === null || power >= scale) {
        // three lakh crore: the scales multiply.
        total = (total + (group ?? 0)) * 10 ** power;
        exponent += power;
      } else {
        total += group * 10 ** power;
        exponent = power;
        groups++;
      }
      scale = power;
      scaled = true;
      group = null;
    } else break;
    end = word.end;
    word = nextWord(text, end);
  }
  if (end === first.start) return null;
  const plain = total + (group ?? 0);
  const decimal: Decimal =
    groups === 1 && group === null
      ? { digits: shown(plain / 10 ** exponent), exponent }
      : { digits: shown(plain), exponent: 0 };
  const read: Spelled = { end, value: plain, decimal, scaled };
  const unit = group === null ? 10 ** scale : group >= 100 && group % 100 === 0 ? 100 : 1;
  return readTail(text, read, { unit, depth }) ?? read;
}

/**
 * `one hundred and twenty thousand`: the tens and units that go on hundreds, so that a scale behind them takes in both.
 * Null where others follow: a hundred and a half, two hundred and three hundred.
 */
function behindHundreds(text: string, and: WordReading, group: number): WordReading | null {
  if (group < 100 || group % 100 !== 0) return null;
  const next = nextWord(text, and.end);
  if (next === null || (next.classes & CARDINAL) === 0 || readParts(text, next) !== null) return null;
  return nextWord(text, next.end)?.word === 'hundred' ? null : next;
}

/** What may follow the words read so far: `point three`, `and a half (million)`, `and twenty-one`. */
function readTail(text: string, read: Spelled, { unit, depth }: { unit: number; depth: number }): Spelled | null {
  const word = nextWord(text, read.end);
  if (word?.word === 'point') return readPoint(text, read, word);
  if (word?.word !== 'and') return null;
  const next = nextWord(text, word.end);
  if (next === null) return null;
  const parts = readParts(text, next);
  if (parts !== null) {
    const scaleAfter = nextWord(text, parts.end);
    const power = scaleAfter === null ? undefined : SCALES.get(scaleAfter.word);
    const part = parts.numerator / parts.denominator;
    if (power !== undefined && scaleAfter !== null && 10 ** power < unit) {
      return spelledAs(read.value + part * 10 ** power, 0, scaleAfter.end, true);
    }
    if (power !== undefined && scaleAfter !== null && unit === 1)
      return spelledAs(read.value + part, power, scaleAfter.end, true);
    return unit >= 1000
      ? spelledAs(Number(read.decimal.digits) + part, read.decimal.exponent, parts.end, true)
      : spelledAs(read.value + part, 0, parts.end, read.scaled);
  }
  if (unit === 1 || depth > MOST_TAILS || next.word === 'a' || next.word === 'an') return null;
  const rest = readCardinal(text, next, depth + 1);
  if (rest === null || rest.value === 0 || rest.value >= unit) return null;
  return spelledAs(read.value + rest.value, 0, rest.end, true);
}

function readPoint(text: string, read: Spelled, point: WordReading): Spelled | null {
  let digits = '';
  let end = point.end;
  for (let word = nextWord(text, end); word !== null && digits.length < 12; word = nextWord(text, end)) {
    const value = CARDINALS.get(word.word);
    if (value === undefined || (value > 9 && digits !== '')) break;
    digits += String(value);
    end = word.end;
    if (value > 9) break;
  }
  if (digits === '' || !Number.isInteger(read.value)) return null;
  const word = nextWord(text, end);
  const power = word === null ? undefined : SCALES.get(word.word);
  const decimal = `${shown(read.value)}.${digits}`;
  return word !== null && power !== undefined && power > 2
    ? {
        end: word.end,
        value: Number(`${decimal}e${power}`),
        decimal: { digits: decimal, exponent: power },
        scaled: true,
      }
    : { end, value: Number(decimal), decimal: { digits: decimal, exponent: 0 }, scaled: false };
}

/** Whether a cardinal can go on a group: tens behind hundreds, units behind tens or hundreds. */
function fits(group: number | null, cardinal: number): boolean {
  if (group === null) return true;
  if (cardinal === 0 || group === 0) return false;
  return cardinal >= 10
    ? group >= 100 && group % 100 === 0
    : group % 100 === 0
      ? group >= 100
      : group % 10 === 0 && group % 100 >= 20;
}

function spelledAs(value: number, exponent: number, end: number, scaled: boolean): Spelled {
  const digits = shown(value);
  return {
    end,
    value: Number(exponent === 0 ? digits : `${digits}e${exponent}`),
    decimal: { digits, exponent },
    scaled,
  };
}

/** Fifteen digits: what binary fractions add beyond them is dust. */
export function shown(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(15)));
}

/** The next word of a number: behind spaces, or behind a hyphen with or without them (fifty-two, fifty - two). */
function nextWord(text: string, end: number): WordReading | null {
  let at = skipGap(text, end);
  if (text.charCodeAt(at) === 0x2d) at = skipGap(text, at + 1);
  return at === end ? null : wordAt(text, at);
}
