import type { ReadingContext } from '../../engine/figures/rule.ts';
import { isDigit } from '../../engine/text/characters.ts';
import { addDays, addMonths, daysInMonth, parseDay, partsOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';
import { CARDINALS } from '../numerals/number-words.ts';
import { skipGap, type WordReading, wordAt } from '../read-word.ts';
import { wordClass } from '../word-classes.ts';
import { looksAhead } from './time-context.ts';
import { counted, type TimeReading } from './time-reading.ts';

type Reader = (text: string, at: number, context: ReadingContext) => TimeReading | null;

const PERIOD =
  /(?:the )?(?:(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -])?(?:(?:financial|fiscal|full|business|crop|marketing) )?(?<unit>year|half-year|quarter|months?|weeks?)(?: that)? (?:to|through|ended|ending)(?: on| in)? (?=[A-Z\d])/iy;
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['half-year', 6],
  ['quarter', 3],
  ['month', 1],
]);
const MOST = 36;
const MOST_WEEKS = 53;
/** What a period may begin with, behind its article: most that `the` opens is none. */
export const PERIOD_START = wordClass(
  'two three four five six seven eight nine ten eleven twelve financial fiscal full business crop marketing year half quarter month months week weeks'.split(
    ' ',
  ),
);
const UNITS: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'months', 'week', 'weeks']);
const CLOSING: ReadonlySet<string> = new Set(['that', 'to', 'through', 'ended', 'ending']);

/**
 * A stretch that is told by its end: `the year to June`, `the three months to 31 December`, `the quarter ended March 31`.
 * Null where the words are something else (in the year to 2025).
 */
export function readClosingPeriod(text: string, at: number, context: ReadingContext, next: Reader): TimeReading | null {
  const first = wordAt(text, at);
  const from = first?.word === 'the' ? skipGap(text, first.end) : at;
  if (!mayBe(text, from)) return first?.word === 'the' ? toldMonths(text, at, from, context) : null;
  PERIOD.lastIndex = at;
  const match = PERIOD.exec(text);
  if (match === null) return null;
  const unit = (match.groups?.['unit'] ?? '').toLowerCase();
  const word = match.groups?.['count']?.toLowerCase();
  const several = /^(?:months|weeks)$/.test(unit);
  if (several !== (word !== undefined)) return null;
  const count = several ? countOf(word ?? '') : unit === 'week' ? 1 : (MONTHS.get(unit) ?? 0);
  if (count < 1 || count > (unit.startsWith('week') ? MOST_WEEKS : MOST)) return null;
  const last = next(text, skipGap(text, PERIOD.lastIndex - 1), context);
  if (last === null || last.edtf === null) return null;
  const end = ofResults(text, { at, end: last.edtf, words: text.slice(PERIOD.lastIndex - 1, last.end) }, context);
  const edtf = unit.startsWith('week') ? weeksTo(end, count) : periodTo(end, count, unit);
  return edtf === null ? null : { ...last, start: at, edtf, written: null };
}

const MONTHS_TOLD =
  /(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months(?![A-Za-z-]|,? (?:to|through|ended|ending|of|after|before|from|since|later|earlier|ago|old|that|prior)\b)/iy;

/** "Output for the eleven months", behind the same months or the last of them (November): those that were told of. */
function toldMonths(text: string, at: number, from: number, { lastTime }: ReadingContext): TimeReading | null {
  MONTHS_TOLD.lastIndex = from;
  const match = lastTime === null ? null : MONTHS_TOLD.exec(text);
  if (match === null || lastTime === null) return null;
  const count = countOf(match[0].slice(0, match[0].indexOf(' ')).toLowerCase());
  const last = /^(?:(?<begin>\d{4}-\d\d)\/)?(?<year>\d{4})-(?<month>\d\d)$/.exec(lastTime)?.groups;
  const end = MONTHS_TOLD.lastIndex;
  if (last === undefined || count < 2) return null;
  const [year, month] = [last['year'] ?? '', last['month'] ?? ''];
  const begin = last['begin'] ?? (Number(month) === count ? `${year}-01` : null);
  if (
    begin === null ||
    (Number(year) - Number(begin.slice(0, 4))) * 12 + Number(month) - Number(begin.slice(5)) + 1 !== count
  )
    return null;
  return counted(at, end, `${begin}/${year}-${month}`);
}

/** "the four months to 31 January", told on the 20th: what has not ended has no results, so that it was a year before. */
function ofResults(
  text: string,
  { at, end, words }: { readonly at: number; readonly end: string; readonly words: string },
  { published }: ReadingContext,
): string {
  const day = parseDay(end);
  if (day === null || published === null || day <= published || /\d{4}/.test(words) || looksAhead(text, at)) return end;
  return addMonths(day, -12) ?? end;
}

/** Whether the words may be a period: most that `the` or a number opens are none, and are turned away by their words. */
function mayBe(text: string, at: number): boolean {
  let from = at;
  if (isDigit(text.charCodeAt(at))) from += isDigit(text.charCodeAt(at + 1)) ? 3 : 2;
  else {
    const first = wordAt(text, at);
    if (first === null || (first.classes & PERIOD_START) === 0) return false;
    if (!CARDINALS.has(first.word)) return mayClose(text, first);
    from = first.end + 1;
  }
  const gap = text.charCodeAt(from - 1);
  const next = gap === 0x20 || gap === 0x2d ? wordAt(text, from) : null;
  return next !== null && (next.classes & PERIOD_START) !== 0 && mayClose(text, next);
}

/** A unit is followed by what closes the period; before `half` and `financial` nothing is known of it. */
function mayClose(text: string, { word, end }: WordReading): boolean {
  return !UNITS.has(word) || CLOSING.has(wordAt(text, end + 1)?.word ?? '');
}

function countOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : Number(CARDINALS.get(word) ?? 0);
}

/** The months that end with a month or its last day, as months; else days. */
function periodTo(edtf: string, months: number, unit: string): string | null {
  const { high } = dayBounds(edtf);
  if (high === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(edtf)) return null;
  const { year, month, day } = partsOf(high);
  if (day === daysInMonth(year, month)) {
    // "The year ended Dec. 31" is that year.
    if (unit === 'year' && month === 12) return high.slice(0, 4);
    const first = addMonths(startOf(high), 1 - months);
    if (first === null) return null;
    return months === 1 ? high.slice(0, 7) : `${first.slice(0, 7)}/${high.slice(0, 7)}`;
  }
  // The three months to 19 January: the day is what counts, as for the price that was reached on it.
  return null;
}

/** The 13 weeks to 27 December: told to the day. */
function weeksTo(edtf: string, weeks: number): string | null {
  const last = parseDay(edtf);
  const first = last === null ? null : addDays(last, 1 - weeks * 7);
  return first === null ? null : `${first}/${last}`;
}

function startOf(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - partsOf(day).day) ?? day;
}
