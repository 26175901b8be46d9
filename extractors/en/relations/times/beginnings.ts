import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';

const BEGINS = oneOf(/^(?:began|begins?|started|starts?|ended|ends?|opened|opens?)$/);

/** "The bloom that [began on 3 March] cost it $12 million": a relative clause of its own that says when something began or ended. */
export function isBeginning(items: readonly Item[], index: number): boolean {
  return (
    /^(?:on|in)$/.test(itemAt(items, index - 1).text) &&
    BEGINS.test(itemAt(items, index - 2).text) &&
    /^(?:that|which)$/.test(itemAt(items, index - 3).text)
  );
}
