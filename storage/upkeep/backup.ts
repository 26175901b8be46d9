import { existsSync, renameSync, rmSync } from 'node:fs';
import { CodedError } from '../../extractors/model/errors.ts';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';

/**
 * Copies the database into `file` while the program runs. The copy is whole: it is written under another name, checked
 * (`PRAGMA quick_check`) and only then given its own.
 * @throws CodedError DATABASE_UNUSABLE when `file` is there already, cannot be written or is not sound.
 */
export async function backUp(db: Database, file: string): Promise<void> {
  if (existsSync(file))
    throw new CodedError('DATABASE_UNUSABLE', { path: file, reason: 'there is a file of that name' });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    await db.copyTo(part);
    checkCopy(part, file);
    renameSync(part, file);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
  }
}

function checkCopy(part: string, file: string): void {
  const copy = openDatabase(part);
  try {
    const [row] = copy.all('PRAGMA quick_check(1)');
    const found = row?.['quick_check'];
    if (found !== 'ok') throw new CodedError('DATABASE_UNUSABLE', { path: file, reason: String(found) });
  } finally {
    copy.close();
  }
}
