import { BARE_METRICS } from '../../../engine/metrics/bare-metrics.ts';
import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { dimensionOf } from '../../../lexicon/units.ts';
import type { Figure } from '../../../model/figure.ts';
import { slotOfItems } from '../sentence/item-slots.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';

const ONTO = oneOf(/^add(?:s|ed|ing)?$/);
const AWAY = oneOf(
  /^(?:shav(?:e|es|ed|ing)|knock(?:s|ed|ing)?|wip(?:e|es|ed|ing)|cut(?:s|ting)?|trim(?:s|med|ming)?|tak(?:e|es|ing)|took|lop(?:s|ped|ping)?|slic(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|subtract(?:s|ed|ing)?|detract(?:s|ed|ing)?)$/,
);

/**
 * "The deal adds 30 basis points to the margin", "wiped $4 billion off its market value": what a figure is put on or
 * taken off is what it measures, whatever the rest of the sentence does. Null for counts, whose thing says it.
 */
export function addedTo(reading: Reading, index: number, figure: Figure): Attached | null {
  const { items, scene } = reading;
  if (figure.kind === 'count' || figure.kind === 'duration' || figure.kind === 'date') return null;
  const isTime = figure.kind === 'change' && dimensionOf(figure.unit ?? '1') === 'duration';
  const verb = itemAt(items, beforeHedges(items, index)).text;
  const link = itemAt(items, index + 1).text;
  const onto = ONTO.test(verb) && link === 'to';
  if (!onto && !(AWAY.test(verb) && /^(?:off|from)$/.test(link))) return null;
  let from = index + 2;
  while (DETERMINERS.has(itemAt(items, from).text)) from++;
  const named = items
    .slice(from, phraseEnd(items, from))
    .findLast(({ name }) => name?.type === 'metric' && name.flags.verb !== true)?.name;
  if (isTime || (named == null && figure.kind === 'change')) {
    // "Adds four minutes to response times": the words themselves.
    const end = phraseEnd(items, from);
    const slot = end - from < 5 ? slotOfItems(reading, from, end) : null;
    return slot === null ? null : { slot, rule: 'en/metric/added-to', inherited: false };
  }
  if (named == null || BARE_METRICS.has(named.slot.id)) return null;
  if (!fitsMetric(figure, scene.lexicon.metric(named.slot.id))) return null;
  return { slot: named.slot, rule: 'en/metric/added-to', inherited: false };
}
