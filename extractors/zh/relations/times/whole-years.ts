import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { calendarDay } from '../../../engine/values/calendar.ts';
import type { TimeValue } from '../../../model/time.ts';
import type { Reading } from '../sentence/reading.ts';

/** 全年: the whole year that is told of; in what is planned, the year of publication. */
export function wholeYear(
  { scene, before }: Reading,
  start: number,
  { time, planned }: { readonly time: AttachedTime | null; readonly planned: boolean },
): AttachedTime | null {
  // 明年计划投入2亿元,力争全年接待游客1300万人次: the year planned for, where one is told.
  const isAhead = time !== null && scene.published !== null && (time.time.low ?? '') > scene.published;
  const told = /^\d{4}/u.exec(time?.time.edtf ?? '')?.[0];
  const ended = planned && !isAhead ? yearJustEnded(scene, before.expectedTime ?? time?.time ?? null) : undefined;
  const asPlanned = planned && !isAhead && ended === undefined;
  const year = ended ?? (asPlanned ? scene.published?.slice(0, 4) : (told ?? yearLookedBackOn(scene)));
  if (year === undefined) return null;
  return {
    time: {
      edtf: year,
      low: calendarDay(Number(year), 1, 1),
      high: calendarDay(Number(year), 12, 31),
      from: 'inherited',
      start,
      end: start + 2,
    },
    rule: 'zh/time/whole-year',
  };
}

/** 1月: 全年新增企业312家. Where no time is told of, the first months look back on the year before. */
function yearLookedBackOn({ published }: Scene): string | undefined {
  if (published === null || Number(published.slice(5, 7)) > MONTHS_LOOKING_BACK) return undefined;
  return String(Number(published.slice(0, 4)) - 1);
}

const MONTHS_LOOKING_BACK = 3;
const MONTHS_OF_RESULTS = 4;

/** In the first months companies still say what they expect of the year before: 预计2025年净利润…;天齐锂业预计全年盈利. */
function yearJustEnded({ published }: Scene, expected: TimeValue | null): string | undefined {
  if (published === null || expected?.edtf == null || Number(published.slice(5, 7)) > MONTHS_OF_RESULTS)
    return undefined;
  const last = String(Number(published.slice(0, 4)) - 1);
  return expected.edtf === last ? last : undefined;
}
