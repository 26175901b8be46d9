import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { PREPOSITIONS } from '../sentence/word-classes.ts';

/** A 45% stake, $250 million in aid, 9.3 million tonnes of reserves: named right behind the figure. */
export function metricBehind({ items }: Reading, index: number): Attached | null {
  const next = itemAt(items, index + 1);
  const linked = next.text === 'of' || next.text === 'in' || next.text === 'worth';
  const from = linked ? index + 2 + (itemAt(items, index + 2).text === 'of' ? 1 : 0) : index + 1;
  const first = itemAt(items, from);
  if (first.type === 'mark' || first.type === 'date' || first.type === 'figure') return null;
  if (
    !linked &&
    (PREPOSITIONS.has(first.text) || /^(?:a|an|the|to|and|or)$/.test(first.text) || first.name?.flags.verb === true)
  )
    return null;
  const end = phraseEnd(items, from);
  const named = items.slice(from, end).findLast((item) => item.name?.type === 'metric');
  // "for $3.4 billion in cash": how it is paid.
  if (next.text === 'in' && /^(?:cash|stock|shares|debt)$/.test(first.text)) return null;
  // "59.9% in the 2024 vote": when it was.
  if (
    next.text === 'in' &&
    itemAt(items, from).text === 'the' &&
    items.slice(from + 1, end).some(({ type }) => type === 'date')
  )
    return null;
  if (named?.name == null || (!linked && items.slice(from, end).at(-1) !== named)) return null;
  // "Up to $100 billion of its shares": what shares cost in all is not what one costs.
  if (linked && named.name.slot.id === 'metric:share-price') return null;
  if (named.name.flags.verb === true || /^(?:terms?|periods?)$/.test(named.text)) return null;
  return { slot: named.name.slot, rule: 'en/metric/behind', inherited: false };
}
