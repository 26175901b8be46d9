import { oneOf } from '../../../engine/text/one-of.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import { dimensionOf } from '../../../lexicon/units.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';

/**
 * What the text measured last, for a figure that names no metric itself. A metric that no lexicon lists has no
 * dimension to rule it out: "450 million galaxies" hands nothing on to a mission of $488 million. Null where the last
 * figures so measured were of another sort.
 */
export function carriedMetric(
  { before, scene, items }: Reading,
  frame: Frame,
  figure: Figure,
  fits: (one: Attached) => boolean,
): Attached | null {
  // "Spain had 143,000 applications, overtaking Germany, where the number halved": of what the sentence counted.
  const told = frame.measured[0]?.metric ?? null;
  const at = items.findIndex((item) => item.figure === figure);
  const again = items.slice(Math.max(0, at - 6), at).some(({ text }) => NUMBER.test(text));
  if (again && told !== null && fits(told)) return { ...told, rule: 'en/metric/same-number' };
  const slot = totalOf(items, at, figure, before.figures) ?? before.metric;
  if (slot === null) return null;
  if (
    scene.lexicon.metric(slot.id) === undefined &&
    (figure.kind !== 'change' || !/^(?:%|pp|bp)$/.test(figure.unit ?? '%')) &&
    figure.kind !== 'multiple'
  ) {
    const last = before.figures.find(({ metric }) => metric?.id === slot.id);
    if (last?.unit != null && figure.unit !== null && !isOneSort(sortOf(last.unit), sortOf(figure.unit))) return null;
  }
  if (
    figure.kind === 'share' &&
    isOfPeople(scene.lexicon.metric(slot.id)?.family) &&
    isOfOther(items, at + 1, slot.text)
  )
    return null;
  const one: Attached = { slot, rule: 'en/metric/carried-over', inherited: true };
  return fits(one) ? one : null;
}

/** "It sold 608,000 cars. Exports doubled to 96,000. Vans made up 431,000 of the total": a part of the last amount that is greater. */
function totalOf(
  items: Reading['items'],
  at: number,
  { kind, value }: Figure,
  told: Reading['before']['figures'],
): Slot | null {
  if (kind !== 'count' && kind !== 'measure' && kind !== 'mass' && kind !== 'money') return null;
  if (itemAt(items, at + 1).text !== 'of' || itemAt(items, at + 2).text !== 'the') return null;
  if (itemAt(items, at + 3).text !== 'total' || typeof value !== 'number') return null;
  const isWhole = (one: (typeof told)[number]): boolean =>
    !one.ahead &&
    typeof one.value === 'number' &&
    one.value > value &&
    one.kind !== 'date' &&
    one.kind !== 'share' &&
    one.metric !== null;
  const last = told.find(isWhole);
  // The last one of all needs no looking for.
  return last === undefined || last === told[0] ? null : last.metric;
}

/** What nobody lists, and what befalls people. */
function isOfPeople(family: MetricFamily | undefined): boolean {
  return family === undefined || family === 'casualties';
}

/** "Over three seasons … three quarters of all species": a share of something else is of no thing counted before. */
function isOfOther(items: Reading['items'], from: number, told: string): boolean {
  if (itemAt(items, from).text !== 'of') return false;
  const head = itemAt(items, phraseEnd(items, from + 1) - 1);
  if (head.type !== 'word' || /^(?:it|them|these|those|that|this|total|all|whole|which|whom)$/.test(head.text))
    return false;
  return !told.toLowerCase().includes(head.text.replace(/s$/, ''));
}

const NUMBER = oneOf(/^(?:number|figure|total|tally|count)$/);

/** Shares are told of what is counted, and counts of what was told in shares. */
function isOneSort(last: string, now: string): boolean {
  return last === now || (last === 'count' && now === 'share') || (last === 'share' && now === 'count');
}

/** The dimension of a unit; counted things and bare numbers are of one sort. */
function sortOf(unit: string): string {
  const [first = ''] = dimensionOf(unit).split('/');
  return unit === '1' || first.startsWith('count:') ? 'count' : first;
}
