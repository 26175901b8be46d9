import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Attached } from '../relations/discourse.ts';

const OTHER = { 'metric:turnover': 'metric:trading-volume', 'metric:trading-volume': 'metric:turnover' } as const;

/** "trading volume of $2 billion", 成交1.2万吨: what was traded is a turnover in money, a volume in anything else. */
export function tradedVolume(lexicon: Lexicon, { kind }: Figure, metric: Attached | null): Attached | null {
  const id = metric?.slot.id;
  if (metric === null || (id !== 'metric:turnover' && id !== 'metric:trading-volume')) return metric;
  const isTurnover = id === 'metric:turnover';
  const fits = isTurnover ? kind !== 'count' && kind !== 'mass' && kind !== 'volume' : kind !== 'money';
  const other = fits ? undefined : lexicon.entity(OTHER[id]);
  return other === undefined ? metric : { ...metric, slot: { ...metric.slot, id: other.id, label: other.label } };
}
