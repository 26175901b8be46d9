import { type Item, itemAt } from '../sentence/items.ts';
import { TRAITS } from '../sentence/word-traits.ts';

/** True for a name that a title stands before or opens, or that says what it thinks as "he" or "she". */
export function isPerson(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  if ((item.traits & TRAITS.title) !== 0 || isTitle(itemAt(items, index - 1))) return true;
  // "said its president, Carla Reyes"
  if (itemAt(items, index - 1).text === ',' && isTitle(itemAt(items, index - 2)) && /^[^ ]+ [^ ]+/.test(item.text))
    return items.slice(Math.max(0, index - 6), index - 2).some(({ traits }) => (traits & TRAITS.determiner) !== 0);
  // "Bram Santoso, a consultant at Corvid Research, said"
  if (itemAt(items, index + 1).text !== ',') return false;
  const end = items.findIndex((one, at) => at > index + 1 && one.text === ',');
  const apposition = items.slice(index + 2, end < 0 ? index + 6 : Math.min(end, index + 9));
  return apposition.some((one) => isTitle(one) || one.text === 'consultant');
}

function isTitle({ text, traits }: Item): boolean {
  return (traits & TRAITS.title) !== 0 && !text.includes(' ');
}
