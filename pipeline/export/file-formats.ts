import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { Database } from '../../storage/database.ts';
import { writePlain } from '../../storage/plain/write-plain.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { writeWhole } from '../archive/write-whole.ts';
import { exportedClaimReviews } from './claim-review.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { plainWords } from './plain-words.ts';
import { exportedClaims } from './stream-claims.ts';

/** Everything that a database can be written out as, by the name that `heshu export --format` takes. */
export const FILE_FORMATS = ['archive', 'sqlite', 'csv', 'jsonl', 'annotations', 'claim-reviews'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Writes the database into a new file; who finds the file finds all of it. @throws CodedError FILE_EXISTS */
export async function writeExport(db: Database, file: string, format: FileFormat): Promise<void> {
  if (format === 'archive') await writeArchive(db, file);
  else if (format === 'sqlite') await writeWhole(file, (part) => writePlain(db, part, plainWords));
  else await writeWhole(file, (part) => writePieces(part, piecesOf(db, format)));
}

function piecesOf(db: Database, format: Exclude<FileFormat, 'archive' | 'sqlite'>): Iterable<string> {
  const claims = EXPORT_FORMATS.find(({ name }) => name === format);
  return claims === undefined ? exportedClaimReviews(db) : exportedClaims(db, {}, claims);
}

function writePieces(part: string, pieces: Iterable<string>): void {
  const out = openSync(part, 'wx', 0o600);
  try {
    for (const piece of pieces) writeFileSync(out, piece);
  } finally {
    closeSync(out);
  }
}
