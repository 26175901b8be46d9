import { clearRows } from '../clear-rows.ts';
import type { Database } from '../database.ts';
import type { BandMatch } from '../records/article.ts';
import { articleNumber, bandMatchOf, bytesOf, numberOf, textOf } from '../rows.ts';
import { bandsMaybeFiled, noteFiled } from './band-bits.ts';

/** The indexes of bands, each filed into the next whenever so many articles have come in: see migration 0028. */
const LEVELS = [
  { table: 'article_bands_new', into: 'article_bands_recent', every: 256 },
  { table: 'article_bands_recent', into: 'article_bands', every: 4096 },
] as const;
const TABLES = ['article_bands_new', 'article_bands_recent', 'article_bands'] as const;

/**
 * Files an article under the hashes of its bands (SimHash or MinHash; the place in the list is the band), with the
 * signature that they were cut from. Replaces what was filed before. A hash is a safe integer.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function bandsInsert(db: Database, articleId: string, bands: readonly number[], signature: Uint8Array): void {
  db.together(() => {
    const n = articleNumber(db, articleId);
    for (const table of [...TABLES, 'article_signatures']) clearRows(db, table, 'article', n);
    known.get(db)?.delete(articleId);
    // Row by row, and none replaced by its INSERT: a statement that could fail half-way is a savepoint, at which the
    // full-text index writes all that it has gathered.
    for (const [band, hash] of bands.entries())
      db.run('INSERT INTO article_bands_new VALUES (?, ?, ?)', [band, hash, n]);
    db.run('INSERT INTO article_signatures VALUES (?, ?)', [n, signature]);
    fileOnward(db, n);
  });
}

/** By the number of the article, which counts them: from the larger index first, as the smaller one goes into it. */
function fileOnward(db: Database, n: number): void {
  for (const { table, into, every } of LEVELS.toReversed()) {
    if (n % every !== 0) continue;
    db.run(`INSERT INTO ${into} SELECT band, hash, article FROM ${table} ORDER BY band, hash, article`);
    if (table === 'article_bands_recent') noteFiled(db, table);
    db.run(`DELETE FROM ${table}`);
  }
}

/** What an article is filed under: the hash of each band, in its place, and the signature that they were cut from. */
export interface FiledBands {
  readonly bands: readonly number[];
  readonly signature: Uint8Array;
}

/** Null when it never was. */
export function bandsOf(db: Database, articleId: string): FiledBands | null {
  const n = articleNumber(db, articleId);
  const row = db.get('SELECT signature FROM article_signatures WHERE article = ?', [n]);
  if (!row) return null;
  const filed = TABLES.map((table) => `SELECT band, hash FROM ${table} WHERE article = @n`).join(' UNION ALL ');
  const rows = db.all(`${filed} ORDER BY band`, { n });
  return { bands: rows.map((band) => numberOf(band, 'hash')), signature: bytesOf(row, 'signature') };
}

/**
 * Articles that share at least one band, most bands first, then by id; `limit` at most (1000 unless told). At most a
 * look-up a band in each index, whatever the number of articles.
 */
export function articlesSharingBand(
  db: Database,
  bands: readonly number[],
  options: { readonly except?: string; readonly limit?: number } = {},
): readonly BandMatch[] {
  const sharing = TABLES.map(
    (
      table,
    ) => `SELECT b.article, count(*) AS shared FROM json_each(${table === 'article_bands' ? '@filed' : '@bands'}) j
      CROSS JOIN ${table} b ON b.band = j.key AND b.hash = j.value GROUP BY b.article`,
  );
  const sql = `SELECT a.id, a.text_group, d.shared FROM (${sharing.join(' UNION ALL ')}) d
    CROSS JOIN articles a ON a.n = d.article
    WHERE a.id IS NOT @except
    ORDER BY d.shared DESC, a.id LIMIT @limit`;
  const params = {
    bands: JSON.stringify(bands),
    filed: JSON.stringify(bandsMaybeFiled(db, bands)),
    except: options.except ?? null,
    limit: options.limit ?? 1000,
  };
  const rows = db.all(sql, params);
  const signatures = signaturesOf(
    db,
    rows.map((row) => textOf(row, 'id')),
  );
  return rows.flatMap((row) => {
    const signature = signatures.get(textOf(row, 'id'));
    return signature === undefined ? [] : bandMatchOf({ ...row, signature });
  });
}

/** So many signatures are kept, half a kilobyte each; then all are read anew. */
const MOST_KNOWN = 4096;
/**
 * The signatures of articles that were compared, by id, which is made of the text as they are: in a run of like texts
 * (prices, weather, results) each is compared with the same dozens of others.
 */
const known = new WeakMap<Database, Map<string, Uint8Array>>();

function signaturesOf(db: Database, articleIds: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const there = known.get(db) ?? new Map<string, Uint8Array>();
  known.set(db, there);
  const missing = articleIds.filter((id) => !there.has(id));
  if (missing.length === 0) return there;
  if (there.size + missing.length > MOST_KNOWN) there.clear();
  const wanted = there.size === 0 ? articleIds : missing;
  const sql = `SELECT a.id, s.signature FROM json_each(?) j CROSS JOIN articles a ON a.id = j.value
    CROSS JOIN article_signatures s ON s.article = a.n`;
  for (const row of db.all(sql, [JSON.stringify(wanted)])) there.set(textOf(row, 'id'), bytesOf(row, 'signature'));
  return there;
}
