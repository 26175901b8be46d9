import { dimensionOf } from '../../lexicon/units.ts';
import type { ClaimKind } from '../../model/figure.ts';

/** The kind of a level, by what its unit measures. Changes, dates and ordinals are known by their words instead. */
export function kindOfUnit(unit: string | null): ClaimKind {
  if (unit === null || unit === '1') return 'measure';
  const dimension = dimensionOf(unit);
  if (dimension.startsWith('money:')) return dimension.includes('/') ? 'price' : 'money';
  if (dimension.startsWith('count:')) return dimension.includes('/') ? 'measure' : 'count';
  switch (dimension) {
    case 'share':
    case 'mass':
    case 'volume':
    case 'duration':
    case 'multiple':
      return dimension;
    case 'points':
      return 'change';
    default:
      return 'measure';
  }
}
