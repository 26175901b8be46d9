import type { ReadingContext } from '../../engine/figures/rule.ts';
import { isDigit, isLatin } from '../../engine/text/characters.ts';
import { addDays, addMonths } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readDayNumber, readWrittenDate } from './read-date.ts';
import { edtfIn, isoWeek, type WrittenTime } from './time-parts.ts';
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

const DAY_LEADS = /^(?:on|by|until|till|since|before|from|between|and|to)$/;
const BEHIND_DAY = /^(?:$|[.,;!?)\n]| - | (?:and|or|to|at|from|for|with|when|after|before|until|because|as)\b)/;

/** `on the 29th`, `since the 3rd`: a day of the last such month, or of the next. What follows must not be a noun. */
export function readBareDay(text: string, at: number, context: ReadingContext): TimeReading | null {
  if (isDigit(text.charCodeAt(at)) && !isOrdinalDay(text, at)) return null;
  const lead = wordBefore(text, at);
  if (lead === null || !DAY_LEADS.test(lead.word)) return null;
  const the = wordAt(text, at);
  if (the?.word !== 'the' && lead.word !== 'on') return null;
  const reading = written(text, at, context, (place) => dayOfMonth(text, place));
  return reading !== null && BEHIND_DAY.test(text.slice(reading.end, reading.end + 9)) ? reading : null;
}

/** Whether a letter stands behind one or two digits: most numbers are turned away here. */
function isOrdinalDay(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1));
}

/** `the 18th`, `29th`: in digits, for `the first` and `the second` are hardly ever days. */
function dayOfMonth(text: string, at: number): WrittenTime | null {
  const the = wordAt(text, at);
  const from = the?.word === 'the' ? skipGap(text, the.end) : at;
  const day = isDigit(text.charCodeAt(from)) ? readDayNumber(text, from) : null;
  if (day === null || !day.ordinal) return null;
  return { start: at, end: day.end, year: null, part: { of: 'day', month: null, day: day.day } };
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

const WEEK_OF = /(?:w\/c|week (?:of|beginning|starting|commencing|ending|ended|to|through)(?: on)?)(?: the)? /iy;

/** `week of April 10th`, `week ending March 19`: the seven days from that day, or up to it. */
export function readWeekOf(text: string, at: number, context: ReadingContext): TimeReading | null {
  WEEK_OF.lastIndex = at;
  const match = WEEK_OF.exec(text);
  if (match === null) return null;
  const from = at + match[0].length;
  const day = written(
    text,
    from,
    context,
    (place) => readNumericDate(text, place) ?? readWrittenDate(text, place) ?? dayOfMonth(text, place),
  );
  if (day === null || day.edtf === null || day.written?.part.of !== 'day') return null;
  const { low } = dayBounds(day.edtf);
  if (low === null) return null;
  if (!/end|week t/i.test(match[0])) return { ...day, start: at, edtf: isoWeek(low), written: null };
  const first = addDays(low, -6);
  return first === null ? null : { ...day, start: at, edtf: `${first}/${low}`, written: null };
}
