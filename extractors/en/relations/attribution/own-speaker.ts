import { slotOfName } from '../../../engine/slots.ts';
import { familyOf } from '../metric/metric-choice.ts';
import { itemAt, type Name } from '../sentence/items.ts';
import { type Attached, type Frame, isPlace, type Reading } from '../sentence/reading.ts';
import { ASKED } from './speech-words.ts';

/** Those whose trade is to expect things of others. */
export const FORECASTERS =
  /(?:Research|Analytics|Economics|Institute|Consulting|Consultancy|Bank|Capital|Securities|Intelligence|Association|Council|Agency|Ministry|Bureau|Office|Ratings|Mackenzie|Partners|Markets|Insights)$/;

/** "Pinewell Plantations said fourth-quarter net profit doubled": a company tells of its own money. */
export function ownSpeaker(reading: Reading, frame: Frame, index: number, metric: Attached | null): Attached | null {
  if (frame.subjectAt >= 0) return null;
  const speaking = reading.speakings.findLast((one) => one.at < index);
  const name = speaking?.name ?? null;
  if (name === null) return null;
  // "Taiwan's defence ministry said it detected nine ships": a body of a country tells of the country.
  if (
    name.rule === 'en/name/body' &&
    (frame.subject === null || ITSELF.test(itemAt(reading.items, (speaking?.at ?? 0) + 1).text))
  )
    return nationOf(reading, name);
  if (name.rule === 'en/name/body' || name.slot.id.startsWith('org:')) return null;
  // "Analysts polled by FactTrack had forecast": who asks tells of others.
  const at = reading.items.findIndex((item) => item.name === name);
  if (itemAt(reading.items, at - 1).text === 'by' && ASKED.has(itemAt(reading.items, at - 2).text)) return null;
  const family = familyOf(reading, metric);
  // "Vaxelia said its vaccine was 77% effective".
  const next = itemAt(reading.items, (speaking?.at ?? 0) + 1).text;
  const theirs = itemAt(reading.items, (speaking?.at ?? 0) + (next === 'that' ? 2 : 1)).text;
  if (/^(?:its?|they|their)$/.test(theirs))
    return { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats };
  // "The airport expects 40 million travellers": what somebody expects by himself is his own.
  const direct = speaking?.how === 'expects' && isDirect(reading, speaking.at);
  if (direct && !FORECASTERS.test(name.slot.label))
    return { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats };
  const own =
    family !== null &&
    ['profit', 'revenue', 'cost', 'balance', 'shares', 'deal', 'investment', 'market', 'bank'].includes(family);
  return own ? { slot: name.slot, rule: 'en/subject/own-figures', inherited: name.repeats } : null;
}

const ITSELF = /^(?:it|they)$/;

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
