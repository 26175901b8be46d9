import type { Attached, AttachedTime } from '../../engine/discourse.ts';
import type { Slot } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { itemAt } from './items.ts';
import { beforeHedges } from './phrases.ts';
import type { Reading } from './reading.ts';

/** The slots of a figure that only comes back: the 88,400 tonnes, Indonesia's 2.41 million tonnes. */
export interface Repeated {
  readonly subject: Attached | null;
  readonly object: Attached | null;
  readonly metric: Attached | null;
  readonly scope: Attached | null;
  readonly time: AttachedTime | null;
}

/** Null unless the words make the figure definite and the text gave the same one before. */
export function repeatedFigure({ items, before }: Reading, index: number, figure: Figure): Repeated | null {
  const last = itemAt(items, index - 1).text;
  const definite =
    /^(?:the|that|those|these|this|'s|its|their)$/.test(last) ||
    itemAt(items, beforeHedges(items, index) + 1).text === 'the';
  if (!definite || figure.kind === 'share' || figure.kind === 'change') return null;
  const same = before.figures.find(
    (one) => one.unit === figure.unit && JSON.stringify(one.value) === JSON.stringify(figure.value),
  );
  if (same === undefined) return null;
  const slot = (one: Slot | null): Attached | null =>
    one === null ? null : { slot: one, rule: 'en/repeat/same-figure', inherited: true };
  return {
    subject: slot(same.subject),
    object: slot(same.object),
    metric: slot(same.metric),
    scope: slot(same.scope),
    time: same.time === null ? null : { time: { ...same.time, from: 'inherited' }, rule: 'en/repeat/same-figure' },
  };
}
