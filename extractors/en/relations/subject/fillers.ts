import type { Scene } from '../../../engine/relations/scene.ts';
import { ASKED, SAYS } from '../attribution/speech-words.ts';
import { isPlaceKind } from '../metric/event-words.ts';
import { opensApposition } from '../names/appositions.ts';
import { isIndex } from '../names/stock-indices.ts';
import { type Item, itemAt, type Name } from '../sentence/items.ts';
import { type Governor, governorOf, isInNounPhrase, isVerb, phraseEnd } from '../sentence/phrases.ts';
import { BODY_NOUNS, COMPANY_NOUNS, DETERMINERS, PLACE_NOUNS } from '../sentence/word-classes.ts';
import { AGENT, NO_AGENT, OWNERS, THINGS_OF_BODIES } from './agent-words.ts';
import { besideInAside } from './asides.ts';
import { isBracketed } from './bracketed.ts';
import { describesMaker, isDeed, isOfSpeaker, isProduct, isTitled, isWhatFor, isWhereFrom } from './bystanders.ts';
import { deals } from './dealing-outlets.ts';
import { isFearedOf } from './feared-places.ts';
import { measures } from './measures.ts';
import { governorOfPlace } from './place-governor.ts';
import { prepositionRole } from './preposition-roles.ts';
import type { Role } from './role.ts';
import { isSuperlative } from './superlatives.ts';

const NONE: Role = { role: 'none', rule: 'en/subject/none' };
const SUBJECT: Role = { role: 'subject', rule: 'en/subject/name' };
const BRACKET: Role = { role: 'subject', rule: 'en/subject/bracket' };
const WHOLE: Role = { role: 'whole', rule: 'en/scope/share-of' };

const SHARE_WORDS =
  /^(?:share|part|portion|third|quarter|half|fifth|tenth|most|percent|percentage|proportion|majority|bulk|%)$/;

/** What the name at `index` does. `speakers` are the names that give figures. */
export function roleOf(scene: Scene, items: readonly Item[], index: number, speakers: ReadonlySet<Name>): Role {
  const { name } = itemAt(items, index);
  if (name === null || name.rule === 'en/name/gloss') return NONE;
  switch (name.type) {
    case 'metric':
      return measures(items, index)
        ? { role: 'metric', rule: name.flags.verb === true ? 'en/metric/verb' : 'en/metric/name' }
        : NONE;
    case 'commodity':
      return describesMaker(items, index) || isDeed(items, index) || isWhatFor(items, index)
        ? NONE
        : { role: 'object', rule: 'en/object/name' };
    case 'scope':
      return isShareOf(items, index) ? WHOLE : worldRole(scene, items, index);
    default:
      // "Economists polled by Dow Jones": who asks is no index.
      if (isIndex(name)) return hasAsked(items, index) ? NONE : { role: 'index', rule: 'en/object/index' };
      if (speakers.has(name) || (name.flags.outlet === true && !deals(items, index))) return NONE;
      // Shipping tracker Vesselytics: the words before the name only say what it is.
      if (name.rule === 'en/name/body' && isTitled(items, index)) return NONE;
      return actorRole(items, index, name);
  }
}

function hasAsked(items: readonly Item[], index: number): boolean {
  return itemAt(items, index - 1).text === 'by' && ASKED.has(itemAt(items, index - 2).text);
}

/** Venture funding [for] Indian start-ups, profits [at] German carmakers: what is measured is theirs. */
function isMeasuredOf(items: readonly Item[], { word, index }: Governor): boolean {
  return /^(?:for|at|by|of|among)$/.test(word) && itemAt(items, index - 1).name?.type === 'metric';
}

/** World demand rose: the figure is of the world itself. The world's largest exporter: it is not. */
function worldRole(scene: Scene, items: readonly Item[], index: number): Role {
  const end = phraseEnd(items, index);
  if (itemAt(items, index).name?.slot.id !== 'scope:world') return NONE;
  const superlative = items
    .slice(index + 1, end)
    .some((item) => /(?:^(?:most|least|first|second|third|biggest|largest|top|leading)$|est$)/.test(item.text));
  if (superlative || /^(?:domestic|national|nationwide|total)/.test(itemAt(items, index).text)) return NONE;
  const measured = items
    .slice(index + 1, end)
    .some((item) => item.name?.type === 'metric' || item.name?.type === 'commodity');
  const behindMeasured = ['metric', 'commodity'].includes(itemAt(items, index - 1).name?.type ?? '');
  // "Malaria killed 610,000 people worldwide"; "the group, which employs 14,000 people worldwide" has somebody else.
  const adverb =
    /wide$/.test(scene.text.slice(itemAt(items, index).start, itemAt(items, index).end).toLowerCase()) &&
    !items.slice(0, index).some(({ name }) => name !== null && /^(?:company|org|unlisted)$/.test(name.type));
  return measured || behindMeasured || adverb ? { role: 'subject', rule: 'en/subject/world' } : NONE;
}

function actorRole(items: readonly Item[], index: number, name: Name): Role {
  const next = itemAt(items, index + 1);
  // Chinese-owned, London-based: a word of its own.
  if (next.text.startsWith('-') && next.start === name.end) return NONE;
  // "The Omaha, Nebraska-based company said": where it has its seat.
  if (
    next.text === ',' &&
    itemAt(items, index + 2).type === 'name' &&
    itemAt(items, index + 3).text === '-' &&
    itemAt(items, index + 4).text.startsWith('based')
  )
    return NONE;
  if (isBracketed(items, index)) return BRACKET;
  if (isShareOf(items, index)) return WHOLE;
  if (isProduct(items, index)) return { role: 'object', rule: 'en/object/product' };
  const around = governorOfPlace(items, index);
  const nearest = around.kind === 'preposition' ? around : governorOf(items, index);
  const governor = besideInAside(items, index, nearest) ?? nearest;
  if (isFearedOf(items, index, governor)) return NONE;
  const possessive = next.text === "'s" || next.text === "s'";
  // Norway's Norsk Hav Energi: the name that follows is the one that counts.
  const owned = itemAt(items, index + 2).name;
  if (
    possessive &&
    owned !== null &&
    ['unlisted', 'company', 'org', 'place', 'region'].includes(owned.type) &&
    itemAt(items, index + 3).name?.type !== 'metric' &&
    itemAt(items, index + 3).text !== "'s"
  )
    return NONE;
  if (!possessive && ((name.flags.adjective === true && !isPeople(items, index)) || isModifier(items, index)))
    return modifierRole(items, index, governor);
  // "Shipments from Asia's fourth-largest economy": which land is meant, by what it is among others.
  if (
    possessive &&
    name.type === 'region' &&
    isSuperlative(items, index) &&
    /^(?:economy|nation|country|exporter|producer|importer|consumer|market|democracy)$/.test(
      itemAt(items, phraseEnd(items, index + 1) - 1).text,
    )
  )
    return NONE;
  if (governor.kind === 'preposition') return prepositionRole(items, index, governor, possessive);
  // "23 times the World Health Organization's daily limit": who sets a limit has not what it is held against.
  if (possessive && governor.kind === 'figure' && LIMITS.test(itemAt(items, phraseEnd(items, index + 1) - 1).text))
    return NONE;
  // "The district, Colorado's second largest, has lost": what the name before the comma is among the place's own.
  if (
    possessive &&
    governor.kind === 'mark' &&
    governor.word === ',' &&
    isSuperlative(items, index) &&
    itemAt(items, phraseEnd(items, index + 1)).text === ','
  )
    return NONE;
  // "…, Europe's largest budget airline said": who speaks is only described by the place.
  if (possessive && SAYS.has(itemAt(items, phraseEnd(items, index + 1)).text) && isSuperlative(items, index))
    return NONE;
  // "Ridgeline, the mine's owner, earned"
  const aside = possessive && governor.kind === 'mark' && governor.word === ',';
  if (aside && (isOfSpeaker(items, index) || OWNERS.test(itemAt(items, index + 2).text))) return NONE;
  if (possessive) return SUBJECT;
  // ", overtaking Germany": what a participle acts on.
  if (governor.kind === 'mark' && governor.index === index - 2 && isActedOn(itemAt(items, index - 1).text)) return NONE;
  if (governor.kind === 'verb' && !isVerb(items, index + 1)) return objectOfVerb(items, governor);
  return SUBJECT;
}

/** Participles behind a comma, whose subject is the one of the sentence; "including" and its like are none. */
function isActedOn(word: string): boolean {
  return (
    /^[a-z]{3,}ing$/.test(word) &&
    !/^(?:including|excluding|following|during|concerning|regarding|building)$/.test(word)
  );
}

const LIMITS =
  /^(?:limits?|guidelines?|thresholds?|standards?|recommendations?|maximum|minimum|benchmark|average|level)$/;

/** Angolans, Swedes, the French: a country by its people. */
function isPeople(items: readonly Item[], index: number): boolean {
  const { text } = itemAt(items, index);
  if (/[a-rt-z]s$/.test(text)) return true;
  return itemAt(items, index - 1).text === 'the' && isVerb(items, index + 1);
}

/** "hit China", "leaves Peru": what a verb acts on is not what does it. */
function objectOfVerb(items: readonly Item[], governor: Governor): Role {
  if (/^(?:is|are|was|were|be)$/.test(itemAt(items, governor.index).text) && isNamed(items, governor.index))
    return NONE;
  return /^(?:is|are|was|were|be|being|said|says|say|shows?|showed|expects?|sees?|puts?|forecasts?|estimates?|reckons?|means?)$/.test(
    itemAt(items, governor.index).text,
  )
    ? SUBJECT
    : NONE;
}

/** "Mato Grosso was the only Amazon state": the verb's subject is a name itself, and what it is said to be is none. */
function isNamed(items: readonly Item[], verb: number): boolean {
  const { name } = itemAt(items, verb - 1);
  if (name === null || name.type === 'metric' || name.type === 'commodity' || name.type === 'scope') return false;
  return governorOf(items, verb - 1).kind !== 'preposition';
}

const MOVES =
  /^(?:double|triple|halve|fall|drop|surge|jump|climb|slide|rise|slip|peak|plunge|soar|rebound|slump|tumble|grow|shrink)$/;

/** True where another noun follows in the same phrase: China exports, Alderbank profit, Canada Northridge. */
function isModifier(items: readonly Item[], index: number): boolean {
  const next = itemAt(items, index + 1);
  // "Cases in Europe double, the agency says": a verb of headlines, though it may be a noun.
  const behind = itemAt(items, index + 2);
  if (
    MOVES.test(next.text) &&
    (behind.type === 'mark' || behind.text === '' || /^(?:as|after|on|amid|in|by|to|for)$/.test(behind.text))
  )
    return false;
  // "with Norvia tumbling 15.9 percent": a participle that a figure follows is no noun.
  if (/[a-z]ing$/.test(next.text) && behind.type === 'figure') return false;
  // "Those from Taiwan more than doubled"
  if (/^(?:more|less|nearly|almost)$/.test(next.text) && (behind.text === 'than' || behind.type === 'figure'))
    return false;
  return (
    isInNounPhrase(items, index + 1) &&
    next.type !== 'mark' &&
    next.type !== 'date' &&
    !DETERMINERS.has(next.text) &&
    !/ly$|^(?:alone|itself|alone)$/.test(next.text)
  );
}

const BOOKS =
  /^(?:reported|reports|posted|posts|recorded|records|booked|books|generated|generates|had|has|saw|made|makes|announced)$/;

function isOwnMoney({ name }: Item): boolean {
  return (
    name !== null &&
    /^metric:(?:revenue|sales|net-profit|operating-profit|profit|orders|deliveries|loss)$/.test(name.slot.id)
  );
}

/** Chinese exports, US mines: whose they are. A Korean maker, Dutch toolmaker Veldkamp: only a description. */
function modifierRole(items: readonly Item[], index: number, governor: Governor): Role {
  const end = phraseEnd(items, index);
  const rest = items.slice(index + 1, end);
  // "in the Cerrado savanna": the noun says what sort of place the name is.
  const { name } = itemAt(items, index);
  const region = name?.type === 'region' && /^(?:region|area|zone|mainland|neighbourhood)$/.test(rest[0]?.text ?? '');
  const local = region || ((name?.type === 'unlisted' || name?.type === 'place') && name.flags.adjective !== true);
  if (local && rest.length === 1 && isPlaceKind(rest[0]?.text ?? ''))
    return governor.kind === 'preposition' ? prepositionRole(items, index, governor, false) : SUBJECT;
  // "sold its Brazilian unit": what is acted on.
  const owned = governor.kind === 'verb' && /^(?:its|their|his|her)$/.test(itemAt(items, index - 1).text);
  if (owned && !rest.some((item) => item.name?.type === 'metric')) return NONE;
  if (opensApposition(items, governor)) return NONE;
  // "the Caribbean island", "the European country": of what sort the place is that the text has named.
  if (itemAt(items, index).name?.type === 'region' && PLACE_NOUNS.has(rest.at(-1)?.text ?? '')) return NONE;
  // "Brazil's IPCA consumer price index": what the index is called.
  const measures = rest.some((item) => item.name?.type === 'metric');
  if (measures && itemAt(items, index - 1).text === "'s" && itemAt(items, index).name?.type === 'unlisted') return NONE;
  if (itemAt(items, index).name?.type === 'unlisted' && governor.kind !== 'preposition') {
    // "an AI chatbot", "won the Tokyo Marathon": it only says what sort of thing is meant.
    if (/^an?$/.test(itemAt(items, index - 1).text)) return NONE;
    // "Dam breach shuts Cerro Pardo mine": where nobody is named to act, what it befalls is what the text is about.
    const acts = items.slice(0, governor.index).some(({ name }) => name !== null && name.type !== 'metric');
    return governor.kind === 'verb' && acts ? objectOfVerb(items, governor) : SUBJECT;
  }
  if (name?.flags.adjective === true && isWhereFrom(items, end)) return NONE;
  if (rest.length === 0) {
    // More than 85% of world output is Chinese.
    return governor.kind === 'verb' ? { role: 'subject', rule: 'en/subject/predicate' } : NONE;
  }
  // "London futures tumbled": where things are traded, and nobody's.
  if (
    /^(?:futures|equities|shares|stocks)$/.test(itemAt(items, index + 1).text) &&
    name?.slot.id.startsWith('place:') === true
  )
    return { role: 'place', rule: 'en/subject/place' };
  // "Viblo, which reported European revenue of 2.9 billion": the seller's, and only where it sold.
  if (governor.kind === 'verb' && BOOKS.test(itemAt(items, governor.index).text) && rest.some(isOwnMoney)) {
    const seller = items
      .slice(0, governor.index)
      .some(({ name }) => name !== null && /^(?:company|unlisted)$/.test(name.type));
    if (seller) return NONE;
  }
  if (measures) {
    // "Exports fall on U.S. tariffs": whose doing it is, not whose exports.
    if (governor.kind === 'preposition' && /^(?:on|amid|despite|after)$/.test(governor.word) && governor.index > 0)
      return NONE;
    if (governor.kind === 'preposition' && /^(?:than|above|below|against|versus|over)$/.test(governor.word))
      return { role: 'compared', rule: 'en/subject/compared' };
    return SUBJECT;
  }
  if (rest.some((item) => item.name !== null && ['unlisted', 'org', 'company'].includes(item.name.type))) return NONE;
  if (
    rest.some(
      (item, at) =>
        // A Chilean office tower is no office.
        (BODY_NOUNS.has(item.text) && !THINGS_OF_BODIES.test(rest[at + 1]?.text ?? '')) ||
        COMPANY_NOUNS.has(item.text) ||
        (AGENT.test(item.text) && !NO_AGENT.test(item.text)) ||
        /(?:start-?ups|firms|companies|banks|airlines|households|families|businesses)$/.test(item.text),
    )
  )
    return governor.kind === 'preposition' && !isMeasuredOf(items, governor) ? NONE : SUBJECT;
  if (rest.some((item) => item.name?.type === 'commodity'))
    return governor.kind === 'preposition' ? NONE : { role: 'place', rule: 'en/subject/origin-adjective' };
  if (governor.kind === 'verb') return objectOfVerb(items, governor);
  return governor.kind === 'preposition' ? NONE : SUBJECT;
}

/** 69% of the world total, a third of China's imports: the name is the whole, or says whose whole it is. */
export function isShareOf(items: readonly Item[], index: number): boolean {
  const governor = governorOf(items, index);
  if (governor.kind !== 'preposition' || governor.word !== 'of') return false;
  const head = itemAt(items, governor.index - 1);
  if (head.type === 'figure') return head.figure?.kind === 'share' || head.figure?.kind === 'multiple';
  return SHARE_WORDS.test(head.text);
}
