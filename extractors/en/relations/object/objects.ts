import { isDisease, isOfDisease } from '../../../engine/metrics/of-diseases.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { type MetricFamily, THING_FAMILIES } from '../../../lexicon/metric.ts';
import type { Figure } from '../../../model/figure.ts';
import { countedThing } from '../metric/counted-thing.ts';
import { marketMove } from '../metric/market-moves.ts';
import { familyOf } from '../metric/metric-family.ts';
import { sameMeasure } from '../metric/same-measure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { isInNounPhrase, phraseEnd } from '../sentence/phrases.ts';
import { type Attached, attachedName, type Frame, type Reading } from '../sentence/reading.ts';
import { CONTAINERS, DETERMINERS } from '../sentence/word-classes.ts';
import { gappedNoun } from '../subject/gapped-noun.ts';
import { dealtCompany } from './dealt.ts';
import { impliedObject } from './implied-objects.ts';
import { openObject } from './open-objects.ts';
import { ownedCompany, sharesIn } from './owned.ts';
import { isCause } from './topic-thing.ts';

/** Families whose figures are of a commodity, so that one named before still holds. */
const OF_THINGS: ReadonlySet<MetricFamily> = new Set<MetricFamily>([...THING_FAMILIES, 'market', 'transport']);

/** 4.6 million [vehicles], 9.1 million barrels of [oil] a day: the thing that stands within the figure's own words. */
function insideFigure({ scene }: Reading, { start, end }: Figure): Attached | null {
  const inside = scene.names.find((name) => name.type === 'commodity' && name.start >= start && name.end <= end);
  if (inside === undefined) return null;
  const slot = slotOfWords(scene.text, { start: inside.start, end: inside.end }, () => inside.id);
  return { slot: { ...slot, label: inside.label }, rule: 'en/object/counted', inherited: false };
}

/** What the figure at `index` is of: the thing behind it, what it counts, or the thing that the clause is about. */
export function objectOf(
  reading: Reading,
  frame: Frame,
  index: number,
  { figure, metric }: { readonly figure: Figure; readonly metric: Attached | null },
): Attached | null {
  if (metric?.rule === 'en/metric/index') return { ...metric, rule: 'en/object/index' };
  if (metric?.rule === 'en/metric/market-move') return marketMove(reading, index, figure)?.object ?? null;
  // "A seven-year drought": the metric is the thing itself.
  if (figure.kind === 'duration' && metric?.rule === 'en/metric/attributive') return null;
  const disease = metric !== null && isOfDisease(metric.slot.id) ? diseaseTold(reading, frame, index) : null;
  if (disease !== null) return disease;
  const owned = ownedCompany(reading, index, metric);
  if (owned !== null && owned.slot.id !== frame.subject?.slot.id) return owned;
  const dealt = dealtCompany(reading, frame, index, metric);
  if (dealt !== null) return dealt;
  // "300 people out of their homes": a count that names its thing looks for no other.
  const named = figure.kind === 'count' && countedThing(reading, index, figure) !== null;
  const behind = named && itemAt(reading.items, index + 1).text !== 'of' ? null : thingBehind(reading, index);
  if (behind !== null && !isMarketWide(reading, metric)) return behind;
  const inside = insideFigure(reading, figure);
  if (inside !== null) return inside;
  if (figure.kind === 'count') {
    const counted = countedThing(reading, index, figure);
    const held = /^(?:shares|stocks)$/.test(counted?.slot.id ?? '') ? sharesIn(reading, index) : null;
    if (held !== null && held.slot.id !== frame.subject?.slot.id) return held;
    const company = reading.before.lastCompany;
    if (/^(?:shares|stocks)$/.test(counted?.slot.id ?? '') && company !== null && company.id !== frame.subject?.slot.id)
      return { slot: company, rule: 'en/object/shares-of', inherited: true };
    const own = openObject(reading, index, figure, metric);
    if (own?.rule === 'en/object/own-thing' || own?.rule === 'en/object/age-group') return own;
    // "Arabica accounts for 44 million bags": the bags are of what the clause is about.
    if (counted !== null && CONTAINERS.test(counted.slot.id) && frame.object?.inherited === false) return frame.object;
    if (counted !== null) return { ...counted, rule: 'en/object/counted' };
  }
  // Nine missing, 31 killed: people, whom only the unit names.
  const bare = figure.unit === '1' && metric?.rule === 'en/metric/befalls';
  if ((figure.kind === 'count' && figure.unit === 'person') || bare) {
    const { start, end } = figure;
    return {
      slot: { id: 'people', label: 'people', text: '', start, end },
      rule: 'en/object/by-unit',
      inherited: false,
    };
  }
  const gapped = gappedNoun(reading, frame, index, figure) === null ? null : frame.measured[0];
  if (gapped?.object != null && gapped.metric.slot.id === metric?.slot.id) return gapped.object;
  // "Carried 131 million passengers, down 2.4%": the movement is of what was told right before.
  const same = figure.kind === 'change' ? sameMeasure(reading, frame, index, figure) : null;
  if (same?.object != null && same.metric.slot.id === metric?.slot.id) return same.object;
  // 12% of them: of the things just counted.
  const them = figure.kind === 'share' && /^(?:them|these|those)$/.test(itemAt(reading.items, index + 2).text);
  const counted = frame.measured[0]?.object ?? null;
  if (them && counted !== null && itemAt(reading.items, index + 1).text === 'of')
    return { ...counted, rule: 'en/object/them' };
  const open = openObject(reading, index, figure, metric);
  const clause = clauseAt(reading.clauses, figure.start);
  const { object } = frame;
  const ofClause = object !== null && !object.inherited && object.slot.start >= clause.start;
  // "Shipments of chips grew 11%, but chemicals shrank 20%": the clause has a thing of its own.
  const another =
    ofClause && open?.rule === 'en/object/behind-metric' && metric !== null && metric.slot.start < clause.start;
  if (open !== null && open.rule !== 'en/object/before-metric' && !another) return open;
  if (ofClause && isMarketWide(reading, metric)) return null;
  if (ofClause && !isInAside(reading, object.slot.start, figure)) return object;
  if (open !== null) return open;
  const compared = sameMeasure(reading, frame, index, figure);
  if (compared?.object != null) return compared.object;
  const box =
    figure.unit !== null && /\[[tf]eu\]|\b[TF]EU/i.test(figure.unit)
      ? reading.scene.lexicon.entity('commodity:containers')
      : undefined;
  if (box !== undefined) {
    const { start, end } = figure;
    return {
      slot: { id: box.id, label: box.label, text: '', start, end },
      rule: 'en/object/by-unit',
      inherited: false,
    };
  }
  const sentence = frame.measured.find((one) => one.metric.slot.id === metric?.slot.id && one.object !== null);
  if (sentence?.object != null && object?.inherited !== false) return sentence.object;
  const ofMetric = thingInMetric(reading, metric) ?? impliedObject(reading, metric);
  if (ofMetric !== null) return ofMetric;
  const family = familyOf(reading, metric);
  const money = figure.kind === 'money' && !subjectGoesOn(frame);
  if (family !== null && !money && metric?.slot.id !== 'metric:share-price' && OF_THINGS.has(family)) {
    const told =
      object !== null &&
      !(object.inherited && isOfItsOwn(metric, figure)) &&
      !isWhereAside(reading, object.slot.start, figure);
    if (told && !(object.inherited && isOneOfMany(reading, family))) return object;
    const ahead = reading.items.findIndex((_, at) => at > index && reading.roles[at]?.role === 'object');
    const name = ahead < 0 ? null : itemAt(reading.items, ahead).name;
    if (name !== null && !isOfCause(reading, index, ahead))
      return { slot: name.slot, rule: 'en/object/ahead', inherited: false };
  }
  // "Farmers sowed 2.6 million hectares. Peru sent 136,000 tonnes": what is weighed and sown is of what was told of before;
  // any other open measure names its own thing, or has none.
  const farmed = metric !== null && /^(?:sown|planted|harvested|grown|reaped|picked|seeded)$/.test(metric.slot.id);
  const bulk =
    farmed || figure.kind === 'mass' || figure.kind === 'volume' || /^(?:har|\[acr_us\])$/.test(figure.unit ?? '');
  const goesOn = object?.inherited === true && family === null && bulk ? object : null;
  if (object?.inherited === false) return family === null && figure.kind !== 'money' ? object : null;
  if (!subjectGoesOn(frame)) return goesOn;
  const last = reading.before.figures.find((one) => metric !== null && one.metric?.id === metric.slot.id);
  // "International applicants" are not those for the courses told of before.
  const own = reading.items.find((item) => item.start === metric?.slot.start && metric.inherited === false);
  const modifier = own === undefined ? null : itemAt(reading.items, reading.items.indexOf(own) - 1);
  const narrowed =
    modifier?.type === 'word' &&
    isInNounPhrase(reading.items, reading.items.indexOf(modifier)) &&
    !DETERMINERS.has(modifier.text);
  if (family !== null && isOneOfMany(reading, family)) return null;
  if (last?.object != null && !OF_AN_AGE.test(last.object.id) && !(narrowed && !last.object.id.includes(':')))
    return { slot: last.object, rule: 'en/object/same-metric', inherited: true };
  return goesOn;
}

/** "The deficit widened to $27 billion as gold imports rose", "Imports rose 2.9%, led by gold": only what moved the figure. */
function isOfCause(reading: Reading, index: number, ahead: number): boolean {
  const { items } = reading;
  if (isCause(reading, itemAt(items, ahead))) return true;
  return items
    .slice(index + 1, ahead)
    .some(({ text }, at) => text === 'by' && LED.test(itemAt(items, index + at).text));
}

const LED = oneOf(/^(?:led|driven|boosted|helped|buoyed|lifted|fuelled|fueled|hurt|hit|dragged|weighed)$/);

/** What says by its own name what it is of, so that nothing told of before is it. */
const OF_ITSELF = oneOf(
  /^metric:(?:home-price|home-sales|housing-starts|building-permits|mortgage-rate|mortgages|mortgage-approvals|rent|vacancy-rate|wages|gdp|cpi|ppi|inflation|retail-sales|industrial-output|jobless-claims|dividend|debt)$/,
);

/** "Dengue killed 36 people", "36 people died of dengue. Four more …": the disease of the clause, else the one told of. */
function diseaseTold({ items, scene, clauses }: Reading, { object }: Frame, index: number): Attached | null {
  const { from, to } = clauseAt(clauses, itemAt(items, index).start);
  for (let at = from; at < to; at++) {
    const { name } = itemAt(items, at);
    if (name !== null && isDisease(scene.lexicon, name.slot.id)) return attachedName(name, 'en/object/name');
  }
  return object !== null && isDisease(scene.lexicon, object.slot.id) ? object : null;
}

/** "People aged 65 and over make up 30%. Foreign residents numbered 3.8 million": these are not the old. */
const OF_AN_AGE = /\b(?:aged|under|over|younger|older)\b/;

/** "Chip exports jumped. Car exports gained 22%. Shipments to China surged": a text that goes through things is of none. */
function isOneOfMany(reading: Reading, family: MetricFamily): boolean {
  const things = reading.before.figures.flatMap(({ metric, object, scope }) =>
    metric !== null &&
    scope === null &&
    // What is put up is no other thing than the power that it gives: 13.4 GW of turbines.
    !(family === 'capacity' && object !== null && !object.id.includes(':')) &&
    reading.scene.lexicon.metric(metric.id)?.family === family
      ? [object?.id ?? null]
      : [],
  );
  const [last, first] = [things[0], things.at(-1)];
  // A new paragraph comes back to what the text is about: to the total, where that was told first.
  if (reading.scene.opens) return first === null && new Set(things).size > 2;
  return new Set(things).size > 1 && last !== first;
}

/** Rents, visitors, passengers, a shortfall of so much money: the measure says itself what it is of. */
function isOfItsOwn(metric: Attached | null, { kind }: Figure): boolean {
  const id = metric?.slot.id ?? '';
  return (
    /^metric:(?:visitors|passenger-traffic|arrivals|tourists)$/.test(id) ||
    OF_ITSELF.test(id) ||
    (id === 'metric:deficit' && kind === 'money')
  );
}

/** A share price, a stock index, a jobless rate: nothing that is dug or made is measured, whatever stands beside it. */
function isMarketWide(reading: Reading, metric: Attached | null): boolean {
  const id = metric?.slot.id ?? '';
  if (/^metric:(?:share-price|index-level|exchange-rate|gdp)$/.test(id)) return true;
  const family = familyOf(reading, metric);
  return family === 'interest' || family === 'labour';
}

/** "Core inflation, which strips out energy, stood at 2.3%": what an aside names is not what is told of. */
function isInAside({ clauses }: Reading, start: number, figure: Figure): boolean {
  const clause = clauseAt(clauses, start);
  return clause.kind === 'relative' && (figure.start < clause.start || figure.start >= clause.end);
}

/** "In the harbour, where traders have expanded, rents rose": told of the place by the way. */
function isWhereAside(reading: Reading, start: number, figure: Figure): boolean {
  const { from } = clauseAt(reading.clauses, start);
  return itemAt(reading.items, from).text === 'where' && isInAside(reading, start, figure);
}

const SPANS = /(?:^| )(?:days?|weeks?|months?|quarters?|half|years?|season|period|term|decade|\d{4})$/;

/** Charges [for bad loans], [loans] in arrears: the thing that an open metric names itself. */
function thingInMetric({ scene }: Reading, metric: Attached | null): Attached | null {
  if (metric === null || metric.inherited || metric.rule !== 'en/metric/head-noun') return null;
  const words = scene.text.slice(metric.slot.start, metric.slot.end);
  const link = /^(.+?) (for|of|in) (.+)$/.exec(words);
  if (link === null) return null;
  const [, head = '', preposition, rest = ''] = link;
  const start = preposition === 'in' ? metric.slot.start : metric.slot.end - rest.length;
  // "The tally for the first two months": a time is no thing.
  if (preposition !== 'in' && SPANS.test(rest)) return null;
  const span = { start, end: start + (preposition === 'in' ? head : rest).length };
  return {
    slot: slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase()),
    rule: 'en/object/in-metric',
    inherited: false,
  };
}

/** False where the sentence turns to a company or a body, whose money is of nothing that was said before. */
function subjectGoesOn({ subject }: Frame): boolean {
  return subject === null || subject.inherited || /^(?:country|region|place|scope):/.test(subject.slot.id);
}

/** 27 tonnes of lithium carbonate, 5 million tonnes in ore: the last commodity of the phrase behind the figure. */
function thingBehind({ items }: Reading, index: number): Attached | null {
  const next = itemAt(items, index + 1);
  const linked = next.text === 'of' || next.text === 'worth';
  const from = linked ? index + 2 + (itemAt(items, index + 2).text === 'of' ? 1 : 0) : index + 1;
  const first = itemAt(items, from);
  if (first.type === 'mark' || (!linked && first.type !== 'word' && first.type !== 'name')) return null;
  // "56.6 million tonnes including kernel oil": the oil is only said to be in it.
  if (
    !linked &&
    /^(?:a|an|the|and|or|to|from|in|for|on|by|at|with|as|per|including|excluding|plus|besides|without)$/.test(
      first.text,
    )
  )
    return null;
  if (first.type === 'figure' || first.type === 'date') return null;
  const end = phraseEnd(items, from);
  let thing = items.slice(from, end).findLast((item) => item.name?.type === 'commodity');
  if (thing === undefined && linked && itemAt(items, end).text === 'of')
    thing = items.slice(end + 1, phraseEnd(items, end + 1)).findLast((item) => item.name?.type === 'commodity');
  // Oxide equivalent is how rare earths are weighed, not another thing.
  if (
    /oxide equivalent$/.test(thing?.text ?? '') ||
    (/oxide$/.test(thing?.text ?? '') && itemAt(items, items.indexOf(thing ?? first) + 1).text === 'equivalent')
  )
    return null;
  return thing?.name == null ? null : { slot: thing.name.slot, rule: 'en/object/behind', inherited: false };
}
