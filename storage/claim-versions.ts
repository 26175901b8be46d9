import type { CalendarDay } from '../extractors/model/time.ts';
import type { Database } from './database.ts';
import { changedVersionOf } from './rows.ts';

/** A claim of an older version of an article and the one of the newest version that says the same; ids. */
export interface ClaimVersion {
  readonly was: string;
  readonly now: string;
  /** Whether the figure is another one. */
  readonly changed: boolean;
}

/** A figure that a newer version of its article changed. */
export interface ChangedVersion {
  readonly now: string;
  readonly was: { readonly id: string; readonly quote: string; readonly published: CalendarDay | null };
}

/** Replaces what is known of the versions of these articles' claims. */
export function setClaimVersions(db: Database, articleIds: readonly string[], versions: readonly ClaimVersion[]): void {
  db.transaction(() => {
    for (const id of articleIds) {
      const own = 'SELECT c.n FROM articles a JOIN claims c ON c.article = a.n WHERE a.id = @id';
      db.run(`DELETE FROM claim_versions WHERE now IN (${own})`, { id });
      db.run(`DELETE FROM claim_versions WHERE was IN (${own})`, { id });
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

/** Which of these claims had another figure in an older version of their article, oldest version first. */
export function changedVersions(db: Database, claimIds: readonly string[]): readonly ChangedVersion[] {
  const sql = `SELECT w.id AS was, c.id AS now, w.quote, a.published
    FROM json_each(?) wanted CROSS JOIN claims c ON c.id = wanted.value CROSS JOIN claim_versions v ON v.now = c.n
    CROSS JOIN claims w ON w.n = v.was CROSS JOIN articles a ON a.n = w.article
    WHERE v.changed = 1 ORDER BY c.id, coalesce(a.published, ''), w.id`;
  return db.all(sql, [JSON.stringify(claimIds)]).map(changedVersionOf);
}
