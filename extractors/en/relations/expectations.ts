import type { Modality } from '../../model/claim.ts';
import { type Item, itemAt } from './items.ts';
import { beforeHedges, isInNounPhrase, phraseStart } from './phrases.ts';

const FORECAST_NOUN =
  /^(?:estimates?|forecasts?|expectations?|consensus|projections?|predictions?|poll|polls|call|calls|outlook)$/;
const TARGET_NOUN = /^(?:targets?|goals?|objectives?|guidance|aim|pledge|commitment)$/;
const FORECAST_BEHIND =
  /^(?:forecasts?|expected|predicted|projected|anticipated|estimates?|pencilled|penciled|consensus|median|tipped|projection|prediction)$/;
const EXPECTING =
  /^(?:expect(?:ed|s)?|forecast(?:ed|s)?|predict(?:ed|s)?|project(?:ed|s)?|estimated?|anticipated?|pencilled|penciled|tipped|bet|hoped|looked)$/;

/**
 * What the words right around a figure make of it: an estimate of 0.5%, the 6.5% forecast in a poll, its 2% target.
 * Null where it is no expectation by a noun or a participle of its own.
 */
export function expectationAt(items: readonly Item[], index: number): Modality | null {
  const tie = beforeHedges(items, index);
  const link = itemAt(items, tie).text;
  if ((link === 'of' || link === 'for') && isInNounPhrase(items, tie - 1)) {
    const first = phraseStart(items, tie - 1);
    for (let at = tie - 1; at >= first; at--) {
      if (FORECAST_NOUN.test(itemAt(items, at).text)) return 'forecast';
      if (TARGET_NOUN.test(itemAt(items, at).text)) return 'target';
    }
  }
  const next = itemAt(items, index + 1).text;
  if (FORECAST_BEHIND.test(next) && isDefinite(items, index)) return 'forecast';
  if (/^(?:target|goal|objective)s?$/.test(next)) return 'target';
  return expectedBehind(items, index) ? 'forecast' : null;
}

/** The 2.0% that economists polled by Infront had pencilled in; the 40,000 jobs analysts expected. */
function expectedBehind(items: readonly Item[], index: number): boolean {
  if (!isDefinite(items, index)) return false;
  for (let at = index + 1; at < Math.min(items.length, index + 11); at++) {
    const { text, type } = itemAt(items, at);
    if (type === 'figure' || type === 'mark') return false;
    if (EXPECTING.test(text)) return at > index + 1;
  }
  return false;
}

/** The 6.5%, that 6.5%, analysts' 6.5%: one that is told of, not how much something is. */
function isDefinite(items: readonly Item[], index: number): boolean {
  const { text } = itemAt(items, beforeHedges(items, index));
  const last = itemAt(items, index - 1).text;
  return /^(?:the|that|their|its|'s|s')$/.test(last) || /^(?:the|than|with|to|against|below|above)$/.test(text);
}
