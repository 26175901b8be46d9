import { type Item, itemAt } from '../sentence/items.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';

/** How long an apposition may be, in items. */
const REACH = 14;

/**
 * "Helvia, a maker of pumps based in Chur, Switzerland, said": of the commas before the one at `close`, that behind which
 * the words say who somebody is, else the nearest; null where none stands there.
 */
export function openingComma(items: readonly Item[], close: number): number | null {
  let nearest: number | null = null;
  for (let at = close - 1; at >= Math.max(0, close - REACH); at--) {
    if (itemAt(items, at).text !== ',') continue;
    if (DETERMINERS.has(itemAt(items, at + 1).text)) return at;
    nearest ??= at;
  }
  return nearest;
}
