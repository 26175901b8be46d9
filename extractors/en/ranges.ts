import type { QuantityFind } from '../engine/figures/find.ts';
import type { FigureReading, RangeJoin } from '../engine/figures/language-pack.ts';
import { isLatin, unitAt } from '../engine/text/characters.ts';
import { shift, toNumber } from '../engine/values/decimal.ts';
import { MAKING_VERBS, MOVING_NOUNS, MOVING_VERBS } from './changes/change-words.ts';
import { readNounPhrase } from './counted/noun-phrase.ts';
import { hedgeBefore } from './hedges/hedges.ts';
import { wordBefore } from './read-word.ts';
import { readRate } from './units/rates.ts';
import { knownWord, wordClass } from './word-classes.ts';

const MOVING: ReadonlySet<string> = new Set(
  [MOVING_VERBS, MAKING_VERBS, MOVING_NOUNS]
    .flatMap((table) => [...table.up.split(' '), ...table.down.split(' ')])
    .filter((word) => word !== ''),
);
/** Verbs behind which `from … to` names the two ends of a movement, besides those of rise and fall. */
const TURNING: ReadonlySet<string> = new Set(
  'go goes went gone move moves moved moving change changes changed changing revise revises revised swing swung shift shifted bring brought upgrade upgraded downgrade downgraded convert converted turn turned take takes took taken went doubled tripled halved quadrupled narrowing expanding'.split(
    ' ',
  ),
);
const REACH = 60;
/** No age in years is greater. */
const OLDEST = 130;
/** The bit that makes a small letter of a capital. */
const SMALL = 0x20;
const LETTER_A = 0x61;
const LETTER_O = 0x6f;
const LETTER_T = 0x74;
const LETTER_U = 0x75;

/** Two quantities that are the ends of one range: 5-10 million, between 18 and 25 percent, from RM120,000 to RM300,000. */
export function joinRange(reading: FigureReading, index: number): RangeJoin | null {
  const join = endsAt(reading, index);
  const [left, right] = [reading.finds[index], reading.finds[index + 1]];
  if (join === null || left?.type !== 'quantity' || right?.type !== 'quantity') return join;
  // "$440-480 per tonne": the sign stands before the first end, and what is counted by behind the second.
  const per = right.unit === null && IS_MONEY.test(left.unit?.code ?? '') ? readRate(reading.text, right.end) : null;
  return per === null ? join : { ...join, per };
}

const IS_MONEY = /^[A-Z]{3}$/;

function endsAt({ text, finds }: FigureReading, index: number): RangeJoin | null {
  const left = finds[index];
  const right = finds[index + 1];
  if (left?.type !== 'quantity' || right?.type !== 'quantity') return null;
  if (left.role !== right.role && !isAgeRange(left, right) && !areShares(left, right) && !areFolds(text, left, right))
    return null;
  if (left.role === 'ordinal' || left.role === 'movement' || right.start - left.end > 32) return null;
  if (!mayJoin(text, left.end)) return null;
  const gap = text.slice(left.end, right.start);
  const span = { start: left.start, end: right.end };
  if (gap.length <= 3 && /^ ?[-~] ?$/.test(gap))
    return isRising(left, right) ? { ...span, rule: 'en/ranges/dash' } : null;
  if (gap === '/')
    return left.unit !== null && left.unit.code === right.unit?.code ? { ...span, rule: 'en/ranges/dash' } : null;
  // What joins two ends in words begins with the same letter, whatever stands behind it: 10 to 15, 10- to 15-year.
  const letter = unitAt(gap, gap.startsWith('- ') ? 2 : 1) | SMALL;
  if (
    (letter === LETTER_T || letter === LETTER_U) &&
    /^(?:-? |-)(?:to|up to|through)(?: |-)(?:a |about |around |nearly |approximately |some |as much as |as many as |over )?$/i.test(
      gap,
    )
  ) {
    return isMovement(text, left, right) ||
      isTally(left, right) ||
      isOfOtherKind(left, right) ||
      isReceiver(text, left, right)
      ? null
      : { ...span, rule: 'en/ranges/to' };
  }
  if (letter === LETTER_A && /^ and (?:about |around |nearly )?$/i.test(gap))
    return isBehindBetween(text, left) ? { ...span, rule: 'en/ranges/between' } : null;
  // 7, 8 or 9 million tonnes: a list of three.
  const listed = text.startsWith(', ', left.start - 2) && finds[index - 1]?.end === left.start - 2;
  if (letter === LETTER_O && !listed && /^-? or $/i.test(gap) && /[\da-z]/i.test(text.charAt(right.start))) {
    if (isNextHundred(text, left, right)) return { ...span, rule: 'en/ranges/or', lowScale: 2 };
    return isNextNumber(text, left, right) ? { ...span, rule: 'en/ranges/or' } : null;
  }
  const start = boundStart(text, left, right);
  return start === null ? null : { start, end: right.end, rule: 'en/ranges/bounds' };
}

/** `between 30 percent and half`, `from a third to 60%`: a share in words is one as well. */
function areShares(left: QuantityFind, right: QuantityFind): boolean {
  return (left.role === 'fraction' || right.role === 'fraction') && left.unit?.code === '%' && right.unit?.code === '%';
}

/** `two- to threefold`: the ending stands once. */
function areFolds(text: string, left: QuantityFind, right: QuantityFind): boolean {
  return left.role === 'amount' && left.unit === null && text.startsWith('fold', right.end - 4);
}

/** `aged 18 to 75`: the word before says of both ends that they are ages, though it stands beside the first alone. */
function isAgeRange(left: QuantityFind, right: QuantityFind): boolean {
  // 18- to 24-year-olds: the words behind say it of both.
  if (left.role === 'amount' && right.role === 'age' && left.unit === null)
    return (amountOf(left) ?? OLDEST) < (amountOf(right) ?? 0);
  if (left.role !== 'age' || right.role !== 'amount') return false;
  if (right.unit !== null && right.unit.code !== left.unit?.code) return false;
  return (amountOf(left) ?? 0) < (amountOf(right) ?? 0) && (amountOf(right) ?? 0) <= OLDEST;
}

/** "pay 20 million euros to two charities": to whom, and no upper end. */
function isReceiver(text: string, left: QuantityFind, right: QuantityFind): boolean {
  if (left.unit === null || right.unit !== null || !right.spelled || right.scaled) return false;
  return readNounPhrase(text, right.end, { one: false }) !== null;
}

/** Whether a sign, a comma or one of `to`, `through`, `up to`, `and`, `or`, `but` may follow. */
function mayJoin(text: string, end: number): boolean {
  const first = unitAt(text, end);
  return JOINTS[first] === 1 && (first !== 0x20 || JOINTS[unitAt(text, end + 1)] === 1);
}

const JOINTS = new Uint8Array(0x80);
for (const sign of ' -~/,tuaobTUAOB') JOINTS[sign.charCodeAt(0)] = 1;

function isRising(left: QuantityFind, right: QuantityFind): boolean {
  const [low, high] = [amountOf(left), amountOf(right)];
  if (low === null || high === null) return false;
  return low < high || (right.scaled && !left.scaled) || (left.unit !== null && right.unit !== null);
}

interface Ends {
  readonly left: QuantityFind;
  readonly right: QuantityFind;
}

/** `rose from 48% to 67%`, `up 3% to 40%`: a movement and its end are two figures. */
function isMovement(text: string, left: QuantityFind, right: QuantityFind): boolean {
  const at = hedgeBefore(text, left.start)?.start ?? left.start;
  const before = wordBefore(text, at);
  if (before === null) return false;
  if (before.word !== 'from')
    return (
      (left.unit !== null || isLeap(left, right)) &&
      !isForecastChange(text, before, { left, right }) &&
      (MOVING.has(before.word) || (before.word === 'by' && (right.unit === null || hasMover(text, before.start))))
    );
  return hasMover(text, before.start);
}

const TO_COME = new Set(
  'expect expects expected forecast forecasts forecasting sees seen see projected projects predicts predicted guided anticipates anticipated may might could should will would to'.split(
    ' ',
  ),
);

/** `seen growing 5% to 6%`, `sales will rise 2% to 4%`: of what has not happened yet, how far it goes is a guess between two ends. */
function isForecastChange(
  text: string,
  moving: { readonly word: string; readonly start: number },
  pair: Ends,
): boolean {
  const [low, high] = [amountOf(pair.left), amountOf(pair.right)];
  if (low === null || high === null || low >= high || high > low * 3) return false;
  if (pair.left.unit?.code !== '%' || pair.right.unit?.code !== '%' || /ed$|^(?:rose|fell|grew)$/.test(moving.word))
    return false;
  const clause = text.slice(Math.max(0, moving.start - REACH), moving.start);
  const words = clause
    .slice(clause.lastIndexOf('. ') + 1)
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.slice(-7).some((word) => TO_COME.has(word));
}

/** `a rise of 17% to 1.96 million`, `11 months to 39 million`: millions of something else; `$5 to 6 million` shares its sign. */
function isOfOtherKind(left: QuantityFind, right: QuantityFind): boolean {
  const code = left.unit?.code;
  if (code === undefined || /^[A-Z]{3}\b/.test(code) || left.scaled) return false;
  // "by 340 in three years to 3,520"
  const [low, high] = [amountOf(left), amountOf(right)];
  const leaps = low !== null && high !== null && high > low * 100;
  if (right.unit === null) return right.scaled || leaps;
  // "rejected it by 71% to 29%": what falls from the first to the second is no range.
  return code === '%' && right.unit.code === '%' && low !== null && high !== null && high < low;
}

/** `outnumbered girls 1,180 to 752`: bare numbers that fall from the first to the second are told one against the other. */
function isTally(left: QuantityFind, right: QuantityFind): boolean {
  const [first, second] = [amountOf(left), amountOf(right)];
  const bare = left.unit === null && right.unit === null && left.scaled === right.scaled;
  return bare && first !== null && second !== null && second < first;
}

/** `rose by 112 to 1,987`: two bare numbers too far apart for the ends of one range. */
function isLeap(left: QuantityFind, right: QuantityFind): boolean {
  const [step, level] = [amountOf(left), amountOf(right)];
  return step !== null && level !== null && right.unit === null && (level < step || level > step * 4);
}

const MOVER = wordClass([...MOVING, ...TURNING]);
const MOST_WORDS = 8;

/** Whether one of the last words before `end` in its clause is a verb or noun of movement. */
function hasMover(text: string, end: number): boolean {
  const first = Math.max(0, end - REACH);
  let count = 0;
  for (let at = end; at > first && count < MOST_WORDS; ) {
    let start = at;
    while (start > first && isLatin(text.charCodeAt(start - 1))) start--;
    // Where no word stands right before the end, its place counts as one.
    if (start < at || at === end) count++;
    if (start < at && (knownWord(text, start, at).classes & MOVER) !== 0) return true;
    at = start;
    while (at > first && !isLatin(text.charCodeAt(at - 1))) {
      at--;
      const sign = text.charAt(at);
      if (sign === '\n' || sign === '$' || ((sign === '.' || sign === ';') && text.charAt(at + 1) === ' '))
        return false;
    }
  }
  return false;
}

function isBehindBetween(text: string, left: QuantityFind): boolean {
  const at = hedgeBefore(text, left.start)?.start ?? left.start;
  return /\bbetween (?:the |a |an )?(?:ages? of )?$/i.test(text.slice(Math.max(0, at - 21), at));
}

/** `five or six months`, `four or five million`: two neighbouring numbers, the first without a unit. */
function isNextNumber(text: string, left: QuantityFind, right: QuantityFind): boolean {
  const shared = right.scaled && !left.scaled && right.magnitude.shape === 'point' ? right.magnitude.at.exponent : 0;
  const [low, high] = [amountOf(left), amountIn(right, shared)];
  if (low === null || high === null || left.unit !== null || high <= low || high > low * 2.1) return false;
  return right.unit !== null || right.scaled || readNounPhrase(text, right.end, { one: false }) !== null;
}

/** `six or seven hundred`: the hundred stands once. */
function isNextHundred(text: string, left: QuantityFind, right: QuantityFind): boolean {
  if (
    !left.spelled ||
    !right.spelled ||
    left.unit !== null ||
    !/ hundred$/i.test(text.slice(right.start, right.number?.end))
  )
    return false;
  const [low, high] = [amountOf(left), amountOf(right)];
  return low !== null && high !== null && low < 10 && high === (low + 1) * 100;
}

const BOUNDS = /^(?:,|,? (?:and|but))/;

/**
 * `greater than 100 and smaller than 300`: a lower and an upper bound on one thing. The range takes in the words of the
 * lower one, as it does those of the upper, so that neither bounds it once more. Where it starts; null for no such range.
 */
function boundStart(text: string, left: QuantityFind, right: QuantityFind): number | null {
  if (!BOUNDS.test(text.slice(left.end, right.start))) return null;
  const lower = hedgeBefore(text, left.start);
  const upper = hedgeBefore(text, right.start);
  if (lower === null || upper === null || upper.start < left.end) return null;
  if (!lower.comparator.startsWith('>') || !upper.comparator.startsWith('<')) return null;
  if ((amountOf(left) ?? 0) >= (amountOf(right) ?? 0)) return null;
  return /^(?:,| and| but|, and|, but)\s*$/.test(text.slice(left.end, upper.start)) ? lower.start : null;
}

function amountOf(find: QuantityFind): number | null {
  return amountIn(find, 0);
}

/** The number in a scale: 5 for five million in millions. */
function amountIn({ magnitude }: QuantityFind, scale: number): number | null {
  return magnitude.shape === 'point' ? toNumber(shift(magnitude.at, -scale)) : null;
}
