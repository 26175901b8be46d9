import type { MetricFamily } from '../../../lexicon/metric.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** The lexicon's family of a metric; null for one that it does not list. */
export function familyOf({ scene }: Reading, metric: Attached | null): MetricFamily | null {
  return metric === null ? null : (scene.lexicon.metric(metric.slot.id)?.family ?? null);
}
