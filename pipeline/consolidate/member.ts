import type { Lexicon } from '../../extractors/lexicon/lexicon.ts';
import { SLOT_NAMES } from '../../extractors/model/claim.ts';
import type { PlacedClaim } from '../../extractors/model/fact.ts';
import { type Identity, identityOf } from './identity.ts';
import { lexiconInForce } from './metrics/lexicon.ts';
import { admissible, type Interval } from './verdict/interval.ts';

/** A claim with what decides its fact and what it admits, each read once. */
export interface Member {
  readonly claim: PlacedClaim;
  readonly identity: Identity;
  readonly interval: Interval;
}

/** What these articles, by id, say in a block: the cause of a conflict may lie in another of its facts. */
export type MembersOfArticles = (articleIds: readonly string[]) => readonly Member[];

/** What was read under one lexicon, by what the claim says: many papers tell one figure in the same words. */
interface Known {
  readonly lexicon: Lexicon;
  readonly identities: Map<string, Identity | null>;
}

/** So many are kept; then all are read anew. */
const MOST_KNOWN = 5000;
let known: Known | null = null;
let members: Map<PlacedClaim, Member | null> | null = null;

/**
 * Reads each claim once while `work` runs, however often it is asked for. No longer: what outlives the young generation
 * of objects is thrown away late, and the process would grow with it.
 */
export function readingOnce<Result>(work: () => Result): Result {
  if (members !== null) return work();
  members = new Map();
  try {
    return work();
  } finally {
    members = null;
  }
}

/** The claim as a member of the fact that it states; null where it is comparable with nothing. */
export function memberOf(claim: PlacedClaim): Member | null {
  const there = members?.get(claim);
  if (there !== undefined) return there;
  const lexicon = lexiconInForce();
  if (known?.lexicon !== lexicon) known = { lexicon, identities: new Map() };
  const identity = knownIdentity(claim, known.identities);
  const interval = identity === null ? null : admissible(claim);
  const member = identity === null || interval === null ? null : { claim, identity, interval };
  members?.set(claim, member);
  return member;
}

function knownIdentity(claim: PlacedClaim, identities: Map<string, Identity | null>): Identity | null {
  const key = wordsOf(claim);
  const there = identities.get(key);
  if (there !== undefined) return there;
  if (identities.size >= MOST_KNOWN) identities.clear();
  const identity = identityOf(claim);
  identities.set(key, identity);
  return identity;
}

/** All that `identityOf` reads: places in the text count only among each other. */
function wordsOf(claim: PlacedClaim): string {
  const { kind, value, unit, comparator, direction, basis, time, modality, published, lang, start, end } = claim;
  const slots = SLOT_NAMES.map((name) => {
    const slot = claim[name];
    return slot === null ? null : [slot.id, slot.label, slot.text, slot.start - start, slot.end - start];
  });
  const said = [value === null, claim.low === null, claim.high === null, unit, comparator, direction, basis];
  const told = time === null ? null : [time.edtf, time.low, time.high, time.from];
  return JSON.stringify([kind, lang, end - start, modality, published, ...said, told, slots]);
}
