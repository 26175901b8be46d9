import { isOfPlace } from '../../../engine/metrics/home-price.ts';
import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import { isBenchmark } from '../../../lexicon/benchmarks.ts';
import { isExchange } from '../../../lexicon/organisations/exchanges.ts';
import type { Figure } from '../../../model/figure.ts';
import { familyOf } from '../metric/metric-family.ts';
import { itemAt } from '../sentence/items.ts';
import { type Attached, attachedName, type Frame, isPlace, type Reading } from '../sentence/reading.ts';

/** A price is of a market, not of somebody. */
export function hasMarket({ scene }: Reading, figure: Figure, metric: Attached | null): boolean {
  if (figure.kind === 'price') return true;
  const row = metric === null ? undefined : scene.lexicon.metric(metric.slot.id);
  return row?.nature === 'rate' && row.family === 'price' && !isOfPlace(row.id);
}

/** A price has no subject but a market; a stake is held in somebody. */
export function placed(reading: Reading, frame: Frame, figure: Figure, slots: FigureSlots): FigureSlots {
  const family = familyOf(reading, slots.metric);
  // "20 per cent of the state's crop is lost": nobody else is named, so it is the state's figure.
  if (
    frame.subjectAt < 0 &&
    slots.subject?.inherited !== false &&
    slots.scope?.rule === 'en/scope/share-of' &&
    isPlace(slots.scope.slot)
  )
    return { ...slots, subject: { ...slots.scope, rule: 'en/subject/whole' } };
  if (family === 'reliance' && slots.scope?.rule === 'en/scope/share-of') return { ...slots, scope: null };
  if ((family === 'shares' || slots.metric?.slot.id === 'shares') && slots.scope !== null)
    return { ...slots, object: slots.object ?? slots.scope, scope: null };
  if (family !== 'price' || slots.object === null || isOfPlace(slots.metric?.slot.id ?? '')) return slots;
  const market =
    frame.place ??
    (slots.subject !== null && !slots.subject.inherited && isPlace(slots.subject.slot) ? slots.subject : null);
  // Importers paid $448 a tonne: who pays is whom the price is of.
  const from = Math.max(frame.subjectAt, 0);
  const pays = reading.items
    .slice(from, from + 4)
    .some((item) => /^(?:paid|pays?|paying|needs?|needed|requires?|required)$/.test(item.text));
  if (pays || isOwnSale(reading, figure, slots)) return slots;
  if (isBenchmark(slots.object.slot.id)) return { ...slots, subject: null, scope: null };
  const exchange = slots.scope === null ? exchangeBefore(reading, slots.object) : null;
  if (exchange !== null) return { ...slots, subject: null, scope: exchange };
  const consumers = ofInflation(reading, frame, figure);
  if (consumers !== null) return { ...slots, subject: consumers };
  return { ...slots, subject: null, scope: slots.scope ?? market };
}

/** "The farmer harvested 58,000 tonnes and sold it at an average of $8 a kilogram": what a company got is no market's price. */
function isOwnSale({ items }: Reading, figure: Figure, { subject }: FigureSlots): boolean {
  if (subject === null || isPlace(subject.slot) || subject.slot.id.startsWith('commodity:')) return false;
  const at = items.findIndex((item) => item.figure === figure);
  const before = items.slice(Math.max(0, at - 9), at);
  return (
    before.slice(-3).some(({ text }) => /^averag(?:e|ed|es|ing)$/.test(text)) &&
    before.some(({ text }) => /^(?:sold|sells?|selling)$/.test(text))
  );
}

/** "LME copper": where it is traded, right before the thing. */
function exchangeBefore({ items }: Reading, object: Attached): Attached | null {
  const at = items.findIndex(({ start }) => start === object.slot.start);
  const before = at > 0 ? itemAt(items, at - 1).name : null;
  return before !== null && isExchange(before.slot.id) ? attachedName(before, 'en/scope/exchange') : null;
}

/**
 * "Inflation in Hungary slowed to 4.1%. Services prices rose 6.8%": in a report on what consumers pay, the prices of one
 * sort of goods are of the same country. Null in any other text.
 */
function ofInflation(reading: Reading, { subject, measured }: Frame, figure: Figure): Attached | null {
  if (figure.kind !== 'change' || figure.unit !== '%') return null;
  const { before, scene } = reading;
  const isInflation = (id: string | undefined): boolean =>
    id !== undefined && scene.lexicon.metric(id)?.family === 'inflation';
  const here = measured.some(({ metric }) => isInflation(metric.slot.id));
  if (!here && !before.figures.some(({ metric }) => isInflation(metric?.id))) return null;
  if (subject !== null && isPlace(subject.slot)) return subject;
  const last = before.figures.find(({ metric }) => isInflation(metric?.id))?.subject ?? null;
  const place = [before.subject, last, before.lastPlace].find((slot) => slot !== null && isPlace(slot));
  return place == null ? null : { slot: place, rule: 'en/subject/of-inflation', inherited: true };
}
