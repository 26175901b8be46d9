import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import type { Attached } from '../sentence/reading.ts';

const PAID_FOR = oneOf(
  /^(?:bills?|costs?|expenses|tax(?:es)?|surcharges?|shortages?|hedg(?:es|ing)|needs|squeeze|shock|crunch|tariffs?|dut(?:y|ies)|levy|levies)$/,
);

/** "Warns of a higher fuel bill", "chip shortages": what a company only pays for or lacks is not what its text is about. */
export function isInput(items: readonly Item[], object: Attached | null): boolean {
  if (object === null || object.inherited) return false;
  const at = items.findIndex(({ start }) => start === object.slot.start);
  const next = itemAt(items, at + 1);
  return at >= 0 && (PAID_FOR.test(next.text) || next.name?.slot.id === 'metric:cost');
}
