import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import { dayBounds } from '../../../engine/values/edtf.ts';
import { itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';

/** The time of the date at item `index`, as the time of a figure. Null where the date has none. */
export function taken({ items, scene }: Reading, index: number, rule: AttachedTime['rule']): AttachedTime | null {
  const time = itemAt(items, index).figure?.time ?? null;
  if (time === null) return null;
  // "The fire had grown to 2,350 acres by Sunday": what is over is told as it was then.
  const edtf = time.edtf?.startsWith('../') === true ? time.edtf.slice('../'.length) : null;
  const over = edtf !== null && scene.published !== null && (time.high ?? '9') <= scene.published;
  return { time: over ? { ...time, edtf, ...dayBounds(edtf) } : time, rule };
}
