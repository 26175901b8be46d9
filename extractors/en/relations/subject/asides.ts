import { type Item, itemAt } from '../sentence/items.ts';
import { type Governor, governorOf, phraseEnd } from '../sentence/phrases.ts';

/**
 * What the second of two names hangs on that an aside joins: "Corvex, a joint venture between Norra and Sundby, plans",
 * "which is owned by Norra and Sundby, made". The preposition before the first holds for both, and neither acts. Null where
 * no such aside ends behind the name.
 */
export function besideInAside(items: readonly Item[], index: number, governor: Governor): Governor | null {
  if (governor.kind !== 'conjunction' || governor.word !== 'and') return null;
  const first = governorOf(items, governor.index - 1);
  if (first.kind !== 'preposition' || !/^(?:between|by|of|from|with)$/.test(first.word)) return null;
  if (itemAt(items, phraseEnd(items, index)).text !== ',') return null;
  const opens = items.slice(Math.max(0, first.index - ASIDE), first.index).some(({ text }) => text === ',');
  return opens ? first : null;
}

/** How many words stand before the preposition of an aside. */
const ASIDE = 8;
