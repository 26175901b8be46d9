import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { SAYS } from '../attribution/speech-words.ts';
import { EVENT_NOUNS, INSTITUTIONS, OF_THE_PLACE, PLACE_KINDS } from '../metric/event-words.ts';
import { swallows } from '../names/body-names.ts';
import { behindSaying, type Clause, clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges, governorOf, phraseEnd, phraseStart } from '../sentence/phrases.ts';
import {
  type Attached,
  attachedName,
  type Frame,
  isFirm,
  isPlace as isPlaceSlot,
  type Reading,
} from '../sentence/reading.ts';
import { isAction, verbGroup } from '../sentence/verb-groups.ts';
import { BODY_NOUNS, COMPANY_NOUNS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../sentence/word-classes.ts';
import { isOfNextFigure } from './gapped-place.ts';
import { governorOfPlace } from './place-governor.ts';
import { severalPlaces } from './several-places.ts';

/**
 * Whom a figure is of where no name tells: the place that its clause puts it in (191,000 homes in Chile), else the
 * words of whoever acts (the charity fed 42,000 people, the tunnel is 27 kilometres long).
 */
export function openSubject(reading: Reading, index: number, metric: Attached | null): Attached | null {
  const clause = clauseAt(reading.clauses, itemAt(reading.items, index).start);
  // Net migration to Britain is Britain's.
  const inward = metric !== null && reading.scene.lexicon.metric(metric.slot.id)?.family === 'population';
  return (
    placeBehind(reading, clause, index) ??
    placeBefore(reading, clause, index, inward ? INWARD : INSIDE) ??
    actorOf(reading, clause, index)
  );
}

/**
 * Who acts in the figure's own clause, where the sentence has named nobody and the text's subject would be carried
 * over: the tremor destroyed 1,140 houses, rescuers pulled out 14 people. Farmers, officials and the government act
 * for the place or company that the text is about. Null where the subject goes on.
 */
export function ownActor(reading: Reading, frame: Frame, index: number): Attached | null {
  const clause = clauseAt(reading.clauses, itemAt(reading.items, index).start);
  if (frame.subjectAt >= clause.from) return null;
  // In a text on the Arctic, "glaciers in the Alps lost 3%".
  const carriedPlace = frame.subject !== null && isPlaceSlot(frame.subject.slot) && frame.subject.inherited;
  const own = carriedPlace && frame.subjectAt < 0 ? placeBefore(reading, clause, index, INSIDE) : null;
  if (own !== null && isPlaceSlot(own.slot)) return own;
  const actor = actorOf(reading, clause, index);
  if (actor === null) return null;
  const head = actor.slot.id.split(/[ -]/).at(-1) ?? '';
  // "Wildfires have burned 214,000 hectares in Chile" is told of Chile; "the tremor destroyed 40 houses there" of the tremor.
  if (EVENT_NOUNS.has(head)) {
    const definite = /^(?:the|this|that)$/.test(
      itemAt(reading.items, itemStarting(reading.items, actor.slot.start) - 1).text,
    );
    return (definite ? null : (placeTold(reading, clause, index) ?? eventPlace(reading, frame, index))) ?? actor;
  }
  const carried = frame.subject?.slot ?? null;
  if (carried === null || frame.subjectAt >= 0) return null;
  // In a text on a company, "airlines usually get discounts of 50%": others of their sort, and not those who act for it.
  if (isFirm(carried) && isSortOfFirm(reading.scene.text, actor.slot)) return actor;
  if (isPlaceSlot(carried))
    return OF_THE_PLACE.has(head) || ANYBODY.test(head) || /[^s]s$|people$|men$/.test(head) ? null : actor;
  if (INSTITUTIONS.has(head) && !`${carried.id} ${carried.label}`.toLowerCase().includes(head)) return actor;
  // "The ministry has recorded 900 cases. Aid agencies have raised $20 million": a body tells, and others act.
  const body =
    !carried.id.includes(':') && !/[A-Z]/.test(carried.text) && BODY_NOUNS.has(carried.id.split(' ').at(-1) ?? '');
  if (body) return actor;
  const nameless =
    !carried.id.includes(':') && carried.id === carried.text.toLowerCase() && carried.text !== carried.label;
  return nameless || EVENT_NOUNS.has(carried.id.split(/[ -]/).at(-1) ?? '') ? actor : null;
}

/** Airlines, local banks: a bare plural for companies of a sort; "the airlines" have been told of. */
function isSortOfFirm(text: string, { id, start }: Attached['slot']): boolean {
  const head = id.split(' ').at(-1) ?? '';
  if (!head.endsWith('s') || !COMPANY_NOUNS.has(head.slice(0, -1))) return false;
  return !/\b(?:the|its|their|his|these|those|both|two|all) (?:[a-z-]+ )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** The average household, a worker: one that stands for all of the place. */
const ANYBODY = oneOf(
  /^(?:household|family|person|worker|adult|child|consumer|taxpayer|employee|patient|pupil|student|undergraduate|citizen|resident|driver|commuter|farmer|homeowner|tenant|voter|woman|man|user|customer|shopper|buyer|borrower|saver|pensioner)$/,
);

/** "Fires in Chile's Biobio region killed 21 people": where that was; the country that the sentence named, where it is in it. */
function eventPlace(reading: Reading, frame: Frame, index: number): Attached | null {
  const clause = clauseAt(reading.clauses, itemAt(reading.items, index).start);
  const place = placeBefore(reading, clause, index, INSIDE);
  if (place === null || !isPlaceSlot(place.slot)) return null;
  const around = frame.subject;
  const code = /^country:([A-Z]{2})$/.exec(around?.slot.id ?? '')?.[1];
  return code !== undefined && place.slot.id.startsWith(`place:${code}`) ? around : place;
}

/** The place behind the figure, else behind an earlier one of its clause: burned 40 hectares in Chile and killed six. */
function placeTold(reading: Reading, clause: Clause, index: number): Attached | null {
  for (let at = index; at >= clause.from; at--) {
    const place = itemAt(reading.items, at).type === 'figure' ? placeBehind(reading, clause, at) : null;
    if (place !== null) return place;
  }
  return null;
}

function itemStarting(items: readonly Item[], start: number): number {
  return items.findIndex((item) => item.start === start);
}

const INSIDE = /^(?:in|across|throughout|on|at|of|for|along|off|around)$/;
const INWARD = /^(?:in|across|throughout|on|at|of|for|to|into)$/;

/** Behind these a place is of something else. */
const ENDS_REACH = new Set('; : because which who where when while after amid'.split(' '));

/** The place that follows the figure at `index` in its clause. Null where another figure comes first. */
export function placeBehind({ items, scene }: Reading, clause: Clause, index: number): Attached | null {
  for (let at = index + 1; at < clause.to; at++) {
    const item = itemAt(items, at);
    if (item.type === 'figure' || ENDS_REACH.has(item.text)) return null;
    // "In Scotland, where numbers rose to 29.8 million, the museum in Edinburgh led": the aside is over.
    if (item.text === ',' && clause.kind === 'relative') return null;
    if (item.name === null || !(isPlace(item) || isUnknownPlace(item))) continue;
    const { kind, word, index: link } = governorOfPlace(items, at);
    // "growth of 4.8% for Kenya"
    const forPlace = word === 'for' && link === index + 1 && itemAt(items, index).figure?.unit === '%';
    if (kind !== 'preposition' || !(forPlace || /^(?:in|across|throughout|on)$/.test(word))) continue;
    if (!isPlace(item) && word === 'on') continue;
    if (isOwned(items, at) || itemAt(items, link - 1).type === 'mark') continue;
    if (isOfNextFigure(items, at)) return null;
    return severalPlaces(scene, items, at, 'en/subject/place-behind');
  }
  return null;
}

/** In Ilocos Sur: a name that nobody knows, behind a preposition of place and without the marks of a company. */
function isUnknownPlace({ name }: Item): boolean {
  return name?.rule === 'en/subject/name-by-shape' && !swallows(name.slot.label) && !/\d/.test(name.slot.label);
}

/** The place inside the clause's own subject: the waiting list for treatment in England, numbers on the Kita line. */
function placeBefore({ items }: Reading, clause: Clause, index: number, links: RegExp): Attached | null {
  const verb = verbGroup(items, clause.from, index);
  const end = verb === null ? index : verb.first;
  for (let at = end - 1; at >= clause.from; at--) {
    const item = itemAt(items, at);
    if (item.name === null || !(isPlace(item) || item.name.type === 'unlisted')) continue;
    const { kind, word } = governorOf(items, at);
    if (kind !== 'preposition' || !links.test(word)) continue;
    if (!isOwned(items, at)) return attachedName(item.name, 'en/subject/place-before');
  }
  return null;
}

/** Who acts in the clause, by the words: determiners and what hangs on the noun left out. */
function actorOf({ items, scene }: Reading, clause: Clause, index: number): Attached | null {
  let from = clause.from;
  while (from < index && (CONJUNCTIONS.has(itemAt(items, from).text) || itemAt(items, from).type === 'mark')) from++;
  from = behindSaying(items, behindOpening(items, from, index), index);
  const verb = verbGroup(items, from, index);
  if (verb === null || verb.first === from) return null;
  // ", the coastguard said, in": an aside on who told it.
  if (SAYS.has(itemAt(items, verb.main).text) && itemAt(items, verb.main + 1).text === ',') return null;
  const is = /^(?:is|was|are|were|be|been)$/.test(itemAt(items, verb.main).text);
  const figure = itemAt(items, index).figure;
  const sized = is && (figure?.kind === 'measure' || figure?.kind === 'duration' || figure?.kind === 'mass');
  // "The state held 51%": the stake is its own; "deposits held at 51%" act on nothing.
  const has = /^(?:holds?|held)$/.test(itemAt(items, verb.main).text) && beforeHedges(items, index) === verb.main;
  if (!isAction(items, verb) && !sized && !has && !/^costs?$/.test(itemAt(items, verb.main).text)) return null;
  // "while in the southern hemisphere fires in Chile killed": where it was stands before what it was.
  if (PREPOSITIONS.has(itemAt(items, from).text)) {
    const event = items.findIndex((item, at) => at > from && at < verb.first && EVENT_NOUNS.has(item.text));
    if (event > 0) from = event;
  }
  let to = from;
  while (to < verb.first && !PREPOSITIONS.has(itemAt(items, to).text) && itemAt(items, to).text !== ',') to++;
  while (
    to > from + 1 &&
    /ly$|^(?:also|now|still|then|alone|both|all|first|never|once|often)$/.test(itemAt(items, to - 1).text)
  )
    to--;
  while (from < to && DETERMINERS.has(itemAt(items, from).text)) from++;
  const words = items.slice(from, to);
  if (words.length === 0 || words.length > 5) return null;
  // "Physically backed funds recorded inflows": how, and nobody.
  const [first] = words;
  if (words.length === 1 && first !== undefined && /[a-z]{3}ly$/.test(first.text) && !NOUN_IN_LY.test(first.text))
    return null;
  // "The town of Kandy received 186 millimetres": the town is the one that is named.
  const called = itemAt(items, to).text === 'of' ? itemAt(items, to + 1).name : null;
  if (called !== null && PLACE_KINDS.has(words.at(-1)?.text ?? '')) return attachedName(called, 'en/subject/actor');
  // Aid agencies, oil workers: what they deal with may be listed, who they are is told by the last word.
  const who = words.at(-1);
  const sorted = who?.type === 'word' && /(?:[a-rt-z]s|people|men|women)$/.test(who.text);
  const may = (item: Item): boolean => item.type === 'word' || isEvent(item) || (sorted && isSort(item));
  if (words.some((item) => !may(item) || NO_ACTOR.test(item.text)) || isDeed(who)) return null;
  const span = { start: itemAt(items, from).start, end: itemAt(items, to - 1).end };
  return {
    slot: slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase()),
    rule: 'en/subject/actor',
    inherited: false,
  };
}

/** The withdrawal, the acquisition, winter sowing: what somebody did has no figures of its own. */
function isDeed(last: Item | undefined): boolean {
  if (last?.type !== 'word' || EVENT_NOUNS.has(last.text) || BODY_NOUNS.has(last.text)) return false;
  return (
    DEED.test(last.text) &&
    !/^(?:government|station|building|mission|nation|corporation|population|generation|parliament|apartment|equipment|delegation|foundation|team|wing|ring|king|regiment|settlement|monument|plantation|ceiling|being|sibling|offspring)$/.test(
      last.text,
    )
  );
}
const DEED =
  /(?:[a-z]{3}tion|[a-z]{2}sion|[a-z]{3}ment|drawal|posal|newal|arrival|moval|proval|ferral|versal|fusal|[a-z]{3}ing|merger|takeover|buyout|purchase|sale)$/;

function isSort({ name }: Item): boolean {
  return name?.type === 'metric' || name?.type === 'commodity';
}

/** Heavy rain, a fire: what the lexicon lists as a measure or a thing, and yet does something here. */
function isEvent({ text, name }: Item): boolean {
  return EVENT_NOUNS.has(text) && name !== null && (name.type === 'metric' || name.type === 'commodity');
}

/** Behind "In March," and "After the ban,": where the clause's own subject begins. */
function behindOpening(items: readonly Item[], from: number, index: number): number {
  const first = itemAt(items, from);
  if (!PREPOSITIONS.has(first.text) && first.type !== 'date') return from;
  for (let at = from + 1; at < index; at++) if (itemAt(items, at).text === ',') return at + 1;
  return from;
}

const NOUN_IN_LY = oneOf(
  /^(?:family|supply|assembly|ally|rally|monopoly|oligopoly|anomaly|bully|dragonfly|butterfly)$/,
);

/** Pronouns and words that stand for what was told before, and no one's name. */
const NO_ACTOR = oneOf(
  /^(?:fewer|it|they|he|she|we|i|you|that|this|these|those|there|who|which|what|some|many|most|others?|move|deal|figure|number|total|rise|increase|decrease|change|result|amount|sum|plan|work|one|ones|more|less|part|share|rest|kilo|kilogram|gram|ounce|tonne|litre|gallon|barrel|dose|latter|former|both|each|economists|analysts|gaap|non-gaap|ifrs|strategists|forecasters|now|then|still|today|also|already|(?:it|they|he|she|we|i|you|that|there|who|what)['’](?:ve|re|d|ll|m|s))$/,
);

function isPlace({ name }: Item): boolean {
  return name !== null && (name.type === 'country' || name.type === 'place' || name.type === 'region');
}

/** Chile's ports, Chilean ports, China's Xinjiang: the name only says whose the next word is. */
function isOwned(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1).text;
  return (
    next === "'s" ||
    next === "s'" ||
    (itemAt(items, at).name?.flags.adjective === true && phraseEnd(items, at) > at + 1 && phraseStart(items, at) <= at)
  );
}
