import type { Database } from '../database.ts';
import { bytesOf, numberOf } from '../rows.ts';

/** The hash of a band, by the place of the band: what two articles must share to be compared. */
type Band = readonly [band: number, hash: number];

/** Each part fits on a page. Eight megabytes together, in which three million bands set one bit in twenty. */
const PARTS = 2048;
const BYTES_A_PART = 4000;
const BITS = PARTS * BYTES_A_PART * 8;

/**
 * Of these hashes, each in the place of its band, those that may be filed in `article_bands`, and null for the others:
 * all that are, and a few that are not, as two bands can have one bit, and bits of articles that are gone stay.
 */
export function bandsMaybeFiled(db: Database, bands: readonly number[]): readonly (number | null)[] {
  if (db.get('SELECT 1 FROM article_band_bits LIMIT 1') === null) return bands;
  const places = bands.map((hash, band) => placeOf([band, hash]));
  const asked = JSON.stringify(places.map(({ part, byte }) => [part, byte + 1]));
  const sql = `SELECT j.key AS at, substr(b.bits, j.value ->> 1, 1) AS byte
    FROM json_each(?) j CROSS JOIN article_band_bits b ON b.part = j.value ->> 0`;
  const maybe: (number | null)[] = bands.map(() => null);
  for (const row of db.all(sql, [asked])) {
    const at = numberOf(row, 'at');
    const [hash, place] = [bands[at], places[at]];
    const [byte = 0] = bytesOf(row, 'byte');
    if (hash !== undefined && place !== undefined && (byte & place.mask) !== 0) maybe[at] = hash;
  }
  return maybe;
}

/**
 * Sets the bits of the bands in this table, which have just been filed in `article_bands`. The first time it looks
 * through all that is filed there: a database that grew under an older version has no bits yet.
 */
export function noteFiled(db: Database, table: 'article_bands_recent'): void {
  const parts = new Map(
    db.all('SELECT part, bits FROM article_band_bits').map((row) => [numberOf(row, 'part'), bytesOf(row, 'bits')]),
  );
  for (const row of db.each(`SELECT band, hash FROM ${parts.size === 0 ? 'article_bands' : table}`)) {
    const { part, byte, mask } = placeOf([numberOf(row, 'band'), numberOf(row, 'hash')]);
    const bits = parts.get(part) ?? new Uint8Array(BYTES_A_PART);
    bits[byte] = (bits[byte] ?? 0) | mask;
    parts.set(part, bits);
  }
  for (const [part, bits] of parts) db.run('INSERT OR REPLACE INTO article_band_bits VALUES (?, ?)', [part, bits]);
}

interface Place {
  readonly part: number;
  readonly byte: number;
  readonly mask: number;
}

/** Hashes are strewn evenly; the band moves them, so that one hash in two bands has two places. */
function placeOf([band, hash]: Band): Place {
  const moved = (hash ^ Math.imul(band + 1, 0x9e3779b1)) >>> 0;
  const bit = Math.floor((moved / 2 ** 32) * BITS);
  const inPart = bit % (BYTES_A_PART * 8);
  return { part: Math.floor(bit / (BYTES_A_PART * 8)), byte: inPart >>> 3, mask: 1 << (inPart & 7) };
}
