import { NOTHING, type UnitReading } from '../../engine/figures/find.ts';
import { isDigit, isWordEnd } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { plural } from '../../lexicon/plural.ts';
import { CodedError } from '../../model/errors.ts';
import { skipGap } from '../read-word.ts';
import { DATA_RATES } from './data-rates.ts';
import { LABORATORY_SYMBOLS, LABORATORY_WORDS } from './laboratory-words.ts';
import { RATE_WORDS } from './rate-words.ts';
import { SCALED_SYMBOLS } from './scaled-symbols.ts';
import { unitBeforeSlash } from './slashed-units.ts';
import { SPORTS_SYMBOLS } from './sports-symbols.ts';
import { CLOSE_SYMBOLS, UNIT_SYMBOLS } from './unit-symbols.ts';
import { UNIT_WORDS } from './unit-words.ts';

const WORDS = wordTrie(listUnitWords(), { ignoreCase: true });
const SYMBOLS = wordTrie([
  ...rowsOf(UNIT_SYMBOLS),
  ...rowsOf(LABORATORY_SYMBOLS),
  ...rowsOf(DATA_RATES),
  ...rowsOf(SPORTS_SYMBOLS),
]);
const CLOSE = wordTrie(rowsOf(CLOSE_SYMBOLS));
const SCALED = wordTrie(SCALED_SYMBOLS.map(([symbol, code, exponent]) => [symbol, { code, exponent }] as const));

/** Single letters that may stand apart from their number only in capitals and before something that is no name. */
const LONE: ReadonlySet<string> = new Set(['m', 'g', 'W', 'V', 'K', 'C', 'F', 'L', 'A', 'x', 'X']);

/**
 * The unit that follows a number ending at `end`: a word or symbol, behind spaces, a hyphen (5-year) or a bracket
 * (20 (kg)). Null where none does.
 *
 * @param written false where the number is in words: symbols do not follow those
 */
export function readUnit(text: string, end: number, written = true): UnitReading | null {
  const first = text.charCodeAt(end);
  const hyphen = first === 0x2d;
  const bracket = readBracketed(text, end);
  if (bracket !== null) return bracket;
  const at = hyphen ? skipGap(text, end + 1) : skipGap(text, end);
  const word = WORDS.longest(text, at, endsUnit);
  // 5km, 3h: letters that touch a digit; five km is still read, fivekm is not.
  const symbol = written ? readSymbol(text, end, at, hyphen) : null;
  // a one-time charge counts nothing
  if (hyphen && word?.value === 'x' && !/fold$/i.test(text.slice(word.start, word.end))) return null;
  const best = symbol !== null && (word === null || symbol.end > word.end) ? symbol : word;
  return best === null ? null : { start: best.start, end: best.end, code: best.value, doubts: NOTHING };
}

function readSymbol(
  text: string,
  end: number,
  at: number,
  hyphen: boolean,
): { start: number; end: number; value: string } | null {
  const symbol = SYMBOLS.longest(text, at, endsUnit);
  if (at === end) {
    const close = CLOSE.longest(text, at, endsUnit);
    return close !== null && (symbol === null || close.end > symbol.end) ? close : symbol;
  }
  if (symbol === null) return hyphen ? null : unitBeforeSlash(text, at);
  const letters = text.slice(symbol.start, symbol.end);
  // 3 WAR CRIMES: only an average has a point.
  if ((letters === 'WAR' || letters === 'ERA') && !/\.\d{1,3}$/.test(text.slice(end - 4, end))) return null;
  if (hyphen && letters.length === 1 && letters !== 'm' && letters !== 'W' && letters !== 'V') return null;
  return LONE.has(letters) && !standsAlone(text, symbol.end) ? null : symbol;
}

/** `12 C melting`, `5 W charger`: a lone letter before a small letter or the end; `4 A Level`, `20 K Street` are names. */
function standsAlone(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 0x27 || next === 0x2e || next === 0x26 || next === 0x2d)
    return next === 0x2e && !isNameAfter(text, end + 1);
  return !isNameAfter(text, end);
}

function isNameAfter(text: string, end: number): boolean {
  const at = skipGap(text, end);
  const code = text.charCodeAt(at);
  return at > end && code >= 0x41 && code <= 0x5a && text.charCodeAt(at + 1) >= 0x61;
}

/** `20 (kg)`, `20 {kg}`: the unit alone in brackets. */
function readBracketed(text: string, end: number): UnitReading | null {
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  const open = text.charCodeAt(at);
  if (open !== 0x28 && open !== 0x7b) return null;
  const inside =
    SYMBOLS.longest(text, at + 1, (_code, last) => closes(text, last, open)) ??
    WORDS.longest(text, at + 1, (_code, last) => closes(text, last, open));
  return inside === null ? null : { start: inside.start, end: inside.end + 1, code: inside.value, doubts: NOTHING };
}

function closes(text: string, end: number, open: number): boolean {
  return text.charCodeAt(end) === (open === 0x28 ? 0x29 : 0x7d);
}

/** A symbol that holds a scale (500 kt), and the power of ten that goes into the number. */
export function readScaledUnit(
  text: string,
  end: number,
): { readonly unit: UnitReading; readonly exponent: number } | null {
  const at = skipGap(text, end);
  const symbol = SCALED.longest(text, at, endsWord);
  if (symbol === null) return null;
  return {
    unit: { start: at, end: symbol.end, code: symbol.value.code, doubts: NOTHING },
    exponent: symbol.value.exponent,
  };
}

/** A unit word by itself, as behind `per`; null for anything else. */
export function readUnitWord(text: string, at: number): { readonly end: number; readonly code: string } | null {
  const word = WORDS.longest(text, at, endsWord) ?? SYMBOLS.longest(text, at, endsWord);
  return word === null ? null : { end: word.end, code: word.value };
}

function endsUnit(_value: unknown, end: number, text: string): boolean {
  return isUnitEnd(text, end);
}

function endsWord(_value: unknown, end: number, text: string): boolean {
  return isWordEnd(text, end);
}

/** Nothing of a word may follow, nor a digit (m2 is read as a whole or not at all). */
function isUnitEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const letter = (last >= 0x61 && last <= 0x7a) || (last >= 0x41 && last <= 0x5a) || last > 0x7f || isDigit(last);
  if (!letter) return true;
  return isWordEnd(text, end);
}

function* listUnitWords(): Iterable<readonly [string, string]> {
  const owners = new Map<string, string>();
  for (const [code, word] of [...rowsWithPlurals(), ...rateRows()]) {
    const known = owners.get(word);
    if (known !== undefined && known !== code)
      throw new CodedError('UNIT_WORD_TWICE', { word, first: known, second: code });
    owners.set(word, code);
    yield [word, code];
    if (word.includes(' ')) yield [word.replaceAll(' ', '-'), code];
  }
}

function rateRows(): (readonly [string, string])[] {
  return Object.entries(RATE_WORDS).flatMap(([code, words]) => words.map((word) => [code, word] as const));
}

function rowsWithPlurals(): (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  for (const [code, words] of [...Object.entries(UNIT_WORDS), ...Object.entries(LABORATORY_WORDS)]) {
    const listed: readonly string[] = words;
    for (const word of listed) {
      rows.push([code, word]);
      const many = plural(word);
      if (many !== word && !listed.includes(many) && word.length > 2) rows.push([code, many]);
    }
  }
  return rows;
}

function* rowsOf(table: Readonly<Record<string, readonly string[]>>): Iterable<readonly [string, string]> {
  for (const [code, words] of Object.entries(table)) for (const word of words) yield [word, code];
}
