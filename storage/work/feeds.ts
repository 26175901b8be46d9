import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import type { Feed } from '../records/work.ts';
import { feedOf } from '../rows.ts';

const COLUMNS = 'f.*, (SELECT count(*) FROM feed_items i WHERE i.feed = f.n) AS items';

/** Adds a feed, due at once; false when it is there already. */
export function addFeed(db: Database, url: string, now: Instant): boolean {
  return (
    db.run('INSERT INTO feeds (url, added, due) VALUES (@url, @now, @now) ON CONFLICT DO NOTHING', { url, now }) > 0
  );
}

/** Takes a feed out; its articles stay. False when there is none of this address. */
export function removeFeed(db: Database, url: string): boolean {
  return db.run('DELETE FROM feeds WHERE url = ?', [url]) > 0;
}

/** All feeds, in the order in which they were added. */
export function listFeeds(db: Database): readonly Feed[] {
  return db.all(`SELECT ${COLUMNS} FROM feeds f ORDER BY f.n`).map(feedOf);
}

/** Feeds that are due, those that waited longest first. */
export function dueFeeds(db: Database, now: Instant, limit = 20): readonly Feed[] {
  return db.all(`SELECT ${COLUMNS} FROM feeds f WHERE f.due <= ? ORDER BY f.due LIMIT ?`, [now, limit]).map(feedOf);
}

/** What asking a feed gave. */
export interface FeedVisit {
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly due: Instant;
  readonly error: string | null;
}

/** Notes a visit. A title, once known, stays. */
export function noteVisit(db: Database, url: string, visit: FeedVisit, now: Instant): void {
  db.run(
    `UPDATE feeds SET title = coalesce(@title, title), etag = @etag, last_modified = @lastModified, checked = @now,
       due = @due, error = @error, failures = iif(@error IS NULL, 0, failures + 1) WHERE url = @url`,
    { url, ...visit, now },
  );
}

/** Of these entries, those that were not taken yet. */
export function newItems(db: Database, url: string, items: readonly string[]): ReadonlySet<string> {
  const sql = 'SELECT 1 FROM feed_items i JOIN feeds f ON f.n = i.feed WHERE f.url = ? AND i.item = ?';
  return new Set(items.filter((item) => !db.get(sql, [url, item])));
}

/** Notes that an entry was taken. */
export function noteItem(db: Database, url: string, item: string, now: Instant): void {
  const sql = 'INSERT INTO feed_items SELECT n, @item, @now FROM feeds WHERE url = @url ON CONFLICT DO NOTHING';
  db.run(sql, { url, item, now });
}
