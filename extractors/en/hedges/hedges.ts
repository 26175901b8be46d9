import type { Hedge } from '../../engine/figures/language-pack.ts';
import { isLatin, isWordEnd, isWordStart, skipSpacesBack } from '../../engine/text/characters.ts';
import { onForget } from '../../engine/text/kept-text.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import type { Comparator } from '../../model/figure.ts';
import { skipGap, wordBefore } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { HEDGES_BEFORE } from './hedge-words.ts';
import { HEDGES_AFTER } from './hedge-words-behind.ts';
import { boundInContext } from './negated-bounds.ts';

interface HedgeWord {
  readonly word: string;
  readonly comparator: Comparator;
}

const COMPARATORS = ['~', '>', '>=', '<', '<='] as const satisfies readonly Comparator[];
const BEFORE = wordTrie(rowsOf(HEDGES_BEFORE), { ignoreCase: true, backwards: true });
const AFTER = wordTrie(rowsOf(HEDGES_AFTER), { ignoreCase: true });

/** Words that may stand between a hedge and its number: more than a third, at least another 50, about the 4%. */
const FILLER = wordClass([
  'a',
  'an',
  'the',
  'another',
  'additional',
  'further',
  'only',
  'extra',
  'just',
  'his',
  'its',
  'their',
  'of',
  'total',
  'whopping',
  'record',
]);
/** `over 3 years` is a stretch of time far more often than a bound; `over 30 years old` is a bound. */
const STRETCH =
  /^(?:\w+[ -]){1,3}(?:years?|months?|weeks?|days?|hours?|decades?|quarters?|minutes?)\b(?![ -](?:old|of age))/i;
const BOUNDING_LEADS: ReadonlySet<string> = new Set([
  'for',
  'just',
  'well',
  'lasted',
  'lasting',
  'takes',
  'took',
  'is',
  'was',
  'a',
  'now',
  'slightly',
  'little',
  'and',
  'spanning',
]);

/** The hedge that ends right before `start`; nested hedges come back as one, the bounding outweighing the blurring. */
export function hedgeBefore(text: string, start: number): Hedge | null {
  // Hedges, ranges, movements and levels reached ask for the same figure: it is read once.
  if (text !== textKept) {
    textKept = text;
    starts.fill(-1);
  }
  const place = start & (KEPT - 1);
  if (starts[place] === start) return kept[place] ?? null;
  const hedge = readBefore(text, start, 0);
  starts[place] = start;
  kept[place] = hedge;
  return hedge;
}

/** The hedges read last, of the text read last. */
const KEPT = 0x40;
const starts = new Int32Array(KEPT).fill(-1);
const kept: (Hedge | null)[] = Array.from({ length: KEPT }, () => null);
let textKept = '';
onForget(() => {
  textKept = '';
  starts.fill(-1);
});

function readBefore(text: string, start: number, depth: number): Hedge | null {
  let at = skipSpacesBack(text, start);
  // sub-7 nanometre: the hyphen joins the bound to the number.
  if (
    text.charCodeAt(at - 1) === 0x2d &&
    isLatin(text.charCodeAt(at - 2)) &&
    /sub-$/i.test(text.slice(Math.max(0, at - 4), at))
  )
    at--;
  if (text.charCodeAt(at - 1) === 0x28) return depth > 0 ? null : hedgeOfConverted(text, at - 1, start);
  let found: Hedge | null = null;
  let definite = false;
  for (let count = 0; count < 4; count++) {
    const hedge = lastHedge(text, at, start);
    // "faster than the 6.5% forecast": what is told of already is compared with, not bounded.
    if (hedge !== null && definite && isCompared(text.slice(hedge.start, hedge.end), text, start)) return null;
    if (hedge !== null && definite && isDifference(text, hedge)) return null;
    if (hedge === null) {
      const filler = found === null && count < 2 ? wordBefore(text, at) : null;
      if (filler === null || (filler.classes & FILLER) === 0) break;
      definite = /^(?:the|its|their|his)$/.test(filler.word);
      at = skipSpacesBack(text, filler.start);
      continue;
    }
    found = found === null ? hedge : { ...hedge, end: found.end, comparator: outweighing(text, hedge, found) };
    at = skipSpacesBack(text, hedge.start);
  }
  return found;
}

const EXPECTED =
  /^(?:[^.;:]|\.\d){1,48}?\b(?:expected|forecasts?|estimates?|estimated|consensus|predicted|projected|guided|pencilled|analysts|economists|recorded|seen|reported|booked|posted|earned|recommended|required|needed|offered|allowed|permitted|sought|promised|advised)\b/;

/** What is fixed by itself, whoever is above or below it: the 1% threshold, the five percent limit. */
const STANDARD =
  /^(?:[^.;:,]|\.\d){1,20}? (?:[a-z-]+ )?(?:thresholds?|targets?|limits?|goal|ceiling|cap|quota|norm|benchmark|requirement|standard|guideline)\b/;

/** "41% below the $112 of a year earlier": what a percentage is told against is no bound. */
function isDifference(text: string, { start, end }: Hedge): boolean {
  if (!/^(?:below|above|under|over)$/i.test(text.slice(start, end))) return false;
  return /(?:\d ?%|per ?cent|percentage points?) $/.test(text.slice(Math.max(0, start - 20), start));
}

/** Than the 6.5% forecast, topping the $4 billion that analysts expected; "above the 2% level" is a bound. */
function isCompared(hedge: string, text: string, start: number): boolean {
  if (/(?:than|short of)$/i.test(hedge)) return true;
  return /^(?:(?:well|far|just|slightly|way|comfortably|still) )?(?:above|below|topping|exceeding|surpassing|beating|over|under)$/i.test(
    hedge,
  )
    ? EXPECTED.test(text.slice(start, start + 64)) || STANDARD.test(text.slice(start, start + 48))
    : false;
}

/** Verbs with which `around` and `about` are no hedges: centres around the 37m skeleton. */
/** Verbs that end in `over`: handed over 258 ships. */
const HANDED =
  /\b(?:hand(?:ed|s|ing)?|t[ao]ken?|took|taking|turn(?:ed|s|ing)?|carr(?:y|ied|ies)|roll(?:ed|ing)?|came|sign(?:ed)?|gave|given|pass(?:ed)?) $/i;
const MOVERS =
  /\b(?:pick\w*|sped|speed\w*|step\w*|warm\w*|edg\w+|mov\w+|went|go(?:es|ing)?|climb\w*|creep\w*|crept|inch\w*|catch\w*|caught|add\w*|rose|ris\w+|jump\w*|ramp\w*|push\w*|revised) $/i;
const PIVOTS =
  /\b(?:cent(?:re|er)s?|cent(?:re|er)ed|revolv\w+|built|based|talk\w*|speak\w*|think\w*|ask\w*|hear|told|wrote|turn\w*|wrapp\w*) $/i;
const AMOUNT =
  /[$€£¥]?\d[\d.,]*(?: (?:million|billion|trillion|thousand))?[ -]?[A-Za-z/°%³²]{0,20}(?: [a-z]{1,12}){0,2} ?$/;

/** `more than 100 kilometers (60 miles)`: the conversion in brackets is bounded by the hedge of the first figure. */
function hedgeOfConverted(text: string, bracket: number, start: number): Hedge | null {
  const from = Math.max(0, bracket - 44);
  const match = AMOUNT.exec(text.slice(from, bracket));
  if (match === null) return null;
  // "adults under 30 (52%)": a percentage converts no age.
  const share = /^[\d.,]+ ?%/.test(text.slice(start, start + 12)) && !/%|per ?cent/.test(match[0]);
  return share ? null : readBefore(text, from + match.index, 1);
}

function lastHedge(text: string, end: number, number: number): Hedge | null {
  const match = BEFORE.longestBefore(text, end);
  if (match === null || (isLatin(text.charCodeAt(match.start)) && !isWordStart(text, match.start))) return null;
  const { word, comparator } = match.value;
  // <> says unequal
  if ((word === '>' || word === '<') && /[<>]/.test(text.charAt(match.start - 1))) return null;
  if (
    word === 'over' &&
    STRETCH.test(text.slice(number, number + 40)) &&
    !BOUNDING_LEADS.has(wordBefore(text, match.start)?.word ?? '')
  )
    return null;
  // "is short of 700,000 homes": so many are lacking; "fell just short of 700,000" is a bound.
  if (
    word === 'short of' &&
    /\b(?:is|are|was|were|been|be|being|still|now|remains?) $/i.test(
      text.slice(Math.max(0, match.start - 9), match.start),
    )
  )
    return null;
  if (word === 'within' && /(?:year|month|week|day|hour|minute)/i.test(text.slice(number, number + 20))) return null;
  if (word === 'over' && HANDED.test(text.slice(Math.max(0, match.start - 10), match.start))) return null;
  // Sales top $200 billion, but the top 200 and its top three seeds.
  if (word === 'top' && !isTopping(text, { at: match.start, number })) return null;
  // edged up to $84: the verb's particle, and where it came to.
  if (word === 'up to' && MOVERS.test(text.slice(Math.max(0, match.start - 12), match.start))) return null;
  if ((word === 'around' || word === 'about') && PIVOTS.test(text.slice(Math.max(0, match.start - 14), match.start)))
    return null;
  // "the near 5", "turned inside 3" are rare; "say" and "some" need to open the phrase.
  if (word === 'say' && !/[,(]\s*$/.test(text.slice(Math.max(0, match.start - 3), match.start))) return null;
  // Prices start at $899, but the work starts at 100 homes.
  if (OPENS.test(word) && !MONEY.test(text.slice(number, number + 4))) return null;
  return {
    start: match.start,
    end: match.end,
    comparator: boundInContext(text, match.start, comparator),
    rule: 'en/hedges/before',
  };
}

/** What only the least of several prices does. */
const OPENS = /^(?:starts? (?:at|from)|price[ds] from)$/;
const MONEY = /^(?:(?:US|HK|NT|NZ|[ASC])?[$€£¥₹]|(?:USD|EUR|GBP|INR|Rs|CHF))/;

/** The hedge that follows at `end`: `or more`, `or so`, `plus`. */
export function hedgeAfter(text: string, end: number): Hedge | null {
  const close = isSign(text, end) ? AFTER.longest(text, end, endsWord) : null;
  const at = skipGap(text, end);
  const match = close ?? (at === end ? null : AFTER.longest(text, at, endsWord));
  if (match === null) return null;
  // $5.1 billion +/- 2%
  if (text.charCodeAt(match.end - 1) === 0x2b && /^ ?\/? ?[-−]/.test(text.slice(match.end, match.end + 3))) return null;
  // equal to 5000 or more than 4500: the words belong to the next number.
  if (/than$/i.test(text.slice(match.start, match.end)) && /^\s*[\d$€£]/.test(text.slice(match.end, match.end + 4)))
    return null;
  // "20 plus 5" adds, "20-plus" and "20 plus." bound.
  if (/^(?:plus|\+)$/i.test(text.slice(match.start, match.end)) && /^\s*\d/.test(text.slice(match.end, match.end + 4)))
    return null;
  return { start: match.start, end: match.end, comparator: match.value.comparator, rule: 'en/hedges/after' };
}

function endsWord(_value: HedgeWord, end: number, text: string): boolean {
  return isWordEnd(text, end);
}

/** `+`, a hyphen or a comma. */
function isSign(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 0x2b || code === 0x2d || code === 0x2c;
}

function outweighing(text: string, outer: Hedge, inner: Hedge): Comparator {
  // As high as roughly 352: it comes to about that; the words before only say that it is much.
  if (inner.comparator === '~' && /^as (?:high|long|far|large)/i.test(text.slice(outer.start, outer.end))) return '~';
  return outer.comparator === '~' ? inner.comparator : outer.comparator;
}

function* rowsOf(
  table: Readonly<Partial<Record<Comparator, readonly string[]>>>,
): Iterable<readonly [string, HedgeWord]> {
  for (const comparator of COMPARATORS) for (const word of table[comparator] ?? []) yield [word, { word, comparator }];
}

/** `top` is a verb before money and large numbers, behind a plural or a name: sales top $200 billion. */
function isTopping(text: string, { at, number }: { at: number; number: number }): boolean {
  const large = /^(?:[$€£¥]|\d[\d.,]* (?:million|billion|trillion)|\d{1,3},\d{3})/.test(
    text.slice(number, number + 24),
  );
  const before = wordBefore(text, at);
  return large && before !== null && !/^(?:the|a|its|their|our|his|her|world|of|in|at|over|on)$/.test(before.word);
}
