import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const BLURS = oneOf(/^(?:about|around|nearly|almost|some|roughly|over|more|less|than|just|only|at|least)$/);

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

/** Markets that nobody has a share of by what he sells. */
const OTHER_MARKETS = oneOf(/^(?:labou?r|jobs?|stock|share|bond|housing|property|money|bull|bear|home)$/);

/** "Gave it 13.4% of the world market", "held 70% of the European market for ad servers": a share of what is sold there. */
export function partOfMarket({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share' || itemAt(items, index + 1).text !== 'of') return null;
  const at = phraseEnd(items, index + 2) - 1;
  const { text, start, end } = itemAt(items, at);
  if (text !== 'market' || OTHER_MARKETS.test(itemAt(items, at - 1).text)) return null;
  const listed = scene.lexicon.entity('metric:market-share');
  if (listed === undefined) return null;
  return {
    slot: { id: listed.id, label: listed.label, text, start, end },
    rule: 'en/metric/part-of-market',
    inherited: false,
  };
}
