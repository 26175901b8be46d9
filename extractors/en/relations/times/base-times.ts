import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import { dayBounds } from '../../../engine/values/edtf.ts';
import type { TimeValue } from '../../../model/time.ts';
import { fromTime } from '../../times/time-shifts.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';
import { isToCome } from './carried-times.ts';
import type { DateUse } from './dates.ts';
import { taken } from './taken-times.ts';

/** What is compared with: the base date of its clause, else one year before a year that is told of. */
export function baseTime(
  reading: Reading,
  index: number,
  uses: ReadonlyMap<number, DateUse>,
  frames: readonly number[],
): AttachedTime | null {
  // "below the 86 euros [paid] in Peru"
  const place = /^(?:paid|charged|seen|recorded|reported|found|set|earned|sold)$/.test(
    itemAt(reading.items, index + 1).text,
  )
    ? index + 2
    : index + 1;
  const bases = [...uses].filter(([, use]) => use === 'base').map(([at]) => at);
  const near =
    bases.findLast((at) => at < index) ??
    bases.find((at) => at > index && !frames.some((frame) => frame > index && frame < at));
  const isPlaced =
    /^(?:at|in|for|among)$/.test(itemAt(reading.items, place).text) && itemAt(reading.items, place + 1).type !== 'date';
  // "4% less than in 2024 and below the 86 euros paid in Peru": two comparisons.
  const another = isPlaced && near !== undefined && reading.items.slice(near, index).some(({ text }) => text === 'and');
  if (near !== undefined && !another) return taken(reading, near, 'en/time/base');
  // "Against 58 euros at the rival's ground": another place, not another time.
  if (isPlaced) {
    const frame = frames.findLast((at) => at < index);
    const time = frame === undefined ? reading.before.time : null;
    if (frame !== undefined) return taken(reading, frame, 'en/time/frame');
    if (time === null || isToCome(reading, time)) return null;
    return { time: { ...time, from: 'inherited' }, rule: 'en/time/carried-over' };
  }
  const clause = clauseAt(reading.clauses, itemAt(reading.items, index).start);
  const here = frames.filter((at) => at >= clause.from && at < clause.to);
  const frame =
    here.findLast((at) => at < index) ?? here.find((at) => at > index) ?? frames.findLast((at) => at < index);
  const from = itemAt(reading.items, beforeHedges(reading.items, index)).text;
  // "up from 41.3% now and 19% before the crisis": of no time that is told.
  if (from === 'and') return null;
  if (!/^(?:from|against|with|versus)$/.test(from))
    return frame === undefined ? null : taken(reading, frame, 'en/time/frame');
  const told = frame === undefined ? reading.before.time : (itemAt(reading.items, frame).figure?.time ?? null);
  const earlier = told === null ? null : comparedBefore(reading, told);
  if (earlier !== null) return { time: { ...earlier, from: 'inherited' }, rule: 'en/time/year-before' };
  const year = /^(\d{4})$/.exec(told?.edtf ?? '');
  // What is under way has no year before it that a reader would name.
  // "Will peak at 44.6% in 2028, up from 41.3%": nor has what is to come.
  const now = reading.scene.published?.slice(0, 4) ?? '9999';
  if (told === null || year === null || (year[1] ?? '') >= now) return null;
  const edtf = String(Number(year[1]) - 1);
  return {
    time: { ...told, edtf, ...dayBounds(edtf), from: 'inherited' },
    rule: 'en/time/year-before',
  };
}

/** "Profit fell to 2.6 billion from 2.9 billion a year earlier. Its margin narrowed to 11% from 12%": the year before that was compared with last. */
function comparedBefore({ before, scene }: Reading, { edtf, high }: TimeValue): TimeValue | null {
  // What is under way has no year before it that a reader would name.
  if (high === null || scene.published === null || high >= scene.published) return null;
  const earlier = edtf === null ? null : fromTime({ days: 0, months: 12 }, edtf);
  if (earlier === null || edtf?.length === DAY) return null;
  return before.figures.find(({ time }) => time?.edtf === earlier)?.time ?? null;
}

const DAY = 'YYYY-MM-DD'.length;
