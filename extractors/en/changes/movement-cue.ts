import type { RuleName } from '../../model/derivation.ts';
import type { Direction } from '../../model/figure.ts';

/** The words that make a figure a movement, and its way. */
export interface MovementCue {
  readonly word: { readonly start: number; readonly end: number };
  readonly direction: Direction;
  readonly rule: RuleName;
}
