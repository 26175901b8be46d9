import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import { maybeText, textOf } from '../rows.ts';

/** What was fetched from an address last. */
export interface Fetch {
  readonly url: string;
  /** As the server gave them, to ask whether there is anything newer. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hex SHA-256 of what came. */
  readonly bytesHash: string;
  readonly at: Instant;
}

/** Notes what was fetched; the last time counts. */
export function noteFetch(db: Database, fetch: Fetch): void {
  db.run(
    `INSERT INTO fetches (url, etag, last_modified, bytes_hash, at)
     VALUES (@url, @etag, @lastModified, @bytesHash, @at)
     ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
       bytes_hash = excluded.bytes_hash, at = excluded.at`,
    { ...fetch },
  );
}

/** The last fetch of this address, or null. */
export function lastFetch(db: Database, url: string): Fetch | null {
  const row = db.get('SELECT * FROM fetches WHERE url = ?', [url]);
  if (!row) return null;
  return {
    url,
    etag: maybeText(row, 'etag'),
    lastModified: maybeText(row, 'last_modified'),
    bytesHash: textOf(row, 'bytes_hash'),
    at: textOf(row, 'at'),
  };
}
