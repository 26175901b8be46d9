import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import type { MetricRow } from '../../../lexicon/metric.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Reading } from '../sentence/reading.ts';

/**
 * 均价由年初的…跌至6月末的…,而销量增长6.5%: what flows is of the longer time told of before that ends with the month of 6月末 or
 * 9月底. Null for all else, where no such time was told of, and behind the end of a year.
 */
export function periodUpTo(
  { before, scene: { text, opens } }: Reading,
  row: MetricRow | undefined,
  figure: Figure,
  attached: AttachedTime,
): AttachedTime | null {
  const { start, end, low, high, edtf } = attached.time;
  if (!flows(row, figure, attached) || end <= start || edtf === null || edtf.length !== 7) return null;
  if (!'末底'.includes(text.charAt(end - 1)) || text.charAt(end - 2) === '年') return null;
  const whole = [opens ? null : before.time, before.topicTime, before.headlineTime].find(
    (one) => one != null && one.high === high && one.low !== null && low !== null && one.low < low,
  );
  return whole == null ? null : { time: { ...whole, from: 'inherited' }, rule: 'zh/time/period-up-to' };
}

/** Whether a figure flows; its part of a whole (煤电占比降至33%) is of the moment that the whole was told of. */
function flows(row: MetricRow | undefined, { kind, unit }: Figure, { time }: AttachedTime): boolean {
  if (row?.nature !== 'flow' || kind === 'price') return false;
  return time.from === 'inherited' || (kind !== 'share' && unit !== 'pp');
}
