import type { Database } from '../database.ts';
import type { SavedView } from '../records/desk.ts';
import { savedViewOf } from '../rows.ts';

/** Keeps a view; one of the same name on the same page is replaced. */
export function saveView(db: Database, view: SavedView): void {
  db.run(
    `INSERT INTO views (page, name, query, by, at) VALUES (@page, @name, @query, @by, @at)
     ON CONFLICT (page, name) DO UPDATE SET query = excluded.query, by = excluded.by, at = excluded.at`,
    { page: view.page, name: view.name, query: view.query, by: view.by, at: view.at },
  );
}

export function listViews(db: Database, page: string): readonly SavedView[] {
  return db.all('SELECT * FROM views WHERE page = ? ORDER BY name', [page]).map(savedViewOf);
}

/** False when there was none. */
export function removeView(db: Database, page: string, name: string): boolean {
  return db.run('DELETE FROM views WHERE page = ? AND name = ?', [page, name]) > 0;
}
