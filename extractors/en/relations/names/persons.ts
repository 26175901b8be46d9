import { type Item, itemAt } from '../sentence/items.ts';

const TITLE =
  /^(?:founder|co-founder|cofounder|chair(?:man|woman|person)?|chief|president|vice-president|analysts?|economists?|strategists?|traders?|executive|officer|director|manager|boss|minister|secretary|governor|senator|mayor|premier|chancellor|professor|doctor|dr|mr|mrs|ms|sir|dame|lord|lady|colonel|captain|coach|striker|billionaire|tycoon|lawyer|spokes(?:man|woman|person)|author|actor|singer|heir|entrepreneur|ceo|cfo|coo)$/;

/** True for a name that a title stands before or opens, or that says what it thinks as "he" or "she". */
export function isPerson(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  if (item.text.split(' ').some((word) => TITLE.test(word)) || TITLE.test(itemAt(items, index - 1).text)) return true;
  // "Bram Santoso, a consultant at Corvid Research, said"
  if (itemAt(items, index + 1).text !== ',') return false;
  const end = items.findIndex((one, at) => at > index + 1 && one.text === ',');
  const apposition = items.slice(index + 2, end < 0 ? index + 6 : Math.min(end, index + 9));
  return apposition.some(({ text }) => TITLE.test(text) || text === 'consultant');
}
