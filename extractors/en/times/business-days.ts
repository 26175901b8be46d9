import type { ReadingContext } from '../../engine/figures/rule.ts';
import { addDays, weekdayOf } from '../../engine/values/calendar.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import type { CalendarDay } from '../../model/time.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { counted, type TimeReading } from './time-reading.ts';

const WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ...['last', 'past', 'previous'].map((word) => [word, -1] as const),
  ...['next', 'following', 'coming'].map((word) => [word, 1] as const),
]);
const DAYS = / ?(?:business|working|trading) days?(?![A-Za-z-])/iy;
const MOST = 260;

/**
 * `the next four business days`, `over the last five trading days`: from Monday to Friday. Which of them are
 * holidays is not known here, so the reading is marked as assumed.
 */
export function readBusinessDays(text: string, at: number, { published }: ReadingContext): TimeReading | null {
  const word = wordAt(text, at);
  const way = word === null ? undefined : WAYS.get(word.word);
  if (word === null || way === undefined || published === null) return null;
  const numeral = readNumeral(text, skipGap(text, word.end));
  if (numeral === null || numeral.magnitude.shape !== 'point') return null;
  const count = toNumber(numeral.magnitude.at);
  DAYS.lastIndex = numeral.end;
  if (!Number.isInteger(count) || count < 1 || count > MOST || !DAYS.test(text)) return null;
  const near = way > 0 ? afterBusinessDays(published, 1) : published;
  const far = afterBusinessDays(published, way * count);
  if (near === null || far === null) return null;
  const edtf = near === far ? near : way > 0 ? `${near}/${far}` : `${far}/${near}`;
  return { ...counted(at, DAYS.lastIndex, edtf), assumed: true };
}

/** The day so many weekdays later, or earlier where `count` is negative. */
function afterBusinessDays(day: CalendarDay, count: number): CalendarDay | null {
  let left = Math.abs(count);
  let found: CalendarDay | null = day;
  while (left > 0 && found !== null) {
    found = addDays(found, Math.sign(count));
    if (found !== null && weekdayOf(found) < 6) left--;
  }
  return found;
}
