import { slotOfName } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import { ECONOMISTS } from '../metric/bare-growth.ts';
import { OF_THE_PLACE } from '../metric/event-words.ts';
import { familyOf } from '../metric/metric-family.ts';
import { swallows } from '../names/body-names.ts';
import { isPerson } from '../names/persons.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt, type Name } from '../sentence/items.ts';
import { type Attached, type Frame, isFirm, isPlace, type Reading } from '../sentence/reading.ts';
import { isOnlooker, observes } from './observers.ts';

/** Those whose trade is to expect things of others. */
export const FORECASTERS =
  /(?:Research|Analytics|Economics|Institute|Consulting|Consultancy|Bank|Capital|Securities|Intelligence|Association|Council|Agency|Ministry|Bureau|Office|Ratings|Mackenzie|Partners|Markets|Insights)$/;

/** "Pinewell Plantations said fourth-quarter net profit doubled": a company tells of its own money. */
export function ownSpeaker(reading: Reading, frame: Frame, index: number, metric: Attached | null): Attached | null {
  const speaking = reading.speakings.findLast((one) => one.at < index);
  const name = speaking?.name ?? null;
  const first = firstPerson(reading, index);
  if (first !== null && frame.subject?.inherited !== false) return first;
  if (speaking !== undefined && name === null) return ofThemselves(reading, frame, speaking);
  if (name === null || speaking === undefined || speaking.rule === 'en/attribution/apart') return null;
  // "Maopiao expects it to finish with 2.1 billion": of something else that was told of.
  if (speaking.how === 'expects' && EXPECTS_OF_IT.test(twoBehind(reading, speaking.at))) return null;
  if (frame.subjectAt >= 0) return turnsToSpeaker(reading, frame, { at: speaking.at, name });
  // "Taiwan's defence ministry said it detected nine ships": a body of a country tells of the country.
  if (
    (name.rule === 'en/name/body' || ECONOMISTS.test(name.slot.id)) &&
    (frame.subject === null || ITSELF.test(itemAt(reading.items, (speaking?.at ?? 0) + 1).text))
  )
    return nationOf(reading, name);
  // "The U.N. agency says it has received 31% of what it needs": no forecast or finding, but what it did.
  const itself = ITSELF.test(itemAt(reading.items, (speaking?.at ?? 0) + 1).text);
  const body = name.rule === 'en/name/body' || name.slot.id.startsWith('org:');
  if (body && itself && DOES.test(deedBehind(reading, (speaking?.at ?? 0) + 2)))
    return { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats };
  if (body) return null;
  // "Analysts polled by FactTrack had forecast": who asks tells of others.
  const at = reading.items.findIndex((item) => item.name === name);
  if (isOnlooker(reading.items, at)) return null;
  // "A TVNZ poll put support for the party at 34%": nor is it of who made it.
  if (/^(?:polls?|survey)$/.test(itemAt(reading.items, at + 1).text)) return null;
  const family = familyOf(reading, metric);
  // "Vaxelia said its vaccine was 77% effective".
  const theirs = itemAt(reading.items, behindSaid(reading, speaking.at)).text;
  if (/^(?:its?|they|their)$/.test(theirs))
    return { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats };
  // "Sarah Kelso, a mother of three, said she had waited 11 weeks": what a person has done.
  if (frame.subject?.inherited !== false && /^(?:he|she)$/.test(theirs) && HAD_DONE.test(hasDone(reading, speaking.at)))
    return { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats };
  // "Ana Ruiz, the energy minister, said the government would spend": a person tells of whoever is named behind it.
  if (isPerson(reading.items, at) && /^(?:the|an?|this|these|each|every)$/.test(theirs)) return null;
  // "The company said that orders declined": where only a place would be carried on, a company comes back to tell of itself.
  const carriedPlace = frame.subject?.inherited === true && isPlace(frame.subject.slot);
  if (
    name.repeats &&
    isFirm({ ...name.slot, text: name.slot.label }) &&
    (carriedPlace || frame.subject === null) &&
    !observes(name.slot.text)
  )
    return { slot: name.slot, rule: 'en/subject/own-figures', inherited: true };
  // "The airport expects 40 million travellers": what somebody expects by himself is his own.
  const direct = speaking?.how === 'expects' && isDirect(reading, speaking.at);
  if (direct && !FORECASTERS.test(name.slot.label))
    return { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats };
  const own =
    family !== null &&
    ['profit', 'revenue', 'cost', 'balance', 'shares', 'deal', 'investment', 'market', 'bank'].includes(family);
  // "Meridian Box said volumes climbed 5%": where nobody else is told of, what a company makes and moves is its own.
  const makes =
    frame.subject === null &&
    family !== null &&
    OWN_WORK.has(family) &&
    !FORECASTERS.test(name.slot.label) &&
    !observes(itemAt(reading.items, at - 1).text);
  // "Chief executive Ingrid Vale said sales fell 3%": of the company that the text goes on with.
  if (
    own &&
    isPerson(reading.items, at) &&
    frame.subject !== null &&
    isFirm({ ...frame.subject.slot, text: frame.subject.slot.label })
  )
    return null;
  return own || makes ? { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats } : null;
}

/** "Banana growers said they had lost 70% of their crop": a group without a name tells of itself. Officials tell of their place. */
function ofThemselves(
  { items }: Reading,
  frame: Frame,
  { at, how, slot }: Reading['speakings'][number],
): Attached | null {
  if (frame.subjectAt >= 0 || how !== 'says') return null;
  const next = at + (itemAt(items, at + 1).text === 'that' ? 2 : 1);
  if (!/^(?:its?|they|their)$/.test(itemAt(items, next).text)) return null;
  const words = slot.id.split(/[ -]/);
  if (words.some((word) => OF_THE_PLACE.has(word)) || OFFICERS.test(words.at(-1) ?? '')) return null;
  return { slot, rule: 'en/subject/own-figures', inherited: false };
}

const OFFICERS = oneOf(
  /^(?:officials?|rescuers?|investigators?|prosecutors?|authorities|officers?|ministers?|firefighters|forecasters?|scientists|researchers?|analysts?|economists?|experts?|witnesses|sources?|lawmakers|spokes(?:man|woman|person)|scientist|agency|bureau|office|service|centre|center)$/,
);

/** "Norvia cut its outlook, and Helvia said it would shed 4,000 jobs": behind the one told of before, who speaks tells of itself. */
function turnsToSpeaker(
  reading: Reading,
  frame: Frame,
  { at, name }: { readonly at: number; readonly name: Name },
): Attached | null {
  const { items, clauses } = reading;
  const from = items.findIndex((item) => item.name === name);
  if (
    from <= frame.subjectAt ||
    clauseAt(clauses, itemAt(items, frame.subjectAt).start).from === clauseAt(clauses, name.start).from
  )
    return null;
  if (!/^(?:its?|they|their)$/.test(itemAt(items, behindSaid(reading, at)).text)) return null;
  return { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats };
}

/** Where what was told begins behind the verb: said [on Tuesday that] it. */
function behindSaid({ items }: Pick<Reading, 'items'>, verb: number): number {
  let next = verb + 1;
  if (/^(?:on|late|early|in)$/.test(itemAt(items, next).text) || itemAt(items, next).type === 'date') next++;
  if (itemAt(items, next).type === 'date') next++;
  return itemAt(items, next).text === 'that' ? next + 1 : next;
}

/** "I've spent $640 on parking," said Leah Brandt; "she said": of whoever says it, or of the person named last. */
function firstPerson({ items, speakings, before }: Reading, index: number): Attached | null {
  let at = index - 1;
  while (at > 0 && index - at <= I_REACH && !SPEAKS_OF_SELF.test(itemAt(items, at).text)) at--;
  if (at < 1 || index - at > I_REACH || !/^["“]$/.test(itemAt(items, at - 1).text)) return null;
  const said = speakings.find((one) => one.at > index && one.how === 'says');
  if (said !== undefined && said.name !== null)
    return { slot: said.name.slot, rule: 'en/subject/own-figures', inherited: false };
  const pronoun = items.findIndex(({ text }, place) => place > index && /^(?:he|she)$/.test(text));
  const person = /^(?:said|says|added|told)$/.test(itemAt(items, pronoun + 1).text)
    ? before.names.find(({ label, id }) => !id.includes(':') && TWO_NAMES.test(label) && !swallows(label))
    : undefined;
  return person === undefined ? null : { slot: person, rule: 'en/subject/own-figures', inherited: true };
}

/** How far the figure may stand behind the pronoun, in items. */
const I_REACH = 9;
const SPEAKS_OF_SELF = oneOf(/^i(?:['’](?:ve|d|m))?$/);
const TWO_NAMES = /^[A-Z][a-z'-]+ [A-Z][A-Za-z'-]+$/;

/** What a person says of what he or she has been through: had [waited], [lost]. */
const HAD_DONE =
  /^(?:(?:has|had|have|was|were)(?: been)? )?(?:waited|waiting|lost|paid|spent|earned|earns|owed|owes|worked|works|lived|lives|borrowed|saved|slept|walked|drove|queued|rented|rents|sold|bought|received|gave|fled)\b/;

function hasDone({ items }: Pick<Reading, 'items'>, verb: number): string {
  const from = behindSaid({ items }, verb) + 1;
  return items
    .slice(from, from + 3)
    .map(({ text }) => text)
    .join(' ');
}

const OWN_WORK: ReadonlySet<MetricFamily> = new Set([
  ...(['production', 'capacity', 'trade', 'stocks', 'quota', 'resources', 'transport', 'size', 'membership'] as const),
  ...(['labour', 'technology'] as const),
]);
const EXPECTS_OF_IT = oneOf(/^(?:it|them) to$/);

function twoBehind({ items }: Reading, at: number): string {
  return `${itemAt(items, at + 1).text} ${itemAt(items, at + 2).text}`;
}

const ITSELF = oneOf(/^(?:it|they)$/);

/** What a body does itself, where others are only watched, counted and judged by it. */
const DOES = oneOf(
  /^(?:received|needs?|needed|raised|spent|spends?|paid|pays?|sent|delivered|gave|given|provided|helped|fed|reached|trained|hired|employs?|employed|runs?|built|bought|sold|owns?|owed|owes|lost|won|plans?|aims?|wants?|hopes|intends|cut|cuts|approved|granted|awarded|lent|invested|fined|collected|distributed|supported|supports)$/,
);

/** The verb of what is told from `from` on, its helpers read over: it [has just] received. */
function deedBehind({ items }: Reading, from: number): string {
  let at = from;
  while (/^(?:has|have|had|will|would|also|already|so|far|now|just|only|since)$/.test(itemAt(items, at).text)) at++;
  return itemAt(items, at).text;
}

/** [Taiwan]'s defence ministry, the [Chilean] copper commission: whose body it is. */
function nationOf({ items, scene }: Reading, body: Name): Attached | null {
  const at = items.findIndex(({ name }) => name === body);
  const owner = itemAt(items, at - 2);
  if (itemAt(items, at - 1).text === "'s" && owner.name !== null && isPlace(owner.name.slot))
    return { slot: owner.name.slot, rule: 'en/subject/of-body', inherited: owner.name.repeats };
  const inside = scene.names.find(
    ({ type, start, end }) => type === 'country' && start >= body.start && end <= body.end,
  );
  return inside === undefined
    ? null
    : { slot: slotOfName(scene.text, inside), rule: 'en/subject/of-body', inherited: false };
}

/** True where the figure is what is expected itself: no other name, clause or infinitive comes between. */
function isDirect({ items }: Reading, verb: number): boolean {
  const figure = items.findIndex((item, at) => at > verb && item.figure !== null);
  return (
    figure > 0 &&
    !items.slice(verb + 1, figure).some(({ name, text }) => name !== null || text === 'to' || text === 'that')
  );
}
