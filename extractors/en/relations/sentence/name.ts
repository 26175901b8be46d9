import type { EntityType, NameFlags } from '../../../lexicon/entity.ts';
import type { Slot } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Span } from '../../../model/span.ts';

/** A name of the lexicon, a name that only its shape gives away, or words that stand for one named before. */
export interface Name extends Span {
  readonly type: EntityType | 'unlisted';
  readonly slot: Slot;
  readonly flags: NameFlags;
  readonly rule: RuleName;
  /** The words only repeat an earlier name: the company, the kingdom. */
  readonly repeats: boolean;
}

const NO_FLAGS: NameFlags = {};

/** The name that these words are. Made here alone, with its fields in one order: rules then read one shape. */
export function nameOf(
  { start, end }: Span,
  type: Name['type'],
  {
    slot,
    rule,
    flags = NO_FLAGS,
    repeats = false,
  }: { readonly slot: Slot; readonly rule: RuleName; readonly flags?: NameFlags; readonly repeats?: boolean },
): Name {
  return { start, end, type, slot, flags, rule, repeats };
}
