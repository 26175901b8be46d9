import { BARE_METRICS } from '../../../engine/metrics/bare-metrics.ts';
import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { isInNounPhrase, phraseEnd } from '../sentence/phrases.ts';
import { type Attached, isPlace, type Reading } from '../sentence/reading.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';

const MOVEMENT = oneOf(
  /^(?:rises?|falls?|drops?|increases?|decreases?|jumps?|declines?|reductions?|growth|improvements?|cuts?|slides?|slumps?|surges?|gains?|dips?|plunges?|climbs?|rebounds?|contraction|expansion|uptick|upturn|downturn|swings?|hikes?|shortfalls?|leaps?|spikes?|boosts?)$/,
);

/**
 * A 25% cut in the [Barents Sea quota], a 12% drop in [tourist arrivals]: what the noun of a movement is of, whatever
 * the rest of the sentence measures. Null where that is a place, a time or a bare thing (a 5% rise in copper).
 */
export function movedIn({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'change') return null;
  let noun = index + 1;
  while (noun < index + 4 && isInNounPhrase(items, noun) && !MOVEMENT.test(itemAt(items, noun).text)) noun++;
  if (!MOVEMENT.test(itemAt(items, noun).text) || !/^(?:in|of)$/.test(itemAt(items, noun + 1).text)) return null;
  let from = noun + 2;
  while (DETERMINERS.has(itemAt(items, from).text)) from++;
  if (!isInNounPhrase(items, from) || itemAt(items, from).type === 'date') return null;
  const end = phraseEnd(items, from);
  const phrase = items.slice(from, end);
  const named = phrase.findLast(({ name }) => name?.type === 'metric' && name.flags.verb !== true)?.name;
  if (named != null) {
    const fits = !BARE_METRICS.has(named.slot.id) && fitsMetric(figure, scene.lexicon.metric(named.slot.id));
    return fits ? { slot: named.slot, rule: 'en/metric/moved-in', inherited: false } : null;
  }
  const last = phrase.at(-1);
  if (last === undefined || last.type !== 'word' || !/[a-z]{3}/.test(last.text)) return null;
  // "A 5% rise in the region": a place, however it is called, is no measure.
  if (/^(?:region|country|area|city|world|market|sector|year|month|quarter|period|total|rate)$/.test(last.text))
    return null;
  const first = phrase.findIndex(({ name, text }) => text !== "'s" && !(name !== null && isPlace(name.slot)));
  const span = { start: itemAt(items, from + Math.max(first, 0)).start, end: last.end };
  return {
    slot: slotOfWords(scene.text, span, (words) => words.toLowerCase()),
    rule: 'en/metric/moved-in',
    inherited: false,
  };
}
