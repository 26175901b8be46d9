import type { PlacedClaim } from '../../../extractors/model/fact.ts';

/** Two claims of two articles that state one fact; `a` is of the article given first. */
export interface Twins {
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
}
