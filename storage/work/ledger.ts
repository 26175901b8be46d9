import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import type { LedgerEntry } from '../records/work.ts';
import { ledgerEntryOf, numberOf, textOf } from '../rows.ts';

/** Something taken in: what it is, and as long as it is owed, all that is needed to do it again. */
export interface NewLedgerEntry {
  /** The key of its first job. */
  readonly key: string;
  readonly bytesHash: string;
  /** The name to show. */
  readonly file: string;
  /** What the first job carries; null when it is kept elsewhere (the embedded queue is in this very file). */
  readonly payload: Uint8Array | null;
  /** Smaller first; 0 unless told. */
  readonly priority?: number;
  readonly seen: Instant;
  /** Key of the file that it is an entry of; null or left out for what came by itself. */
  readonly parent?: string | null;
}

/** Notes that something is owed; false when it is owed already. What was settled under this key is owed again. */
export function owe(db: Database, entry: NewLedgerEntry): boolean {
  const sql = `INSERT INTO ledger (key, bytes_hash, file, state, payload, priority, seen, parent)
    VALUES (@key, @bytesHash, @file, 'owed', @payload, @priority, @seen, @parent)
    ON CONFLICT (key) DO UPDATE SET state = 'owed', payload = excluded.payload, priority = excluded.priority,
      article = NULL, failure = NULL, settled = NULL, fresh = 0,
      seen = excluded.seen
    WHERE state <> 'owed'`;
  return db.run(sql, { ...entry, priority: entry.priority ?? 0, parent: entry.parent ?? null }) > 0;
}

/**
 * Notes that the entries of a file are owed. Those that were settled since the file was taken in are left alone: the
 * file is read a second time after a crash. Returns how many are owed now.
 */
export function oweParts(db: Database, parent: string, parts: readonly Omit<NewLedgerEntry, 'parent'>[]): number {
  return db.together(() => {
    const since = getLedgerEntry(db, parent)?.seen ?? '';
    for (const part of parts) {
      const settled = getLedgerEntry(db, part.key)?.settled ?? null;
      if (settled === null || settled < since) owe(db, { ...part, parent });
    }
    return countOwedParts(db, parent);
  });
}

/** The entries of a file, in their order. */
export function listParts(db: Database, parent: string): readonly LedgerEntry[] {
  return db.all('SELECT * FROM ledger WHERE parent = ? ORDER BY n', [parent]).map(ledgerEntryOf);
}

/** How many entries of a file are not settled. */
export function countOwedParts(db: Database, parent: string): number {
  const row = db.get("SELECT count(*) AS n FROM ledger WHERE parent = ? AND state = 'owed'", [parent]);
  return row ? numberOf(row, 'n') : 0;
}

/**
 * Notes what became of it and lets the payload go. In the transaction that stores the article or the failure.
 * False when nothing of this key is in the ledger.
 */
export function settle(
  db: Database,
  key: string,
  outcome: { readonly article: string; readonly fresh?: boolean } | { readonly failure: number },
  at: Instant,
): boolean {
  const article = 'article' in outcome ? outcome.article : null;
  const failure = 'failure' in outcome ? outcome.failure : null;
  const fresh = Number('fresh' in outcome && outcome.fresh === true);
  // The payload of a failure stays: without it a retry would need the file again.
  const sql = `UPDATE ledger SET state = @state, article = @article, failure = @failure, settled = @at,
    fresh = @fresh,
    payload = iif(@article IS NULL, payload, NULL) WHERE key = @key`;
  return db.run(sql, { key, state: article === null ? 'failure' : 'article', article, failure, at, fresh }) > 0;
}

/** What is owed, in the order of priority and taking in; `after` is the key of the last one seen. */
export function listOwed(db: Database, after: string | null = null, limit = 100): readonly LedgerEntry[] {
  const sql = `SELECT * FROM ledger WHERE state = 'owed'
    AND (priority, n) > (coalesce((SELECT priority FROM ledger WHERE key = @after), -9e18),
      coalesce((SELECT n FROM ledger WHERE key = @after), 0))
    ORDER BY priority, n LIMIT @limit`;
  return db.all(sql, { after, limit }).map(ledgerEntryOf);
}

/** The entry of this key, or null. */
export function getLedgerEntry(db: Database, key: string): LedgerEntry | null {
  const row = db.get('SELECT * FROM ledger WHERE key = ?', [key]);
  return row && ledgerEntryOf(row);
}

/** All entries that came as these bytes, in the order of taking in. */
export function seenBytes(db: Database, bytesHash: string): readonly LedgerEntry[] {
  return db.all('SELECT * FROM ledger WHERE bytes_hash = ? ORDER BY n', [bytesHash]).map(ledgerEntryOf);
}

/** How many entries are in each state. */
export function countLedger(db: Database): Readonly<Record<LedgerEntry['state'], number>> {
  const counts = { owed: 0, article: 0, failure: 0 };
  for (const row of db.all('SELECT state, count(*) AS n FROM ledger GROUP BY state')) {
    const state = textOf(row, 'state');
    if (state === 'owed' || state === 'article' || state === 'failure') counts[state] = Number(row['n']);
  }
  return counts;
}
