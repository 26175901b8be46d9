import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges, isInNounPhrase, isVerb, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { isAction, verbGroup } from '../sentence/verb-groups.ts';
import { DETERMINERS, PREPOSITIONS } from '../sentence/word-classes.ts';

/**
 * What was done to the amount, where no noun says what it measures: [landed] 312,000 tonnes, 64% [passed], the lake is
 * 34% [full]. Null for counts, whose thing counted says it, and where the verb only tells how much.
 */
export function verbMetric(reading: Reading, index: number, figure: Figure): Attached | null {
  const metric = anyVerbMetric(reading, index, figure);
  return metric !== null && LIGHT.test(metric.slot.text.toLowerCase()) ? null : metric;
}

/** Verbs that say little by themselves: any metric of the sentence comes before them. */
const LIGHT =
  /^(?:took|takes?|taking|taken|had|has|have|having|holds?|holding|held|kept|keeps?|brought|brings?|bringing|put|puts|leaves?|leaving|left|makes?|making|made)$/;

/** As `verbMetric`, light verbs too. */
export function anyVerbMetric(reading: Reading, index: number, figure: Figure): Attached | null {
  // "lost 46% of their colonies" is a part, whatever it is called.
  const part = figure.kind === 'change' && figure.unit === '%' && itemAt(reading.items, index + 1).text === 'of';
  if ((figure.kind === 'change' && !part) || figure.kind === 'multiple' || figure.kind === 'price') return null;
  return predicate(reading, index, figure) ?? doneTo(reading, index);
}

const STATES =
  /^(?:full|empty|complete|finished|effective|occupied|owned|literate|urban|renewable|accurate|efficient|filled|vaccinated|fluent|reliable|loaded|funded|insured|booked|sold|native|foreign)$/;

/** 77% effective, 34% full; 64% passed. */
export function predicate({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share') return null;
  // Nine in ten boosters were reused; 62% of voters rejected it; 38% of households in Malawi have running water.
  const of = itemAt(items, index + 1).text === 'of';
  let end = phraseEnd(items, of ? index + 2 : index);
  if (of && /^(?:in|of|on|at)$/.test(itemAt(items, end).text)) end = phraseEnd(items, end + 1);
  // "Of people attending a clinic were seen": over the participle that says which people.
  const attending = of
    ? items.findIndex(({ text }, at) => at > index + 2 && at <= end && /[a-z]{3}ing$/.test(text))
    : -1;
  if (attending > 0) {
    const is = items.findIndex(
      ({ text }, at) => at > attending && at < attending + 9 && /^(?:is|are|was|were|has|have|had)$/.test(text),
    );
    if (is > 0 && !items.slice(attending, is).some(({ type, text }) => type === 'figure' || text === ',')) end = is;
  }
  const done = of ? verbGroup(items, end, end + 3) : null;
  if (done?.first === end && isAction(items, done)) {
    if (!/^(?:has|have|had)$/.test(itemAt(items, done.main).text))
      return slotOf(scene.text, itemAt(items, done.main), 'en/metric/predicate');
    const close = phraseEnd(items, done.main + 1);
    const first = itemAt(items, done.main + 1);
    if (first.type !== 'word' && first.type !== 'name') return null;
    return slotOf(scene.text, { start: first.start, end: itemAt(items, close - 1).end }, 'en/metric/predicate');
  }
  const group = end > index + 1 ? verbGroup(items, end, end + 3) : null;
  if (group !== null && group.first === end && group.main > group.first)
    return slotOf(scene.text, itemAt(items, group.main), 'en/metric/predicate');
  const next = itemAt(items, index + 1);
  const behind = itemAt(items, index + 2);
  const ends =
    behind.type === 'mark' || behind.type === 'date' || PREPOSITIONS.has(behind.text) || behind.text === 'and';
  if (!ends || !(STATES.test(next.text) || isVerb(items, index + 1))) return null;
  return slotOf(scene.text, next, 'en/metric/predicate');
}

/** Landed 312,000 tonnes of cod, used 22% of the power. */
function doneTo({ items, clauses, scene }: Reading, index: number): Attached | null {
  const clause = clauseAt(clauses, itemAt(items, index).start);
  const tie = beforeHedges(items, index);
  const group = verbGroup(items, clause.from, tie + 1);
  if (group === null) return null;
  let main = group.main;
  // The last verb before the figure counts: caught and landed 300 tonnes.
  for (let at = main + 1; at <= tie; at++) if (isVerb(items, at)) main = at;
  if (main !== tie || !isAction(items, { ...group, main })) return null;
  const said =
    /^(?:said|says|say|told|expects?|expected|sees|saw|puts?|put|estimates?|estimated|forecasts?|predicts?|reckons?|made?|makes?|gave|gives?|got|gets?|has|have|had|lower|higher|up|down)$/;
  const { text } = itemAt(items, main);
  const verb = itemAt(items, main);
  if ((verb.type !== 'word' && verb.name?.flags.verb !== true) || text.includes(' ') || /ing$/.test(text)) return null;
  if (said.test(text) || DETERMINERS.has(text) || isInNounPhrase(items, main)) return null;
  const slot = slotOf(scene.text, itemAt(items, main), 'en/metric/verb-of-amount');
  const known = scene.lexicon.entity(LISTED.get(text) ?? '');
  return known === undefined ? slot : { ...slot, slot: { ...slot.slot, id: known.id, label: known.label } };
}

/** Verbs too common to be listed by themselves (used cars, used to), whose amount is a listed metric. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ['used', 'metric:consumption'],
  ['returned', 'metric:return'],
  ['use', 'metric:consumption'],
  ['ate', 'metric:consumption'],
  ['burnt', 'metric:burned-area'],
  ['earned', 'metric:revenue'],
]);

function slotOf(text: string, { start, end }: { start: number; end: number }, rule: Attached['rule']): Attached {
  const words = text.slice(start, end);
  return { slot: { id: words.toLowerCase(), label: words, text: words, start, end }, rule, inherited: false };
}

/** "raises its tax to 10,000 yen", "raised the rate by 25 basis points": no money was raised. */
export function movesSomething(items: readonly Item[], index: number): boolean {
  if (!/^rais(?:e|es|ed)$/.test(itemAt(items, index).text)) return false;
  const figure = items.findIndex(({ type }, at) => at > index && at < index + 9 && type === 'figure');
  return figure > 0 && items.slice(index + 2, figure).some(({ text }) => text === 'to' || text === 'by');
}
