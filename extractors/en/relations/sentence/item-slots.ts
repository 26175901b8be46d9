import { slotOfWords } from '../../../engine/relations/slots.ts';
import { itemAt } from './items.ts';
import type { Attached, Reading } from './reading.ts';

/** The slot of words from item `from` to `to`, determiners and "'s" at its ends left out. */
export function slotOfItems(reading: Reading, from: number, to: number): Attached['slot'] | null {
  let first = from;
  let end = to;
  while (
    first < end &&
    /^(?:the|a|an|this|that|these|those|its|their|his|her|all|'s|s')$/.test(itemAt(reading.items, first).text)
  )
    first++;
  while (end > first && /^(?:'s|s'|the|a|an|-)$/.test(itemAt(reading.items, end - 1).text)) end--;
  if (end <= first) return null;
  const span = { start: itemAt(reading.items, first).start, end: itemAt(reading.items, end - 1).end };
  return slotOfWords(reading.scene.text, span, (words) => words.toLowerCase());
}
