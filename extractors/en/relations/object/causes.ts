import { type Item, itemAt } from '../sentence/items.ts';
import { opensAs } from '../sentence/word-classes.ts';

const MOVED_BY =
  /^(?:helped|driven|boosted|lifted|hurt|hit|aided|buoyed|supported|fuelled|fueled|weighed|dragged|pressured|underpinned|spurred|powered|offset|squeezed|dented|bolstered|propelled)$/;
const OWING = /^(?:amid|despite)$/;
const HOW =
  /^(?:lower|higher|strong|stronger|weak|weaker|rising|falling|soaring|cheaper|robust|solid|softer|slower|brisk|increased|reduced)$/;
/** How far behind the word for a cause its things may stand. */
const REACH = 10;

/**
 * "Harlow raised its forecast, helped by lower cocoa costs": what only says why, where no figure comes for it, is not
 * what the text goes on about.
 */
export function isMereCause(items: readonly Item[], index: number): boolean {
  for (let at = index + 1; at < items.length; at++) {
    const { type, text } = itemAt(items, at);
    if (type === 'figure') return false;
    if (text === ',' || text === ';' || text === ':') break;
  }
  let comma = false;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { type, text } = itemAt(items, at);
    if (type === 'figure' || text === ';' || text === ':') return false;
    // "Amid the slump, cocoa …": a cause that opens the sentence ends at its comma.
    if (opensCause(items, at)) return !(comma && at === 0);
    // "… as tariffs hit shipments of textiles"; "such as textiles" names what is meant.
    if (text === 'as' && at > 1) return opensAs(itemAt(items, at - 1).text);
    if (text === ',') comma = true;
  }
  return false;
}

/** [helped] by, [amid], [because] of, [due] to, [thanks] to, [on] higher … */
function opensCause(items: readonly Item[], at: number): boolean {
  const { text } = itemAt(items, at);
  const next = itemAt(items, at + 1).text;
  if (OWING.test(text)) return true;
  if (MOVED_BY.test(text)) return next === 'by' || (text === 'weighed' && next === 'down');
  if (text === 'because') return next === 'of';
  if (text === 'due' || text === 'thanks' || text === 'owing') return next === 'to';
  return text === 'on' && HOW.test(next);
}
