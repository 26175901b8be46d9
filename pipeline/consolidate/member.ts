import type { PlacedClaim } from '../../extractors/model/fact.ts';
import type { Identity } from './identity.ts';
import type { Interval } from './interval.ts';

/** A claim with what decides its fact and what it admits, each read once. */
export interface Member {
  readonly claim: PlacedClaim;
  readonly identity: Identity;
  readonly interval: Interval;
}
