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
    if (start === null || typeof start.value !== 'number') return;
    const told = slots.get(start);
    const level = itemAt(items, levelReached(items, index) ?? -1).figure;
    const reached = level == null ? undefined : slots.get(level);
    if (level == null || reached === undefined || level.from !== null || told?.metric == null) return;
    const same = reached.metric?.slot.id === told.metric.slot.id && reached.subject?.slot.id === told.subject?.slot.id;
    if (same) slots.set(level, { ...reached, from: start.value });
  });
}

/** Where the level stands that the figure at `index` is the start of: the last one before it in its unit. Null where it is no start. */
export function levelReached(items: readonly Item[], index: number): number | null {
  const start = itemAt(items, index).figure;
  if (start === null || !isLevel(start) || !startsFrom(items, index)) return null;
  for (let at = index - 1; at >= 0; at--) {
    const { figure } = itemAt(items, at);
    if (figure !== null && figure.unit === start.unit && isLevel(figure) && !isBase(items, at)) return at;
  }
  return null;
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
