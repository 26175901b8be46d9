import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const BLURS = /^(?:about|around|nearly|almost|some|roughly|over|more|less|than|just|only|at|least)$/;

/** Its share of the global launch market. */
export function shareOfMarket({ items, scene }: Reading, metric: Attached): Attached | null {
  let of = items.findIndex(({ start }) => start === metric.slot.start) + 1;
  // "Accounts for 12% of the market": behind the figure.
  while (of > 0 && (itemAt(items, of).type === 'figure' || BLURS.test(itemAt(items, of).text))) of++;
  if (of < 1 || itemAt(items, of).text !== 'of' || itemAt(items, phraseEnd(items, of + 1) - 1).text !== 'market')
    return null;
  const listed = scene.lexicon.entity('metric:market-share');
  return listed === undefined ? null : { ...metric, slot: { ...metric.slot, id: listed.id, label: listed.label } };
}
