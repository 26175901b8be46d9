import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import { type Attached, attachedName, isCounted, isPlace, type Reading } from '../sentence/reading.ts';

/** The tremor destroyed 40 houses in Vigan: where what somebody did or had is counted. */
export function inPlace(place: Attached | null, subject: Attached | null, figure: Figure): Attached | null {
  if (place === null || subject === null || isPlace(subject.slot) || subject.slot.id === place.slot.id) return null;
  if (subject.slot.id.startsWith('scope:')) return null;
  return isCounted(figure) ? { ...place, rule: 'en/scope/place' } : null;
}

/** "Delivered 497,000 cars worldwide": what somebody did, wherever it was. */
export function worldBehind({ items }: Reading, index: number, subject: Attached | null): Attached | null {
  if (subject === null || isPlace(subject.slot) || subject.slot.id.startsWith('scope:')) return null;
  const { name, text } = itemAt(items, phraseEnd(items, index));
  const behind = name ?? itemAt(items, index + 1).name;
  if (behind?.slot.id !== 'scope:world' || !/^(?:worldwide|globally)$/.test(name === null ? behind.slot.text : text))
    return null;
  return attachedName(behind, 'en/scope/place');
}
