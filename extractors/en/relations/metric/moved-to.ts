import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { OpenMetric } from '../sentence/reading.ts';

/** Against what something moved, as told between how far it moved and where it came to. */
const AGAINST =
  /^(?:year|month|quarter|week|on|over|from|a|the|same|in|earlier|ago|before|previous|last|prior|period|compared|with|annually|yoy|-|year-on-year|year-over-year|month-on-month|quarter-on-quarter|yearly|annual|basis|y\/y|m\/m)$/;
const FARTHEST = 9;

/** "Exports slid 8.9% to 241,730 vehicles", "rose 7% year on year to 497,000 cars": what moved came to that many. */
export function isMovedTo(items: readonly Item[], index: number): boolean {
  const tie = beforeHedges(items, index);
  if (itemAt(items, tie + 1).text !== 'to' && itemAt(items, tie).text !== 'to') return false;
  const to = itemAt(items, tie).text === 'to' ? tie : tie + 1;
  for (let at = to - 1; at >= 0 && to - at < FARTHEST; at--) {
    const { figure, type, text } = itemAt(items, at);
    if (figure?.kind === 'change') return true;
    if (type !== 'date' && figure?.kind !== 'date' && !AGAINST.test(text)) return false;
  }
  return false;
}

const QUOTED = oneOf(/^metric:(?:share-price|price|futures-price|exchange-rate|index-level)$/);

/** "Ended 2.1% lower at 168.40": behind how far a price moved, at what it stands. */
export function isQuotedAt(items: readonly Item[], index: number, figure: Figure, metric: string): boolean {
  if (!QUOTED.test(metric) || !/^(?:money|price|measure)$/.test(figure.kind)) return false;
  const tie = beforeHedges(items, index);
  if (itemAt(items, tie).text !== 'at') return false;
  return items.slice(Math.max(0, tie - 4), tie).some((item) => item.figure?.kind === 'change');
}

/** "Has lost 12% and was trading at $14,850": a verb that told how far something moved measures nothing behind it. */
export function hasMoved(items: readonly Item[], { at }: OpenMetric, index: number): boolean {
  const verb = itemAt(items, at).name?.flags.verb === true;
  return verb && items.slice(at + 1, index).find(({ type }) => type === 'figure')?.figure?.kind === 'change';
}

/** "Bought back its own shares for $140 million": no share costs millions. */
export function isSumForShares(text: string, { kind, start, end }: Figure, metric: string): boolean {
  if (metric !== 'metric:share-price' || kind !== 'money') return false;
  return /(?:million|billion|trillion|crore|lakh|\d ?(?:m|mn|bn|tn))\b/i.test(text.slice(start, end));
}
