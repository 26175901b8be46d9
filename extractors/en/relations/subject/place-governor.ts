import { PLACE_KINDS } from '../metric/event-words.ts';
import { type Item, itemAt, type Name } from '../sentence/items.ts';
import { type Governor, governorOf, isVerb } from '../sentence/phrases.ts';
import { isPlace } from '../sentence/reading.ts';
import { isInMiddleOfPlaces } from './several-places.ts';

/** What a place hangs on; in [the town of] Kandy: what the kind of place hangs on. */
export function governorOfPlace(items: readonly Item[], at: number): Governor {
  const governor = governorOf(items, at);
  const listed = governor.kind === 'conjunction' ? itemAt(items, governor.index - 1).name : null;
  if (listed !== null && isPlace(listed.slot) && /^(?:and|or)$/.test(governor.word)) {
    // "Shipments to Japan and China rose": one phrase; "fell 3% in Japan and China gained": the verb is China's own.
    const told = figureBefore(items, governor.index);
    if (!isVerb(items, at + 1) || !told) return governorOfPlace(items, governor.index - 1);
  }
  if (isInMiddleOfPlaces(items, at)) return governorOfPlace(items, at - 2);
  // "based in Midland, Texas, cut its budget": the state of a town hangs on what the town does.
  const town = governor.kind === 'mark' && governor.word === ',' ? itemAt(items, at - 2).name : null;
  if (town !== null && governor.index === at - 1 && isTown(town) && itemAt(items, at + 1).text === ',') {
    const around = governorOf(items, at - 2);
    if (around.kind === 'preposition' && around.index === at - 3) return around;
  }
  const kind = itemAt(items, governor.index - 1);
  return governor.word === 'of' && PLACE_KINDS.has(kind.text) ? governorOf(items, governor.index - 1) : governor;
}

/** A town of the lexicon, or a name that no table lists. */
function isTown({ type, slot }: Name): boolean {
  return type === 'place' || (type === 'unlisted' && !slot.id.includes(':'));
}

/** Whether a figure stands before, in the words since the last comma. */
function figureBefore(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= 0 && !/^[,;:]$/.test(itemAt(items, place).text); place--)
    if (itemAt(items, place).type === 'figure') return true;
  return false;
}
