import { dayBounds } from '../../extractors/engine/values/edtf.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';

/** The days of a period as people type it (`2025`, `2025-Q2`, `2024/2025`, `2024–2025`); null where it is none. */
export function periodDays(
  words: string,
): { readonly low: CalendarDay | null; readonly high: CalendarDay | null } | null {
  const days = dayBounds(
    words
      .normalize('NFKC')
      .replaceAll(/\s+/g, '')
      .replace(/[–—~至]/u, '/')
      .toUpperCase(),
  );
  return days.low === null && days.high === null ? null : days;
}
