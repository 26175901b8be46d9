import { isDigit } from '../../engine/text/characters.ts';
import { ORDINALS } from '../numerals/number-words.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { SEASON, SEASONS } from './calendar-words.ts';
import { readMonth, readYearBehind } from './read-date.ts';
import type { TimePart, WrittenTime } from './time-parts.ts';

/** Behind `first half of` these are games, lives and lists, not years. */
const NO_YEARS: ReadonlySet<string> = new Set(
  'game match season film movie book list race final contest bout innings tournament'.split(' '),
);

/**
 * A quarter, half, season or week: `the third quarter of 2025`, `fourth-quarter`, `Q2 2025`, `H1`, `summer 2024`,
 * `first week of 2015`, `week 31`. Null where the words are something else.
 */
export function readYearPart(text: string, at: number): WrittenTime | null {
  const word = wordAt(text, at);
  if (word === null) return isDigit(text.charCodeAt(at)) ? readOrdinalPart(text, at) : null;
  switch (word.word) {
    case 'q':
    case 'h':
      return readLetterPart(text, at);
    case 'week':
      return readWeekNumber(text, word.end, at);
    default:
      return (word.classes & SEASON) !== 0 ? readSeason(text, at) : readOrdinalPart(text, at);
  }
}

function readLetterPart(text: string, at: number): WrittenTime | null {
  const pattern = /([qQ][1-4]|[hH][12])(?:[- ]?(?:FY)?'?([12]\d{3}|\d{2})(?![\w%.,]\d|\w))?(?!\w)/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null || (text.charAt(at) === 'h' && match[2] === undefined)) return null;
  const number = Number((match[1] ?? '').slice(1));
  const part: TimePart = /q/i.test(text.charAt(at)) ? { of: 'quarter', number } : { of: 'half', number };
  const end = at + match[0].length;
  if (match[2] !== undefined)
    return { start: at, end, year: match[2].length === 4 ? Number(match[2]) : 2000 + Number(match[2]), part };
  return withYear(text, { start: at, end, part });
}

const WORD_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS,
  ...([
    ['last', 0],
    ['final', 0],
    ['opening', 1],
    ['closing', 0],
  ] as const),
]);
export const WORD_ORDINAL = wordClass(WORD_ORDINALS.keys());
const ORDINAL_DIGITS = /(\d{1,2})(?:st|nd|rd|th)(?![\w])/y;

/** `third quarter`, `fourth-quarter`, `second half`, `first week of July`, `third month of 2021`. */
function readOrdinalPart(text: string, at: number): WrittenTime | null {
  const word = wordAt(text, at);
  let end: number;
  let number: number;
  if (word === null) {
    ORDINAL_DIGITS.lastIndex = at;
    const match = ORDINAL_DIGITS.exec(text);
    if (match === null) return null;
    end = ORDINAL_DIGITS.lastIndex;
    number = Number(match[1]);
  } else {
    const listed = (word.classes & WORD_ORDINAL) === 0 ? undefined : WORD_ORDINALS.get(word.word);
    if (listed === undefined) return null;
    end = word.end;
    number = listed;
  }
  const unit = wordAt(text, text.charCodeAt(end) === 0x2d ? end + 1 : skipGap(text, end));
  if (unit === null) return null;
  // The opening quarter of 2026; of a game it has no year.
  if ((word?.word === 'opening' || word?.word === 'closing') && readYearBehind(text, unit.end) === null) return null;
  switch (unit.word) {
    case 'quarter':
      // "In the final quarter" is the year's fourth.
      if (word?.word === 'final' || word?.word === 'closing') number = 4;
      if (number > 4 || number === 0) return null;
      return withYear(text, { start: at, end: unit.end, part: { of: 'quarter', number } });
    case 'half':
      if (number !== 1 && number !== 2) return null;
      return withYear(text, { start: at, end: unit.end, part: { of: 'half', number } });
    case 'week':
      return readWeekOf(text, { start: at, end: unit.end }, number);
    case 'month':
      return readMonthOf(text, { start: at, end: unit.end }, number);
    default:
      return null;
  }
}

const FISCAL = / (?:of (?:its )?|in )?(?:fiscal|financial)(?: year)? ((?:19|20)\d\d)(?![\w%/-]|[.,]\d)/iy;

/** The third quarter [of fiscal 2026]. */
function fiscalYearBehind(text: string, end: number): { readonly end: number; readonly year: number } | null {
  FISCAL.lastIndex = end;
  const match = FISCAL.exec(text);
  return match === null ? null : { end: FISCAL.lastIndex, year: Number(match[1]) };
}

/** A quarter or half completed by the year behind it; null where `of the game` follows. */
function withYear(
  text: string,
  { start, end, part }: { start: number; end: number; part: TimePart },
): WrittenTime | null {
  const year = readYearBehind(text, end) ?? fiscalYearBehind(text, end);
  if (year !== null) return { start, end: year.end, year: year.year, part };
  const of = wordAt(text, skipGap(text, end));
  if (of?.word === 'of') {
    const next = wordAt(text, skipGap(text, of.end));
    const noun = next?.word === 'the' || next?.word === 'a' ? wordAt(text, skipGap(text, next.end)) : next;
    if (noun !== null && NO_YEARS.has(noun.word)) return null;
  }
  return { start, end, year: null, part };
}

function readWeekOf(text: string, { start, end }: { start: number; end: number }, number: number): WrittenTime | null {
  const of = wordAt(text, skipGap(text, end));
  if (of?.word !== 'of') return null;
  const from = skipGap(text, of.end);
  const month = readMonth(text, from);
  if (month === null) {
    const year = readYearBehind(text, end);
    if (year === null || number > 53) return null;
    return { start, end: year.end, year: year.year, part: { of: 'week', number: number === 0 ? 52 : number } };
  }
  const year = readYearBehind(text, month.end);
  if (number > 5) return null;
  return {
    start,
    end: year?.end ?? month.end,
    year: year?.year ?? null,
    part: { of: 'week-of-month', month: month.month, number },
  };
}

function readMonthOf(text: string, { start, end }: { start: number; end: number }, number: number): WrittenTime | null {
  if (number < 1 || number > 12) return null;
  const year = readYearBehind(text, end);
  // The year may be one that is counted: the ninth month of next year.
  if (year === null && !/^ of (?:last|this|next) year/i.test(text.slice(end, end + 14))) return null;
  return { start, end: year?.end ?? end, year: year?.year ?? null, part: { of: 'month', month: number } };
}

function readWeekNumber(text: string, end: number, start: number): WrittenTime | null {
  const pattern = / (\d{1,2})(?![\w%]|[.,]\d)/y;
  pattern.lastIndex = end;
  const match = pattern.exec(text);
  const number = match === null ? 0 : Number(match[1]);
  if (number < 1 || number > 53) return null;
  const year = readYearBehind(text, pattern.lastIndex);
  return { start, end: year?.end ?? pattern.lastIndex, year: year?.year ?? null, part: { of: 'week', number } };
}

/** A season: with a year anywhere; alone where an article, `this`, `last` or a preposition makes it one. */
function readSeason(text: string, at: number): WrittenTime | null {
  const word = wordAt(text, at);
  const season = word === null ? undefined : SEASONS.get(word.word);
  if (word === null || season === undefined) return null;
  const year = readYearBehind(text, word.end);
  // spring of next year: the year is counted later
  if (year === null && /^ of (?:last|this|next) year\b/i.test(text.slice(word.end, word.end + 14)))
    return { start: at, end: word.end, year: null, part: { of: 'season', season } };
  return year === null ? null : { start: at, end: year.end, year: year.year, part: { of: 'season', season } };
}
