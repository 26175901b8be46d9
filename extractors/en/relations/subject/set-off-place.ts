import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, governorOf } from '../sentence/phrases.ts';
import { attachedName, isPlace, type Reading } from '../sentence/reading.ts';

/**
 * "Rates were highest in Kent, at 20.4%, and lowest in London, at 16.9%": the place that stands before the comma, where a
 * small word ties the figure at `index` to it. Null for every other figure.
 */
export function setOffPlace({ items }: Reading, index: number): Attached | null {
  const tie = beforeHedges(items, index);
  const link = LINK.test(itemAt(items, tie).text) ? tie : index - 1;
  if (itemAt(items, link - 1).text !== ',' || !LINK.test(itemAt(items, link).text)) return null;
  const { name } = itemAt(items, link - 2);
  if (name === null || !(isPlace(name.slot) || name.type === 'unlisted')) return null;
  const { kind, word, index: at } = governorOf(items, link - 2);
  if (kind !== 'preposition' || word !== 'in') return null;
  return RANKED.test(itemAt(items, at - 1).text) ? attachedName(name, 'en/subject/place-before') : null;
}

const LINK = oneOf(/^(?:at|with|up|down)$/);
const RANKED = oneOf(
  /^(?:highest|lowest|fastest|slowest|worst|best|most|least|greatest|smallest|largest|biggest|strongest|weakest|steepest|sharpest|deepest|commonest|cheapest|dearest)$/,
);
