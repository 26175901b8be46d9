import { itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';

const SECURITIES = /share|stock|unit|receipt|bond|note|warrant|option|right|securit/;

/**
 * Whether the verb at `index`, listed with a measure, is done to something that the measure is never of: schools issued
 * 487,000 fines, the race pumped $280 million into the town, the council made savings of £168 million.
 */
export function isDoneToOther({ items }: Reading, index: number): boolean {
  const { name } = itemAt(items, index);
  if (name?.flags.verb !== true) return false;
  const { id } = name.slot;
  if (id !== 'metric:shares-issued' && id !== 'metric:production') return false;
  const figure = items
    .slice(index + 1, index + 7)
    .find((item) => item.figure !== null && item.type === 'figure')?.figure;
  if (id === 'metric:shares-issued')
    return figure?.kind === 'count' && figure.unit !== '1' && !SECURITIES.test(figure.unit ?? '');
  return figure?.kind === 'money';
}
