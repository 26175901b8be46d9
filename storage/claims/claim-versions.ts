import type { Database } from '../database.ts';
import type { ChangedVersion } from '../records/claim.ts';
import { changedVersionOf } from '../rows.ts';

/** A claim of an older version of an article and the one of the newest version that says the same; ids. */
export interface ClaimVersion {
  readonly was: string;
  readonly now: string;
  /** Whether the figure is another one. */
  readonly changed: boolean;
}

/** Replaces what is known of the versions of these articles' claims. */
export function setClaimVersions(db: Database, articleIds: readonly string[], versions: readonly ClaimVersion[]): void {
  db.together(() => {
    for (const id of articleIds) {
      const own = 'SELECT c.n FROM articles a JOIN claims c ON c.article = a.n WHERE a.id = @id';
      for (const end of ['now', 'was']) {
        // Of most articles there are no versions, and a deletion that finds nothing still opens every index of the table.
        if (db.get(`SELECT 1 FROM claim_versions WHERE ${end} IN (${own}) LIMIT 1`, { id }) !== null)
          db.run(`DELETE FROM claim_versions WHERE ${end} IN (${own})`, { id });
      }
    }
    for (const { was, now, changed } of versions) {
      db.run(
        `INSERT INTO claim_versions VALUES ((SELECT n FROM claims WHERE id = @was), (SELECT n FROM claims WHERE id = @now),
           @changed)`,
        { was, now, changed: changed ? 1 : 0 },
      );
    }
  });
}

/** The later of the two days, of which either may be unknown. */
function dayOf(article: string): string {
  return `nullif(max(coalesce(${article}.published, ''), coalesce(${article}.updated, '')), '')`;
}

/** Which of these claims, by their numbers, had another figure in an older version of their article, oldest version first. */
export function changedVersions(db: Database, claims: readonly number[]): readonly ChangedVersion[] {
  const sql = `SELECT w.id AS was, c.id AS now, w.quote, ${dayOf('a')} AS was_day, ${dayOf('b')} AS now_day
    FROM json_each(?) wanted CROSS JOIN claim_versions v ON v.now = wanted.value CROSS JOIN claims c ON c.n = v.now
    CROSS JOIN claims w ON w.n = v.was CROSS JOIN articles a ON a.n = w.article CROSS JOIN articles b ON b.n = c.article
    WHERE v.changed = 1 ORDER BY c.id, coalesce(was_day, ''), w.id`;
  return db.all(sql, [JSON.stringify(claims)]).map(changedVersionOf);
}
