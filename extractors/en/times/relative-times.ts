import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, partsOf, weekdayOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import { placedStretch } from '../../engine/values/placed-stretch.ts';
import type { CalendarDay } from '../../model/time.ts';
import { skipGap, type WordReading, wordAt, wordBefore } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { readAnaphor } from './anaphoric-times.ts';
import { shiftedUnit } from './calendar-shifts.ts';
import { MONTHS, SEASONS, WEEKDAY, WEEKDAYS } from './calendar-words.ts';
import { baseTime } from './discourse-time.ts';
import { type NamedFeast, readFeast } from './holidays.ts';
import { ALIKE, readSame, readYearEarlier } from './same-times.ts';
import { looksAhead } from './time-context.ts';
import { edtfIn, nearestWeekday, two } from './time-parts.ts';
import { counted, type TimeReading } from './time-reading.ts';
import { readShift } from './time-shifts.ts';
import { readYearEnd } from './year-ends.ts';

/** Words that point at a unit before, at or behind the publication day. */
const POINTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    last: -1,
    previous: -1,
    prior: -1,
    past: -1,
    this: 0,
    current: 0,
    the: 0,
    next: 1,
    coming: 1,
    following: 1,
    upcoming: 1,
    preceding: -1,
  }),
);

const DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1, tmr: 1 }),
);

export const POINTER = wordClass(POINTERS.keys());

const YEAR_WORDS: ReadonlySet<string> = new Set(['prior', 'previous', 'last', 'year']);

const WORKING: ReadonlySet<string> = new Set(['work', 'working', 'business', 'trading']);

/** Reads a time that counts from the publication day or from the time read last; null where the words are none. */
export function readRelativeTime(text: string, at: number, context: ReadingContext): TimeReading | null {
  const word = wordAt(text, at);
  if (word === null) return readShift(text, at, context);
  if ((word.classes & WEEKDAY) !== 0) return readWeekday(text, word, context);
  if ((word.classes & POINTER) !== 0) return readPointed(text, word, context) ?? readShift(text, at, context);
  switch (word.word) {
    case 'earlier':
    case 'later':
      return readEarlierThis(text, word, context);
    case 'same':
    case 'that':
      return readSame(text, word, at, context);
    case 'year':
      return readYearEnd(text, word.start, word, context);
    default: {
      const days = DAYS.get(word.word);
      if (days === undefined) return readShift(text, at, context);
      return counted(word.start, word.end, context.published === null ? null : addDays(context.published, days));
    }
  }
}

/** A weekday alone is the last one, or the next where the words look ahead; `Tuesday of next week` counts from there. */
function readWeekday(text: string, word: WordReading, context: ReadingContext): TimeReading | null {
  const weekday = WEEKDAYS.get(word.word);
  if (weekday === undefined) return null;
  // every Monday: no day of the calendar
  if (/^(?:every|each)$/.test(wordBefore(text, word.start)?.word ?? '')) return null;
  const short = word.word.length < 5;
  const capital = /[A-Z]/.test(text.charAt(word.start));
  if (short && (!capital || wordBefore(text, word.start) === null)) return null;
  // "developer Sun Harbour Holdings"
  if (short && /^ [A-Z][a-z]+ [A-Z]/.test(text.slice(word.end, word.end + 24))) return null;
  const of = wordAt(text, skipGap(text, word.end));
  if (of?.word === 'of' && /^(?:last|next|this|the)$/.test(wordAt(text, skipGap(text, of.end))?.word ?? '')) {
    const week = readRelativeTime(text, skipGap(text, of.end), context);
    const monday = week?.edtf === null || week === null || !week.edtf.includes('W') ? null : dayBounds(week.edtf).low;
    if (week !== null && monday !== null) return counted(word.start, week.end, addDays(monday, weekday - 1));
  }
  if (context.published === null) return counted(word.start, word.end, null);
  const side =
    looksAhead(text, word.start) &&
    !/\b(?:said|says|filing|statement|announced|reported|showed|told|notice|release)\b/.test(
      text.slice(Math.max(0, word.start - 30), word.start),
    )
      ? 'future'
      : 'past';
  return counted(word.start, word.end, nearestWeekday(weekday, context.published, side));
}

/** `last year`, `this quarter`, `next Friday`, `the previous week`, `last September`. */
function readPointed(text: string, word: WordReading, context: ReadingContext): TimeReading | null {
  let pointer = word;
  let shift = POINTERS.get(word.word) ?? 0;
  let next = wordAt(text, skipGap(text, word.end));
  if (next === null) return null;
  if (word.word === 'the') {
    if (next.word === 'same' || ALIKE.has(next.word)) return readSame(text, next, word.start, context);
    const earlier = YEAR_WORDS.has(next.word) ? readYearEarlier(text, word.start, context) : null;
    if (earlier !== null) return earlier;
    const inner = POINTERS.get(next.word);
    if (inner === undefined || next.word === 'the' || next.word === 'this')
      return readAnaphor(text, word, next, context);
    pointer = next;
    shift = inner;
    next = wordAt(text, skipGap(text, next.end));
    if (next === null) return null;
  }
  if (word.word === 'this' && (next.word === 'past' || next.word === 'coming')) {
    const named = wordAt(text, skipGap(text, next.end));
    const weekday = named === null ? undefined : WEEKDAYS.get(named.word);
    if (named !== null && weekday !== undefined && context.published !== null) {
      const from = addDays(context.published, next.word === 'past' ? -1 : 1);
      return counted(
        word.start,
        named.end,
        from === null ? null : nearestWeekday(weekday, from, next.word === 'past' ? 'past' : 'future'),
      );
    }
    shift = next.word === 'past' ? -1 : 1;
    next = named;
    if (next === null) return null;
  }
  const known = pointer.word === 'next' && next.word === 'day' ? context.lastDay : discourse(text, pointer, context);
  const pointed = pointedTime(text, next, { shift, base: known, published: context.published, word: pointer.word });
  return pointed === null ? null : counted(word.start, pointed.end, pointed.edtf);
}

/** `the previous quarter` counts from the time read last, `last quarter` from the publication day. */
function discourse(text: string, pointer: WordReading, context: ReadingContext): string | null {
  const told = /^(?:previous|prior|preceding|following)$/.test(pointer.word);
  return told ? baseTime(text, pointer.start, context) : null;
}

interface Pointing {
  readonly shift: number;
  readonly base: string | null;
  readonly published: CalendarDay | null;
  readonly word: string;
}

function pointedTime(text: string, unit: WordReading, pointing: Pointing): { end: number; edtf: string | null } | null {
  const { shift, published } = pointing;
  const feast = published === null ? null : readFeast(text, unit.start);
  if (feast !== null && published !== null) return pointedFeast(feast, shift, published);
  const month = MONTHS.get(unit.word);
  const season = SEASONS.get(unit.word);
  const weekday = WEEKDAYS.get(unit.word);
  if (month !== undefined && unit.word !== 'may' && unit.word !== 'mar' && unit.word !== 'march') {
    return {
      end: unit.end,
      edtf: published === null ? null : pointedMonth(month, shift, toldDay(pointing) ?? published),
    };
  }
  if ((unit.word === 'may' || unit.word === 'march') && /[A-Z]/.test(text.charAt(unit.start)) && month !== undefined) {
    return {
      end: unit.end,
      edtf: published === null ? null : pointedMonth(month, shift, toldDay(pointing) ?? published),
    };
  }
  if (season !== undefined) {
    return {
      end: unit.end,
      edtf: published === null ? null : edtfIn({ of: 'season', season }, partsOf(published).year + shift),
    };
  }
  if (weekday !== undefined) {
    if (published === null) return { end: unit.end, edtf: null };
    const monday = addDays(published, 1 - weekdayOf(published) + shift * 7);
    return { end: unit.end, edtf: monday === null ? null : addDays(monday, weekday - 1) };
  }
  if (
    unit.word === 'fiscal' ||
    unit.word === 'financial' ||
    unit.word === 'calendar' ||
    unit.word === 'school' ||
    unit.word === 'academic'
  ) {
    const year = wordAt(text, skipGap(text, unit.end));
    return year?.word === 'year'
      ? { end: year.end, edtf: published === null ? null : String(partsOf(published).year + shift) }
      : null;
  }
  return pointedUnit(text, unit, pointing);
}

const UP_TO_NOW: ReadonlySet<string> = new Set(['week', 'month', 'year', 'decade', 'century']);

function pointedUnit(
  text: string,
  unit: WordReading,
  { shift, base, published, word }: Pointing,
): { end: number; edtf: string | null } | null {
  // `last week of July` and `last year-end` are something else; `this day` and `last day` are no times.
  const working = WORKING.has(unit.word) ? wordAt(text, skipGap(text, unit.end)) : null;
  if (working?.word === 'week')
    return { end: working.end, edtf: shiftedUnit('workweek', { base, shift, published }) ?? null };
  // "In the past year" ends today; "last year" is the one before this.
  const upToNow = published !== null && (word === 'past' || (word === 'last' && unit.word === 'decade'));
  const stretch =
    upToNow && UP_TO_NOW.has(unit.word) ? placedStretch(published, { count: 1, unit: unit.word }, -1) : null;
  const edtf = stretch ?? shiftedUnit(unit.word, { base, shift, published });
  if (edtf === undefined) return null;
  const tail = wordAt(text, skipGap(text, unit.end));
  if (tail?.word === 'of' && (unit.word === 'week' || unit.word === 'day' || unit.word === 'month')) return null;
  if (unit.word === 'day' && word !== 'next' && word !== 'following' && word !== 'previous') return null;
  // next week Mon, next week on Tuesday
  if (unit.word === 'week' && edtf !== null && tail !== null) {
    const on = tail.word === 'on' ? wordAt(text, skipGap(text, tail.end)) : tail;
    const weekday = on === null ? undefined : WEEKDAYS.get(on.word);
    const monday = weekday === undefined ? null : dayBounds(edtf).low;
    if (on !== null && weekday !== undefined && monday !== null)
      return { end: on.end, edtf: addDays(monday, weekday - 1) };
  }
  return { end: unit.end, edtf };
}

/** `last Christmas`, `next Easter`: the one before the publication day or behind it; `this` is that of the year. */
function pointedFeast(feast: NamedFeast, shift: number, published: CalendarDay): { end: number; edtf: string | null } {
  const { year } = partsOf(published);
  const days = [year - 1, year, year + 1].map((candidate) => feast.dayIn(candidate)).filter((day) => day !== null);
  const edtf =
    shift === 0
      ? feast.dayIn(year)
      : shift < 0
        ? days.findLast((day) => day < published)
        : days.find((day) => day > published);
  return { end: feast.end, edtf: edtf ?? null };
}

/** Where the time begins or ends from which `the previous` and `the following` count. */
function toldDay({ shift, base }: Pointing): CalendarDay | null {
  const { low, high } = dayBounds(base ?? '');
  return shift < 0 ? low : high;
}

function pointedMonth(month: number, shift: number, published: CalendarDay): string | null {
  const { year, month: now } = partsOf(published);
  if (shift === 0) return `${year}-${two(month)}`;
  if (shift < 0) return `${month < now ? year : year - 1}-${two(month)}`;
  return `${month > now ? year : year + 1}-${two(month)}`;
}

/** `earlier this month`, `later this week`, `earlier in the year`. */
function readEarlierThis(text: string, word: WordReading, context: ReadingContext): TimeReading | null {
  const next = wordAt(text, skipGap(text, word.end));
  if (next === null) return null;
  const inside = next.word === 'in' ? wordAt(text, skipGap(text, next.end)) : next;
  if (inside === null || (inside.word !== 'this' && (next.word !== 'in' || inside.word !== 'the'))) return null;
  const unit = wordAt(text, skipGap(text, inside.end));
  if (unit === null || unit.word === 'day') return null;
  const edtf = shiftedUnit(unit.word, { base: null, shift: 0, published: context.published });
  return edtf === undefined ? null : counted(word.start, unit.end, partSoFar(edtf, word.word, context.published));
}

/** Earlier this month ends with the publication day, later this month begins there. */
function partSoFar(edtf: string | null, word: string, published: CalendarDay | null): string | null {
  const { low, high } = dayBounds(edtf ?? '');
  if (low === null || high === null || published === null || published < low || published > high) return edtf;
  const part = word === 'earlier' ? [low, published] : [published, high];
  return part[0] === part[1] ? published : part.join('/');
}

export const RELATIVE_STARTS: readonly string[] = [
  ...[...POINTERS.keys()].filter((word) => word !== 'the'),
  ...DAYS.keys(),
  ...WEEKDAYS.keys(),
  ...['earlier', 'later', 'same', 'that', 'year', 'a', 'an', 'one', 'twelve', 'several'],
];
