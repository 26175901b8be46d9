import type { TimeValue } from '../../../model/time.ts';
import { dayBounds } from '../../values/edtf.ts';

const YEAR = /^\d{4}$/;

/**
 * The time that several words of a table give together, the nearest first: of `2024` under "Three months ended September
 * 30" the part is told by one and the year by the other. Null where there is none.
 */
export function togetherTold(times: readonly TimeValue[]): TimeValue | null {
  const [nearest] = times;
  if (nearest === undefined) return null;
  const year = times.find(({ edtf }) => edtf !== null && YEAR.test(edtf));
  const part = times.find(({ edtf, from }) => edtf !== null && !YEAR.test(edtf) && from === 'published');
  if (year === undefined || part === undefined) return nearest;
  return inYear(part, Number(year.edtf)) ?? nearest;
}

/** The same part of another year; a part that runs over the turn of a year ends in it. */
function inYear(part: TimeValue, year: number): TimeValue | null {
  if (part.edtf === null || part.high === null) return null;
  const by = year - Number(part.high.slice(0, 4));
  const edtf = part.edtf.replace(/(?<![\d-])\d{4}(?=$|[-/])/g, (one) => String(Number(one) + by));
  return { ...part, edtf, ...dayBounds(edtf) };
}
