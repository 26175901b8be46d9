import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** Its share of the global launch market. */
export function shareOfMarket({ items, scene }: Reading, metric: Attached): Attached | null {
  const of = items.findIndex(({ start }) => start === metric.slot.start) + 1;
  if (of < 1 || itemAt(items, of).text !== 'of' || itemAt(items, phraseEnd(items, of + 1) - 1).text !== 'market')
    return null;
  const listed = scene.lexicon.entity('metric:market-share');
  return listed === undefined ? null : { ...metric, slot: { ...metric.slot, id: listed.id, label: listed.label } };
}
