import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { isDigit, isWordStart } from '../../engine/text/characters.ts';
import { fillsCell } from '../../engine/text/table-lines.ts';
import type { RuleName } from '../../model/derivation.ts';
import { ARTICLE, CARDINAL, CARDINALS, ORDINAL, ORDINALS } from '../numerals/number-words.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { readBareDay, readBehindArticle, readDayOfMonth, readWeekOf } from './articled-times.ts';
import { BEFORE_OUR_ERA_RULE } from './before-our-era.ts';
import { readBusinessDays } from './business-days.ts';
import { MONTHS, SEASON, SEASONS, TIME_PREPOSITIONS, WEEKDAY, WEEKDAYS, WORDS_TOO } from './calendar-words.ts';
import { readClosingPeriod } from './closing-periods.ts';
import { WHOLE } from './full-years.ts';
import { readHoliday } from './holiday-times.ts';
import { FEAST_STARTS } from './holidays.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readOpeningMonths } from './opening-months.ts';
import { readNow } from './present-times.ts';
import { readWrittenDate } from './read-date.ts';
import { POINTER, RELATIVE_STARTS, readRelativeTime } from './relative-times.ts';
import { ALIKE } from './same-times.ts';
import { readBeside, readShifted, readWeekdayShifted } from './shifted-times.ts';
import { readStretch } from './stretches.ts';
import { EDGE_WORDS, readEdge } from './time-edges.ts';
import { timeFind } from './time-finds.ts';
import { edtfIn, type WrittenTime } from './time-parts.ts';
import { readRangeFrom } from './time-ranges.ts';
import { counted, longest, type TimeReading, written } from './time-reading.ts';
import { readLength, readShift } from './time-shifts.ts';
import { readWeekendOf } from './weekends.ts';
import { readYearPart, WORD_ORDINAL } from './year-parts.ts';
import { readYearTime } from './years.ts';

const DIGITS = [...'0123456789'];

/** Dates: what the calendar words give, whole or counted from the publication day. */
export const TIME_RULES: readonly Rule[] = [
  // Before the article: "the year to June" is no range from one year to June of another.
  timeRule('en/times/closing-period', {
    starts: ['the', 'year', 'quarter', 'half', ...DIGITS, ...CARDINALS.keys()],
    reader: (text, at, context) => readClosingPeriod(text, at, context, readSingleTime),
    examples: [
      'in the year to June => 2024-07/2025-06',
      'the three months ended 31 December => 2025-10/2025-12',
      'nine months to September 2025 => 2025-01/2025-09',
    ],
  }),
  timeRule('en/times/date', {
    starts: [...DIGITS, ...MONTHS.keys(), ...WEEKDAYS.keys(), 'twenty', 'thirty', ...ORDINALS.keys()],
    reader: (text, at, context) =>
      written(
        text,
        at,
        context,
        (from) => readNumericDate(text, from) ?? plausible(text, readWrittenDate(text, from)),
      ) ?? readBareDay(text, at, context),
    examples: ['August 19, 2025 => 2025-08-19', '9 January 2026 => 2026-01-09', '2025-11-03 => 2025-11-03'],
  }),
  timeRule('en/times/year', {
    starts: [
      ...DIGITS,
      "'",
      'fy',
      'cy',
      'sy',
      'fiscal',
      'financial',
      'calendar',
      'year',
      'school',
      'academic',
      'marketing',
      'crop',
      'model',
      'tax',
      'two',
      'nineteen',
      'eighteen',
      'seventeen',
      'twenty',
      ...ORDINALS.keys(),
    ],
    reader: (text, at, context) => written(text, at, context, (from) => readYearTime(text, from)),
    examples: ['in 2025 => 2025', 'the 1990s => 199X', 'fiscal year 2008 => 2008'],
  }),
  BEFORE_OUR_ERA_RULE,
  timeRule('en/times/part-of-year', {
    starts: [
      'q',
      'h',
      'week',
      'last',
      'final',
      'opening',
      'closing',
      'first',
      'second',
      'third',
      'fourth',
      ...DIGITS,
      ...ORDINALS.keys(),
      ...SEASONS.keys(),
    ],
    reader: (text, at, context) => written(text, at, context, (from) => readYearPart(text, from)),
    examples: ['the third quarter of 2025 => 2025-Q3', 'H1 2025 => 2025-H1', 'summer 2024 => 2024-22'],
  }),
  timeRule('en/times/relative', {
    starts: [...RELATIVE_STARTS, ...DIGITS, ...CARDINALS.keys()],
    reader: readRelative,
    examples: ['last year => 2025', 'two weeks ago => 2026-01-06', 'a year earlier => 2025'],
  }),
  timeRule('en/times/edge', {
    starts: [...EDGE_WORDS.keys()],
    reader: readEdge,
    examples: ['the end of 2025 => 2025-12', 'mid-December => 2025-12', 'early 2024 => 2024'],
  }),
  {
    name: 'en/times/from-now',
    starts: ['now', 'today'],
    read: (text, at, context) => {
      const word = wordAt(text, at);
      if (word === null || context.published === null) return null;
      const range = readRangeFrom(text, counted(at, word.end, context.published), { context, next: readSingleTime });
      return range === null
        ? null
        : { ...timeFind(text, range, 'en/times/from-now'), comparator: '=', edtf: range.edtf };
    },
    examples: ['between now and November 15th => 2026-01-20/2026-11-15'],
  },
  timeRule('en/times/holiday', {
    starts: FEAST_STARTS,
    reader: readHoliday,
    examples: ['Christmas 2024 => 2024-12-25', 'Labor Day => 2025-09-01'],
  }),
  timeRule('en/times/article', {
    starts: ['the', 'week', 'weekend', 'w'],
    reader: readArticle,
    examples: [
      'sales in the first nine months rose => 2025-01/2025-09',
      'the third quarter of 2024 => 2024-Q3',
      'the 5th of May 2025 => 2025-05-05',
    ],
  }),
  timeRule('en/times/stretch', {
    starts: ['last', 'final', ...ORDINALS.keys()],
    reader: (text, at, context) => readStretch(text, at, context, readSingleTime),
    examples: ['the first Monday in May 2025 => 2025-05-05', 'the first nine months of 2025 => 2025-01/2025-09'],
  }),
  timeRule('en/times/present', {
    starts: ['right', 'to', 'till', 'until'],
    reader: readNow,
    examples: ['sales to date => ../2026-01-20', 'right now => 2026-01-20'],
  }),
];

/** A length of time and where it is counted from, or what a pointing word or a weekday opens. */
function readRelative(text: string, at: number, context: ReadingContext): TimeReading | null {
  const word = wordAt(text, at);
  if (word === null || (word.classes & (ARTICLE | CARDINAL)) !== 0) {
    if (readLength(text, at) === null) return null;
    return readShifted(text, at, context, readSingleTime) ?? partOfYear(text, readShift(text, at, context));
  }
  const plain = partOfYear(text, readRelativeTime(text, at, context));
  if ((word.classes & WEEKDAY) !== 0) return longest([readWeekdayShifted(text, at, context, readSingleTime), plain]);
  if ((word.classes & POINTING) === 0) return plain;
  return longest([
    readBusinessDays(text, at, context),
    written(text, at, context, (from) => readPointedDate(text, from)),
    plain,
  ]);
}

/** `next year's first quarter`, `last year's fourth quarter`: a part of the year just read. */
function partOfYear(text: string, year: TimeReading | null): TimeReading | null {
  if (year === null || year.edtf === null || !/^\d{4}$/.test(year.edtf) || !text.startsWith("'s ", year.end))
    return year;
  const part = readYearPart(text, year.end + 3);
  if (part === null || part.year !== null) return year;
  const edtf = edtfIn(part.part, Number(year.edtf));
  return edtf === null ? year : { ...year, end: part.end, edtf };
}

interface TimeRule {
  readonly starts: readonly string[];
  readonly reader: (text: string, at: number, context: ReadingContext) => TimeReading | null;
  readonly examples: readonly string[];
}

/** Makes a rule of a reader: the range that the reading may open is read, and what stands before bounds it. */
function timeRule(name: RuleName, { starts, reader, examples }: TimeRule): Rule {
  return {
    name,
    starts: [...new Set(starts)],
    examples,
    read: (text, at, context) => {
      if (!isWordStart(text, at)) return null;
      const first = reader(text, at, context);
      if (first === null) return null;
      const range = readRangeFrom(text, first, { context, next: readSingleTime });
      return range === null
        ? timeFind(text, first, name)
        : { ...timeFind(text, range, name), comparator: '=', edtf: range.edtf };
    },
  };
}

/** One time of any sort, as the second end of a range or behind `the end of`. */
function readSingleTime(text: string, at: number, context: ReadingContext): TimeReading | null {
  return (
    longest([
      written(text, at, context, (from) => readNumericDate(text, from) ?? readWrittenDate(text, from)),
      written(text, at, context, (from) => readYearPart(text, from)),
      written(text, at, context, (from) => readYearTime(text, from)),
      readRelativeTime(text, at, context),
      readHoliday(text, at, context),
      readEdge(text, at, context),
      readStretch(text, at, context, readSingleTime),
    ]) ?? readBehindArticle(text, at, context)
  );
}

const FUTURES =
  /^ (?:futures?|contracts?|delivery|settlement|options?|crude|wheat|corn|soybeans?|gold|copper|Brent|WTI)\b/i;
const OPENS_RANGE = /^(?: ?- ?| to )(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

const POINTING = wordClass('last past previous next following coming this'.split(' '));

/** A month alone that is also a word or a name needs a preposition before it, or another sign that a time is meant. */
function plausible(text: string, time: WrittenTime | null): WrittenTime | null {
  if (time === null || time.part.of !== 'month' || time.year !== null) return time;
  // March futures, December contract: which contract, not when.
  if (FUTURES.test(text.slice(time.end, time.end + 14))) return null;
  const word = wordAt(text, time.start);
  // every March: no month of the calendar
  if (/^(?:every|each)$/.test(wordBefore(text, time.start)?.word ?? '')) return null;
  if (word === null || (!WORDS_TOO.has(word.word) && word.word.length > 4)) return time;
  if (OPENS_RANGE.test(text.slice(time.end, time.end + 8)) || fillsCell(text, time.start, time.end)) return time;
  const before = wordBefore(text, time.start);
  const called =
    before !== null && TIME_PREPOSITIONS.has(before.word) && before.word !== 'and' && before.word !== 'about';
  if (!/[A-Z]/.test(text.charAt(time.start)))
    return called && word.word !== 'may' && word.word !== 'march' && word.word !== 'mar' ? time : null;
  if (called || before === null) return called || word.word.length > 4 ? time : null;
  // "Apple and May" is a name, "October and May" is not.
  return before.word === 'and' && word.word !== 'jan'
    ? time
    : word.word === 'april' || word.word === 'june' || word.word === 'august'
      ? time
      : null;
}

const WEEKDAY_POINTERS: ReadonlySet<string> = new Set(['this', 'next', 'last', 'coming']);

/** `next Friday 5/12`, `this Monday, May 4`: the day that is said goes before the pointing. */
function readPointedDate(text: string, at: number): WrittenTime | null {
  const pointer = wordAt(text, at);
  if (pointer === null || !WEEKDAY_POINTERS.has(pointer.word)) return null;
  const from = skipGap(text, pointer.end);
  const date = ((wordAt(text, from)?.classes ?? 0) & WEEKDAY) === 0 ? null : readWrittenDate(text, from);
  return date?.part.of === 'day' ? { ...date, start: at } : null;
}

/** Units that a time behind `the` is told in, and what may stand before them. */
const UNITS = ['day', 'eve', 'week', 'weekend', 'month', 'quarter', 'year', 'same', ...WHOLE, ...ALIKE];
const THE_UNIT = wordClass(UNITS);

/** Words that may open a time behind `the`. */
export const BEHIND_THE = wordClass([
  ...[...EDGE_WORDS.keys(), ...ORDINALS.keys(), ...SEASONS.keys(), ...RELATIVE_STARTS],
  ...[...UNITS, 'last', 'final', 'opening', 'closing', 'twenty', 'thirty'],
]);

/** All that `the` may open, and `week of`, `w/c`. */
function readArticle(text: string, at: number, context: ReadingContext): TimeReading | null {
  const the = wordAt(text, at);
  if (the?.word !== 'the') return readWeekendOf(text, at, context, readSingleTime) ?? readWeekOf(text, at, context);
  const from = skipGap(text, the.end);
  const next = wordAt(text, from);
  if (next === null ? !isDigit(text.charCodeAt(from)) : (next.classes & BEHIND_THE) === 0) return null;
  const [digits, classes, word] = [next === null, next?.classes ?? 0, next?.word];
  const ordinal = digits || (classes & WORD_ORDINAL) !== 0;
  const unit = (classes & THE_UNIT) !== 0;
  return longest([
    word === 'weekend' ? readWeekendOf(text, at, context, readSingleTime) : null,
    EDGE_WORDS.has(word ?? '') ? readEdge(text, at, context) : null,
    ordinal || (classes & (SEASON | CARDINAL | WEEKDAY)) !== 0 || word === 'week'
      ? readBehindArticle(text, at, context)
      : null,
    unit || (classes & POINTER) !== 0 ? readRelativeTime(text, at, context) : null,
    digits || (classes & (ORDINAL | CARDINAL)) !== 0 ? readDayOfMonth(text, { at, from }, context) : null,
    ordinal
      ? (readStretch(text, at, context, readSingleTime) ?? readOpeningMonths(text, at, context, readSingleTime))
      : null,
    unit ? readBeside(text, at, context, readSingleTime) : null,
    digits ? readBareDay(text, at, context) : null,
  ]);
}
