import { oneOf } from '../../../engine/text/one-of.ts';
import type { Modality } from '../../../model/claim.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { keptByPlace } from '../sentence/kept-by-place.ts';
import { beforeHedges, isInNounPhrase, phraseStart } from '../sentence/phrases.ts';

const FORECAST_NOUN = new Set(
  'estimate estimates forecast forecasts expectation expectations consensus projection projections prediction predictions poll polls call calls outlook'.split(
    ' ',
  ),
);
const TARGET_NOUN = new Set('target targets goal goals objective objectives guidance aim pledge commitment'.split(' '));
const FORECAST_BEHIND = new Set(
  'forecast forecasts expected predicted projected anticipated estimate estimates pencilled penciled consensus median tipped projection prediction'.split(
    ' ',
  ),
);
const TARGET_BEHIND = new Set('target targets goal goals objective objectives'.split(' '));
const MOVEMENT = oneOf(/^(?:gain|rise|increase|fall|drop|decline|loss|growth|expansion|contraction)$/);
const LIKELY = oneOf(/^(?:chance|chances|probability|likelihood|odds)$/);
/** What somebody's chances are by nature is no forecast: a 5% chance of survival. */
const BY_CHANCE = oneOf(/^(?:surviv(?:al|ing)|dying|getting|having|being|developing|catching|winning)$/);
/** The 95% [recommended] by doctors. */
const ADVISED = new Set(['recommended', 'advised', 'targeted', 'sought']);
const EXPECTING = new Set(
  'expect expected expects forecast forecasted forecasts predict predicted predicts project projected projects estimate estimated anticipate anticipated pencilled penciled tipped bet hoped looked'.split(
    ' ',
  ),
);

/**
 * What the words right around a figure make of it: an estimate of 0.5%, the 6.5% forecast in a poll, its 2% target.
 * Null where it is no expectation by a noun or a participle of its own.
 */
export const expectationAt = keptByPlace(tellsExpectation);

function tellsExpectation(items: readonly Item[], index: number): Modality | null {
  const tie = beforeHedges(items, index);
  const link = itemAt(items, tie).text;
  if ((link === 'of' || link === 'for') && isInNounPhrase(items, tie - 1)) {
    // "Forecasts of a gain of 20,000": what is expected is a movement of that much.
    const outer = phraseStart(items, tie - 1) - 1;
    const last =
      MOVEMENT.test(itemAt(items, tie - 1).text) && /^(?:of|for)$/.test(itemAt(items, outer).text)
        ? outer - 1
        : tie - 1;
    const first = phraseStart(items, last);
    for (let at = last; at >= first; at--) {
      // A poll of 1,200 adults asked them; a poll of 2.3% expects it.
      const noun = itemAt(items, at).text;
      if ((noun === 'poll' || noun === 'polls') && itemAt(items, index).figure?.kind === 'count') return null;
      if (FORECAST_NOUN.has(noun)) return 'forecast';
      if (TARGET_NOUN.has(noun)) return 'target';
    }
  }
  const next = itemAt(items, index + 1).text;
  // "Traders see an 18% chance of a cut"
  if (LIKELY.test(next) && itemAt(items, index + 2).text === 'of' && !BY_CHANCE.test(itemAt(items, index + 3).text))
    return 'forecast';
  if (FORECAST_BEHIND.has(next) && isDefinite(items, index)) return 'forecast';
  if (TARGET_BEHIND.has(next) || (ADVISED.has(next) && isDefinite(items, index))) return 'target';
  return expectedBehind(items, index) ? 'forecast' : null;
}

/** The 2.0% that economists polled by Infront had pencilled in; the 40,000 jobs analysts expected. */
function expectedBehind(items: readonly Item[], index: number): boolean {
  if (!isDefinite(items, index)) return false;
  for (let at = index + 1; at < Math.min(items.length, index + 11); at++) {
    const { text, type } = itemAt(items, at);
    if (type === 'figure' || type === 'mark') return false;
    if (EXPECTING.has(text)) return at > index + 1;
  }
  return false;
}

/** The 6.5%, that 6.5%, analysts' 6.5%: one that is told of, not how much something is. */
function isDefinite(items: readonly Item[], index: number): boolean {
  const { text } = itemAt(items, beforeHedges(items, index));
  const last = itemAt(items, index - 1).text;
  return TOLD_OF.has(last) || COMPARED_WITH.has(text);
}

const TOLD_OF = new Set(['the', 'that', 'their', 'its', "'s", "s'"]);
const COMPARED_WITH = new Set(['the', 'than', 'with', 'to', 'against', 'below', 'above']);
