import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import { type Attached, type Frame, isPlace, type Reading } from '../sentence/reading.ts';

const IMPORTS = 'metric:imports';
const EXPORTS = 'metric:exports';

/** What a country does to goods that come over its border. */
const TAKES = oneOf(/^(?:took|takes?|taking|received|receives|brought in|brings? in|absorbed|absorbs)$/);
const SENDS = oneOf(
  /^(?:sent|sends|sending|moved|moves|put|shipped|ships|shipping|sold|sells|selling|delivered|delivers)$/,
);
/** What goods do of themselves, with them for the subject: 23 million tonnes went abroad. */
const GOES = oneOf(/^(?:went|goes|go|going|left|leaves|leave|headed|heads|shipped|sent|sold|delivered)$/);
const ABROAD = oneOf(/^(?:abroad|overseas|offshore)$/);
/** Goods that come in; people who do are visitors. */
const ARRIVALS = 'arrivals';

/**
 * Goods by weight or volume that a country takes are its imports, and what is sent abroad are exports: "Vietnam took
 * 10 million tonnes of the steel", "mills sent 119 million tonnes abroad", "23 million tonnes went abroad", "December
 * arrivals came to 8.4 million tonnes".
 */
export function tradedGoods(reading: Reading, frame: Frame, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'mass' && figure.kind !== 'volume') return null;
  const { items, scene, clauses } = reading;
  const listed = (id: typeof IMPORTS | typeof EXPORTS, item: Item): Attached => {
    return { slot: slotOfEntity(scene, id, item), rule: 'en/metric/traded-goods', inherited: false };
  };
  const verb = itemAt(items, beforeHedges(items, index));
  if (TAKES.test(verb.text) && isCountry(frame)) return listed(IMPORTS, verb);
  if (SENDS.test(verb.text) && goesAbroad(items, index)) return listed(EXPORTS, verb);
  const going = items.slice(index + 1, index + 6).find((item) => GOES.test(item.text));
  if (going !== undefined && goesAbroad(items, index)) return listed(EXPORTS, going);
  const from = clauseAt(clauses, figure.start).from;
  const arrivals = items.findLast((item, at) => at >= from && at < index && item.text === ARRIVALS);
  return arrivals === undefined ? null : listed(IMPORTS, arrivals);
}

function isCountry({ subject }: Frame): boolean {
  return subject !== null && !subject.inherited && isPlace(subject.slot) && !subject.slot.id.startsWith('place:');
}

/** 119 million tonnes of steel [abroad]. */
function goesAbroad(items: readonly Item[], index: number): boolean {
  const behind = items.slice(index + 1, index + 6);
  const end = behind.findIndex(({ type }) => type === 'mark' || type === 'figure');
  return behind.slice(0, end < 0 ? behind.length : end).some(({ text }) => ABROAD.test(text));
}
