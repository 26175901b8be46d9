import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Attached } from '../relations/discourse.ts';
import { peopleBefallen } from './people-befallen.ts';
import { perShare } from './per-share.ts';
import { rateMoved } from './rate-moves.ts';
import { shortOfGoods } from './short-of-goods.ts';
import { soldUnits } from './sold-units.ts';
import { tradedVolume } from './traded-volume.ts';

/** A measure that has another name where it is told in such a unit: profit for a share, how far a rate moved, how many were sold, whom something befell. */
export function metricOfFigure(lexicon: Lexicon, figure: Figure, metric: Attached | null): Attached | null {
  const own = shortOfGoods(lexicon, figure, perShare(lexicon, figure, metric));
  const told = soldUnits(lexicon, figure, rateMoved(lexicon, figure, own));
  return peopleBefallen(figure, tradedVolume(lexicon, figure, told));
}
