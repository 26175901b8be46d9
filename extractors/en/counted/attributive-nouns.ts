import { isDigit, unitAt } from '../../engine/text/characters.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { HYPHEN_NOUNS, PHRASE_STOPS } from './noun-words.ts';

/** What a number counts, and where the words that the figure takes in end. */
interface Counted {
  readonly end: number;
  readonly name: string;
}

/** `a six-cylinder engine`, `an 11-member pact`; `two-way`, `one-time` and `last-32` count nothing. */
export function readHyphenNoun(text: string, end: number): Counted | null {
  if (text.charCodeAt(end) !== 0x2d) return null;
  const word = wordAt(text, end + 1);
  return word === null || !HYPHEN_NOUNS.has(word.word) ? null : { end: word.end, name: word.word };
}

/** `the 11 member trade agreement`: a singular that stands for a plural before another noun. */
export function readMemberNoun(text: string, end: number): Counted | null {
  const word = wordAt(text, skipGap(text, end));
  if (word === null || end === word.start || !MEMBER_NOUNS.has(word.word)) return null;
  const next = wordAt(text, skipGap(text, word.end));
  // 27 member states
  if (word.word === 'member' && /^(?:states|countries|nations|governments)$/.test(next?.word ?? '')) return null;
  return next === null || PHRASE_STOPS.has(next.word) ? null : { end: word.end, name: word.word };
}

const MEMBER_NOUNS: ReadonlySet<string> = new Set([
  'member',
  'bedroom',
  'seat',
  'storey',
  'cylinder',
  'person',
  'nation',
  'gauge',
]);

const SIZE = new RegExp(
  ' (?:\\d[\\d.,]{0,6}|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)(?=-))' +
    '(?:[ -]?(?:[kcm]?g|[mc]l|[kcm]?m|[kMG]?Wh?)|-(?:kilo|pound|ton|foot|inch|mile|litre|liter|ounce|acre|watt|megawatt|gallon|gram|kilogram|' +
    'tonne|metre|meter|kilometre|kilometer|year|month|week|day|hour|minute|millilitre|milliliter|euro|dollar|yuan|bed|seat|storey|story))(?= [a-z])',
  'y',
);

/** `eight million 250ml bottles`, `300 20-tonne containers`: what is counted stands behind its size, which is a figure of its own. */
export function readSizedNoun(text: string, end: number): Counted | null {
  const first = unitAt(text, end + 1);
  if (text.charCodeAt(end) !== 0x20 || !(isDigit(first) || (SPELLED[first] === 1 && isHyphened(text, end + 4))))
    return null;
  SIZE.lastIndex = end;
  if (!SIZE.test(text)) return null;
  const noun = readNounPhrase(text, SIZE.lastIndex, { one: false });
  return noun === null ? null : { end, name: noun.name };
}

/** two-|kilogram, twelve-|inch: whether a hyphen stands where the shortest or the longest word for a number ends. */
function isHyphened(text: string, at: number): boolean {
  for (let place = at; place < at + 4; place++) if (unitAt(text, place) === 0x2d) return true;
  return false;
}

/** The letters that the words of `SIZE` begin with. */
const SPELLED = new Uint8Array(0x80);
for (const letter of 'tfsen') SPELLED[letter.charCodeAt(0)] = 1;
