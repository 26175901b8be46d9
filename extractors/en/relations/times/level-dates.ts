import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';

/** From its 2022 peak, below the January high; taking its gain this year. */
export function isOfLevel(items: readonly Item[], index: number): boolean {
  if (LEVEL.test(itemAt(items, index + 1).text)) {
    const opener = OPENER.test(itemAt(items, index - 1).text) ? index - 2 : index - 1;
    if (BESIDE_LEVEL.test(itemAt(items, opener).text)) return true;
  }
  return (
    items.slice(Math.max(0, index - 3), index).some(({ text }) => GAIN.test(text)) &&
    items.slice(Math.max(0, index - 6), index).some(({ text }) => /^(?:taking|bringing|took|brought)$/.test(text))
  );
}

const LEVEL = oneOf(/^(?:peak|high|low|trough|record|level|levels)$/);
const OPENER = oneOf(/^(?:its|the|their|a)$/);
const BESIDE_LEVEL = oneOf(/^(?:from|below|above|than|since|under|over)$/);
const GAIN = oneOf(/^(?:gains?|loss|losses|rise|increase|decline|drop|fall|growth|advance)$/);

/** After [a weak] 2025, following [a record] 2024. */
export function isPastSpell(items: readonly Item[], index: number): boolean {
  if (!/^\d{4}$/.test(itemAt(items, index).text) || itemAt(items, index - 1).type !== 'word') return false;
  const article = /^an?$/.test(itemAt(items, index - 2).text) ? index - 2 : index - 3;
  return (
    /^an?$/.test(itemAt(items, article).text) &&
    /^(?:after|following|from|despite|to)$/.test(itemAt(items, article - 1).text)
  );
}
