import type { Slot } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';

interface Told {
  readonly slot: Slot;
  readonly rule: RuleName;
  readonly flags?: Name['flags'];
  readonly repeats?: boolean;
}

const NO_FLAGS: Name['flags'] = {};

/** The name that these words are. Made here alone, with its fields in one order: rules then read one shape. */
export function nameOf(
  { start, end }: Span,
  type: Name['type'],
  { slot, rule, flags = NO_FLAGS, repeats = false }: Told,
): Name {
  return { start, end, slot, type, flags, repeats, rule };
}
