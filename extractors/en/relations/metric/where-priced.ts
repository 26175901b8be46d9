import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';

/** Where a price is asked, before the thing that it is of: wholesale [egg] prices, retail [petrol and diesel] prices. */
const PLACES: Readonly<Record<string, string>> = {
  wholesale: 'metric:wholesale-price',
  retail: 'metric:retail-price',
  spot: 'metric:spot-price',
  export: 'metric:fob-price',
  import: 'metric:cif-price',
  'ex-factory': 'metric:ex-factory-price',
  'factory-gate': 'metric:ex-factory-price',
};
const WHERE = new RegExp(`\\b(${Object.keys(PLACES).join('|')})(?: [a-z-]+){1,3} $`, 'i');
/** How far before the price the word may stand, in characters. */
const REACH = 40;

/** "Wholesale egg prices": the price of the thing where it is asked, which the words around the thing tell. */
export function wherePriced({ text, lexicon, sentence }: Scene, metric: Attached): Attached {
  const { slot } = metric;
  if (slot.id !== 'metric:price' || metric.inherited || !/^prices?$/i.test(slot.text)) return metric;
  const place = WHERE.exec(text.slice(Math.max(sentence.start, slot.start - REACH), slot.start))?.[1];
  const id = place === undefined ? undefined : PLACES[place.toLowerCase()];
  const listed = id === undefined ? undefined : lexicon.metric(id);
  return listed === undefined
    ? metric
    : { ...metric, slot: { ...slot, id: listed.id, label: lexicon.entity(listed.id)?.label ?? slot.label } };
}
