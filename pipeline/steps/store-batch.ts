import type { Database } from '../../storage/database.ts';
import type { Instant } from '../../storage/instant.ts';
import { regroup, regroupTogether } from './regroup.ts';
import type { StandingRead } from './standing-read.ts';
import { storeResult } from './store.ts';
import type { StoreTask } from './store-task.ts';
import { linkTogether } from './stories.ts';

/** Results that are stored together: what a commit costs whatever is in it, and blocks that many of them touch, are few among so many. */
export const STORE_BATCH = 32;

/**
 * Stores results in one transaction: one wait for the disk, every story that they touch is linked once, and every block
 * grouped once. The same facts come of it as one by one, as they follow from the set of claims.
 */
export function storeResults(db: Database, tasks: readonly StoreTask[], now: Instant): void {
  db.transaction(() => {
    // What the stories are told by is what is grouped.
    const read: StandingRead = new Map();
    regroupTogether(
      db,
      () => {
        const storing = () => {
          for (const task of tasks) storeResult(db, task, now);
        };
        regroup(db, linkTogether(db, storing, read));
      },
      read,
    );
  });
}
