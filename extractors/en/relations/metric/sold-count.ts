import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const SOLD = oneOf(/^(?:sold|sells?|selling)$/);
/** What is sold once, and is no goods: the sale of a stake is a deal. */
const HOLDINGS =
  /\b(?:shares?|stocks?|bonds?|notes?|stakes?|contracts|properties|assets|branches|stores|subsidiaries)$/i;

/** "Sold 4.6 million vehicles": how many were sold, and not only of what. */
export function soldCount({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  const words = scene.text.slice(figure.start, figure.end);
  // "Sold a 27-storey building": the number says how high it is.
  if (figure.kind !== 'count' || HOLDINGS.test(words) || /\d-[a-z]/.test(words)) return null;
  const verb = itemAt(items, beforeHedges(items, index));
  const metric = SOLD.test(verb.text) ? scene.lexicon.entity('metric:sales-volume') : undefined;
  if (metric === undefined) return null;
  const { text, start, end } = verb;
  return { slot: { id: metric.id, label: metric.label, text, start, end }, rule: 'en/metric/sold', inherited: false };
}
