import type { ReadingContext } from '../../engine/figures/rule.ts';
import { partsOf } from '../../engine/values/calendar.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { WordReading } from '../read-word.ts';
import { lengthOf } from './period-lengths.ts';
import { looksAhead } from './time-context.ts';
import { counted, type TimeReading } from './time-reading.ts';

const END = /[- ]end(?![A-Za-z])/y;
const TO_DATE = /[- ]to[- ]date(?![A-Za-z])/y;

/**
 * `year-end`, `the year end`: where the text tells of a year that is over, the month in which that one closed, else
 * December. `year to date`: from New Year on.
 *
 * @param start where the reading begins: at the year, or at its article
 */
export function readYearEnd(
  text: string,
  start: number,
  { end }: WordReading,
  context: ReadingContext,
): TimeReading | null {
  const { published } = context;
  const year = published === null ? null : partsOf(published).year;
  TO_DATE.lastIndex = end;
  if (TO_DATE.test(text)) return counted(start, TO_DATE.lastIndex, year === null ? null : `${year}-01-01/${published}`);
  END.lastIndex = end;
  if (!END.test(text)) return null;
  const told = looksAhead(text, start) ? null : closingMonth(context.endedPeriod);
  return counted(start, END.lastIndex, told ?? (year === null ? null : `${year}-12`));
}

/** The last month of a year that a company reports on; null where no such year was told of. */
function closingMonth(period: string | null): string | null {
  if (period === null) return null;
  const month = dayBounds(period).high?.slice(0, 'YYYY-MM'.length) ?? null;
  return lengthOf(period) === 12 || month?.endsWith('-12') === true ? month : null;
}
