import { existsSync, renameSync, rmSync } from 'node:fs';
import { CodedError } from '../../extractors/model/errors.ts';

/**
 * Lets `write` make a file under another name and gives it its own when it is whole: who finds the file finds all of
 * it. @throws CodedError FILE_EXISTS
 */
export async function writeWhole(file: string, write: (part: string) => Promise<void> | void): Promise<void> {
  if (existsSync(file)) throw new CodedError('FILE_EXISTS', { path: file });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    await write(part);
    renameSync(part, file);
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(part + end, { force: true });
  }
}
