import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfSeveral } from '../../../engine/relations/slots.ts';
import type { RuleName } from '../../../model/derivation.ts';
import { type Item, itemAt, type Name } from '../sentence/items.ts';
import { isVerb } from '../sentence/phrases.ts';
import { type Attached, attachedName } from '../sentence/reading.ts';

/** "2 million children in Ghana, Kenya and Malawi": the place at `first` with those that are listed behind it, if any. */
export function severalPlaces(scene: Scene, items: readonly Item[], first: number, rule: RuleName): Attached | null {
  const { name } = itemAt(items, first);
  if (name === null) return null;
  const attached = attachedName(name, rule);
  const listed = placesBehind(items, first);
  return listed.length === 0
    ? attached
    : { ...attached, slot: slotOfSeveral(scene.text, [name.slot, ...listed.map(({ slot }) => slot)]) };
}

/** "In Ghana, [Kenya] and Malawi": a place between others, which hangs on what the first one hangs on. */
export function isInMiddleOfPlaces(items: readonly Item[], at: number): boolean {
  return (
    itemAt(items, at - 1).text === ',' && placeAt(items, at - 2) !== null && placesBehind(items, at - 2).length > 1
  );
}

/** The places of a list behind its first one; none where the list has no `and`: Lima, Peru. */
function placesBehind(items: readonly Item[], first: number): readonly Name[] {
  const places: Name[] = [];
  for (let at = first; ; ) {
    const closes = /^(?:and|or)$/.test(itemAt(items, at + 1).text)
      ? 2
      : /^(?:and|or)$/.test(itemAt(items, at + 2).text)
        ? 3
        : 0;
    const next = closes > 0 ? at + closes : at + 2;
    const place = placeAt(items, next);
    if (place === null || !/^(?:,|and|or)$/.test(itemAt(items, at + 1).text)) return [];
    places.push(place);
    at = next;
    if (closes === 0) continue;
    // "Fell 3% in Japan and China gained": the verb is China's own.
    return places.length === 1 && isVerb(items, at + 1) ? [] : places;
  }
}

function placeAt(items: readonly Item[], at: number): Name | null {
  const { name } = itemAt(items, at);
  if (name === null || (name.type !== 'country' && name.type !== 'place') || name.flags.adjective === true) return null;
  return name;
}
