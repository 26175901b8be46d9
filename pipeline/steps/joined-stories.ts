import { type ClaimTwins, sharedHomes } from '../../storage/articles/stories.ts';
import type { Database } from '../../storage/database.ts';

/**
 * The claims that state one fact, set by set, where twins have only been added: what was at home together before, and
 * what the new twins bring together. Walking from twin to twin gives the same, and takes the square of the articles.
 */
export function joinedStories(db: Database, twins: readonly ClaimTwins[]): readonly (readonly string[])[] {
  const claims = new Set(twins.flatMap(({ claim, twin }) => [claim, twin]));
  const homes = sharedHomes(db, [...claims]);
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    // Whoever asks next has a short way.
    for (let at = id; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parents.set(x, y);
  };
  for (const [claim, lead] of homes) join(claim, lead);
  for (const { claim, twin } of twins) join(claim, twin);
  const members = [...new Set([...claims, ...homes.keys()])];
  return [...Map.groupBy(members, rootOf).values()];
}
