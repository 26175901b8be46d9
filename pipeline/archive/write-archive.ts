import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { type ArchiveRecord, eachRecord } from '../../storage/archive/archive-records.ts';
import { ARCHIVE_FORMAT } from '../../storage/archive/archived-tables.ts';
import type { Database } from '../../storage/database.ts';
import { writeWhole } from './write-whole.ts';

/** The first line of an archive names the format; the last counts the records and holds the SHA-256 of all before it. */
export const HEAD = 'heshu-archive';
export const FOOT = 'end';

const CHUNK_CHARS = 1 << 20;

/**
 * Writes everything that articles and people have left in a database into a new file, as lines of JSON: one record a
 * line, in an order that depends on nothing but the content. Loaded into an empty database and written again, the file
 * is the same, byte for byte. Returns the number of records. @throws CodedError FILE_EXISTS
 */
export async function writeArchive(db: Database, file: string): Promise<number> {
  let records = 0;
  await writeWhole(file, (part) => {
    const out = openSync(part, 'wx', 0o600);
    try {
      const digest = createHash('sha256');
      let waiting = '';
      const flush = () => {
        digest.update(waiting);
        writeFileSync(out, waiting);
        waiting = '';
      };
      const line = (record: ArchiveRecord) => {
        waiting += `${JSON.stringify(record)}\n`;
        if (waiting.length >= CHUNK_CHARS) flush();
      };
      line({ record: HEAD, format: ARCHIVE_FORMAT });
      eachRecord(db, (record) => {
        records += 1;
        line(record);
      });
      flush();
      writeFileSync(out, `${JSON.stringify({ record: FOOT, records, sha256: digest.digest('hex') })}\n`);
    } finally {
      closeSync(out);
    }
  });
  return records;
}
