import type { Figure } from '../model/figure.ts';
import type { FigureSlots } from './relation-pack.ts';

/**
 * "Deliveries rose 7% to 497,000 cars", 交付量增长7%至49.7万辆: where only the level names the thing, the movement before it is of
 * the same. Slots in the order of the figures.
 */
export function withLentObjects(slots: readonly FigureSlots[], figures: readonly Figure[]): readonly FigureSlots[] {
  return slots.map((one, index) => {
    if (one.object !== null || one.metric === null || figures[index]?.kind !== 'change') return one;
    const next = figures.findIndex((figure, at) => at > index && figure.kind !== 'date');
    const level = slots[next];
    const kind = figures[next]?.kind;
    if (level?.object == null || level.object.inherited || kind === 'change' || kind === 'share') return one;
    const same = level.metric?.slot.id === one.metric.slot.id && level.subject?.slot.id === one.subject?.slot.id;
    return same ? { ...one, object: level.object } : one;
  });
}
