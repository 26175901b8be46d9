import type { Figure } from '../../../model/figure.ts';
import { type Attached, isCounted, isPlace } from '../sentence/reading.ts';

/** The tremor destroyed 40 houses in Vigan: where what somebody did or had is counted. */
export function inPlace(place: Attached | null, subject: Attached | null, figure: Figure): Attached | null {
  if (place === null || subject === null || isPlace(subject.slot) || subject.slot.id === place.slot.id) return null;
  if (subject.slot.id.startsWith('scope:')) return null;
  return isCounted(figure) ? { ...place, rule: 'en/scope/place' } : null;
}
