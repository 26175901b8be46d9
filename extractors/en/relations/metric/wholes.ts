import { oneOf } from '../../../engine/text/one-of.ts';
import { itemAt } from '../sentence/items.ts';
import { isVerb } from '../sentence/phrases.ts';
import type { OpenMetric, Reading } from '../sentence/reading.ts';
import { isShareOf } from '../subject/fillers.ts';

/** Measures that others are told as a share of: debt of 60% of GDP, 4% of its budget. */
export const WHOLES = oneOf(
  /^metric:(?:gdp|revenue|budget|exports|imports|spending|government-spending|box-office|income|value-added)$/,
);

/** "A deficit of 4% of GDP and plans to sell bonds": what a share is of is no measure of what is done next. */
export function isPastWhole(items: Reading['items'], { at, attached }: OpenMetric, index: number): boolean {
  if (!WHOLES.test(attached.slot.id) || !isShareOf(items, at)) return false;
  for (let place = at + 1; place < index; place++) if (isVerb(items, place)) return true;
  // The price of oil, 3% of revenue, and the euro: another thing has been named since.
  return itemAt(items, at + 1).text === 'and' && itemAt(items, at + 2).name !== null;
}
