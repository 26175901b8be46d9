import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { familyOf } from './metric-family.ts';

/** A $3.4 billion data centre: what the thing costs. */
export function pricedThing({ scene, items }: Reading, index: number, figure: Figure): Attached | null {
  const cost = scene.lexicon.entity('metric:project-cost');
  // "A $2.4 billion copper and cobalt mine", "approval for the $2.4 billion Kestrel Bay project"
  const first = phraseEnd(items, index);
  const second = itemAt(items, first).text === 'and' && first === index + 2 ? phraseEnd(items, first + 1) : first;
  const built = itemAt(items, second - 1);
  if (
    figure.kind !== 'money' ||
    !/^(?:a|an|the|its|their|'s|for|of|on|in)$/.test(itemAt(items, index - 1).text) ||
    cost === undefined
  )
    return null;
  if (
    !/^(?:cent(?:re|er)|plant|factory|project|line|stadium|tunnel|bridge|railway|airport|mine|smelter|refinery|pipeline|campus|hospital|port|fab|facility|site|extension|expansion|refurbishment|upgrade|overhaul|renovation|redevelopment|terminal|dam|reactor|mill|road|motorway|highway|station|complex)s?$/.test(
      built.text,
    )
  )
    return null;
  const { start, end } = built;
  const slot = { id: cost.id, label: cost.label, text: scene.text.slice(start, end), start, end };
  return { slot, rule: 'en/metric/priced-thing', inherited: false };
}

/** A project priced at $8.6 billion, development that will cost $4.2 billion: what the project costs. */
export function ofProject({ scene }: Reading, clause: Span, figure: Figure, metric: Attached): Attached {
  if (figure.kind !== 'money' || !/^metric:(?:price|cost)$/.test(metric.slot.id)) return metric;
  if (
    !/\b(?:project|development|construction|scheme|plant|pipeline|railway|expansion)\b/i.test(
      scene.text.slice(clause.start, figure.start),
    )
  )
    return metric;
  const cost = scene.lexicon.entity('metric:project-cost');
  return cost === undefined
    ? metric
    : { ...metric, slot: { ...metric.slot, id: cost.id, label: cost.label }, rule: 'en/metric/of-project' };
}

const PRICE_VERBS = oneOf(
  /^(?:fetch(?:ed|es)|trade[ds]|closed|settled|averag(?:ed|es|ing)|eased|edged|climbed|fell|fallen|rose|risen|dropped|slipped|quoted|changed?s?|hit|stood|sold|jumped|slid|gained|lost|held)$/,
);

/**
 * Money per something in a sentence without a metric: the figure, or the change beside it, is of the price. So is money
 * that a commodity is said to have fetched or climbed to.
 */
export function pricedIn({ items, clauses, roles }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'price' && figure.kind !== 'change' && figure.kind !== 'money') return null;
  // At $22 to $25 apiece.
  if (figure.kind === 'money' && /^(?:apiece|each)$/.test(itemAt(items, index + 1).text)) {
    const { start, end } = itemAt(items, index + 1);
    const slot = { id: 'metric:price', label: 'price', text: '', start, end };
    return { slot, rule: 'en/metric/price-by-unit', inherited: false };
  }
  const clause = clauseAt(clauses, figure.start);
  // £126 a year is money by time, and the price of nothing.
  const isPrice = (item: Item): boolean =>
    item.figure?.kind === 'price' && !/\/(?:a|year|mo|month|wk|week|d|day|h|hour)$/.test(item.figure.unit ?? '');
  if (figure.kind === 'price' && !isPrice(itemAt(items, index))) return null;
  const before = items.slice(clause.from, index);
  const verbs = before.some((item) => PRICE_VERBS.test(item.text));
  const sold = before.some(
    (_, at) =>
      roles[clause.from + at]?.role === 'object' &&
      // "Lowered its Brent forecast to $57"
      (verbs || /^(?:forecasts?|estimates?|projections?)$/.test(itemAt(items, clause.from + at + 1).text)),
  );
  const price =
    figure.kind === 'price' || (figure.kind === 'money' && sold)
      ? itemAt(items, index)
      : (items.slice(clause.from, clause.to).find(isPrice) ??
        items.find(isPrice) ??
        (sold ? before.find((item) => item.figure?.kind === 'money') : undefined));
  if (price?.figure == null) return null;
  const { start, end } = price;
  return {
    slot: { id: 'metric:price', label: 'price', text: '', start, end },
    rule: 'en/metric/price-by-unit',
    inherited: false,
  };
}

/** Costs by the ton are told like prices, where the sentence names them. */
export function isPriceOf(reading: Reading, metric: Attached): boolean {
  const family = familyOf(reading, metric);
  return family === 'price' || (family === 'cost' && !metric.inherited);
}
