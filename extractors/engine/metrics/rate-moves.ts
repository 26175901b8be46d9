import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Attached } from '../relations/discourse.ts';
import { oneOf } from '../text/one-of.ts';

const MOVES = oneOf(/^metric:rate-(?:cut|hike)$/);

/** 降息25个基点, "a rate cut of 25 basis points": how far a rate moved is a change of the rate. */
export function rateMoved(lexicon: Lexicon, { kind }: Figure, metric: Attached | null): Attached | null {
  if (metric === null || kind !== 'change' || !MOVES.test(metric.slot.id)) return metric;
  const rate = lexicon.entity('metric:interest-rate');
  return rate === undefined ? metric : { ...metric, slot: { ...metric.slot, id: rate.id, label: rate.label } };
}
