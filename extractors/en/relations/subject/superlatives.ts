import { type Item, itemAt } from '../sentence/items.ts';

/** Europe's [largest] airline, Japan's [second-biggest] lender. */
export function isSuperlative(items: readonly Item[], index: number): boolean {
  const ranked = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(itemAt(items, index + 2).text);
  return /^(?:[a-z]+-)?(?:most|least|largest|biggest|smallest|top|leading|oldest|busiest|main|richest|poorest|greatest)$/.test(
    itemAt(items, index + (ranked ? 3 : 2)).text,
  );
}
