import type { QuantityFind, UnitReading } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { isDigit, isLatin } from '../../engine/text/characters.ts';
import { hedgeAfter, hedgeBefore } from '../hedges/hedges.ts';
import { goesOnNaming, isLetteredNumber } from '../labels/lettered-names.ts';
import { isStreetNumber } from '../labels/street-numbers.ts';
import { isCapital, skipGap, wordAt, wordBefore } from '../read-word.ts';
import { MONTHS, WEEKDAYS } from '../times/calendar-words.ts';
import { readDensity } from '../units/many.ts';
import { actsInTurn } from './acting-numbers.ts';
import { readHyphenNoun, readMemberNoun, readSizedNoun } from './attributive-nouns.ts';
import { isOpened } from './bare-objects.ts';
import { countsPeople, countsWhom } from './befallen.ts';
import { isBehindLabel } from './behind-label.ts';
import { isBoundedAge } from './bounded-ages.ts';
import { comparesCount } from './compared-counts.ts';
import { dealtOut } from './dealt-out.ts';
import { gappedNoun, nounOfOpening } from './gapped.ts';
import { readMedal } from './medals.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { LABEL_NOUNS, PHRASE_STOPS } from './noun-words.ts';
import { numberedThing } from './numbered.ts';
import { countsOthers } from './others.ts';
import { BARE, nounBehindOf, sharesPartitive } from './partitive.ts';
import { countsPartOrMore } from './parts-counted.ts';
import { countsSameDeed } from './same-deed.ts';
import { theNumberOf } from './the-number.ts';
import { isToldAge } from './told-ages.ts';

/** What a bare number counts; a number that is only a name (Section 427, Model 3) counts nothing and is no figure. */
export function counted({ text, finds }: FigureReading, find: QuantityFind, index: number): UnitReading | null {
  const gapped = gappedNoun({ text, finds }, index);
  if (gapped !== null) return { start: find.start, end: find.end, code: gapped, doubts: ['unit-assumed'] };
  // Women 40 and older: a name does not look otherwise.
  if (isBoundedAge(text, find) || isToldAge(text, find))
    return { start: find.start, end: find.end, code: 'year', doubts: [] };
  if (isName(text, find)) return null;
  if (isFactor(text, find)) return { start: find.start, end: find.end, code: 'x', doubts: [] };
  if (countsWhom(text, find)) return { start: find.start, end: find.end, code: 'person', doubts: [] };
  const one = isOne(find);
  const noun = nounOf(text, find, one);
  if (noun !== null) {
    const per = readDensity(text, noun.end);
    const code = per === null ? noun.name : `${noun.name}/${per.code}`;
    return { start: find.start, end: per?.end ?? noun.end, code, doubts: [] };
  }
  if (countsPeople({ text, finds }, find)) return { start: find.start, end: find.end, code: 'person', doubts: [] };
  const shared =
    countsOthers({ text, finds }, index) ??
    sharedNoun(text, finds, index) ??
    earlierNoun(text, finds, index) ??
    dealtOut({ text, finds }, index) ??
    sharesPartitive({ text, finds }, index) ??
    actsInTurn({ text, finds }, index) ??
    comparesCount({ text, finds }, index) ??
    countsPartOrMore({ text, finds }, index) ??
    countsSameDeed({ text, finds }, index) ??
    theNumberOf({ text, finds }, index) ??
    numberedThing(text, find) ??
    nounOfOpening({ text, finds }, index) ??
    isOpened({ text, finds }, index);
  if (shared !== null) return { start: find.start, end: find.end, code: shared, doubts: ['unit-assumed'] };
  const of = nounBehindOf(text, find.end);
  if (of !== null) return { start: find.start, end: find.end, code: one ? BARE : of, doubts: [] };
  return standsAlone(text, find) ? { start: find.start, end: find.end, code: BARE, doubts: [] } : null;
}

/** `rose by a factor of three`: how many times as much. */
function isFactor(text: string, find: QuantityFind): boolean {
  const of = wordBefore(text, hedgeBefore(text, find.start)?.start ?? find.start);
  return of?.word === 'of' && wordBefore(text, of.start)?.word === 'factor';
}

/** The noun right behind a number; behind `thousands of` it stands after the preposition. */
function nounOf(text: string, find: QuantityFind, one: boolean): { end: number; name: string } | null {
  const near =
    readHyphenNoun(text, find.end) ??
    (one ? null : (readMemberNoun(text, find.end) ?? readSizedNoun(text, find.end))) ??
    readNounPhrase(text, find.end, { one }) ??
    readMedal(text, find.end) ??
    readBeyondHedge(text, find.end);
  if (near !== null || !find.spelled || find.magnitude.shape !== 'range') return near;
  const of = wordAt(text, skipGap(text, find.end));
  return of?.word === 'of' ? readNounPhrase(text, of.end, { one: false }) : null;
}

/** `300 or so migrants`, `100,000-plus homes`: what is counted stands behind the hedge, outside the figure. */
function readBeyondHedge(text: string, end: number): { end: number; name: string } | null {
  const hedge = mayHedge(text, end) ? hedgeAfter(text, end) : null;
  const noun = hedge === null ? null : readNounPhrase(text, hedge.end, { one: false });
  return noun === null ? null : { end, name: noun.name };
}

/** A sign, or a word in `o` or `p` (or so, plus). */
function mayHedge(text: string, end: number): boolean {
  const first = text.charCodeAt(end);
  if (first !== 0x20) return first === 0x2d || first === 0x2b;
  const letter = text.charCodeAt(end + 1);
  return letter === 0x6f || letter === 0x70;
}

function isOne(find: QuantityFind): boolean {
  return find.magnitude.shape === 'point' && find.magnitude.at.digits === '1' && find.magnitude.at.exponent === 0;
}

/** `435 homes by open sale and 187 by tender`: the number takes the noun of the one before it in the sentence. */
function earlierNoun(text: string, finds: FigureReading['finds'], index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity') return null;
  if (find.magnitude.shape === 'vague' || find.spelled || !standsAlone(text, find)) return null;
  for (let before = index - 1; before >= 0 && before > index - 5; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > 110 || /[.!?;]\s|\n/.test(text.slice(other.end, find.start)))
      return null;
    // per 1,000 people: the number of a rate's denominator counts nothing.
    if (other.type !== 'quantity' || /(?:\bper |\/)$/.test(text.slice(other.start - 4, other.start))) continue;
    if (other.unit !== null) {
      if (other.unit.code === '%' || other.unit.code === 'x') continue;
      return null;
    }
    const noun = isName(text, other) ? null : readNounPhrase(text, other.end, { one: false });
    if (noun === null) return null;
    const per = readDensity(text, noun.end);
    // "Cases at its 42 districts fell to 81,000": it is the cases that fell.
    const inPlaces = IN_PLACES.test(text.slice(Math.max(0, other.start - 16), other.start));
    if (inPlaces && MOVED.test(text.slice(noun.end, find.start))) return null;
    // "in three counties: Corvo with 1,140": each of those counted has some of something else.
    if (/: [A-Z][\p{L}-]+ with $/u.test(text.slice(Math.max(0, find.start - 30), find.start))) return null;
    return ENDS.test(text.slice(find.end, find.end + 14)) &&
      LIKE.test(text.slice(Math.max(0, find.start - 40), find.start))
      ? per === null
        ? noun.name
        : `${noun.name}/${per.code}`
      : null;
  }
  return null;
}

const IN_PLACES = /\b(?:at|in|across|among|throughout) (?:its |the |all |their |these |those |some )?$/;
const MOVED =
  /^ (?:(?:has|have|had) )?(?:fell|fallen|rose|risen|dropped|climbed|jumped|slid|slipped|declined|decreased|increased|dwindled|surged|soared|grew|grown|doubled|tripled|halved)\b/;
const ENDS =
  /^(?:[.,;)]|\s*$| (?:in|by|from|of those|at|on|and|to|last|this|a year|were|are|for|elsewhere|overseas|during|after|before)\b)/;
const LIKE =
  /\b(?:and|from|including|to|or|than|of|another|with|against|versus|some|about|nearly|over|were|was|(?:times|than|against|versus|with|to|from) [A-Z][\w .-]{1,28}['’]s?) $/;

/** `expanding from 53 to 80 articles`, `two or three ships`: the number before takes the noun of the next. */
function sharedNoun(text: string, finds: FigureReading['finds'], index: number, depth = 0): string | null {
  const [find, next] = [finds[index], finds[index + 1]];
  if (find === undefined) return null;
  if (next?.type !== 'quantity' || next.unit !== null || next.start - find.end > 24) return null;
  if (!JOINED.test(text.slice(find.end, next.start))) return null;
  return nounOf(text, next, false)?.name ?? (depth < 3 ? sharedNoun(text, finds, index + 1, depth + 1) : null);
}

const JOINED =
  /^-?(?: (?:in|of) \d{4})?,?(?: (?:to|and|or|against|versus|from)|-)? (?:about |around |nearly |some |over |more than )?$/;

/**
 * A bare number is worth telling when its shape is that of a measurement (1,463.78, 71 million, 49.5), when it is
 * hedged, or when a verb or preposition of amount stands before it. A spelled small number is as often a pronoun.
 */
function standsAlone(text: string, find: QuantityFind): boolean {
  if (find.magnitude.shape === 'vague') return false;
  if (isWholeText(text, find)) return true;
  const written = text.slice(find.number?.start ?? find.start, find.number?.end ?? find.end);
  if (find.scaled && !(find.spelled && find.magnitude.shape === 'range' && find.comparator === '~')) return true;
  if (find.spelled) {
    // A spelled number is a pronoun as often as not; bounded on one side it is an amount (no less than thirty).
    const hedge = find.comparator === '~' ? null : hedgeBefore(text, find.start);
    if (hedge !== null && hedge.comparator !== '~') return true;
    if (find.magnitude.shape === 'range') return find.comparator !== '~';
    return written.includes(' ') && !/^(?:a|one) /i.test(written);
  }
  if (isBehindLabel(text, find.start, find.end)) return true;
  if (/[.,]\d/.test(written) || find.magnitude.shape === 'range') return true;
  // "needs to hand over 94 a month"
  if (EACH_TIME.test(text.slice(find.end, find.end + 16))) return true;
  if (hedgeBefore(text, find.start) !== null || /^ (?:more|fewer) than\b/.test(text.slice(find.end, find.end + 12)))
    return true;
  const before = wordBefore(text, find.start);
  return before !== null && AMOUNT_LEADS.has(before.word);
}

const AMOUNT_LEADS: ReadonlySet<string> = new Set(
  'to at of is was are were be reached hit totaled totalled averaged stood from equals equal numbered numbers with and or than by for number numbering against versus only including reported recorded logged registered counted'.split(
    ' ',
  ),
);

const EACH_TIME = /^ (?:a|per|each|every) (?:day|week|month|quarter|year|season|game|match)\b/;

function isWholeText(text: string, find: QuantityFind): boolean {
  return find.start < 3 && text.length - find.end < 3
    ? true
    : text.length < 40 && text.slice(0, find.start).trim() === '' && text.slice(find.end).trim() === '';
}

/** `the No. 1 producer`: a place in a ranking. */
function isRankedAs(text: string, { start, spelled }: QuantityFind): boolean {
  return !spelled && text.charCodeAt(start - 2) === 0x2e && /(?<![A-Za-z])No\. $/.test(text.slice(start - 5, start));
}

/** A number that is a part of a name or an address in the text: it stands behind a capitalised word, a label or a sign. */
export function isName(text: string, find: QuantityFind): boolean {
  const before = text.charCodeAt(find.start - 1);
  if (before === 0x23 || before === 0x40 || before === 0x5b || before === 0x5f || before === 0x3d) return true;
  if (before === 0x2d && isLatin(text.charCodeAt(find.start - 2)))
    return !/sub-$/i.test(text.slice(Math.max(0, find.start - 4), find.start));
  if (before === 0x2f && find.start > 1 && text.charCodeAt(find.start - 2) !== 0x20) return true;
  if (isListNumber(text, find) || isStreetNumber(text, find.end) || isRankedAs(text, find)) return true;
  // the P5+1 group
  if (before === 0x2b && /[A-Za-z]\d{1,2}\+$/.test(text.slice(Math.max(0, find.start - 4), find.start))) return true;
  // Boeing 787-9 seats 290: a range would rise.
  if (before === 0x2d && MODEL_BEFORE.test(text.slice(Math.max(0, find.start - 20), find.start))) return true;
  if (isLetteredNumber(text, find) || (!find.spelled && goesOnNaming(text, find.start))) return true;
  if (find.scaled || find.magnitude.shape === 'vague') return false;
  if (find.magnitude.shape === 'range') return isNamedRange(text, find);
  const digits = !find.spelled && /^\d{1,3}(?:\.\d{1,3})+$/.test(text.slice(find.start, find.number?.end ?? find.end));
  if (digits) return DOTTED.has(wordBefore(text, find.start)?.word ?? '');
  const plain = !find.spelled && /^\d{1,4}[a-z]?$/.test(text.slice(find.start, find.number?.end ?? find.end));
  if (!plain && !find.spelled) return false;
  const word = wordBefore(text, find.start);
  if (word === null) return false;
  // the Six Nations, the Five Eyes
  if (
    find.spelled &&
    word.word === 'the' &&
    isCapital(text, find.start) &&
    /^ [A-Z][a-z]/.test(text.slice(find.end, find.end + 3))
  )
    return true;
  if (word.word === 'of') return /\bGroup of $/.test(text.slice(Math.max(0, find.start - 9), find.start));
  if (LABEL_NOUNS.has(word.word))
    return !(word.word === 'number' && wordAt(text, skipGap(text, find.end)) !== null && find.spelled);
  if (!isCapital(text, word.start)) return false;
  if (find.spelled)
    return isCapital(text, find.start) && !isSentenceStart(text, word.start) && !PHRASE_STOPS.has(word.word);
  return (
    !PHRASE_STOPS.has(word.word) &&
    !MONTHS.has(word.word) &&
    !WEEKDAYS.has(word.word) &&
    !OPENERS.has(word.word) &&
    !followsPlace(text, word.start, find.end)
  );
}

const MODEL_BEFORE = /(?<![A-Za-z])[A-Z][A-Za-z]{2,12} \d{3}-$/;

/** Behind these a decimal is a name as well: version 2.1, Table 3.2. */
const DOTTED: ReadonlySet<string> = new Set(
  'hdmi usb usb-c usb-a pcie bluetooth wifi wi-fi displayport thunderbolt version release build firmware ios ipados macos android python ubuntu harmonyos section table figure fig chapter article paragraph clause annex appendix exhibit'.split(
    ' ',
  ),
);

/** `Boeing 737-800`, `Sections 12-15`: two numbers behind a label and nothing counted behind them. */
function isNamedRange(text: string, find: QuantityFind): boolean {
  if (!/^\d{1,4}-\d{1,4}$/.test(text.slice(find.start, find.end))) return false;
  if (/\bNo\. ?$/.test(text.slice(Math.max(0, find.start - 5), find.start))) return true;
  const word = wordBefore(text, find.start);
  return word !== null && LABEL_NOUNS.has(word.word) && readNounPhrase(text, find.end, { one: false }) === null;
}

/** Words that open a sentence before a count: About 300, Nearly 40, Killing 14. */
const OPENERS: ReadonlySet<string> = new Set(
  'total roughly approximately estimated around exactly another hence last first next every these killing injuring adding'.split(
    ' ',
  ),
);

/** `In Beijing 200 people …`: a place behind a preposition, and a noun behind the number. */
function followsPlace(text: string, at: number, end: number): boolean {
  const before = wordBefore(text, at);
  return (
    before !== null &&
    /^(?:in|at|near|outside)$/.test(before.word) &&
    readNounPhrase(text, end, { one: false }) !== null
  );
}

function isSentenceStart(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && /["'“‘( ]/.test(text.charAt(from - 1)) && at - from < 4) from--;
  const before = text.charCodeAt(from - 1);
  return from === 0 || before === 0x2e || before === 0x0a || before === 0x21 || before === 0x3f;
}

/** `[3]`, `(2)`, and `1.` or `1)` at the start of a line. */
function isListNumber(text: string, find: QuantityFind): boolean {
  const before = text.charCodeAt(find.start - 1);
  const after = text.charCodeAt(find.end);
  if (before === 0x28 && after === 0x29) return !/[.,]/.test(text.slice(find.start, find.end)) && !find.scaled;
  if (after !== 0x2e && after !== 0x29) return false;
  const lineStart = find.start === 0 || before === 0x0a;
  const next = text.charCodeAt(find.end + 1);
  return lineStart && (next === 0x20 || next === 0x09) && !isDigit(next);
}
