import type { QuantityFind, UnitReading } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { COMPARATIVES, MOVING_VERBS } from '../changes/change-words.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { skipGap, type WordReading, wordAt, wordBefore } from '../read-word.ts';
import { readMoneyWord } from '../units/money-names.ts';
import { isOfShare } from '../units/unit-in-context.ts';
import { readUnitWord } from '../units/units.ts';
import { fraction } from './fraction-find.ts';
import { behindOne, isClauseEnd, isFunctionWord, isTimeBehind } from './fraction-neighbours.ts';
import { CARDINALS, GROUPS, SCALES } from './number-words.ts';
import { readOneIn } from './odds.ts';
import { type Parts, readParts } from './spelled-parts.ts';

/** How far a fraction in words may be from the figure behind it, in percent: a third is said of 31 and of 35. */
const STEP = 4;
const STARTS = [...CARDINALS.keys(), 'a', 'an', 'half', 'quarter'];

/** Fractions in words: shares of a whole, parts of a unit, and one in five. */
export const FRACTION_RULES: readonly Rule[] = [
  {
    name: 'en/fractions/share',
    starts: STARTS,
    read: readShare,
    examples: ['nearly a third of world supply => 33.3 %', 'six-tenths of it => 60 %', 'a quarter less => 25 %'],
  },
  {
    name: 'en/fractions/of-unit',
    starts: STARTS,
    read: readPartOfUnit,
    examples: ['half an hour => 0.5 h', 'half a percentage point => 0.5 pp', 'three-quarters of a mile => 0.75 [mi_i]'],
  },
  {
    name: 'en/fractions/one-in',
    starts: [...'123456789', ...CARDINALS.keys()],
    read: readOneIn,
    examples: ['one in five => 20 %', 'nine out of 10 => 90 %'],
  },
];

const COMPARED: ReadonlySet<string> = new Set([...COMPARATIVES.up, ...COMPARATIVES.down]);
/** `half as many`, but not `in a quarter as prices soar`. */
const AS_MANY = /^ as (?:many|much|large|big|likely|high|long|fast|good|strong|far)\b/;
/** Words behind `half` that name the whole. */
const WHOLES: ReadonlySet<string> = new Set(
  'of the its their his her our your my all that those these this as what'.split(' '),
);
/** `the first half`, `the other half`: a piece, no share. */
const PIECES: ReadonlySet<string> = new Set(
  'first second last latter former top bottom other better next this each final opening later upper lower worse northern southern eastern western back front'.split(
    ' ',
  ),
);
const QUARTER_PIECES: ReadonlySet<string> = new Set(
  'first second third fourth last next this that previous prior final each every per'.split(' '),
);

function readShare(text: string, at: number): QuantityFind | null {
  const first = wordAt(text, at);
  const parts = first === null ? null : readParts(text, first);
  if (first === null || parts === null || !isShare(text, first, parts)) return null;
  const whole = isOfWhole(text, first, parts);
  const value = parts.numerator / parts.denominator;
  const unit: UnitReading | null = whole ? { start: at, end: parts.end, code: '%', doubts: [] } : null;
  return fraction(
    { start: at, end: parts.end },
    {
      rule: 'en/fractions/share',
      value: whole ? value * 100 : value,
      unit,
      step: whole ? STEP : null,
      role: whole ? 'fraction' : 'amount',
    },
  );
}

/** Whether the words are a fraction at all: `a third` is an ordinal before a noun, `half` a piece behind `first`. */
function isShare(text: string, first: WordReading, parts: Parts): boolean {
  const after = text.charCodeAt(parts.end);
  if (after === 0x2d) return false;
  const before = wordBefore(text, first.start);
  if (first.word === 'half' && before !== null && PIECES.has(before.word)) return false;
  if (first.word === 'quarter') return false;
  if (parts.denominator === 4 && before !== null && QUARTER_PIECES.has(before.word)) return false;
  const next = wordAt(text, skipGap(text, parts.end));
  if (next !== null && (SCALES.has(next.word) || GROUPS.has(next.word))) return false;
  if (first.word === 'half') return isHalf(text, first, next);
  if (parts.sure) return next === null || !/^(?:time|times|final|finals)$/.test(next.word);
  if (next === null) return isClauseEnd(text, parts.end) && isMeasured(text, first, parts);
  if (next.word === 'of') return !isTimeBehind(text, next.end, parts);
  return (
    COMPARED.has(next.word) ||
    AS_MANY.test(text.slice(parts.end, parts.end + 12)) ||
    (isMeasured(text, first, parts) && isFunctionWord(next.word))
  );
}

function isHalf(text: string, half: WordReading, next: WordReading | null): boolean {
  if (next === null) return true;
  if (
    (next.word !== 'as' && WHOLES.has(next.word)) ||
    COMPARED.has(next.word) ||
    AS_MANY.test(text.slice(half.end, half.end + 12))
  )
    return true;
  return hedgeBefore(text, half.start) !== null || /^(?:by|in|to|than)$/.test(wordBefore(text, half.start)?.word ?? '');
}

function isMeasured(text: string, first: WordReading, parts: Parts): boolean {
  if (first.start === 0 && parts.end >= text.length - 1) return true;
  if (hedgeBefore(text, first.start) !== null) return true;
  const before = wordBefore(text, first.start)?.word ?? '';
  if (/^(?:by|to|than|least|be|is|was|were|are|of|and|or)$/.test(before)) return true;
  // "Lost a third in a row" is of matches.
  return MOVES.has(before) && !/^ (?:in a row|in succession|straight)\b/.test(text.slice(parts.end, parts.end + 15));
}

/** Prices gained a fifth, shares lost a tenth. */
const MOVES: ReadonlySet<string> = new Set(`${MOVING_VERBS.up} ${MOVING_VERBS.down}`.split(' '));

/** A share of a whole is a percentage; a fraction that only stands there is a number (0.625). */
function isOfWhole(text: string, first: WordReading, parts: Parts): boolean {
  const next = wordAt(text, skipGap(text, parts.end));
  if (next !== null && (WHOLES.has(next.word) || COMPARED.has(next.word))) return true;
  if (wordBefore(text, first.start)?.word === 'by' || hedgeBefore(text, first.start) !== null) return true;
  return (parts.sure || wordBefore(text, first.start) !== null) && text.length > parts.end - first.start + 12;
}

/** `half an hour`, `three-quarters of a mile`, `a quarter-point`, `half a percentage point`. */
function readPartOfUnit(text: string, at: number): QuantityFind | null {
  const first = wordAt(text, at);
  const more = first === null || (first.word !== 'a' && first.word !== 'an') ? null : readHalfMore(text, first);
  if (more !== null) return more;
  const parts = first === null ? null : readParts(text, first);
  if (first === null || parts === null || (parts.numerator > 1 && !parts.sure)) return null;
  const before = wordBefore(text, at);
  if (before !== null && (PIECES.has(before.word) || QUARTER_PIECES.has(before.word))) return null;
  const hyphen = text.charCodeAt(parts.end) === 0x2d;
  let next = wordAt(text, hyphen ? parts.end + 1 : skipGap(text, parts.end));
  const of = next?.word === 'of';
  const behind = next === null ? at : skipGap(text, next.end);
  const one = of ? behindOne(text, behind) : behind;
  if (of) next = wordAt(text, one);
  // A quarter of one percent.
  const counted = of && (one > behind || next?.word === 'one');
  const article = next?.word === 'a' || next?.word === 'an' || counted;
  if (article && next !== null && one === behind) next = wordAt(text, skipGap(text, next.end));
  if (
    next === null ||
    (of && !article) ||
    (!article && first.word !== 'half' && first.word !== 'quarter' && parts.denominator !== 4)
  )
    return null;
  const unit = readUnitWord(text, next.start);
  if (unit === null || unit.end - next.start < 3 || unit.code === 'quarter' || (unit.code === 's' && !article)) {
    return partOfMoney(text, { at, article }, { parts, from: next.start });
  }
  if (
    !article &&
    unit.code !== 'point' &&
    unit.code !== '[mi_i]' &&
    unit.code !== 'pp' &&
    (unit.code !== '%' || !hyphen)
  )
    return null;
  // A quarter point of interest is a quarter of a percentage point.
  const code = unit.code === 'point' && (!article || isOfShare(text, unit.end)) ? 'pp' : unit.code;
  return fraction(
    { start: at, end: unit.end },
    {
      rule: 'en/fractions/of-unit',
      value: parts.numerator / parts.denominator,
      unit: { start: next.start, end: unit.end, code, doubts: [] },
      step: null,
      role: 'amount',
    },
  );
}

/** `a year and a half`: one and a half of the unit. */
function readHalfMore(text: string, article: WordReading): QuantityFind | null {
  const unit = readUnitWord(text, skipGap(text, article.end));
  if (unit === null || unit.end - article.end < 4 || unit.code === 's') return null;
  const half = ' and a half';
  const end = unit.end + half.length;
  if (!text.startsWith(half, unit.end) || /^[\w-]/.test(text.charAt(end))) return null;
  const span = { start: article.start, end };
  return fraction(span, {
    rule: 'en/fractions/of-unit',
    value: 1.5,
    unit: { start: article.end + 1, end: span.end, code: unit.code, doubts: [] },
    step: null,
    role: 'amount',
  });
}

function partOfMoney(
  text: string,
  { at, article }: { at: number; article: boolean },
  { parts, from }: { parts: Parts; from: number },
): QuantityFind | null {
  const money = article ? readMoneyWord(text, from) : null;
  if (money === null) return null;
  return fraction(
    { start: at, end: money.end },
    {
      rule: 'en/fractions/of-unit',
      value: parts.numerator / parts.denominator,
      unit: money,
      step: null,
      role: 'amount',
    },
  );
}
