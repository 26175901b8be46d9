import { type Item, itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';

/** India (17%), Ireland (up 9.6%): whatever the name does in the sentence, the figure in the bracket is its own. */
export function isBracketed(items: readonly Item[], index: number): boolean {
  if (itemAt(items, index + 1).text !== '(') return false;
  const at = itemAt(items, index + 2).type === 'figure' ? index + 2 : index + 3;
  const kind = itemAt(items, at).figure?.kind;
  // (17%), (up 9.6%; 2024: 3%), (4.3% of GDP)
  const end = itemAt(items, at + 1).text === 'of' ? phraseEnd(items, at + 2) : at + 1;
  return (kind === 'share' || kind === 'change') && /^[),;]$/.test(itemAt(items, end).text);
}
