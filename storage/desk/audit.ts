import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import { keysetOf, type Page, type Paging, pageOf, whereOf } from '../paging.ts';
import type { AuditEntry, NewAuditEntry } from '../records/desk.ts';
import { auditEntryOf, numberOf, textOf } from '../rows.ts';

/** Adds a line to the log. In the transaction that stores the decision itself. */
export function appendAudit(db: Database, entry: NewAuditEntry): void {
  db.run(
    `INSERT INTO audit (at, by, action, target, before, after, why, rules, batch, undoes)
     VALUES (@at, @by, @action, @target, @before, @after, @why, @rules, @batch, @undoes)`,
    {
      at: entry.at,
      by: entry.by,
      action: entry.action,
      target: entry.target,
      before: entry.before && JSON.stringify(entry.before),
      after: JSON.stringify(entry.after),
      why: entry.why,
      rules: entry.rules,
      batch: entry.batch,
      undoes: entry.undoes,
    },
  );
}

export interface AuditFilters {
  readonly by?: string;
  readonly target?: string;
  readonly batch?: string;
  readonly action?: NewAuditEntry['action'];
  /** The batch that is taken back. */
  readonly undoes?: string;
}

const FILTERS = {
  by: 'by = @by',
  target: 'target = @target',
  batch: 'batch = @batch',
  action: 'action = @action',
  undoes: 'undoes = @undoes',
} as const satisfies Record<keyof AuditFilters, string>;

/** The log in the order in which it was written. */
export function listAudit(db: Database, filters: AuditFilters = {}, paging: Paging = {}): Page<AuditEntry> {
  const { where, params } = whereOf(FILTERS, { ...filters });
  const { limit, bound, order, pageParams } = keysetOf(paging, 'n');
  const sql = `SELECT * FROM audit WHERE ${where} AND ${bound} ORDER BY n ${order} LIMIT @limit`;
  return pageOf(db.all(sql, { ...params, ...pageParams }), limit, auditEntryOf, (row) => String(numberOf(row, 'n')));
}

/** All lines that fit, however many. */
export function allAudit(db: Database, filters: AuditFilters): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let after: string | null = null; ; ) {
    const page = listAudit(db, filters, { limit: 1000, ...(after !== null && { after }) });
    entries.push(...page.items);
    if (page.next === null) return entries;
    after = page.next;
  }
}

/** The lines of decisions that were kept for another claim and say so in these words. */
export function listCarried(db: Database, why: string): readonly AuditEntry[] {
  return db.all("SELECT * FROM audit WHERE action = 'carry' AND why = ? ORDER BY n", [why]).map(auditEntryOf);
}

/** The newest batch of a person, no undoing itself, of which something is not undone yet; null when there is none. */
export function lastBatch(db: Database, by: string): string | null {
  const row = db.get(
    `SELECT a.batch FROM audit a WHERE a.by = @by AND a.undoes IS NULL AND a.action <> 'carry'
       AND NOT EXISTS (SELECT 1 FROM audit u INDEXED BY audit_target WHERE u.target = a.target AND u.undoes = a.batch)
     ORDER BY a.n DESC LIMIT 1`,
    { by },
  );
  return row && textOf(row, 'batch');
}

/** How many decisions each person took since an instant, most first. */
export function countDecisions(
  db: Database,
  since: Instant,
): readonly { readonly by: string; readonly count: number }[] {
  const sql = `SELECT by, count(*) AS count FROM audit WHERE at >= ? AND undoes IS NULL AND action <> 'carry'
    GROUP BY by ORDER BY count DESC, by`;
  return db.all(sql, [since]).map((row) => ({ by: textOf(row, 'by'), count: numberOf(row, 'count') }));
}
