import type { ReadingContext } from '../../engine/figures/rule.ts';
import { partsOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import { skipGap, type WordReading, wordAt, wordBefore } from '../read-word.ts';
import { toldTime } from './discourse-time.ts';
import { lengthOf } from './period-lengths.ts';
import { looksAhead } from './time-context.ts';
import { counted, type TimeReading } from './time-reading.ts';

/** Words that make a whole of the year behind them. */
export const WHOLE: ReadonlySet<string> = new Set(['full', 'whole', 'entire']);
const LEADS: ReadonlySet<string> = new Set(['for', 'in', 'over', 'during', 'across']);
/** `the full year ended 31 March`, `the full year 2025` tell their year themselves. */
const OWN_YEAR = / (?:ended|ending|to|through|(?:19|20)\d\d)(?![A-Za-z])/y;

/**
 * `for the full year`: behind a quarter or a month that is over, the year that it closed or fell in; with what is still
 * to come, the year of publication. Null for any other use of the words.
 */
export function readFullYear(
  text: string,
  the: WordReading,
  whole: WordReading,
  context: ReadingContext,
): TimeReading | null {
  if (!WHOLE.has(whole.word) || !LEADS.has(wordBefore(text, the.start)?.word ?? '')) return null;
  const year = wordAt(text, skipGap(text, whole.end));
  if (year?.word !== 'year') return null;
  OWN_YEAR.lastIndex = year.end;
  if (OWN_YEAR.test(text)) return null;
  const now = context.published === null ? null : String(partsOf(context.published).year);
  if (looksAhead(text, the.start)) return counted(the.start, year.end, now);
  const told = context.endedPeriod ?? toldTime(text, context);
  if (told !== null && lengthOf(told) === 12) return counted(the.start, year.end, told);
  return counted(the.start, year.end, dayBounds(told ?? '').high?.slice(0, 'YYYY'.length) ?? null);
}
