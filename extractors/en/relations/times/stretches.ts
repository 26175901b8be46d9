import { OPEN } from '../../../engine/relations/open-slots.ts';
import type { FigureSlots } from '../../../engine/relations/relation-pack.ts';
import type { Figure } from '../../../model/figure.ts';
import { attributionOf } from '../attribution/attribution.ts';
import type { Mood } from '../modality/modality.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/**
 * The past three months, the next five years: how long, and when it lies. It measures nothing itself, as a date does not.
 * Null for every other figure.
 */
export function stretchSlots(
  reading: Reading,
  frame: Frame,
  index: number,
  { figure, mood }: { readonly figure: Figure; readonly mood: Mood },
): FigureSlots | null {
  if (figure.kind !== 'duration' || figure.time === null) return null;
  const { scene, items, before, speakings } = reading;
  const attribution = attributionOf(scene, items, index, speakings, { before, sameSubject: frame.goesOn });
  return { ...OPEN, subject: frame.subject, attribution, modality: mood.modality, modalityRule: mood.rule };
}
