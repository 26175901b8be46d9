import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, addMonths, parseDay, partsOf } from '../../engine/values/calendar.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { yearsBefore } from './calendar-shifts.ts';
import { baseTime } from './discourse-time.ts';
import { looksAhead } from './time-context.ts';
import { counted, type TimeReading } from './time-reading.ts';

/** Units that times are counted in, in days or months. */
const UNITS: ReadonlyMap<string, { readonly days: number; readonly months: number }> = new Map(
  Object.entries({
    minute: { days: 1 / 1440, months: 0 },
    min: { days: 1 / 1440, months: 0 },
    hour: { days: 1 / 24, months: 0 },
    day: { days: 1, months: 0 },
    week: { days: 7, months: 0 },
    fortnight: { days: 14, months: 0 },
    month: { days: 0, months: 1 },
    quarter: { days: 0, months: 3 },
    year: { days: 0, months: 12 },
    decade: { days: 0, months: 120 },
    century: { days: 0, months: 1200 },
  }),
);
/** What other units begin with of which an article makes one: a mile, a metric ton, a square metre, a percentage point. */
const MEASURES =
  'mile kilometre kilometer metre meter foot inch tonne ton metric kilogram kilo hectare acre square barrel litre liter percentage basis';
/** Units that a length of time is told in, in either number, and those that an article makes one of. */
export const LENGTH_UNIT = wordClass(
  [...UNITS.keys()].flatMap((unit) => [unit, `${unit}s`]).concat('centuries', MEASURES.split(' ')),
);

const BACK: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'prior', 'previously', 'back']);

/**
 * `two weeks ago`, `a year earlier`, `twelve months before`, `2 weeks and 2 days ago`. `ago` counts from the publication
 * day; `earlier` and `before` from the time read last, and keep its fineness: a year earlier than 2025-Q3 is 2024-Q3.
 */
export function readShift(text: string, at: number, context: ReadingContext): TimeReading | null {
  const first = readLength(text, at);
  if (first === null) return null;
  let { days, months, end } = first;
  const and = wordAt(text, skipGap(text, end));
  if (and?.word === 'and') {
    const second = readLength(text, skipGap(text, and.end));
    if (second !== null) {
      days += second.days;
      months += second.months;
      end = second.end;
    }
  }
  const hyphen = text.charCodeAt(end) === 0x2d;
  const word = wordAt(text, hyphen ? end + 1 : skipGap(text, end));
  if (word?.word === 'later') return readLater(text, at, { ...first, days, months, end: word.end }, context);
  if (word === null || !BACK.has(word.word) || (word.word === 'back' && months === 0 && days === 0)) return null;
  const ago = word.word === 'ago' || word.word === 'back';
  // Hours are counted from now alone: what is told elsewhere is told by the day.
  if (first.clock && !ago) return null;
  // "two years before the vote" is a stretch, not a time
  if (word.word === 'before' && !isEnd(text, word.end))
    return shiftFromNamed(text, { at, end: word.end, days, months }, context);
  const tail = word.word === 'ago' ? wordAt(text, skipGap(text, word.end)) : null;
  const told = baseTime(text, at, context);
  // "12% less in February than a year ago": what is compared is as fine as what it is compared with.
  const compared =
    word.word === 'ago' &&
    months % 12 === 0 &&
    days === 0 &&
    isCompared(text, at) &&
    (isPart(told) || isOverYear(text, at, context));
  const base = ago && !compared ? null : told;
  // "a week earlier" behind a month counts from the day of publication: a week before a month is no day.
  const shifted = base === null ? null : fromTime({ days, months }, base);
  const edtf = shifted ?? (base === null || days > 0 ? fromPublished({ days, months }, context.published) : null);
  return counted(at, tail?.word === 'today' ? tail.end : word.end, edtf);
}

function isCompared(text: string, at: number): boolean {
  return (
    COMPARING.has(wordBefore(text, at)?.word ?? '') || COMPARED_LEVEL.test(text.slice(Math.max(0, at - REACH), at))
  );
}

/** How far before the time the level may stand that something is compared with. */
const REACH = 48;
/** "From $177.9 billion [a year ago]", "against 41% [a year ago]". */
const COMPARED_LEVEL = /\b(?:than|from|against|versus|with) (?:[a-z]+ ){0,2}[$€£¥]?\d[\d.,]*%?(?: [a-z-]+){0,3} $/i;

const COMPARING: ReadonlySet<string> = new Set(['than', 'from', 'on', 'against', 'versus', 'with', 'over', 'to']);

/** "Came to 4.4 billion in 2025, against 5.1 billion a year ago": in its sentence, a year that was over counts back from itself. */
function isOverYear(text: string, at: number, { lastTime, lastEnd, published }: ReadingContext): boolean {
  if (lastTime === null || published === null || !/^\d{4}$/.test(lastTime)) return false;
  return Number(lastTime) < partsOf(published).year && !/[.!?;]\s|\n/.test(text.slice(lastEnd, at));
}

/** A month, quarter, half or span of months, and no whole year or day. */
function isPart(edtf: string | null): boolean {
  return edtf !== null && /^\d{4}-(?:\d\d|[QH]\d)(?:\/\d{4}-\d\d)?$/.test(edtf);
}

/**
 * `two days later` counts from the time read last, or from the publication day where the words look ahead; else it is
 * a mere length. `30 minutes later this week` is two things.
 */
function readLater(
  text: string,
  at: number,
  { days, months, end, clock }: Length,
  context: ReadingContext,
): TimeReading | null {
  if (/^ (?:this|that|in|on|the|than)\b/i.test(text.slice(end, end + 6))) return null;
  const base = baseTime(text, at, context) ?? (looksAhead(text, at) ? context.published : null);
  if (base === null || (clock && parseDay(base) === null)) return null;
  const edtf = fromTime({ days: -days, months: -months }, base);
  return edtf === null ? null : counted(at, end, edtf);
}

/** `two days before yesterday`; other names are read by nobody. */
function shiftFromNamed(
  text: string,
  { at, end, days, months }: { at: number; end: number; days: number; months: number },
  context: ReadingContext,
): TimeReading | null {
  const named = wordAt(text, skipGap(text, end));
  if (named?.word !== 'yesterday' || context.published === null) return null;
  const day = addDays(context.published, -1 - days);
  return counted(at, named.end, day === null ? null : addMonths(day, -months));
}

function isEnd(text: string, end: number): boolean {
  const next = wordAt(text, skipGap(text, end));
  return next === null || next.word === 'and' || next.word === 'but' || next.word === 'when' || next.word === 'as';
}

/** Whether a day, week, month … follows: most articles are turned away here. */
function isUnitWord(text: string, end: number): boolean {
  const first = text.charCodeAt(skipGap(text, end)) | 0x20;
  return (
    first === 0x64 ||
    first === 0x77 ||
    first === 0x6d ||
    first === 0x79 ||
    first === 0x71 ||
    first === 0x66 ||
    first === 0x63 ||
    first === 0x68
  );
}

export interface Length {
  readonly days: number;
  readonly months: number;
  readonly end: number;
  /** Counted in hours or minutes; `days` are the whole days in it. */
  readonly clock: boolean;
}

/** `two weeks`, `a year`, `12 months`, `several decades` does not count. */
export function readLength(text: string, at: number): Length | null {
  const article = wordAt(text, at);
  const single = article !== null && (article.word === 'a' || article.word === 'an' || article.word === 'one');
  if (single && article !== null && !isUnitWord(text, article.end)) return null;
  const numeral = single ? null : readNumeral(text, at);
  if (!single && (numeral === null || numeral.magnitude.shape !== 'point')) return null;
  const count = numeral === null || numeral.magnitude.shape !== 'point' ? 1 : toNumber(numeral.magnitude.at);
  if (!Number.isInteger(count) || count < 1 || count > 5000) return null;
  const from = numeral?.end ?? article?.end ?? at;
  const word = wordAt(text, text.charCodeAt(from) === 0x2d ? from + 1 : skipGap(text, from));
  const unit =
    word === null
      ? undefined
      : UNITS.get(word.word.endsWith('s') ? word.word.slice(0, -1) : word.word === 'centuries' ? 'century' : word.word);
  if (word === null || unit === undefined) return null;
  const clock = unit.days > 0 && unit.days < 1;
  return { days: Math.floor(unit.days * count), months: unit.months * count, end: word.end, clock };
}

/** Whole years and months are as fine as they are said: a year ago is a year, two months ago a month, a week ago a day. */
function fromPublished(
  { days, months }: { days: number; months: number },
  published: CalendarDay | null,
): string | null {
  if (published === null) return null;
  const day = addMonths(published, -months);
  if (day === null) return null;
  if (days > 0 || months === 0) return addDays(day, -days);
  return months % 12 === 0 ? String(partsOf(day).year) : day.slice(0, 7);
}

/** The time `days` and `months` before an earlier time, as fine as that time was. */
export function fromTime({ days, months }: { days: number; months: number }, base: string): string | null {
  const span = days === 0 && months > 0 && months % 12 === 0 ? yearsBefore(base, months / 12) : null;
  if (span !== null) return span;
  const single = base.includes('/') ? base.slice(base.indexOf('/') + 1) : base;
  const low = dayBounds(single).low ?? dayBounds(base).high;
  if (low === null) return null;
  const day = addMonths(low, -months);
  if (day === null) return null;
  if (days !== 0 || months === 0) {
    const exact = parseDay(single);
    return exact === null ? null : addDays(exact, -days);
  }
  // A decade before a day is a year.
  if (months % 120 === 0) return String(partsOf(day).year);
  if (parseDay(single) !== null) return day;
  const { year } = partsOf(day);
  if (/^\d{4}$/.test(single)) return months % 12 === 0 ? String(year) : null;
  if (/^\d{4}-\d{2}$/.test(single)) return day.slice(0, 7);
  return months % 12 === 0 ? `${String(year).padStart(4, '0')}${single.slice(4)}` : null;
}
