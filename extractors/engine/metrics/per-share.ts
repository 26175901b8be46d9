import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Attached } from '../relations/discourse.ts';
import { oneOf } from '../text/one-of.ts';

const PROFIT = oneOf(/^metric:(?:net-profit|profit|net-income|loss|net-loss|adjusted-profit|adjusted-net-profit)$/);
const PER_SHARE = /^[A-Z]{3}(?:\.[a-z]+)?\/share$/;

/** "$36.3 billion, or $2.40 a share", 净利润36亿元，合每股2.4元: a profit told for a share is the earnings per share. */
export function perShare(lexicon: Lexicon, { unit }: Figure, metric: Attached | null): Attached | null {
  if (
    metric === null ||
    unit === null ||
    !unit.endsWith('/share') ||
    !PER_SHARE.test(unit) ||
    !PROFIT.test(metric.slot.id)
  )
    return metric;
  const earned = lexicon.entity('metric:eps');
  return earned === undefined ? metric : { ...metric, slot: { ...metric.slot, id: earned.id, label: earned.label } };
}
