import { addDays } from '../../../engine/values/calendar.ts';
import type { TimeValue } from '../../../model/time.ts';
import { itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';
import type { DateUse } from './dates.ts';

/** News is so many days old at the most. */
export const DAYS_OF_NEWS = 10;
/** How long the EDTF of a day is. */
export const DAY = 'YYYY-MM-DD'.length;

/** The last day of the sentence that the news itself is of: when somebody said something or things were traded. */
export function dayTold({ items, scene, before }: Reading, uses: ReadonlyMap<number, DateUse>): TimeValue | null {
  const first = scene.published === null ? null : addDays(scene.published, -DAYS_OF_NEWS);
  const days = [...uses].flatMap(([at, use]) => {
    const time = use === 'base' ? null : (itemAt(items, at).figure?.time ?? null);
    const isDay = time?.edtf?.length === DAY;
    // "The bank meets on Nov. 3.": nothing was traded on a day that is still to come.
    const isOver = (time?.edtf ?? '') <= (scene.published ?? '');
    return time !== null && first !== null && isDay && isOver && first < (time.edtf ?? '') ? [time] : [];
  });
  const last = days.at(-1) ?? null;
  // "The bank said on Thursday … Its rival said on Tuesday … Shares fell 3%": the news is of the later day.
  return last !== null && before.day !== null && (before.day.edtf ?? '') > (last.edtf ?? '') ? before.day : last;
}
