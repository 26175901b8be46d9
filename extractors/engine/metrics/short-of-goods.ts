import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Attached } from '../relations/discourse.ts';

const OF_STATES = 'metric:fiscal-deficit';

/** "A deficit of 150,000 tons": what is short in weight is goods, and no budget. */
export function shortOfGoods(lexicon: Lexicon, { kind }: Figure, metric: Attached | null): Attached | null {
  if (metric?.slot.id !== OF_STATES || (kind !== 'mass' && kind !== 'volume')) return metric;
  const known = lexicon.entity('metric:deficit');
  return known === undefined ? metric : { ...metric, slot: { ...metric.slot, id: known.id, label: known.label } };
}
