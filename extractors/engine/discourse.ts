import type { Slot } from '../model/claim.ts';
import type { RuleName } from '../model/derivation.ts';
import type { TimeValue } from '../model/time.ts';

/** A slot with the rule that filled it. `inherited`: carried over from an earlier clause or sentence. */
export interface Attached {
  readonly slot: Slot;
  readonly rule: RuleName;
  readonly inherited: boolean;
}

/** A time with the rule that gave it to the figure. */
export interface AttachedTime {
  readonly time: TimeValue;
  readonly rule: RuleName;
}

/**
 * What a reader still has in mind when a sentence begins. Null where nothing fits. Paragraph and headline are kept
 * apart, since a paragraph's topic outweighs the headline's.
 */
export interface Discourse {
  readonly subject: Slot | null;
  readonly object: Slot | null;
  readonly metric: Slot | null;
  readonly scope: Slot | null;
  readonly attribution: Slot | null;
  readonly time: TimeValue | null;
  /** The last company and the last country named, for 该公司, "the company", 该国. */
  readonly lastCompany: Slot | null;
  readonly lastPlace: Slot | null;
  readonly headline: { readonly subject: Slot | null; readonly object: Slot | null };
}

export const BLANK_DISCOURSE: Discourse = {
  subject: null,
  object: null,
  metric: null,
  scope: null,
  attribution: null,
  time: null,
  lastCompany: null,
  lastPlace: null,
  headline: { subject: null, object: null },
};
