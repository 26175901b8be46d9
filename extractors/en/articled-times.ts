import { addDays, addMonths } from '../engine/calendar.ts';
import { dayBounds } from '../engine/edtf.ts';
import type { ReadingContext } from '../engine/rule.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readDayNumber, readWrittenDate } from './read-date.ts';
import { skipGap, wordAt } from './read-word.ts';
import { edtfIn, isoWeek } from './time-parts.ts';
import { counted, longest, type TimeReading, written } from './time-reading.ts';
import { readYearPart } from './year-parts.ts';

const OF_MONTH = / (?:day )?(?:of )?(the|this|next|last) month(?![A-Za-z'-])/iy;

/** `the 15th day of next month`, `the 21st this month`, `the 9th month of next year` goes by the year instead. */
export function readDayOfMonth(
  text: string,
  { at, from }: { at: number; from: number },
  context: ReadingContext,
): TimeReading | null {
  const day = readDayNumber(text, from);
  if (day === null || !day.ordinal || context.published === null) return null;
  OF_MONTH.lastIndex = day.end;
  const match = OF_MONTH.exec(text);
  if (match === null) return null;
  const shift = { next: 1, last: -1 }[(match[1] ?? '').toLowerCase()] ?? 0;
  const month = addMonths(context.published, shift);
  const edtf =
    month === null
      ? null
      : edtfIn({ of: 'day', month: Number(month.slice(5, 7)), day: day.day }, Number(month.slice(0, 4)));
  return edtf === null ? null : counted(at, OF_MONTH.lastIndex, edtf);
}

/** `the third quarter`, `the 5th of May`, `the week of April 10th`: the article belongs to the words of the time. */
export function readBehindArticle(text: string, at: number, context: ReadingContext): TimeReading | null {
  const the = wordAt(text, at);
  if (the?.word !== 'the') return null;
  const from = skipGap(text, the.end);
  const week = readWeekOf(text, from, context);
  if (week !== null) return { ...week, start: at };
  const inner = longest([
    written(text, from, context, (place) => readYearPart(text, place)),
    written(text, from, context, (place) => readWrittenDate(text, place)),
  ]);
  if (inner?.written?.part.of === 'month' || inner === null) return null;
  return { ...inner, start: at };
}

const WEEK_OF = /(?:w\/c|week (?:of|beginning|starting|commencing|ending|ended)(?: on)?)(?: the)? /iy;

/** `week of April 10th`, `week ending March 19`: the seven days from that day, or up to it. */
export function readWeekOf(text: string, at: number, context: ReadingContext): TimeReading | null {
  WEEK_OF.lastIndex = at;
  const match = WEEK_OF.exec(text);
  if (match === null) return null;
  const from = at + match[0].length;
  const day = written(text, from, context, (place) => readNumericDate(text, place) ?? readWrittenDate(text, place));
  if (day === null || day.edtf === null || day.written?.part.of !== 'day') return null;
  const { low } = dayBounds(day.edtf);
  if (low === null) return null;
  if (!/end/i.test(match[0])) return { ...day, start: at, edtf: isoWeek(low), written: null };
  const first = addDays(low, -6);
  return first === null ? null : { ...day, start: at, edtf: `${first}/${low}`, written: null };
}
