import { claimIds } from '../../extractors/engine/claim-ids.ts';
import type { Span } from '../../extractors/model/span.ts';

/** The id that a claim at this place has: the one that the rules would give it, should they find it some day. */
export function claimIdAt(text: string, { start, end }: Span): string {
  return claimIds(text)(start, end);
}
