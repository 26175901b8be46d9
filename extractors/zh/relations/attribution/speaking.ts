import type { Slot } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Span } from '../../../model/span.ts';

/** Somebody who gives figures: `at` is where the verb ends, and with it what they say begins. */
export interface Speaking {
  readonly slot: Slot;
  /** From the speaker's first word to the verb's last. */
  readonly start: number;
  readonly at: number;
  readonly verb: Span;
  readonly repeats: boolean;
  readonly rule: RuleName;
}
