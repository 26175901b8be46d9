import type { ReadingContext } from '../../engine/figures/rule.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import { baseTime } from './discourse-time.ts';
import type { WrittenTime } from './time-parts.ts';

const BEHIND =
  /(?:,? (?:of |in )?(last|this|next|that|the (?:current|previous|next|coming|following|same)) year)(?!['A-Za-z-])/iy;

/** How many years on, from the publication day or (`told`) from the time read last. */
const SHIFTS: Readonly<Record<string, { readonly shift: number; readonly told?: true }>> = {
  last: { shift: -1 },
  this: { shift: 0 },
  next: { shift: 1 },
  'the current': { shift: 0 },
  'the coming': { shift: 1 },
  that: { shift: 0, told: true },
  'the same': { shift: 0, told: true },
  'the previous': { shift: -1, told: true },
  'the next': { shift: 1, told: true },
  'the following': { shift: 1, told: true },
};

/** `October last year`, `the second half of this year`, `August of that year`: the year counted from publication or from what was told. */
export function completeYear(text: string, time: WrittenTime, context: ReadingContext): WrittenTime {
  if (time.year !== null || time.part.of === 'whole' || context.published === null) return time;
  BEHIND.lastIndex = time.end;
  const match = BEHIND.exec(text);
  const counting = SHIFTS[(match?.[1] ?? '').toLowerCase()];
  if (counting === undefined) return time;
  const told = counting.told === true ? dayBounds(baseTime(text, time.start, context) ?? '').low : null;
  const year = Number((told ?? context.published).slice(0, 4));
  return { ...time, end: BEHIND.lastIndex, year: year + counting.shift };
}
