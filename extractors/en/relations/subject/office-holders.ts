import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfName, slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import { itemAt } from '../sentence/items.ts';
import { isPlace, type Reading } from '../sentence/reading.ts';
import { verbGroup } from '../sentence/verb-groups.ts';
import { bodyStart } from '../times/datelines.ts';

/** Who heads a town or a state, in full or as agencies shorten it. */
const TOWNS = oneOf(/^(?:mayor|city manager|county executive)$/);
const STATES = oneOf(/^(?:governor|gov)$/);

/** What is done in office; what somebody wins, polls, earns or raises is his or her own. */
const IN_OFFICE =
  /^(?:propos|unveil|present|sign|announc|introduc|outlin|veto|submit|approv|order|declar|pledg|promis|launch|deliver|releas|plan|want|seek|sought|ask|call|cut|slash|freez|froze)/;

const OFFICE_WITHIN = /^(?<place>(?:[A-Z][\p{L}.'’-]* ){1,3})(?:Mayor|Governor|Gov\.?) [A-Z]/u;
const OF_PLACE = /^(?:[A-Z][\p{L}.'’-]* ){1,4}of (?<place>[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,2})$/u;

/**
 * "Mayor Ana Ruiz unveiled a $1.1 billion budget", "Dayton Mayor Ana Ruiz proposed": what is done in office is done by
 * the town or state, and what follows is told of it. The place stands in the name, in the dateline, or is the one that
 * the text is about. `index` is the item of the person's name; null where no place is known, or the deed is the
 * person's own.
 */
export function placeOfOffice(reading: Reading, index: number, person: Attached): Attached | null {
  const { items, scene } = reading;
  const { name, start, end } = itemAt(items, index);
  if (name?.type !== 'unlisted') return null;
  const words = scene.text.slice(start, end);
  const within = OFFICE_WITHIN.exec(words)?.groups?.['place'];
  const before = itemAt(items, index - 1);
  const office = before.text === '.' ? itemAt(items, index - 2).text : before.text;
  if (within === undefined && !TOWNS.test(office) && !STATES.test(office)) return null;
  const verb = verbGroup(items, index + 1, Math.min(items.length, index + 8));
  if (verb === null || verb.passive || !IN_OFFICE.test(itemAt(items, verb.main).text)) return null;
  const attach = (slot: Slot): Attached => ({ slot, rule: 'en/subject/office', inherited: person.inherited });
  if (within !== undefined) return attach(placeAt(reading, { start, end: start + within.trimEnd().length }));
  // "Texas Governor Roy Banks": the state stands before the office.
  const land = itemAt(items, index - (before.text === '.' ? 3 : 2)).name;
  if (land !== null && isPlace(land.slot)) return attach(land.slot);
  const of = OF_PLACE.exec(words)?.groups?.['place'];
  if (of !== undefined) return attach(placeAt(reading, { start: end - of.length, end }));
  const told = placeTold(reading);
  if (told !== null) return attach(told);
  const dateline = datelineOf(reading, STATES.test(office));
  return dateline === null ? null : attach(placeAt(reading, dateline));
}

/** The place that the headline or the text before is about. */
function placeTold({ before }: Reading): Slot | null {
  return [before.headline.subject, before.lastPlace].find((one) => one !== null && isPlace(one)) ?? null;
}

/** "TOLEDO, Ohio - ": the town, or the state behind its comma. */
function datelineOf({ scene }: Reading, state: boolean): Span | null {
  const { text, sentence } = scene;
  const line = text.slice(sentence.start, bodyStart(scene));
  const town = /^[A-Z][A-Z .'-]{2,30}(?=,| \(| [-—])/.exec(line)?.[0].trimEnd();
  if (town === undefined) return null;
  if (!state) return { start: sentence.start, end: sentence.start + town.length };
  const behind = /^, (?<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?)/.exec(line.slice(town.length))?.groups?.['state'];
  const start = sentence.start + town.length + 2;
  const end = start + (behind?.length ?? 0);
  // "Calif." is no name yet.
  return behind === undefined || text.charCodeAt(end) === 0x2e ? null : { start, end };
}

function placeAt({ scene }: Reading, span: Span): Slot {
  const listed = scene.names.find(
    ({ start, end, type }) => start === span.start && end === span.end && (type === 'place' || type === 'country'),
  );
  return listed === undefined
    ? slotOfWords(scene.text, span, (words) => words.toLowerCase())
    : slotOfName(scene.text, listed);
}
