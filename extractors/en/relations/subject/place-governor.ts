import { PLACE_KINDS } from '../metric/event-words.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { type Governor, governorOf } from '../sentence/phrases.ts';

/** What a place hangs on; in [the town of] Kandy: what the kind of place hangs on. */
export function governorOfPlace(items: readonly Item[], at: number): Governor {
  const governor = governorOf(items, at);
  const kind = itemAt(items, governor.index - 1);
  return governor.word === 'of' && PLACE_KINDS.has(kind.text) ? governorOf(items, governor.index - 1) : governor;
}
