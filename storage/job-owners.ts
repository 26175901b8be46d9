import type { Database } from './database.ts';
import type { Instant } from './instant.ts';
import type { Job } from './jobs.ts';
import { jobOf, textOf } from './rows.ts';

/** Who holds leases now. */
export function leaseOwners(db: Database): readonly string[] {
  const rows = db.all("SELECT DISTINCT owner FROM jobs WHERE state = 'leased' AND owner IS NOT NULL ORDER BY owner");
  return rows.map((row) => textOf(row, 'owner'));
}

/**
 * Takes back the leases of an owner that is known to be dead, without waiting for them to run out. Those with attempts
 * left wait again, the others have failed and are returned, so that the caller records why.
 */
export function takeBackFrom(db: Database, owner: string, now: Instant): readonly Job[] {
  const rows = db.all(
    `UPDATE jobs SET state = iif(attempts >= max_attempts, 'failed', 'waiting'), lease_until = NULL, owner = NULL,
       error = 'the process that held it died', changed = @now
     WHERE state = 'leased' AND owner = @owner RETURNING *`,
    { owner, now },
  );
  return rows.map(jobOf).filter((job) => job.state === 'failed');
}
