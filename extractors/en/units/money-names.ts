import { NOTHING, type UnitReading } from '../../engine/figures/find.ts';
import { nearestLand } from '../../engine/figures/nearest-land.ts';
import { isDigit, isLatin, isWordEnd } from '../../engine/text/characters.ts';
import { keptSearch } from '../../engine/text/kept-search.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import { CURRENCY_CODES, currencyNames } from '../../lexicon/currencies.ts';
import type { Doubt } from '../../model/doubt.ts';
import { CodedError } from '../../model/errors.ts';
import { skipGap } from '../read-word.ts';
import { MONEY_SIGNS, MONEY_WORDS } from './money-words.ts';
import { SHARED_NAMES, type SharedName } from './shared-money-names.ts';

/** Codes that are words or names in capitals: TOP 10, AMD 7, COP 26. */
const PLAIN_WORDS: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'CUP',
  'MAD',
  'GEL',
  'BAM',
  'PEN',
  'SOS',
  'MOP',
  'AMD',
  'COP',
  'TRY',
  'RON',
  'ANG',
  'LAK',
]);
const WORDS = wordTrie(listWords(), { ignoreCase: true });
/** `100 元`, `5 €`, `115.5USD`, `1112p`: what may stand behind the digits. */
const BEHIND = wordTrie(listBehind());
const SIGNS = wordTrie(listSigns());

/** How far around a bare sign the text is searched for the country that it belongs to. */
const REACH = 240;
/** How far before a shared name of money its land may have been named, where only one was. */
const FAR = 1500;
const DOLLAR_LANDS = /Canad|Austral|Hong Kong|Singapor|New Zealand|Taiwan|\b[ACSHKNTZU]{1,2}\$/;
/** Much of a text lies around several of its dollars: what names no such land is looked through once. */
const mayNameDollarLand = keptSearch(
  /Canad|Austral|Hong Kong|Singapor|New Zealand|Taiwan|[ACSHKNTZU]\$/,
  'New Zealand'.length,
);
const UNITED_STATES = /\bU\.?S\.?\b|United States|America|Washington|Federal Reserve|Wall Street/;
const CHINESE = /[Yy]uan|[Rr]enminbi|RMB|China|Chinese|Beijing|Shanghai|Shenzhen/;
const JAPANESE = /\b[Yy]en\b|Japan|Tokyo|Nikkei|Osaka/;
const STERLING = /£|[Ss]terling|Britain|British|London|\bUK\b|U\.K\.|England|Scot|GBP|pence/;
/** Money words that are other words too: they need an amount that only money has. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'crown',
  'crowns',
  'won',
  'mark',
  'marks',
  'real',
  'reals',
  'rand',
  'ether',
  'eth',
  'fen',
  'dong',
]);

/** South Africa's, Nigeria's and the Philippines' `R2.5bn`, `N40,000`, `P3.2 million`: letters that open names too (R5, N95), so that only an amount tells. */
const RARE_SIGNS: ReadonlySet<string> = new Set('RNP');
/** Where a small sum behind a bare `P` is one of pesos; elsewhere it is a name (P850). */
const PHILIPPINE =
  /Philippin|Manila|Luzon|Visayas|Mindanao|Cebu|Quezon|Davao|Filipino|peso|PHP|\bP\d[\d.,]* ?(?:[mb]n|million|billion|trillion)|\bP\d{1,3},\d{3}/;
const AMOUNT =
  /\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,4}(?:\.\d{1,3})? ?(?:[mb]n|m|tn|million|billion|trillion)\b|\d{1,4}\.\d\d\b/y;

/** A name of money that follows a number: `million yuan`, `5 euros`, `115.5USD`. */
export function readMoneyWord(text: string, end: number): UnitReading | null {
  const hyphen = text.charCodeAt(end) === 0x2d;
  const at = hyphen ? end + 1 : skipGap(text, end);
  const word = WORDS.longest(text, at, endsWord);
  const sign = BEHIND.longest(
    text,
    at,
    (code, last) => isWordEnd(text, last) && mayStandBehind(text, { code, at, last, end }),
  );
  const found = sign !== null && (word === null || sign.end > word.end) ? sign : word;
  if (found === null) return null;
  return resolved(text, { start: found.start, end: found.end, code: found.value, doubts: NOTHING });
}

/** Whether the name of money is another word too, which only a large amount tells apart. */
export function isOtherWord(text: string, { start, end, doubts }: UnitReading): boolean {
  const word = text.slice(start, end).toLowerCase();
  // Crowns whose land is known are money.
  return OTHER_WORDS.has(word) && !(SHARED_NAMES.has(word) && doubts.length === 0);
}

function endsWord(_code: string, end: number, text: string): boolean {
  return isWordEnd(text, end);
}

/** `68 p` and `17c`, but `9 p.m.` and `5 c`; `$` behind a number belongs to the next one unless nothing follows. */
function mayStandBehind(
  text: string,
  { code, at, last, end }: { code: string; at: number; last: number; end: number },
): boolean {
  if (last - at > 1) return true;
  const letter = text.charAt(at);
  if (letter === 'c' || letter === 'C') return at === end;
  if (code === 'GBP.pence') return text.charCodeAt(last) !== 0x2e || !/[mM]/.test(text.charAt(last + 1));
  return letter === '$' || '€£₹₩₽₺₫฿₪₴₸₿₾₭'.includes(letter) ? !isDigit(text.charCodeAt(last)) && at - end < 2 : true;
}

/** A sign or code in front of an amount in digits: `$`, `US$`, `RM`, `CNY `. Its end is where the number starts. */
export function readMoneySign(text: string, at: number): UnitReading | null {
  const sign = SIGNS.longest(text, at);
  if (sign === null) return null;
  const last = text.charCodeAt(sign.end - 1);
  const letters = isLatin(last) || last === 0x2e;
  let end = sign.end;
  if (text.charCodeAt(end) === 0x20) end++;
  // `W 5`, `P 3`: a letter that stands apart from the digits is no sign.
  if (letters && end > sign.end && sign.end - sign.start === 1) return null;
  const digit = text.charCodeAt(end);
  // $(3.2) million: a loss.
  const loss = digit === 0x28 && !letters && isDigit(text.charCodeAt(end + 1));
  if (!isDigit(digit) && digit !== 0x2e && !loss) return null;
  if (end - at === 1 && RARE_SIGNS.has(text.charAt(at))) {
    AMOUNT.lastIndex = end;
    if (!AMOUNT.test(text) && !(text.charAt(at) === 'P' && PHILIPPINE.test(around(text, { start: at, end }))))
      return null;
  }
  return resolved(text, { start: at, end, code: sign.value, doubts: NOTHING });
}

/** Settles the names that several currencies share by what stands around them; where nothing does, the doubt is noted. */
function resolved(text: string, unit: UnitReading): UnitReading {
  const written = text.slice(unit.start, unit.end).trim().toLowerCase();
  switch (written) {
    case '$':
    case 'dollar':
    case 'dollars': {
      if (!mayNameDollarLand(text, Math.max(0, unit.start - REACH), unit.end + REACH)) return unit;
      const near = around(text, unit);
      return DOLLAR_LANDS.test(near) && !UNITED_STATES.test(near) ? doubted(unit, unit.code) : unit;
    }
    case '¥': {
      const near = around(text, unit);
      const [chinese, japanese] = [CHINESE.test(near), JAPANESE.test(near)];
      return chinese === japanese ? doubted(unit, 'CNY') : { ...unit, code: chinese ? 'CNY' : 'JPY' };
    }
    default: {
      const shared = SHARED_NAMES.get(written);
      return shared === undefined ? unit : byLand(text, unit, shared);
    }
  }
}

/** True where money is more likely than mass behind a number: `361 million pounds` in a text about Britain. */
export function isSterling(text: string, unit: { readonly start: number; readonly end: number }): boolean {
  return STERLING.test(around(text, unit));
}

/** The currency of the land that is named; where none is, the usual one, in doubt or not. */
function byLand(text: string, unit: UnitReading, { lands, usual }: SharedName): UnitReading {
  const code = nearestLand(text, unit, lands, { near: REACH, far: FAR });
  if (code !== null) return { ...unit, code };
  return usual ? unit : doubted(unit, unit.code);
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(Math.max(0, start - REACH), end + REACH);
}

function doubted(unit: UnitReading, code: string): UnitReading {
  const doubts: readonly Doubt[] = ['unit-ambiguous'];
  return { ...unit, code, doubts };
}

function* listWords(): Iterable<readonly [string, string]> {
  const owners = new Map<string, string>();
  for (const [name, code] of currencyNames('en')) owners.set(name, code);
  const ours = new Map<string, string>();
  for (const [code, words] of Object.entries(MONEY_WORDS)) {
    for (const word of words) {
      const known = ours.get(word);
      if (known !== undefined) throw new CodedError('UNIT_WORD_TWICE', { word, first: known, second: code });
      ours.set(word, code);
      owners.set(word, code);
    }
  }
  for (const [word, code] of owners) {
    if (word.length > 2) yield [word, code];
  }
}

function* listSigns(): Iterable<readonly [string, string]> {
  yield ['$', 'USD'];
  yield ['¥', 'JPY'];
  for (const code of CURRENCY_CODES) if (!PLAIN_WORDS.has(code)) yield [code, code];
  for (const [code, signs] of Object.entries(MONEY_SIGNS)) for (const sign of signs) yield [sign, code];
}

function* listBehind(): Iterable<readonly [string, string]> {
  for (const code of CURRENCY_CODES) if (!PLAIN_WORDS.has(code)) yield [code, code];
  yield ['usd', 'USD'];
  yield ['rmb', 'CNY'];
  yield ['RMB', 'CNY'];
  yield ['BTC', 'BTC'];
  yield ['YEN', 'JPY'];
  yield ['元', 'CNY'];
  yield ['$', 'USD'];
  yield ['p', 'GBP.pence'];
  yield ['¢', 'USD.cent'];
  yield ['c', 'USD.cent'];
  for (const sign of ['€', '£', '₹', '₩', '₽', '₺', '₫', '฿', '₪', '₴', '₸', '₿', '₾', '₭']) {
    const code = Object.entries(MONEY_SIGNS).find(([, signs]) => signs.some((other: string) => other === sign))?.[0];
    if (code !== undefined) yield [sign, code];
  }
}
