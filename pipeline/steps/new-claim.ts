import type { Claim } from '../../extractors/model/claim.ts';
import type { NewClaim } from '../../storage/records/claim.ts';
import { blockOf, shelfOfClaim } from '../consolidate/block.ts';
import { measureOf } from '../consolidate/verdict/dimension.ts';
import { wordsOfClaim } from './search-words.ts';

/** A claim with what storage needs beside it; `asRead` is what the rules read where a person says something else. */
export function newClaim(claim: Claim, asRead: Claim = claim): NewClaim {
  return {
    claim,
    block: blockOf(claim),
    shelf: shelfOfClaim(claim),
    dimension: measureOf(claim)?.dimension ?? null,
    searchText: wordsOfClaim(claim),
    ...(asRead !== claim && { asRead }),
  };
}
