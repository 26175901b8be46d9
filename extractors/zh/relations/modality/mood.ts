import type { Modality } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';

/** How a figure is meant, and the rule that says so; null for what is simply told. */
export interface Mood {
  readonly modality: Modality;
  readonly rule: RuleName | null;
}

/** How a figure is meant that nothing makes a plan or a forecast. */
export const TOLD: Mood = { modality: 'reported', rule: null };
