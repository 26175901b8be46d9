import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodedError } from '../../extractors/model/errors.ts';
import type { FileFormat } from './file-formats.ts';

/** A file that was written for one reader. */
export interface MadeExport {
  readonly path: string;
  /** Takes it off the disk. */
  readonly drop: () => Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('./export-process.ts', import.meta.url));
/** Beneath node_modules Node does not strip types by itself. */
const STRIPPING = /[\\/]node_modules[\\/]/.test(import.meta.filename)
  ? ['--import', new URL('../../register.mjs', import.meta.url).href]
  : [];
const LAST_WORDS_CHARS = 400;

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes an export into a file of its own in the system's folder for such, in a process of its own, so that who asks
 * holds up nobody. One after the other: each reads the whole database. @throws CodedError DATABASE_UNUSABLE
 */
export function makeExport(database: string, format: FileFormat): Promise<MadeExport> {
  const made = last.then(() => make(database, format));
  // The next one does not care how this one went; whoever asked for it does.
  last = made.catch(() => undefined);
  return made;
}

async function make(database: string, format: FileFormat): Promise<MadeExport> {
  const folder = await mkdtemp(join(tmpdir(), 'heshu-export-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'export');
  try {
    await written([database, path, format]);
    return { path, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

function written(args: readonly [database: string, path: string, format: FileFormat]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(SCRIPT, [...args], { execArgv: STRIPPING, silent: true });
    let words = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      words = `${words}${chunk}`.slice(-LAST_WORDS_CHARS);
    });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) return resolve();
      const reason = `the export ended with status ${status}: ${words.trim()}`;
      reject(new CodedError('DATABASE_UNUSABLE', { path: args[0], reason }));
    });
  });
}
