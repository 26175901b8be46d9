import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, isVerb } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const SELLS = oneOf(
  /^(?:sells?|sold|selling|offloads?|offloaded|divests?|divested|disposed? of|acquires?|acquired|acquiring|buys?|bought|buying|purchases?|purchased)$/,
);
const DEAL_VALUE = 'metric:deal-value';
/** How far the price may stand behind the verb, in items. */
const REACH = 16;
/** What is sold again and again, whose money is turnover or a price. */
const WARES = oneOf(
  /^(?:shares?|stock|bonds?|notes|bills|tickets?|cars?|vehicles?|units?|goods|products?|homes|flats|tonnes|tons|barrels|bags|copies|gas|oil|power|electricity|grain|wheat|bitcoins?|gold|dollars|reserves|assets)$/,
);

/** "Agreed to sell an office building for $275 million", "acquired a 49% stake in Helvia for": what one thing changes hands for is a deal, and no turnover. */
export function soldFor({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'money') return null;
  const tie = beforeHedges(items, index);
  if (itemAt(items, tie).text !== 'for') return null;
  for (let at = tie - 1; at >= Math.max(0, tie - REACH); at--) {
    const { text, type, figure: counted } = itemAt(items, at);
    if (SELLS.test(text.split(' ').at(-1) ?? '')) {
      // "sold a building", "sell its unit": one thing, or what is named; "homes sold for" are many.
      const opener = itemAt(items, at + 1);
      const one = /^(?:an?|its|their|the|his|her)$/.test(opener.text) || opener.name !== null;
      if (!one && opener.figure?.kind !== 'share') return null;
      return { slot: slotOfEntity(scene, DEAL_VALUE, itemAt(items, at)), rule: 'en/metric/sold-for', inherited: false };
    }
    // "a 27-storey building": what a number only describes is one thing.
    const other = type === 'figure' && counted?.kind !== 'share' && !text.includes('-');
    if (type === 'mark' || other || WARES.test(text) || isVerb(items, at)) return null;
  }
  return null;
}
