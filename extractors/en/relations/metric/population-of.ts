import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { PLACE_NOUNS } from '../sentence/word-classes.ts';

const TOWNS = /^(?:town|village|capital|metropolis|territory|archipelago|suburb|district|settlement)$/;

/** "Smog over the city of 33 million", "a country of 5 million people", "home to 90,000 people": how many live there. */
export function populationOf({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  const people = figure.unit === '1' || figure.unit === 'person';
  if (!people || (figure.kind !== 'count' && figure.kind !== 'measure')) return null;
  const tie = beforeHedges(items, index);
  const kind = itemAt(items, tie - 1).text;
  const inhabited = itemAt(items, tie).text === 'of' && (PLACE_NOUNS.has(kind) || TOWNS.test(kind));
  if (!inhabited && !isHomeTo(items, tie)) return null;
  const metric = scene.lexicon.entity('metric:population');
  if (metric === undefined) return null;
  const { start, end } = itemAt(items, inhabited ? tie - 1 : tie);
  return {
    slot: { id: metric.id, label: metric.label, text: '', start, end },
    rule: 'en/metric/inhabited',
    inherited: false,
  };
}

/** [home] to 28,000, where the words before a number are read back to `tie`: "to" bounds a number elsewhere (up to). */
export function isHomeTo(items: Reading['items'], tie: number): boolean {
  return itemAt(items, tie).text === 'home' && itemAt(items, tie + 1).text === 'to';
}
