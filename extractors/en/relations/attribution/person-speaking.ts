import { isPerson } from '../names/persons.ts';
import { type Item, itemAt, type Name } from '../sentence/items.ts';
import { TRAITS } from '../sentence/word-traits.ts';

/**
 * "The finance minister, Helen Marsh, cut taxes by an amount that she said was small": the last person named before the
 * pronoun at `index`. Null where the sentence has named none, or no person is meant.
 */
export function personNamed(items: readonly Item[], index: number): Name | null {
  if (!/^(?:he|she)$/.test(itemAt(items, index).text)) return null;
  const at = items.findLastIndex(
    ({ name, type }, place) =>
      place < index &&
      type === 'name' &&
      name?.type === 'unlisted' &&
      (isPerson(items, place) || isTitledBefore(items, place)),
  );
  return itemAt(items, at).name;
}

/** The [finance minister], Helen Marsh: a title in the phrase before the comma. */
function isTitledBefore(items: readonly Item[], index: number): boolean {
  const comma = itemAt(items, index - 1).text === ',' ? index - 2 : index - 1;
  return (itemAt(items, comma).traits & TRAITS.title) !== 0;
}
