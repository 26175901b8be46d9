import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { attachedName, isPlace as isPlaceSlot, type Reading } from '../sentence/reading.ts';

/** What may stand between a place and its figure: "and in France, by about 9%". */
const BETWEEN = oneOf(/^(?:,|by|to|at|about|around|nearly|almost|some|only|just|over|roughly)$/);
/** What joins a second place to a first one. */
const JOINS = /^(?:and|but|while|,|;)$/;
const MOST_BETWEEN = 3;

/**
 * "Sales in Germany rose 5 percent and [in France] 9 percent": the place right before a figure that has no verb, of which
 * another place has told a figure before. Null where none stands there.
 */
export function gappedPlace(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  const at = placeBefore(items, index) ?? placeOfLast(items, index);
  if (at === null || !opensGap(items, at)) return null;
  const { name } = itemAt(items, at);
  return name === null ? null : attachedName(name, 'en/subject/gapped-place');
}

/** True for a place that is told of what follows it, and not of the figure before: 5 percent and in France [9]. */
export function isOfNextFigure(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (next - at <= MOST_BETWEEN && BETWEEN.test(itemAt(items, next).text)) next++;
  return itemAt(items, next).type === 'figure' && opensGap(items, at);
}

/** ", and in": a conjunction or a mark, then the preposition of the place. */
function opensGap(items: readonly Item[], at: number): boolean {
  const link = itemAt(items, at - 1).text === 'the' ? at - 2 : at - 1;
  if (!/^(?:in|at|across)$/.test(itemAt(items, link).text) || !JOINS.test(itemAt(items, link - 1).text)) return false;
  for (let before = link - 1; before >= 0 && link - before < REACH; before--)
    if (itemAt(items, before).type === 'figure') return true;
  return false;
}

/** So many words before it the figure of the first place stands. */
const REACH = 14;

function placeBefore(items: readonly Item[], index: number): number | null {
  let at = index - 1;
  while (index - at <= MOST_BETWEEN && BETWEEN.test(itemAt(items, at).text)) at--;
  return isPlace(itemAt(items, at)) ? at : null;
}

/** "And in Italy 4% [to 120,000]": what it came to is told of the same place. */
function placeOfLast(items: readonly Item[], index: number): number | null {
  let at = index - 1;
  while (index - at <= MOST_BETWEEN && /^(?:to|from|,)$/.test(itemAt(items, at).text)) at--;
  return at < index - 1 && itemAt(items, at).type === 'figure' ? placeBefore(items, at) : null;
}

function isPlace({ name }: Item): boolean {
  return name !== null && isPlaceSlot(name.slot);
}
