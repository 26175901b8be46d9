import { isDigit, isLatin, isWordCharacter } from '../../engine/text/characters.ts';
import { onForget } from '../../engine/text/kept-text.ts';
import { isAirliner } from '../labels/airliners.ts';
import { CARDINALS } from '../numerals/number-words.ts';
import { COUNT_FILLERS, IDLE_ONES, IRREGULAR_PLURALS, NOT_PLURAL, PHRASE_STOPS } from './noun-words.ts';

/** What a number counts: where the words end, and their name, small letters, the head in the singular. */
export interface CountedNoun {
  readonly end: number;
  readonly name: string;
}

const MOST_WORDS = 7;
const LONGEST_WORD = 30;

/**
 * The noun phrase right behind a number: words up to the plural that closes it (48 unique mining licences), or
 * the whole phrase behind `one` (one proposal). No parser: a phrase ends at a function word, a common verb or a sign.
 * Null where no noun is found.
 */
export function readNounPhrase(text: string, end: number, { one }: { one: boolean }): CountedNoun | null {
  if (text !== textKept) {
    textKept = text;
    places.fill(-1);
  }
  const place = end * 2 + (one ? 1 : 0);
  const slot = place & (KEPT - 1);
  if (places[slot] === place) return kept[slot] ?? null;
  const found = phraseAt(text, end, one);
  places[slot] = place;
  kept[slot] = found;
  return found;
}

/** Lenders, neighbours and counts ask for the phrase at the same place: those read last are kept. */
const KEPT = 0x20;
const places = new Int32Array(KEPT).fill(-1);
const kept: (CountedNoun | null)[] = Array.from({ length: KEPT }, () => null);
let textKept = '';
onForget(() => {
  textKept = '';
  places.fill(-1);
});

/** "Fewer than the 160,000 economists had forecast": who expected so many is not what is counted. */
function expectsIt(text: string, start: number, end: number): boolean {
  if (!EXPECTING.test(text.slice(start, start + LONGEST_EXPECTING))) return false;
  return TOLD_OF.test(text.slice(Math.max(0, end - LONGEST_NUMBER), end));
}

const EXPECTING =
  /^(?:economists|analysts|forecasters|investors|traders|markets|officials|experts|strategists) (?:had |have |were |surveyed had )?(?:forecast|expected|expecting|predicted|projected|estimated|anticipated|pencilled|penciled)\b/;
const LONGEST_EXPECTING = 48;
/** Thousands at least: so many forecasters there are not. */
const TOLD_OF = /\b(?:the|than|that) (?:[\d.]+ ?(?:million|billion|thousand|m|bn|k)|\d{1,3}(?:,\d{3})+|\d{4,})$/;
const LONGEST_NUMBER = 28;

function phraseAt(text: string, end: number, one: boolean): CountedNoun | null {
  // Behind a sign, an empty line or the end of the text there is no phrase.
  const first = gapEnd(text, end);
  if (first === null || opensNumber(text, first)) return null;
  const words: string[] = [];
  let at = end;
  let closed: { end: number; count: number } | null = null;
  for (let count = 0; count < MOST_WORDS; count++) {
    const start = gapEnd(text, at);
    const last = start === null ? 0 : wordEnd(text, start);
    if (start === null || last === start) break;
    const word = text.slice(start, last);
    const lower = word.toLowerCase();
    if (count === 0 && (expectsIt(text, start, end) || CARDINALS.has(lower))) return null;
    if (words.length === 0 && COUNT_FILLERS.has(lower) && !/^ than\b/.test(text.slice(last, last + 6))) {
      words.push(word);
      at = last;
      continue;
    }
    // 1,800 newly qualified doctors: an adverb of the participle behind it.
    const adverb = closed === null && isAdverb(lower) && word === lower;
    // 22 daily trains; 300 tonnes daily.
    if (PERIODIC.test(lower) && closed === null && /^ [a-z]+s\b/.test(text.slice(last, last + 24))) {
      words.push(word);
      at = last;
      continue;
    }
    // 404 lives across the country; one in ten lives in poverty.
    const lost =
      lower === 'lives' && words.length === 0 && !one && !ONE_IN.test(text.slice(Math.max(0, end - 24), end));
    // 608,000 electric and hybrid cars: two sorts of one thing.
    if (lower === 'and' && words.length === 1 && closed === null && areSorts(words[0] ?? '', text, last)) {
      words.push(word);
      at = last;
      continue;
    }
    // nine straight games; for 40 miles straight.
    const unbroken = lower === 'straight' && /^ [a-z-]+s\b/.test(text.slice(last, last + 24));
    if (
      (PHRASE_STOPS.has(lower) && !lost && !unbroken && !(words.length === 0 && !one && DEEDS.has(lower))) ||
      (adverb && !/^ [a-z]{3,}ed [a-z]/.test(text.slice(last, last + 20)))
    )
      break;
    // One analyst says: behind `one` a word in -s is a verb.
    if (closed !== null || (one && words.length > 0 && isPlural(word, lower))) break;
    // 60-kilo bags, 20-foot containers: a size that belongs to the thing.
    const sized = words.length === 0 && /^\d{1,3}-[a-z]{2,10}$/.test(word);
    const model = words.length === 0 && isDigit(text.charCodeAt(start)) && isAirliner(text, start);
    if (isDigit(text.charCodeAt(start)) && !sized && !model && !isNamePart(words)) break;
    words.push(word);
    at = last;
    if (isPlural(word, lower) && !ATTRIBUTIVE.has(lower) && !isUnited(words))
      closed = { end: last, count: words.length };
    if (isPossessive(text, last)) {
      // the world's 5 …: what is counted stands behind the possessive, so it goes on.
      at = last + 2;
      closed = null;
      words[words.length - 1] = `${word}'s`;
    }
  }
  if (closed === null && ATTRIBUTIVE.has(words.at(-1)?.toLowerCase() ?? '')) closed = { end: at, count: words.length };
  if (closed !== null) return named(words.slice(0, closed.count), closed.end);
  const people = one ? 0 : peopleOf(words);
  if (people > 0) return named(words.slice(0, people), first + words.slice(0, people).join(' ').length);
  if (!one || words.length === 0 || words.length > 5) return null;
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (words.length === 1 && IDLE_ONES.has(head)) return null;
  return isDigit(head.charCodeAt(0)) || head.endsWith('ed') || head.endsWith('ing') ? null : named(words, at);
}

const SORTS: ReadonlySet<string> = new Set(
  (
    'electric hybrid petrol diesel domestic foreign international local regional national public private state male female young old ' +
    'small large big medium new used civil civilian military commercial residential industrial agricultural passenger cargo primary ' +
    'secondary urban rural dead missing full-time part-time online physical wind solar light heavy black white red blue green single double'
  ).split(' '),
);
const SORT_BEHIND = /^ (?<sort>[a-z-]{3,14}) [a-z-]{3,16}s\b/;

/** Two words for sorts with "and" between, and what they are sorts of behind. */
function areSorts(first: string, text: string, and: number): boolean {
  if (!SORTS.has(first.toLowerCase())) return false;
  const second = SORT_BEHIND.exec(text.slice(and, and + 34))?.groups?.['sort'];
  return second !== undefined && SORTS.has(second);
}

/** 2,000 Lebanese, 300 South Sudanese crossed: how many words name a people whose plural has no s; 0 where a thing of theirs may follow. */
function peopleOf(words: readonly string[]): number {
  const count = /^(?:South|North|Sri|New|young|displaced)$/.test(words[0] ?? '') ? 2 : 1;
  if (!/^[A-Z][a-z]{2,}ese$/.test(words[count - 1] ?? '')) return 0;
  return words.length === count || /^(?:[a-z]{3,}ed|fled|flew|swam|sought|chose|wept)$/.test(words[count] ?? '')
    ? count
    : 0;
}

/** A phrase opens with a digit only where it is a size that belongs to the thing: 60-kilo bags. */
function opensNumber(text: string, at: number): boolean {
  if (isAirliner(text, at)) return false;
  let end = at;
  while (end - at < 4 && isDigit(text.charCodeAt(end))) end++;
  return end > at && text.charCodeAt(end) !== 0x2d;
}

/** United States, United Arab Emirates: names of one land, which go on to what is counted (30 United States troops). */
function isUnited(words: readonly string[]): boolean {
  const [first, second] = words;
  if (first !== 'United') return false;
  return second === 'Arab' ? words.length === 3 : words.length === 2;
}

/** Verbs in -s that are plurals right behind a number, which as a subject would have no -s: 6,100 calls, 12 offers. */
const DEEDS: ReadonlySet<string> = new Set('calls offers reports plans works uses shows finds'.split(' '));

const PERIODIC = /^(?:daily|weekly|monthly|quarterly|yearly)$/;
const ONE_IN = /\b(?:one|1) (?:in|out of) (?:every )?[\w-]+$/i;

function named(words: readonly string[], end: number): CountedNoun | null {
  const kept = words
    .map((word) => word.toLowerCase())
    .filter((word, index) => index === words.length - 1 || !COUNT_FILLERS.has(word));
  const head = kept.at(-1);
  if (head === undefined) return null;
  const before = kept.slice(0, -1).map((word) => DEGREES.get(word) ?? word);
  return { end, name: [...before, singular(head)].join(' ') };
}

/** Two smaller tenancies, its five largest markets: the adjective without its degree, so that the same things go by one name. */
const DEGREES: ReadonlyMap<string, string> = new Map(
  'small large big old young new early great strong weak high low long short tall fast cheap rich poor wealthy heavy'
    .split(' ')
    .flatMap((word) => {
      const stem = word.endsWith('y')
        ? `${word.slice(0, -1)}i`
        : word === 'big'
          ? 'bigg'
          : word.endsWith('e')
            ? word.slice(0, -1)
            : word;
      return [[`${stem}er`, word] as const, [`${stem}est`, word] as const];
    }),
);

/** One space, or a single line break, or none behind a hyphen. */
function gapEnd(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  if (code !== 0x20 && code !== 0x0a) return null;
  const next = text.charCodeAt(at + 1) === 0x20 && code === 0x20 ? at + 2 : at + 1;
  // "Firefighters: 1,860 / Deaths: 3": what begins the next line with a capital is counted by its own number.
  if (code === 0x0a && isCapitalAt(text, next)) return null;
  return isWordCharacter(text.charCodeAt(next)) ? next : null;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD) {
    const code = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    // F-35 jets, MiG-29 fighters: a designation is one word.
    const inner =
      end > at &&
      (((code === 0x2d || code === 0x26) && isLatin(next)) ||
        (code === 0x2d && isDigit(next) && end - at < 4 && isCapitalAt(text, at)));
    if (!isWordCharacter(code) && !inner) break;
    end++;
  }
  return end - at >= LONGEST_WORD ? at : end;
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && !word.includes('-') && word.length > 4 && !ADJECTIVES_IN_LY.has(word);
}

/** Plurals that stand before the noun that is counted: two sports cars, five sales offices. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  'sports sales arms goods savings communications operations systems customs earnings futures materials metals minerals securities honours honors electronics services admissions'.split(
    ' ',
  ),
);

const ADJECTIVES_IN_LY: ReadonlySet<string> = new Set([
  'family',
  'supply',
  'assembly',
  'monopoly',
  'elderly',
  'friendly',
  'early',
  'likely',
  'deadly',
  'only',
  'lonely',
  'costly',
  'anomaly',
  'ally',
  'rally',
  'reply',
  'butterfly',
  'daily',
  'monthly',
  'weekly',
  'quarterly',
]);

/** A plural by its shape: letters and an s that is no ss, us, is or os of another word; `3s` behind a name. */
function isPlural(word: string, lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower) || lower.endsWith('men')) return true;
  const last = lower.charCodeAt(lower.length - 1);
  if (/^\d+s$/.test(lower) || /^[A-Z]{2,}s$/.test(word)) return true;
  if (last !== 0x73 || lower.length < 3 || NOT_PLURAL.has(lower)) return false;
  const before = lower.charCodeAt(lower.length - 2);
  if (before === 0x73 || (before === 0x75 && lower !== 'menus' && lower !== 'gurus') || before === 0x69) return false;
  return word.length > 3 || word !== word.toUpperCase() || /^[A-Z]+s$/.test(word);
}

function isPossessive(text: string, end: number): boolean {
  return text.charCodeAt(end) === 0x27 && text.charCodeAt(end + 1) === 0x73;
}

/** A digit goes on a phrase only inside a name: Model 3 sedans, new 737 Max jets. */
function isNamePart(words: readonly string[]): boolean {
  const last = words.at(-1);
  return last !== undefined && (/^[A-Z]/.test(last) || last === 'new' || last === 'old');
}

/** The singular of an English plural. */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men') && word.length > 3) return `${word.slice(0, -2)}an`;
  if (!word.endsWith('s') || word.endsWith('ss') || NOT_PLURAL.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && /(?:x|ch|sh|ss|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.length > 2 ? word.slice(0, -1) : word;
}
