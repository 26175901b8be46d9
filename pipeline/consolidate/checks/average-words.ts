import { middleOf, numberWords } from '../verdict/figure-words.ts';
import type { Interval } from '../verdict/interval.ts';
import type { Mark } from './sentence-figures.ts';

/** What a check of an average says: the total, what of it comes to one of its periods, in the total's unit, and what was told. */
export function averageWords(
  total: Mark,
  part: Interval,
  told: Mark,
): { readonly whole: string; readonly found: string; readonly unit: string; readonly told: string } {
  const scale = typeof total.claim.value === 'number' ? total.claim.value / middleOf(total.interval) : 1;
  return {
    whole: total.claim.quote,
    found: numberWords(middleOf(part) * scale),
    unit: total.claim.unit ?? '',
    told: told.claim.quote,
  };
}
