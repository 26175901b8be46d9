import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import { type Attached, attachedName, type Reading } from '../sentence/reading.ts';

/** How far before the other side's figure the first one may stand, in items. */
const REACH = 10;

/**
 * "142 orders against 119 for Airbus", "12 medals to 9 for France": behind a figure that another is held against, `for`
 * says whose it is. "The world total of 390,000 tonnes" is the world's. Null for every other figure.
 */
export function againstWhom(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  const tie = itemAt(items, index - 1).text === 'to' ? index - 1 : beforeHedges(items, index);
  const { text } = itemAt(items, tie);
  if (text === 'of') return totalOf(reading, tie);
  if (itemAt(items, index + 1).text !== 'for' || !/^(?:against|versus|vs|to|with)$/.test(text)) return null;
  const first = items.slice(Math.max(0, tie - REACH), tie);
  // "Fell to 119 for Airbus": nothing is held against it.
  if (!first.some(({ type }) => type === 'figure') || (text === 'to' && first.at(-1)?.type !== 'figure')) return null;
  const at = itemAt(items, index + 2).text === 'the' ? index + 3 : index + 2;
  const { name } = itemAt(items, at);
  if (name === null || !/^(?:company|org|unlisted|country|region|place)$/.test(name.type)) return null;
  return itemAt(items, at + 1).text === "'s" ? null : attachedName(name, 'en/subject/against');
}

function totalOf({ items }: Reading, of: number): Attached | null {
  const head = itemAt(items, of - 1);
  if (!/(?:^| )(?:total|sum|tally)$/.test(head.text)) return null;
  const { name } = head.name === null ? itemAt(items, of - 2) : head;
  return name?.slot.id === 'scope:world' ? attachedName(name, 'en/subject/total-of') : null;
}
