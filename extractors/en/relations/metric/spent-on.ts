import { itemAt } from '../sentence/items.ts';
import { isInNounPhrase } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';

/** "Investment in plants, machines and other fixed assets": what money is spent on is not what is measured. */
export function isSpentOn({ items }: Reading, index: number): boolean {
  for (let at = index - 1; at > 0 && index - at < 10; at--) {
    const { text } = itemAt(items, at);
    if (/^(?:in|on)$/.test(text)) return SPENDING.has(itemAt(items, at - 1).name?.slot.id ?? '');
    const participle = at === index - 1 && /ed$/.test(text);
    if (!/^(?:,|and|or)$/.test(text) && !participle && !isInNounPhrase(items, at)) return false;
  }
  return false;
}

const SPENDING: ReadonlySet<string> = new Set([
  'metric:investment',
  'metric:expenses',
  'metric:fiscal-spending',
  'metric:consumer-spending',
]);
