import type { Figure } from '../../../model/figure.ts';
import { slotOfItems } from '../sentence/item-slots.ts';
import { itemAt } from '../sentence/items.ts';
import { isInNounPhrase, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';

/** The whole that a share is of, as the words behind the figure or before the share word give it; null where unsaid. */
export function shareScope(
  reading: Reading,
  frame: Frame,
  index: number,
  { figure, metric }: { readonly figure: Figure; readonly metric: Attached | null },
): Attached | null {
  if (figure.kind !== 'share' && figure.unit !== 'pp') return null;
  const { items } = reading;
  if (itemAt(items, index + 1).text === 'of') return wholeAt(reading, frame, index + 2);
  const group = figure.kind === 'share' ? groupOf(reading, index) : null;
  if (group !== null) return group;
  // Coal's share of that total fell by 2.8 percentage points: said once for all figures of the clause.
  for (let at = index - 1; at > 0; at--) {
    const item = itemAt(items, at);
    if (item.text === ';' || item.text === ':') break;
    if (item.text === 'of' && /^(?:share|proportion|percentage|part|portion)$/.test(itemAt(items, at - 1).text))
      return wholeAt(reading, frame, at + 1);
    if (item.text === 'of' && itemAt(items, at - 1).name?.slot.id === 'metric:share')
      return wholeAt(reading, frame, at + 1);
  }
  // "China made 1.08 million tonnes, of which Fugu turned out 510,000, or nearly two-thirds"
  const which = items.findIndex((item, at) => item.text === 'of' && itemAt(items, at + 1).text === 'which');
  if (which >= 0 && which < index && frame.lastSubject !== null)
    return { ...frame.lastSubject, rule: 'en/scope/of-which' };
  return carriedWhole(reading, frame, metric);
}

/** "One in six UK households", "two in three Germans": the country that those who are dealt out belong to. */
function groupOf({ items }: Reading, index: number): Attached | null {
  if (!isInNounPhrase(items, index + 1)) return null;
  const named = items.slice(index + 1, phraseEnd(items, index + 1)).find(({ name }) => name?.type === 'country');
  const name = named?.name ?? null;
  return name === null ? null : { slot: name.slot, rule: 'en/scope/share-of', inherited: name.repeats };
}

/** "… a third of the total and for China just over 27%": a share of the same measure is of the same whole. */
function carriedWhole(reading: Reading, frame: Frame, metric: Attached | null): Attached | null {
  if (metric === null) return null;
  const here = frame.measured.find((one) => one.share && one.metric.slot.id === metric.slot.id);
  if (here !== undefined) return here.scope === null ? null : { ...here.scope, rule: 'en/scope/same-whole' };
  if (metric.rule !== 'en/metric/share-of-last') return null;
  const last = reading.before.figures.find(
    (one) => one.unit === '%' && one.metric?.id === metric.slot.id && one.scope !== null,
  );
  return last?.scope == null ? null : { slot: last.scope, rule: 'en/scope/same-whole', inherited: true };
}

/** The whole that begins at item `from`: the world, a country (its imports), a body, or the words as they stand. */
export function wholeAt(reading: Reading, frame: Frame, from: number): Attached | null {
  const { items } = reading;
  // "5% of" where a text breaks off: of nothing that is told.
  if (from >= items.length || itemAt(items, from).type === 'figure') return null;
  if (/^(?:them|it)$/.test(itemAt(items, from).text)) {
    const metric = frame.metrics[0]?.attached ?? null;
    // "Japan imported 3 million tonnes, half of it from Canada": where it comes from stands behind, and who buys before.
    const buyer = FROM.test(itemAt(items, from + 1).text) && frame.subjectAt >= 0 ? frame.subject : null;
    if (metric !== null && IMPORTS.test(metric.slot.id) && buyer !== null && /^(?:country|region):/.test(buyer.slot.id))
      return { ...buyer, rule: 'en/scope/importer' };
    return metric === null
      ? null
      : whoseImports(reading, frame, metric.slot.id, { ...metric, rule: 'en/scope/pronoun', inherited: true });
  }
  let end = phraseEnd(items, from);
  if (itemAt(items, end).text === 'of') end = phraseEnd(items, end + 1);
  // "9% of GDP last year": when it was is no part of the whole.
  const date = items.slice(from, end).findIndex(({ type }) => type === 'date');
  if (date > 0) end = from + date;
  const rule = 'en/scope/share-of';
  const named = items
    .slice(from, end)
    .find((item) => item.name !== null && ['scope', 'country', 'region', 'place'].includes(item.name.type));
  if (named?.name != null) return { slot: named.name.slot, rule, inherited: named.name.repeats };
  if (/^(?:them|it|that|those|these|which|whom)$/.test(itemAt(items, from).text) && end === from + 1) {
    const metric = frame.metrics[0]?.attached ?? null;
    return metric === null ? null : { ...metric, rule: 'en/scope/pronoun', inherited: true };
  }
  // "World refining capacity is dominated by Congo, holding 90% of the capacity": of the world's.
  const whole = frame.lastSubject;
  const again = items.slice(from, end).every((item) => item.name?.type === 'metric' || item.text === 'the');
  if (again && whole?.slot.id === 'scope:world') return { ...whole, rule: 'en/scope/same-whole' };
  const slot = slotOfItems(reading, from, end);
  if (slot === null) return null;
  const trade = items.slice(from, end).find((item) => item.name?.type === 'metric')?.name?.slot.id ?? '';
  return whoseImports(reading, frame, trade, { slot, rule, inherited: false });
}

const IMPORTS = /^metric:(?:imports|direct-imports|import-value)$/;
const FROM = /^(?:from|coming|came|sourced|shipped)$/;

/** "71% of imports": of the imports of whoever the text was about before it named the seller. */
function whoseImports(reading: Reading, frame: Frame, metric: string, words: Attached): Attached {
  if (!IMPORTS.test(metric)) return words;
  const importer = frame.lastSubject?.slot ?? reading.before.subject;
  return importer !== null && /^(?:country|region):/.test(importer.id) && importer.id !== frame.subject?.slot.id
    ? { slot: importer, rule: 'en/scope/importer', inherited: true }
    : words;
}
