import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Figure } from '../../../model/figure.ts';
import { isBase } from '../comparisons.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';

/**
 * "Net income fell to $142 million, or 38 cents per share, for the quarter, from $174 million, or 46 cents per share": where
 * a level started is told behind "from", however far that stands, and so is where the same level in other words did.
 */
export function withLevelStarts({ items }: Reading, slots: Map<Figure, FigureSlots>): void {
  items.forEach((item, index) => {
    const start = item.figure;
    if (start === null || typeof start.value !== 'number' || !isLevel(start) || !startsFrom(items, index)) return;
    const told = slots.get(start);
    const level = items
      .slice(0, index)
      .findLast(
        ({ figure }, at) => figure !== null && figure.unit === start.unit && isLevel(figure) && !isBase(items, at),
      )?.figure;
    const reached = level == null ? undefined : slots.get(level);
    if (level == null || reached === undefined || level.from !== null || told?.metric == null) return;
    const same = reached.metric?.slot.id === told.metric.slot.id && reached.subject?.slot.id === told.subject?.slot.id;
    if (same) slots.set(level, { ...reached, from: start.value });
  });
}

function isLevel({ kind }: Figure): boolean {
  return kind !== 'date' && kind !== 'change' && kind !== 'multiple' && kind !== 'duration';
}

/** "from 46 cents", and "from $174 million, or 46 cents". */
function startsFrom(items: readonly Item[], index: number): boolean {
  const tie = beforeHedges(items, index);
  const link = itemAt(items, tie).text;
  if (link === 'from') return isBase(items, index);
  const before = itemAt(items, tie - 1).text === ',' ? tie - 2 : -1;
  return link === 'or' && itemAt(items, before).type === 'figure' && startsFrom(items, before);
}
