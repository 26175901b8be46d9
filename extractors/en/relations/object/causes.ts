import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { phraseEnd, phraseStart } from '../sentence/phrases.ts';
import { opensAs } from '../sentence/word-classes.ts';

const MOVED_BY = oneOf(
  /^(?:helped|driven|boosted|lifted|hurt|hit|aided|buoyed|supported|fuelled|fueled|weighed|dragged|pressured|underpinned|spurred|powered|offset|squeezed|dented|bolstered|propelled)$/,
);
const OWING = oneOf(/^(?:amid|despite)$/);
const HOW = oneOf(
  /^(?:lower|higher|strong|stronger|weak|weaker|rising|falling|soaring|cheaper|robust|solid|softer|slower|brisk|increased|reduced)$/,
);
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

/**
 * "56.6 million tonnes including kernel oil": what is only said to be in an amount or left out of it is not what the
 * text goes on about, unless it has a figure of its own.
 */
export function isOnlyIncluded(items: readonly Item[], index: number): boolean {
  const at = phraseStart(items, index) - 1;
  if (!INCLUDES.test(itemAt(items, at).text)) return false;
  // 56 million tonnes [of palm oil] including kernel oil
  const amount = items.slice(Math.max(0, at - 5), at);
  const last = amount.findLastIndex(({ type }) => type === 'figure' || type === 'mark');
  if (amount[last]?.type !== 'figure') return false;
  return itemAt(items, phraseEnd(items, index)).type !== 'figure';
}

const INCLUDES = oneOf(/^(?:including|excluding|counting|plus|besides|without)$/);
