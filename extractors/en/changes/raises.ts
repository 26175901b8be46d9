import type { QuantityFind } from '../../engine/figures/find.ts';
import type { WordReading } from '../read-word.ts';
import type { MovementCue } from './movement-cue.ts';

const RAISE = /^raises?$/;
const GIVEN =
  /\b(?:an?|the|their|its|his|her|annual|get|gets|got|won|with|of|about|least) (?:further |another |average )?$/i;

/** `a 3.2% [raise]`, `won 5% pay [raises]`: what somebody gets; in "the banks that hold 40% raise prices" it is a verb. */
export function raiseGiven(text: string, find: QuantityFind, noun: WordReading): MovementCue | null {
  if (!RAISE.test(noun.word) || !GIVEN.test(text.slice(Math.max(0, find.start - 28), find.start))) return null;
  return { word: noun, direction: 'up', rule: 'en/changes/noun' };
}
