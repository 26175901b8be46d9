import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Attached } from '../relations/discourse.ts';

/** What is sold by the price: whether words say "prices of new homes" or "home prices", they mean one measure. */
export function homePrice(lexicon: Lexicon, metric: Attached | null, object: Attached | null): Attached | null {
  if (metric?.slot.id !== 'metric:price' || object === null) return metric;
  if (!lexicon.isWithin(object.slot.id, 'commodity:housing')) return metric;
  const known = lexicon.entity('metric:home-price');
  return known === undefined ? metric : { ...metric, slot: { ...metric.slot, id: known.id, label: known.label } };
}

/** Whose price it is: that of homes, of rent and of hotel rooms is of the place where they stand, and no market's. */
export function isOfPlace(metric: string): boolean {
  return metric === 'metric:home-price' || metric === 'metric:rent' || metric === 'metric:room-rate';
}
