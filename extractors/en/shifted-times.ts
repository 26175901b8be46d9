import { addDays, addMonths, parseDay } from '../engine/calendar.ts';
import type { ReadingContext } from '../engine/rule.ts';
import { skipGap, wordAt } from './read-word.ts';
import { counted, type TimeReading } from './time-reading.ts';
import { readLength } from './time-shifts.ts';

/** `three weeks from tomorrow`, `2 weeks before Christmas`, `3 days after January 12th`, `two years from now`. */
export function readShifted(
  text: string,
  at: number,
  context: ReadingContext,
  next: (text: string, at: number, context: ReadingContext) => TimeReading | null,
): TimeReading | null {
  const length = readLength(text, at);
  if (length === null) return null;
  const word = wordAt(text, skipGap(text, length.end));
  if (word === null || (word.word !== 'from' && word.word !== 'after' && word.word !== 'before')) return null;
  const from = skipGap(text, word.end);
  const name = wordAt(text, from);
  const now = name !== null && (name.word === 'now' || name.word === 'today');
  const base = now ? counted(from, name.end, context.published) : next(text, from, { ...context, lastTime: null });
  const day = base?.edtf === null || base === null ? null : parseDay(base.edtf);
  if (base === null || day === null) return null;
  const way = word.word === 'before' ? -1 : 1;
  const month = addMonths(day, way * length.months);
  return month === null ? null : counted(at, base.end, addDays(month, way * length.days));
}
