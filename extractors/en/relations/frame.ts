import { slotOfSeveral, slotOfWords } from '../../engine/relations/slots.ts';
import { oneOf } from '../../engine/text/one-of.ts';
import { passengersCarried } from './metric/passengers-carried.ts';
import { isSpentOn } from './metric/spent-on.ts';
import { isTakenOff } from './metric/taken-off.ts';
import { isDoneToOther } from './metric/verb-objects.ts';
import { isMereCause, isOnlyIncluded } from './object/causes.ts';
import { endsReach, isEarnedIn, isMeasuredIn, isReach, reachOf } from './scope/reach.ts';
import { itemAt } from './sentence/items.ts';
import { phraseStart } from './sentence/phrases.ts';
import { type Attached, attachedName, type Frame, isPlace, type Reading } from './sentence/reading.ts';
import { placeOfOffice } from './subject/office-holders.ts';
import { appositionOwner } from './subject/relative-owner.ts';

const TRADE = new Set([
  'metric:exports',
  'metric:imports',
  'metric:export-value',
  'metric:import-value',
  'metric:direct-imports',
  'metric:shipments',
  'metric:sales',
  'metric:deliveries',
  'metric:trade-volume',
  'metric:freight-rate',
  'metric:supply',
  'metric:services-trade',
  'metric:net-exports',
  'metric:net-imports',
  'metric:price',
]);
const OUTWARD = new Set(['metric:exports', 'metric:export-value', 'metric:production', 'metric:services-trade']);
const INWARD = new Set([
  'metric:imports',
  'metric:import-value',
  'metric:direct-imports',
  'metric:shipments',
  'metric:supply',
  'metric:procurement',
  'metric:net-imports',
]);

/** Takes the item at `index` into the frame, if it is a name that does something here. */
export function fill(frame: Frame, reading: Reading, index: number): void {
  const role = reading.roles[index];
  const { name, text } = itemAt(reading.items, index);
  const place =
    text === 'where' ? itemAt(reading.items, index - (itemAt(reading.items, index - 1).text === ',' ? 2 : 1)) : null;
  // "overtaking Germany, where applications halved"
  // "lowest in Hackney, where 58% had both doses": a name that nobody knows, behind "in".
  const unknown =
    place?.name?.type === 'unlisted' &&
    itemAt(reading.items, phraseStart(reading.items, reading.items.indexOf(place)) - 1).text === 'in';
  if (place?.name != null && (isPlace(place.name.slot) || unknown)) {
    setSubject(frame, reading, index, attachedName(place.name, 'en/subject/where'));
    return;
  }
  // "San Ramon, a town of 28,000 people where two thirds were flooded"
  const apposed =
    text === 'where' && itemAt(reading.items, index - 1).type === 'figure' ? appositionOwner(reading, index - 1) : null;
  if (apposed !== null) {
    setSubject(frame, reading, index, { ...apposed, rule: 'en/subject/where' });
    return;
  }
  if (role === null || role === undefined || name === null) return;
  const attached = attachedName(name, role.rule);
  switch (role.role) {
    case 'subject':
      if (isReach(frame, reading, index, attached) || isEarnedIn(frame, reading, index, attached)) {
        frame.scope = reachOf(attached);
        return;
      }
      setSubject(frame, reading, index, placeOfOffice(reading, index, attached) ?? attached);
      return;
    case 'place':
      frame.place = attached;
      if (isMeasuredIn(frame, reading, index, attached) || isEarnedIn(frame, reading, index, attached)) {
        frame.scope = reachOf(attached);
        return;
      }
      if (frame.subjectAt < 0 || isOwnMetric(frame, reading, index)) setSubject(frame, reading, index, attached);
      return;
    case 'origin':
      setOrigin(frame, reading, index, attached);
      return;
    case 'destination':
      setDestination(frame, reading, index, attached);
      return;
    case 'partner':
      frame.scope = attached;
      return;
    case 'object':
      if (isVague(frame, reading, index) || isMereCause(reading.items, index)) return;
      if (isOnlyIncluded(reading.items, index)) return;
      if (frame.subjectAt < 0 && frame.lastFigure < 0 && attached.slot.id !== reading.before.object?.id)
        frame.goesOn = false;
      frame.object = attached;
      return;
    case 'index':
      frame.object = attached;
      frame.subject = null;
      frame.metrics = [{ at: index, attached: { ...attached, rule: 'en/metric/index' } }, ...frame.metrics];
      return;
    case 'metric':
      // "sees inflation averaging 2.2%": what averages is named already.
      if (name.flags.verb === true && name.slot.id === 'metric:price' && hasOpenMetric(frame, reading, index)) return;
      if (isSpentOn(reading, index) || isDoneToOther(reading, index) || isTakenOff(reading, index)) return;
      // "The CSI 300 index": the word only says what the name before it is.
      if (attached.slot.id === 'metric:index-level' && reading.roles[index - 1]?.role === 'index') return;
      if (name.flags.verb !== true && endsReach(frame, reading)) frame.scope = null;
      frame.metrics = [
        { at: index, attached: passengersCarried(reading, index) ?? attached },
        ...frame.metrics.filter((one) => one.attached.slot.id !== attached.slot.id),
      ];
      return;
    case 'agent':
      // "is dominated by China, holding over 90%": the participle is the agent's.
      if (itemAt(reading.items, index + 1).text === ',' && /[a-z]ing$/.test(itemAt(reading.items, index + 2).text))
        setSubject(frame, reading, index, attached);
      return;
    default:
      return;
  }
}

/** True where the clause has named what it measures, and no figure has come for it. */
function hasOpenMetric(frame: Frame, { clauses }: Reading, index: number): boolean {
  const from = clauses.findLast((clause) => clause.from <= index)?.from ?? 0;
  return frame.metrics.some(({ at }) => at >= from && at > frame.lastFigure);
}

/** The metal, 49,000 tonnes of oxide equivalent: words that leave the thing as it was. */
function isVague(frame: Frame, { items }: Reading, index: number): boolean {
  const id = itemAt(items, index).name?.slot.id ?? '';
  if (itemAt(items, index + 1).text === 'equivalent' || /oxide equivalent$/.test(itemAt(items, index).text))
    return true;
  return /^commodity:(?:metals|minerals|ores?)$/.test(id) && frame.object !== null;
}

/** True where a new clause opens with the measure whose place this is: …, stocks in Malaysia shrank. */
function isOwnMetric(frame: Frame, reading: Reading, index: number): boolean {
  const from = reading.clauses.findLast((clause) => clause.from <= index)?.from ?? 0;
  return (
    frame.subjectAt < from && frame.metrics.some((one) => one.at >= from && one.attached.rule === 'en/metric/name')
  );
}

const OPENS_ASIDE = oneOf(/^(?:as|because|since|after|before|when|if|although|though)$/);

/** The word that opens the clause around `index`. */
function openerOf(items: Reading['items'], clauses: Reading['clauses'], index: number): string {
  const clause = clauses.findLast(({ from }) => from <= index);
  return clause === undefined ? '' : itemAt(items, clause.from).text;
}

/** A subject joins the one right before it: Japan and Estonia. */
function setSubject(frame: Frame, reading: Reading, index: number, attached: Attached): void {
  const { items, scene, before, clauses } = reading;
  if (isCauseOfSentence(frame, reading, index)) return;
  if (frame.subjectAt < 0 && !attached.inherited && !/^en\/subject\/(?:with|bracket)$/.test(attached.rule))
    frame.goesOn = attached.slot.id === before.subject?.id;
  const turnsFrom = frame.mainSubject ?? (frame.subject?.inherited === true ? frame.subject : null);
  const between = items.slice(frame.subjectAt + 1, index).map((item) => item.text);
  const topic = frame.subject?.rule === 'en/subject/topic' ? frame.subject : null;
  const listed =
    frame.subjectAt >= 0 &&
    topic === null &&
    between.length <= 3 &&
    between.length > 0 &&
    // "the United States, where the Centers counted 1,618": an article alone joins nothing.
    between.some((word) => word !== 'the') &&
    between.every((word) => /^(?:,|and|the|&|or)$/.test(word));
  if (listed && frame.subjects.length > 0) {
    const parts = [...frame.subjects, attached];
    const [first, ...rest] = parts.map((part) => part.slot);
    frame.subjects = parts;
    if (first !== undefined) frame.subject = { ...attached, slot: slotOfSeveral(scene.text, [first, ...rest]) };
  } else {
    frame.lastSubject = frame.subject;
    frame.subject = attached;
    frame.subjects = [attached];
    // "In Lisbon, Silva took 71%": what is told of somebody is so in that place.
    frame.scope = topic !== null && !isPlace(attached.slot) ? { ...topic, rule: 'en/scope/topic' } : null;
  }
  frame.subjectAt = index;
  if (/^en\/subject\/(?:with|led-by|where|bracket)$/.test(attached.rule)) return;
  // "In the town of Kandy, …": a place that opens one sentence is no new topic, where nobody knows whether it is in the old one.
  const topical = before.headline.subject ?? before.subject;
  if (attached.rule === 'en/subject/topic' && !attached.slot.id.includes(':') && topical !== null && isPlace(topical)) {
    frame.mainSubject = { slot: topical, rule: 'en/subject/carried-over', inherited: true };
    return;
  }
  // "Delhi woke up to smog, as fires burned in Punjab": the text stays with the main clause.
  const { kind } = clauses.findLast((clause) => clause.from <= index) ?? { kind: 'main' };
  if (kind === 'subordinate' && frame.mainSubject !== null && OPENS_ASIDE.test(openerOf(items, clauses, index))) return;
  frame.mainSubject = isPeople(attached) && turnsFrom !== null ? turnsFrom : frame.subject;
}

const PRICE = 'metric:price';

/** "Output fell 6% to 298,400 as General Motors idled lines": a cause without a figure takes no sentence over. */
function isCauseOfSentence(
  { lastFigure, object, metrics }: Frame,
  { clauses, items }: Reading,
  index: number,
): boolean {
  const clause = clauses.findLast((one) => one.from <= index);
  // "Copper prices rose after a strike at a Chilean mine": the market's, and not the land's.
  const ofMarket = lastFigure < 0 && object !== null && !object.inherited && metrics[0]?.attached.slot.id === PRICE;
  if (clause === undefined || (lastFigure < 0 && !ofMarket) || lastFigure >= clause.from) return false;
  // "Norvia owns 60% of the mine and a group of Japanese companies holds the rest": nor does what is only added.
  const added = itemAt(items, clause.from - 1).text === 'and' && clause.from > lastFigure && lastFigure >= 0;
  if (!added && !/^(?:as|because|since|after|before|when|once|amid)$/.test(itemAt(items, clause.from).text))
    return false;
  return !items.slice(clause.from, clause.to).some(({ type }) => type === 'figure');
}

/** "Malaysians were the largest group": the text does not turn to their country. */
function isPeople({ slot }: Attached): boolean {
  return slot.id.startsWith('country:') && /^[A-Z][a-z]+s$/.test(slot.text) && slot.text !== slot.label;
}

/** Nearest metric before `index` with no figure between. */
function lastMetric(frame: Frame, index: number): string | null {
  const metric = frame.metrics.find((one) => one.at < index && one.at > frame.lastFigure);
  return metric === undefined ? null : metric.attached.slot.id;
}

/** People who come to a country: those from another are of that one, whoever counts them. */
const COMERS = new Set(['metric:visitors', 'metric:migrants', 'metric:refugees']);
const COMER = oneOf(
  /^(?:visitors|tourists|travell?ers|arrivals|holidaymakers|migrants|immigrants|refugees|asylum-seekers)$/,
);

/**
 * Shipments from the United States: they are America's, within the importer's imports; so are travellers from there, and
 * "563,000 from China" in a list of them.
 */
function setOrigin(frame: Frame, reading: Reading, index: number, attached: Attached): void {
  const { items } = reading;
  const metric = lastMetric(frame, index);
  const head = itemAt(items, phraseStart(items, index) - 2);
  const comers =
    COMER.test(head.text) ||
    (head.type === 'figure' && frame.metrics.some(({ at, attached: told }) => at < index && COMERS.has(told.slot.id)));
  if (comers && isPlace(attached.slot)) {
    frame.subject = { ...attached, rule: 'en/subject/origin' };
    frame.subjects = [frame.subject];
    frame.subjectAt = index;
    return;
  }
  // "Exports from France rose 3%": whose they are, where the sentence has named nobody.
  if (metric !== null && OUTWARD.has(metric) && isPlace(attached.slot) && frame.subjectAt < 0) {
    setSubject(frame, reading, index, { ...attached, rule: 'en/subject/origin' });
    return;
  }
  // "Imports from China fell 31%, while those from Vietnam rose 24%": the same imports from somewhere else.
  const last = frame.measured.find(({ base }) => !base);
  if (
    /^(?:those|that)$/.test(head.text) &&
    isPlace(attached.slot) &&
    last !== undefined &&
    isImport(frame, last.metric)
  ) {
    frame.subject = { ...attached, rule: 'en/subject/origin' };
    frame.subjects = [frame.subject];
    frame.subjectAt = index;
    return;
  }
  if (metric === null || !INWARD.has(metric)) return;
  const importer = frame.subject;
  frame.subject = { ...attached, rule: 'en/subject/origin' };
  frame.subjects = [frame.subject];
  frame.subjectAt = index;
  frame.scope = importer === null ? null : { ...importer, rule: 'en/scope/importer' };
}

function isImport({ scope }: Frame, { slot }: Attached): boolean {
  return INWARD.has(slot.id) && scope?.rule === 'en/scope/importer';
}

/** Exports to India, rates from Shanghai to Rotterdam, "those to Rotterdam". */
function setDestination(frame: Frame, { items, scene }: Reading, index: number, attached: Attached): void {
  const metric = lastMetric(frame, index);
  const preposition = phraseStart(items, index) - 1;
  const head = itemAt(items, preposition - 1);
  const route = head.name !== null && itemAt(items, phraseStart(items, preposition - 1) - 1).text === 'from';
  if ((metric === null || !TRADE.has(metric)) && !/^(?:those|that|sales|shipments|exports|deliveries)$/.test(head.text))
    return;
  if (!route) {
    frame.scope = attached;
    return;
  }
  const span = { start: head.start, end: attached.slot.end };
  frame.scope = {
    slot: slotOfWords(scene.text, span, (words) => words.toLowerCase()),
    rule: 'en/scope/route',
    inherited: false,
  };
}
