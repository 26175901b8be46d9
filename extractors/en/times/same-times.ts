import type { ReadingContext } from '../../engine/figures/rule.ts';
import { partsOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import { skipGap, type WordReading, wordAt } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { inYear, shiftedUnit } from './calendar-shifts.ts';
import { isReportDay, toldTime } from './discourse-time.ts';
import { counted, type TimeReading } from './time-reading.ts';
import { fromTime } from './time-shifts.ts';

/** `the same day last year`, `same period of 2024`, `that year`, `the same quarter a year earlier`, `the corresponding period`. */
export function readSame(text: string, same: WordReading, start: number, context: ReadingContext): TimeReading | null {
  const unit = wordAt(text, skipGap(text, same.end));
  if (unit === null || (unit.classes & SAME_UNIT) === 0) return null;
  const period = /^(?:period|months|time|stage)$/.test(unit.word);
  // "Turnout was 65%, against 71% in 2022. A referendum held the same day": the day, not the year told of between.
  const daily = unit.word === 'day' || unit.word === 'night' || unit.word === 'date';
  const base = daily
    ? (context.lastDay ?? context.lastTime)
    : /^week/.test(unit.word)
      ? context.lastTime
      : periodTold(text, context);
  const tail = skipGap(text, unit.end);
  const of = wordAt(text, tail);
  const from = of?.word === 'of' || of?.word === 'in' ? skipGap(text, of.end) : tail;
  const year = yearShift(text, from, context);
  if (year !== null) {
    const edtf = base === null ? (period ? String(year.year) : null) : inYear(base, year.year);
    return counted(start, year.end, edtf ?? String(year.year));
  }
  if (ALIKE.has(same.word)) return yearEarlier(text, start, unit.end, context);
  if (period || of?.word === 'of') return null;
  if (base === null && same.word === 'that' && unit.word !== 'weekend') return counted(start, unit.end, null);
  if (base === null && context.published === null) return counted(start, unit.end, null);
  const now = shiftedUnit(daily ? 'day' : unit.word, { base, shift: 0, published: context.published });
  return now === undefined ? null : counted(start, unit.end, now);
}

/** What "the same period" is the same as; null behind the day of a report, which is no period. */
function periodTold(text: string, context: ReadingContext): string | null {
  const told = toldTime(text, context);
  return told === context.lastTime && isReportDay(text, context) ? null : told;
}

/** Words by which reports name the same part of the year before: the corresponding period, the comparable quarter. */
export const ALIKE: ReadonlySet<string> = new Set(['corresponding', 'comparable', 'equivalent']);

const YEAR_EARLIER =
  /(?:the )?(?:(?:prior|previous|last)-year|year-(?:ago|earlier)|prior(?= period)) (?:period|quarter|half|month)(?![A-Za-z-])/iy;

/** `the prior-year period`, `the year-ago quarter`, `the prior period`: a year before the time told of. */
export function readYearEarlier(text: string, at: number, context: ReadingContext): TimeReading | null {
  YEAR_EARLIER.lastIndex = at;
  return YEAR_EARLIER.test(text) ? yearEarlier(text, at, YEAR_EARLIER.lastIndex, context) : null;
}

function yearEarlier(text: string, start: number, end: number, context: ReadingContext): TimeReading {
  const { published } = context;
  const lastTime = toldTime(text, context);
  const told = lastTime === null ? null : fromTime({ days: 0, months: 12 }, lastTime);
  return counted(start, end, told ?? (published === null ? null : String(partsOf(published).year - 1)));
}

const SAME_UNIT = wordClass([
  'period',
  'time',
  'stage',
  'day',
  'date',
  'week',
  'month',
  'months',
  'quarter',
  'year',
  'weekend',
  'half',
  'decade',
  'night',
]);

function yearShift(text: string, at: number, context: ReadingContext): { end: number; year: number } | null {
  const digits = /([12]\d{3})(?![\d,.]\d|\d)/y;
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (match !== null) return { end: digits.lastIndex, year: Number(match[1]) };
  const phrase =
    /(?:last year|(?:a|one) year (?:earlier|ago|before)|the (?:previous|prior) year|the year before|one year (?:earlier|ago))(?![A-Za-z])/iy;
  phrase.lastIndex = at;
  const found = phrase.exec(text);
  if (found === null) return null;
  const base = /^last|ago/i.test(found[0])
    ? context.published
    : (dayBounds(context.lastTime ?? '').low ?? context.published);
  return base === null ? null : { end: phrase.lastIndex, year: partsOf(base).year - 1 };
}
