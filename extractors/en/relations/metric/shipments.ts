import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Figure } from '../../../model/figure.ts';
import { isPlace } from '../sentence/reading.ts';

/**
 * "Pomelo shipped 243 million phones", "284 million phones were shipped": what a maker ships are its shipments; what a
 * country ships are its exports, and stay as they are.
 */
export function shipped(lexicon: Lexicon, figure: Figure, slots: FigureSlots): FigureSlots {
  const { metric, subject, scope } = slots;
  if (metric?.slot.id !== 'metric:exports' || !/^ship/i.test(metric.slot.text) || scope !== null) return slots;
  const passive = figure.kind === 'count' && metric.slot.start > figure.end;
  if ((subject === null || isPlace(subject.slot)) && !passive) return slots;
  const listed = lexicon.entity('metric:shipments');
  if (listed === undefined) return slots;
  return { ...slots, metric: { ...metric, slot: { ...metric.slot, id: listed.id, label: listed.label } } };
}
