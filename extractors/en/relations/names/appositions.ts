import { type Item, itemAt } from '../sentence/items.ts';
import type { Governor } from '../sentence/phrases.ts';

/** "Nordlys, the Danish cloud provider backed by a fund, …": what hangs on the comma only says what the name before it is. */
export function opensApposition(items: readonly Item[], { kind, word, index }: Governor): boolean {
  if (kind !== 'mark' || word !== ',' || itemAt(items, index - 1).name === null) return false;
  return /^(?:the|an?)$/.test(itemAt(items, index + 1).text);
}
