import type { Fact, PlacedClaim, Revision } from '../../extractors/model/fact.ts';
import { type ChangedVersion, changedInBlock } from '../../storage/claim-versions.ts';
import { claimsInBlock } from '../../storage/claims.ts';
import type { Database } from '../../storage/database.ts';
import { replaceFactsOfBlock } from '../../storage/facts.ts';
import { groupDecisions } from '../../storage/settled.ts';
import { groupBlock } from '../consolidate/group.ts';
import { revisionWords } from '../consolidate/revised.ts';

/**
 * Groups the claims of each block anew: facts are a function of the claims and of what people decided about them, so
 * the order of arrival cannot matter. In the transaction that changed the claims.
 */
export function regroup(db: Database, blocks: Iterable<string>): void {
  for (const block of new Set(blocks)) {
    const claims = claimsInBlock(db, block);
    const facts = groupBlock(block, claims, groupDecisions(db, block));
    const changed = changedInBlock(db, block);
    replaceFactsOfBlock(
      db,
      block,
      changed.length === 0 ? facts : facts.map((fact) => withVersions(fact, claims, changed)),
    );
  }
}

/** The fact with what newer versions of its articles changed. */
function withVersions(fact: Fact, claims: readonly PlacedClaim[], changed: readonly ChangedVersion[]): Fact {
  const members = new Set(fact.sides.flatMap((side) => side.claims));
  const revisions = changed.flatMap(({ was, now: id }): Revision[] => {
    const now = members.has(id) ? claims.find((claim) => claim.id === id) : undefined;
    return now === undefined ? [] : [{ was: was.id, now: id, how: 'version', words: revisionWords(was, now) }];
  });
  return revisions.length === 0 ? fact : { ...fact, revisions: [...(fact.revisions ?? []), ...revisions] };
}
