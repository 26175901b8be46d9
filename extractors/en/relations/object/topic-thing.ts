import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseStart } from '../sentence/phrases.ts';
import { type Attached, type Frame, isFirm, type Reading } from '../sentence/reading.ts';
import { isInput } from './inputs.ts';

/**
 * The thing that a reader has in mind behind a sentence: what the next figure is of where it names nothing itself.
 *
 * @param quantities the slots of the sentence's figures that are no dates
 * @param topic whom the text goes on with
 */
export function topicThing(
  reading: Reading,
  frame: Frame,
  quantities: readonly FigureSlots[],
  topic: Slot | null,
): Slot | null {
  const { before, items } = reading;
  const { object } = frame;
  if (object === null || object.inherited) return object?.slot ?? null;
  const first = ofFirstPart(reading, object);
  if (first !== null) return first;
  // "The deficit widened to $27 billion as gold imports doubled": the gold is an aside, and the text goes on without it.
  const main = quantities[0];
  if (main !== undefined && main.object === null && main.metric !== null && quantities.length > 1) return before.object;
  // "Forcing some inmates to sleep on mattresses": a thing beside figures that are of something else is no topic.
  if (quantities.length > 0 && !quantities.some((one) => one.object?.slot.id === object.slot.id)) return before.object;
  if (topic !== null && isFirm(topic) && isInput(items, object)) return before.object;
  if (quantities.length === 0 && (isCause(reading, object.slot) || isOneListed(reading, object))) return before.object;
  return object.slot;
}

/** "The deficit widened as shipments of soybeans fell": what a cause is told of, the text is not about. */
export function isCause({ clauses, items }: Reading, { start }: Span): boolean {
  const { from, kind } = clauseAt(clauses, start);
  return from > 0 && kind === 'subordinate' && CAUSES.test(itemAt(items, from).text);
}

const CAUSES = oneOf(/^(?:as|because|since|after|when|while|amid|although|though)$/);

/** "It ships soybeans, maize and wheat": the last of several is no more the topic than the others. */
function isOneListed({ items, roles }: Reading, { slot }: Attached): boolean {
  const at = items.findIndex(({ start }) => start === slot.start);
  const joint = phraseStart(items, at) - 1;
  const other = itemAt(items, joint - 1);
  return (
    /^(?:and|or)$/.test(itemAt(items, joint).text) &&
    roles[joint - 1]?.role === 'object' &&
    other.name?.slot.id !== slot.id
  );
}

/** "Copper climbs to a high; tin surges": a headline is about what it names first, before its semicolon. */
function ofFirstPart({ scene, items, roles }: Reading, { slot }: Attached): Slot | null {
  if (scene.role !== 'headline') return null;
  const mark = items.findIndex(({ text }) => text === ';');
  if (mark < 0 || slot.start < itemAt(items, mark).start) return null;
  const first = roles.findLastIndex((role, at) => at < mark && role?.role === 'object');
  return first < 0 ? null : (itemAt(items, first).name?.slot ?? null);
}
