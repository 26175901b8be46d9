import type { Database } from '../database.ts';
import type { NewArticle, Sighting } from '../records/article.ts';
import { sightingOf } from '../rows.ts';

/** What of an article makes a sighting. */
export type Seen = Pick<NewArticle, 'bytesHash' | 'file' | 'url' | 'source' | 'title' | 'published' | 'received'>;

/** Notes that the article was met again; false when it is known under this very name, address and publisher. */
export function recordSighting(db: Database, articleId: string, seen: Seen): boolean {
  const changes = db.run(
    `INSERT INTO sightings (article, bytes_hash, file, url, source, title, published, seen)
     SELECT n, @bytesHash, @file, @url, @source, @title, @published, @received FROM articles
     WHERE id = @articleId
       AND NOT (bytes_hash = @bytesHash AND file IS @file AND url IS @url AND source IS @source)
     ON CONFLICT DO NOTHING`,
    {
      articleId,
      bytesHash: seen.bytesHash,
      file: seen.file,
      url: seen.url,
      source: seen.source,
      title: seen.title,
      published: seen.published,
      received: seen.received,
    },
  );
  return changes > 0;
}

/** Takes a sighting back. */
export function dropSighting(db: Database, articleId: string, seen: Seen): void {
  db.run(
    `DELETE FROM sightings WHERE article = (SELECT n FROM articles WHERE id = @articleId)
       AND bytes_hash = @bytesHash AND file IS @file AND url IS @url AND source IS @source`,
    { articleId, bytesHash: seen.bytesHash, file: seen.file, url: seen.url, source: seen.source },
  );
}

/** Where else the article was met, in the order it was noted. */
export function listSightings(db: Database, articleId: string): readonly Sighting[] {
  const sql = 'SELECT s.* FROM sightings s JOIN articles a ON a.n = s.article WHERE a.id = ? ORDER BY s.n';
  return db.all(sql, [articleId]).map(sightingOf);
}
