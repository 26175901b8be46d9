import { listArticles } from '../../storage/articles.ts';
import { articlesSharingBand, bandsInsert } from '../../storage/bands.ts';
import type { Database } from '../../storage/database.ts';
import { setTextGroup } from '../../storage/revisions.ts';
import { type Fingerprint, REPRINT_SIMILARITY, similarity } from '../intake/fingerprint.ts';

/**
 * Files an article under its fingerprint and puts it into one reprint group with the texts that it repeats. Groups that
 * it connects become one, named after the smallest id in it, so that the order of arrival does not show. Returns the
 * blocks whose facts must be regrouped.
 */
export function joinReprints(db: Database, articleId: string, fingerprint: Fingerprint): readonly string[] {
  const bands = fingerprint.bands.map(bandNumber);
  bandsInsert(db, articleId, bands, bytesOf(fingerprint.signature));
  const alike = articlesSharingBand(db, bands, { except: articleId }).filter(
    ({ signature }) =>
      similarity(fingerprint, { bands: fingerprint.bands, signature: numbersOf(signature) }) >= REPRINT_SIMILARITY,
  );
  if (alike.length === 0) return [];
  const groups = new Set(alike.map(({ textGroup }) => textGroup));
  const target = [articleId, ...groups].toSorted()[0] ?? articleId;
  groups.delete(target);
  // Members of the target stay as they are, so that the hundredth reprint costs no more than the first.
  return setTextGroup(db, [articleId, ...[...groups].flatMap((group) => membersOf(db, group))], target);
}

function membersOf(db: Database, textGroup: string): readonly string[] {
  return listArticles(db, { textGroup }, { limit: 10_000 }).items.map(({ id }) => id);
}

/** `07:9f3a12bc`: the place in the list is the band already, what remains is the hash. */
function bandNumber(band: string): number {
  return Number.parseInt(band.slice(band.indexOf(':') + 1), 16);
}

function bytesOf(signature: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(signature.length * 4);
  for (const [index, value] of signature.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function numbersOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, index) => view.getUint32(index * 4, true));
}
