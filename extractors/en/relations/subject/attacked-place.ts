import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { familyOf } from '../metric/metric-family.ts';
import { itemAt } from '../sentence/items.ts';
import { attachedName, type Frame, isPlace, type Reading } from '../sentence/reading.ts';

/** What is done to a place, and those who live there suffer: struck, "air strikes on". */
const ATTACK = oneOf(
  /^(?:struck|hit|attack(?:s|ed|ing)?|bomb(?:s|ed|ing|ings)?|shell(?:s|ed|ing)|bombard(?:s|ed|ing|ment)|pound(?:s|ed|ing)|target(?:s|ed|ing)|raid(?:s|ed)?|strikes?|airstrikes?|assaults?|stormed|invaded|pummelled|pummeled)$/,
);
/** So many words behind the attack its place is named. */
const REACH = 9;

/**
 * "Russian missiles struck the city of Dnipro, killing 14 people": whom it befell is of the place that was attacked, not of
 * whoever attacked it. Null where no place that attacks is told of before, or none that is attacked.
 */
export function attackedPlace(reading: Reading, frame: Frame, index: number, metric: Attached | null): Attached | null {
  if (frame.subject === null || !isPlace(frame.subject.slot) || familyOf(reading, metric) !== 'casualties') return null;
  const { items, speakings } = reading;
  const attack = items.findLastIndex(({ text }, at) => at < index && ATTACK.test(text));
  if (attack < 0 || frame.subject.slot.start > itemAt(items, attack).start) return null;
  for (let at = attack + 1; at < Math.min(index, attack + REACH); at++) {
    const { name } = itemAt(items, at);
    if (name === null || name.flags.adjective === true || speakings.some((one) => one.name === name)) continue;
    if (isPlace(name.slot) || name.rule === 'en/subject/name-by-shape')
      return attachedName(name, 'en/subject/attacked');
  }
  return null;
}
