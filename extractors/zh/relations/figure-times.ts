import { calendarDay } from '../../engine/calendar.ts';
import type { AttachedTime, Discourse } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import type { MetricRow } from '../../lexicon/metric.ts';
import type { TimeValue } from '../../model/time.ts';

/** A sentence that takes one part out of what was told before keeps its times to itself. */
const PART_OF = /^(?:其中|分.{1,4}看)/u;

/** The time that a sentence begins under: the one of its paragraph, or that of the article where a paragraph begins. */
export function timeAtStart(scene: Scene, before: Discourse): AttachedTime | null {
  const same = scene.text.startsWith('同期', scene.sentence.start);
  const time = scene.opens && !same ? (before.topicTime ?? before.time) : before.time;
  return time === null ? null : { time: { ...time, from: 'inherited' }, rule: 'zh/time/carried-over' };
}

/**
 * The time that the next sentence begins under. A part of the time told of (11月 in a paragraph about 前11个月), or 全年,
 * does not outlive its sentence.
 */
export function timeAfter(
  scene: Scene,
  before: Discourse,
  { frames, expected }: { readonly frames: readonly TimeValue[]; readonly expected: boolean },
): TimeValue | null {
  const first = frames[0];
  const old = scene.opens ? null : before.time;
  // What is expected of a year leaves the next sentence without a time of its own.
  if (first === undefined) return scene.opens ? (expected ? null : (before.topicTime ?? before.time)) : before.time;
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (old !== null && (PART_OF.test(text) || isPart(first, old) || scene.text.startsWith('全年', first.start)))
    return old;
  return first;
}

/** Whether a time lies within another and is shorter: 2025-Q4 in 2025. */
function isPart(part: TimeValue, whole: TimeValue): boolean {
  if (part.edtf === null || whole.edtf === null || part.edtf === whole.edtf) return false;
  if (whole.edtf.includes('/'))
    return !part.edtf.includes('/') && part.edtf.startsWith(whole.edtf.slice(0, 4)) && part.edtf.length > 4;
  return part.edtf.startsWith(whole.edtf) && part.edtf.length > whole.edtf.length;
}

/** 全年: the whole year that is told of; in what is planned, the year of publication. */
export function wholeYear(
  scene: Scene,
  start: number,
  { time, planned }: { readonly time: AttachedTime | null; readonly planned: boolean },
): AttachedTime | null {
  const year = planned ? scene.published?.slice(0, 4) : /^\d{4}/u.exec(time?.time.edtf ?? '')?.[0];
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

/** A stock is counted at a moment: a year told of before it does not place it. A flow needs a period. */
export function inherits(metric: MetricRow | undefined, time: AttachedTime): boolean {
  if (metric?.nature === 'event') return false;
  // What flows in a day is told with its day.
  if (metric?.nature === 'flow' && /^\d{4}-\d\d-\d\d$/u.test(time.time.edtf ?? '')) return false;
  if (metric === undefined || metric.nature !== 'stock') return true;
  const { edtf } = time.time;
  return edtf !== null && /^\d{4}-\d\d(?:-\d\d)?$/u.test(edtf);
}
