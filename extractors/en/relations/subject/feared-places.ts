import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { type Governor, phraseEnd } from '../sentence/phrases.ts';
import { isPlace } from '../sentence/reading.ts';

const CAUSES = oneOf(/^(?:on|amid|over|by|as|after|despite)$/);
const MOODS = oneOf(
  /^(?:worries|worry|fears?|concerns?|hopes?|jitters|woes|tensions|optimism|bets|risks?|threats?|turmoil|uncertainty|anxiety|data|strike|talks)$/,
);

/** "Copper climbs on Chile supply worries": where that is feared or hoped for which moves what the sentence is about. */
export function isFearedOf(items: readonly Item[], index: number, { word }: Governor): boolean {
  const { name } = itemAt(items, index);
  return (
    name !== null &&
    CAUSES.test(word) &&
    isPlace(name.slot) &&
    MOODS.test(itemAt(items, phraseEnd(items, index) - 1).text)
  );
}
