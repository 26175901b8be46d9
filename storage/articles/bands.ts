import type { Database } from '../database.ts';
import type { BandMatch } from '../records/article.ts';
import { articleNumber, bandMatchOf, bytesOf, numberOf } from '../rows.ts';

/**
 * Files an article under the hashes of its bands (SimHash or MinHash; the place in the list is the band), with the
 * signature that they were cut from. Replaces what was filed before. A hash is a safe integer.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function bandsInsert(db: Database, articleId: string, bands: readonly number[], signature: Uint8Array): void {
  db.together(() => {
    const n = articleNumber(db, articleId);
    db.run('DELETE FROM article_bands WHERE article = ?', [n]);
    db.run('INSERT INTO article_bands SELECT key, value, ? FROM json_each(?)', [n, JSON.stringify(bands)]);
    db.run('INSERT OR REPLACE INTO article_signatures VALUES (?, ?)', [n, signature]);
  });
}

/** The hashes and the signature that an article is filed under; null when it never was. */
export function bandsOf(
  db: Database,
  articleId: string,
): { readonly bands: readonly number[]; readonly signature: Uint8Array } | null {
  const n = articleNumber(db, articleId);
  const row = db.get('SELECT signature FROM article_signatures WHERE article = ?', [n]);
  if (!row) return null;
  const rows = db.all('SELECT hash FROM article_bands WHERE article = ? ORDER BY band', [n]);
  return { bands: rows.map((band) => numberOf(band, 'hash')), signature: bytesOf(row, 'signature') };
}

/**
 * Articles that share at least one band, most bands first, then by id; `limit` at most (1000 unless told). One look-up
 * in the index a band, whatever the number of articles.
 */
export function articlesSharingBand(
  db: Database,
  bands: readonly number[],
  options: { readonly except?: string; readonly limit?: number } = {},
): readonly BandMatch[] {
  const sql = `SELECT a.id, a.text_group, s.signature, d.shared
    FROM (SELECT b.article, count(*) AS shared FROM json_each(@bands) j
      CROSS JOIN article_bands b ON b.band = j.key AND b.hash = j.value GROUP BY b.article) d
    CROSS JOIN articles a ON a.n = d.article
    CROSS JOIN article_signatures s ON s.article = d.article
    WHERE a.id IS NOT @except
    ORDER BY d.shared DESC, a.id LIMIT @limit`;
  const params = { bands: JSON.stringify(bands), except: options.except ?? null, limit: options.limit ?? 1000 };
  return db.all(sql, params).map(bandMatchOf);
}
