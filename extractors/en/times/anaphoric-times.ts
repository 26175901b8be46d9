import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, weekdayOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';
import { skipGap, type WordReading, wordAt, wordBefore } from '../read-word.ts';
import { shiftedUnit } from './calendar-shifts.ts';
import { baseTime, toldTime } from './discourse-time.ts';
import { readFullYear } from './full-years.ts';
import { lengthOf } from './period-lengths.ts';
import { looksAhead } from './time-context.ts';
import { counted, type TimeReading } from './time-reading.ts';
import { readYearEnd } from './year-ends.ts';

/** `the year`, `the quarter`, `the month`: the unit read last, where a preposition shows that a time is meant. */
export function readAnaphor(
  text: string,
  the: WordReading,
  unit: WordReading,
  context: ReadingContext,
): TimeReading | null {
  if (
    unit.word === 'day' ||
    unit.word === 'year' ||
    unit.word === 'week' ||
    unit.word === 'month' ||
    unit.word === 'quarter'
  ) {
    const before = wordAt(text, skipGap(text, unit.end));
    if (before?.word === 'before' || before?.word === 'prior' || before?.word === 'earlier') {
      // "the day before the vote" counts from the vote
      if (before.word === 'before' && NAMED.has(wordAt(text, skipGap(text, before.end))?.word ?? '')) return null;
      return counted(
        the.start,
        before.end,
        shiftedUnit(unit.word, { base: baseTime(text, the.start, context), shift: -1, published: context.published }) ??
          null,
      );
    }
    if (before?.word === 'after') {
      const tail = wordAt(text, skipGap(text, before.end));
      if (tail?.word === 'tomorrow' && context.published !== null)
        return counted(the.start, tail.end, addDays(context.published, 2));
      if (tail?.word === 'next' && unit.word === 'week') {
        return counted(
          the.start,
          tail.end,
          shiftedUnit('week', { base: null, shift: 2, published: context.published }) ?? null,
        );
      }
      return null;
    }
    if (before?.word === 'of' || before?.word === 'ended' || before?.word === 'ending') return null;
  } else if (unit.word !== 'weekend') return readFullYear(text, the, unit, context);
  const lead = wordBefore(text, the.start);
  const end = unit.word === 'year' ? readYearEnd(text, the.start, unit, context) : null;
  if (end !== null && text.slice(unit.end, end.end).endsWith('end')) return end;
  const year = /(?: (?:to date)|[- ]to[- ]date| (?:19|20)\d\d)(?![\w,])/y;
  year.lastIndex = unit.end;
  if (unit.word === 'year' && year.test(text)) return null;
  if (unit.word === 'day' || (unit.word === 'week' && lead?.word !== 'in')) return null;
  // up 0.4% on the month: against the one before.
  if (lead?.word === 'on' && unit.word !== 'weekend') return null;
  const closing = unit.word === 'weekend' && /^(?:$|[.,;!?\n])/.test(text.slice(unit.end, unit.end + 1));
  if (!closing && (lead === null || !ANAPHOR_LEADS.has(lead.word))) return null;
  if (unit.word === 'weekend') return counted(the.start, unit.end, nearWeekend(text, the.start, context.published));
  // "due to open in 2028 … booked orders in the quarter": what is told as done was in the quarter that has ended.
  const ahead = context.published !== null && (dayBounds(context.lastTime ?? '').low ?? '') > context.published;
  // "A title launched five months ago grossed 2 billion in the quarter": nor is it the quarter of what only tells an age.
  const age = unit.word === 'quarter' && /\bago$/i.test(text.slice(Math.max(0, context.lastEnd - 4), context.lastEnd));
  const done = (ahead || age) && !looksAhead(text, the.start);
  const base = done ? null : laterTime(text, context);
  // "rose 0.8% in January, after a fall of 0.3% in December. … over the month": the later of the two.
  const ended = context.endedPeriod;
  // "In the December quarter … margin of 13% this year, against 12% in 2025. Orders jumped 17% in the quarter"
  const ofYear = unit.word === 'quarter' && base?.length === 'YYYY'.length && !looksAhead(text, the.start);
  const later = base !== null && ended !== null && (endOf(base) < endOf(ended) || ofYear);
  if (later && lengthOf(ended) === MONTHS_OF.get(unit.word)) return counted(the.start, unit.end, ended);
  // "For the year ended 31 October 2025 … in the year": the company's own.
  const own = [base, isWithin(base, context.endedPeriod) ? context.endedPeriod : null].find(
    (period) => period !== null && lengthOf(period) === MONTHS_OF.get(unit.word),
  );
  if (own != null) return counted(the.start, unit.end, own);
  return counted(
    the.start,
    unit.end,
    shiftedUnit(unit.word, { base, shift: done ? -1 : 0, published: context.published }) ?? null,
  );
}

const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
]);

function endOf(time: string): string {
  return dayBounds(time).high ?? '9';
}

function isWithin(time: string | null, period: string | null): boolean {
  const [inner, outer] = [dayBounds(time ?? ''), dayBounds(period ?? '')];
  return (
    inner.low !== null &&
    inner.high !== null &&
    outer.low !== null &&
    outer.high !== null &&
    outer.low <= inner.low &&
    inner.high <= outer.high
  );
}

/** The time read last; one that is a year before another gives way to that other. */
function laterTime(text: string, context: ReadingContext): string | null {
  const lastTime = toldTime(text, context);
  const { lastEnd } = context;
  const year = /^\d{4}/.exec(lastTime ?? '')?.[0];
  if (lastTime === null || year === undefined) return lastTime;
  if (!/\ba year (?:earlier|before|ago|previously)$/i.test(text.slice(Math.max(0, lastEnd - 24), lastEnd)))
    return lastTime;
  return String(Number(year) + 1) + lastTime.slice(4);
}

const FRIDAY = 5;

/** `at the weekend`, said from Monday to Thursday, is the one that has been, unless the words look ahead. */
function nearWeekend(text: string, at: number, published: CalendarDay | null): string | null {
  if (published === null) return null;
  const shift = weekdayOf(published) < FRIDAY && !looksAhead(text, at) ? -1 : 0;
  return shiftedUnit('weekend', { base: null, shift, published }) ?? null;
}

/** What opens the name of an event. */
const NAMED: ReadonlySet<string> = new Set('the a an his her its their our my your this that these those'.split(' '));

const ANAPHOR_LEADS: ReadonlySet<string> = new Set(
  'in for during over of throughout by from since through on at'.split(' '),
);
