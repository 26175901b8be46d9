import { randomBytes } from 'node:crypto';
import type { Database } from '../database.ts';
import { bytesOf, numberOf, textOf } from '../rows.ts';

/** The hash of a band, by the place of the band: what two articles must share to be compared. */
type Band = readonly [band: number, hash: number];

/** Each part fits on a page. Eight megabytes together, in which three million bands set one bit in twenty. */
const PARTS = 2048;
const BYTES_A_PART = 4000;
const BITS = PARTS * BYTES_A_PART * 8;
/** In the place of a part: a mark that is another one whenever bits were set, by whichever process. */
const EDITION = -1;

/** The bits as this process has read them: asked for in the file, those of an article lie on thirty pages of it. */
interface Held {
  readonly edition: string;
  readonly bits: Uint8Array;
}

const held = new WeakMap<Database, Held>();

/**
 * Of these hashes, each in the place of its band, those that may be filed in `article_bands`, and null for the others:
 * all that are, and a few that are not, as two bands can have one bit, and bits of articles that are gone stay.
 */
export function bandsMaybeFiled(db: Database, bands: readonly number[]): readonly (number | null)[] {
  const bits = bitsOf(db);
  if (bits === null) return bands;
  return bands.map((hash, band) => {
    const { byte, mask } = placeOf([band, hash]);
    return ((bits[byte] ?? 0) & mask) === 0 ? null : hash;
  });
}

/** Null where there are none yet. */
function bitsOf(db: Database): Uint8Array | null {
  const edition = editionOf(db);
  if (edition === null) return null;
  const known = held.get(db);
  if (known?.edition === edition) return known.bits;
  const bits = new Uint8Array(PARTS * BYTES_A_PART);
  for (const row of db.each('SELECT part, bits FROM article_band_bits WHERE part >= 0'))
    bits.set(bytesOf(row, 'bits'), numberOf(row, 'part') * BYTES_A_PART);
  held.set(db, { edition, bits });
  return bits;
}

/** Null where no bits are set. An older version set bits without saying which they are. */
function editionOf(db: Database): string | null {
  const row = db.get(`SELECT hex(bits) AS edition FROM article_band_bits WHERE part = ${EDITION}`);
  if (row !== null) return textOf(row, 'edition');
  return db.get('SELECT 1 FROM article_band_bits LIMIT 1') === null ? null : '';
}

/**
 * Sets the bits of the bands in this table, which have just been filed in `article_bands`. The first time it looks
 * through all that is filed there: a database that grew under an older version has no bits yet.
 */
export function noteFiled(db: Database, table: 'article_bands_recent'): void {
  const before = bitsOf(db);
  // What is held is what the file holds: a transaction that fails must not leave it with more.
  const bits = before === null ? new Uint8Array(PARTS * BYTES_A_PART) : before.slice();
  const touched = new Set<number>();
  for (const row of db.each(`SELECT band, hash FROM ${before === null ? 'article_bands' : table}`)) {
    const { byte, mask } = placeOf([numberOf(row, 'band'), numberOf(row, 'hash')]);
    bits[byte] = (bits[byte] ?? 0) | mask;
    touched.add(Math.floor(byte / BYTES_A_PART));
  }
  const write = (part: number, value: Uint8Array) =>
    db.run('INSERT OR REPLACE INTO article_band_bits VALUES (?, ?)', [part, value]);
  for (const part of touched) write(part, bits.slice(part * BYTES_A_PART, (part + 1) * BYTES_A_PART));
  const edition = randomBytes(16);
  write(EDITION, edition);
  held.set(db, { edition: edition.toString('hex').toUpperCase(), bits });
}

interface Place {
  readonly byte: number;
  readonly mask: number;
}

/** Hashes are strewn evenly; the band moves them, so that one hash in two bands has two places. */
function placeOf([band, hash]: Band): Place {
  const moved = (hash ^ Math.imul(band + 1, 0x9e3779b1)) >>> 0;
  const bit = Math.floor((moved / 2 ** 32) * BITS);
  return { byte: bit >>> 3, mask: 1 << (bit & 7) };
}
