import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Attached } from '../relations/discourse.ts';

/** 销售新能源汽车39.6万辆, "sales rose to 396,000 units": sales that are counted in things are how many were sold. */
export function soldUnits(lexicon: Lexicon, { kind }: Figure, metric: Attached | null): Attached | null {
  if (metric?.slot.id !== 'metric:sales' || kind !== 'count') return metric;
  const sold = lexicon.entity('metric:sales-volume');
  return sold === undefined ? metric : { ...metric, slot: { ...metric.slot, id: sold.id, label: sold.label } };
}
