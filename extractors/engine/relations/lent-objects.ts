import type { Figure } from '../../model/figure.ts';
import type { FigureSlots } from './relation-pack.ts';

/**
 * "Deliveries rose 7% to 497,000 cars", 交付量增长7%至49.7万辆: where only the level names the thing or tells in what it is
 * measured, the movement before it is of the same. Slots in the order of the figures.
 */
export function withLentObjects(slots: readonly FigureSlots[], figures: readonly Figure[]): readonly FigureSlots[] {
  return slots.map((one, index) => {
    if (one.metric === null || figures[index]?.kind !== 'change') return one;
    const next = figures.findIndex((figure, at) => at > index && figure.kind !== 'date');
    const level = slots[next];
    const kind = figures[next]?.kind;
    if (level === undefined || kind === 'change' || kind === 'share' || level.metric === null) return one;
    if (level.subject?.slot.id !== one.subject?.slot.id || level.metric.slot.start !== one.metric.slot.start)
      return one;
    const object = level.object?.inherited === false ? level.object : null;
    return { ...one, metric: level.metric, object: one.object ?? object };
  });
}
