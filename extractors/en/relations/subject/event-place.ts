import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import { familyOf } from '../metric/metric-family.ts';
import { itemAt } from '../sentence/items.ts';
import { governorOf } from '../sentence/phrases.ts';
import { attachedName, isPlace, type Reading } from '../sentence/reading.ts';

const OF_EVENTS: ReadonlySet<MetricFamily | null> = new Set(['casualties'] as const);
const WHERE = oneOf(/^(?:in|at|near|off|across|outside|on|over|along|around)$/);

/**
 * "43 people were killed when two trains collided near Osuna in southern Spain": nobody acts, and what befell them
 * happened at the first place that the sentence names behind them, whatever clause it stands in. Null for other figures.
 */
export function placeOfEvent(reading: Reading, index: number, metric: Attached | null): Attached | null {
  const ofQuake = metric?.slot.id === 'metric:magnitude';
  if (!ofQuake && !OF_EVENTS.has(familyOf(reading, metric))) return null;
  const { items, speakings } = reading;
  for (let at = index + 1; at < items.length; at++) {
    const { name } = itemAt(items, at);
    if (name === null || speakings.some((one) => one.name === name)) continue;
    // "Off Japan's Hokkaido": the place itself comes behind the one that it belongs to.
    const owned = itemAt(items, at + 2).name;
    if (itemAt(items, at + 1).text === "'s" && owned !== null && isPlace(owned.slot)) {
      const { kind, word } = governorOf(items, at);
      if (kind === 'preposition' && WHERE.test(word)) return attachedName(owned, 'en/subject/event-place');
    }
    const unknown = name.rule === 'en/subject/name-by-shape';
    const { kind, word } = governorOf(items, at);
    const where = kind === 'preposition' && (WHERE.test(word) || (word === 'of' && isPlace(name.slot)));
    if (where && (isPlace(name.slot) || (unknown && word !== 'on' && word !== 'over')))
      return attachedName(name, 'en/subject/event-place');
  }
  // "A cold snap that gripped northern India has left 27 people dead"
  const before = items.findLastIndex(
    ({ name }, at) => at < index && name !== null && isPlace(name.slot) && !speakings.some((one) => one.name === name),
  );
  const { name } = itemAt(items, before);
  return name === null ? null : attachedName(name, 'en/subject/event-place');
}
