import { partsOf } from '../../engine/values/calendar.ts';
import type { CalendarDay } from '../../model/time.ts';
import type { WrittenTime } from './time-parts.ts';

const BEHIND =
  /(?:,? (?:of |in )?(last|this|next|the (?:current|previous|coming|following|same)) year)(?!['A-Za-z-])/iy;

/** `October last year`, `the second half of this year`, `week 27 of last year`: the year counted from publication. */
export function completeYear(text: string, time: WrittenTime, published: CalendarDay | null): WrittenTime {
  if (time.year !== null || time.part.of === 'whole' || published === null) return time;
  BEHIND.lastIndex = time.end;
  const match = BEHIND.exec(text);
  if (match === null) return time;
  const { year } = partsOf(published);
  const word = (match[1] ?? '').toLowerCase();
  const shift =
    word === 'last' || word === 'the previous'
      ? -1
      : word === 'next' || word === 'the coming' || word === 'the following'
        ? 1
        : 0;
  return { ...time, end: BEHIND.lastIndex, year: year + shift };
}
