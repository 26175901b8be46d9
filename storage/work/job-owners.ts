import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import type { Job } from '../records/work.ts';
import { jobOf, textOf } from '../rows.ts';

/** Who holds leases now. */
export function leaseOwners(db: Database): readonly string[] {
  const rows = db.all("SELECT DISTINCT owner FROM jobs WHERE state = 'leased' AND owner IS NOT NULL ORDER BY owner");
  return rows.map((row) => textOf(row, 'owner'));
}

/**
 * Takes back the leases of an owner that is known to be dead, without waiting for them to run out. A death is no
 * attempt: the job gets one more. A job that has been given so many that it may be leased `limit` times looks like the
 * cause: it has failed, and is returned, so that the caller records why.
 */
export function takeBackFrom(db: Database, owner: string, limit: number, now: Instant): readonly Job[] {
  const rows = db.all(
    `UPDATE jobs SET state = iif(max_attempts + 1 >= @limit, 'failed', 'waiting'), max_attempts = max_attempts + 1,
       lease_until = NULL, owner = NULL, error = 'the process that held it died', changed = @now
     WHERE state = 'leased' AND owner = @owner RETURNING *`,
    { owner, limit, now },
  );
  return rows.map(jobOf).filter((job) => job.state === 'failed');
}
