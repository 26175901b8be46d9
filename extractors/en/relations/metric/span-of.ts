import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';

/** 684 millimetres of rain in 36 hours: a span belongs to what was measured in it. */
export function spanOf({ items }: Reading, frame: Frame, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'duration' || frame.lastFigure < 0 || index - frame.lastFigure > 8) return null;
  return /^(?:in|over|within|for)$/.test(itemAt(items, beforeHedges(items, index)).text)
    ? (frame.metrics[0]?.attached ?? null)
    : null;
}
