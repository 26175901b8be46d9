import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Attached } from '../relations/discourse.ts';
import { homePrice } from './home-price.ts';
import { installedOf } from './installed-capacity.ts';

/** A measure that has another name for the thing that it is of: the price of homes, the capacity of a source of power. */
export function metricOfThing(lexicon: Lexicon, metric: Attached | null, object: Attached | null): Attached | null {
  return installedOf(lexicon, homePrice(lexicon, metric, object), object);
}
