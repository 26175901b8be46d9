import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';

const THEM = oneOf(/^(?:them|those|these|which|whom)$/);

/** True for "246,390 of them", "62% of those", "of whom 40": a part of what was counted before. */
export function isOfThem({ items }: Reading, index: number): boolean {
  if (itemAt(items, index + 1).text === 'of' && THEM.test(itemAt(items, index + 2).text)) return true;
  return itemAt(items, index - 2).text === 'of' && /^(?:which|whom)$/.test(itemAt(items, index - 1).text);
}

/** What "them" are: what the sentence counted last, else what the text did; null where nothing was counted. */
export function countedBefore({ before }: Reading, frame: Frame): { metric: Attached; object: Attached | null } | null {
  const here = frame.measured.find((one) => !one.share && !one.base && isOfThings(one.object ?? one.metric));
  if (here !== undefined) return here;
  const last = before.figures.find((one) => one.metric !== null && one.object !== null && isThings(one.object.id));
  if (last?.metric == null || last.object === null) return null;
  return {
    metric: { slot: last.metric, rule: 'en/metric/of-them', inherited: true },
    object: { slot: last.object, rule: 'en/object/them', inherited: true },
  };
}

function isOfThings({ slot }: Attached): boolean {
  return isThings(slot.id);
}

/** Things in the plural, which a number of them is a part of. */
function isThings(id: string): boolean {
  return /[a-rt-z]s$|(?:people|children|men|women|cattle|police|staff|aircraft|livestock|sheep|craft)$/.test(id);
}

/** The metric of a figure that is a part of them, where no verb of its own says what became of that part. */
export function metricOfThem(reading: Reading, frame: Frame, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share' && figure.kind !== 'count' && figure.unit !== '1') return null;
  if (!isOfThem(reading, index)) return null;
  const told = countedBefore(reading, frame);
  return told === null ? null : { ...told.metric, rule: 'en/metric/of-them' };
}
