import type { Attached } from '../../../engine/relations/discourse.ts';

/** 设立2500亿韩元的供应链基金: a fund that is given its size is what is told of, where nothing else is. */
export function fundNamed(metric: Attached | null): Attached | null {
  if (metric?.rule !== 'zh/metric/fund' || !metric.slot.text.endsWith('基金')) return null;
  return { ...metric, rule: 'zh/object/fund' };
}
