import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { CodedError } from '../../extractors/model/errors.ts';
import { owe } from '../../storage/work/ledger.ts';
import type { App } from '../app.ts';
import { looksLikeAddress } from '../fetch/fetch-address.ts';
import { submitAddresses } from '../fetch/submit-addresses.ts';
import { encodePayload } from '../queue/payload-codec.ts';
import type { ReadTask } from '../steps/read-task.ts';
import type { FoundFile } from './collect-files.ts';
import { readSourceFile, type SourceFile } from './read-source-file.ts';
import type { SubmitOptions } from './submit-options.ts';

/** Names the file at that place with that content: taking it in twice is taking it in once. */
export function arrivalKey(path: string, bytes: Uint8Array): string {
  return `read:${sha256(`${resolve(path)}\0${sha256(bytes)}`).slice(0, 32)}`;
}

/** A file that has been read from the disk and not yet taken in. */
export interface ReadyFile {
  readonly key: string;
  readonly task: ReadTask;
}

/** A file with all that its job carries. */
export function readyFile(
  file: FoundFile,
  source: SourceFile,
  { given, fileDay }: Pick<SubmitOptions, 'given' | 'fileDay'> & Partial<SubmitOptions>,
): ReadyFile {
  const key = arrivalKey(file.path, source.bytes);
  const { bytes, sidecar } = source;
  return { key, task: { arrival: key, file: file.display, bytes, sidecar, given, fileDay } };
}

/**
 * Notes that the files are owed and queues them; both survive a crash. All at once, as every commit waits for the disk.
 */
export async function submit(app: App, files: readonly ReadyFile[], priority: number): Promise<void> {
  if (files.length === 0) return;
  const seen = new Date().toISOString();
  const jobs = files.map(({ key, task }) => ({ id: key, kind: 'read', payload: task, priority }) as const);
  const embedded = app.config.redisUrl === null;
  const queued: Promise<number>[] = [];
  app.db.transaction(() => {
    for (const { key, task } of files) {
      // The embedded queue keeps the bytes in this very file; Redis is disposable, so the ledger keeps them.
      const payload = embedded ? null : Buffer.from(encodePayload(task));
      owe(app.db, { key, bytesHash: sha256(task.bytes), file: task.file, payload, priority, seen });
    }
    // The embedded queue writes into this very file, and at once: that is the same commit.
    if (embedded) queued.push(app.queue.enqueue(jobs));
    // Where that cannot be written, neither can the commit, which says so.
    queued[0]?.catch(() => undefined);
  });
  await (queued[0] ?? app.queue.enqueue(jobs));
}

/**
 * Reads files and submits them; their keys, in their order. A file that cannot even be read is recorded as a failure.
 */
export async function submitFiles(
  app: App,
  files: readonly FoundFile[],
  options: SubmitOptions,
): Promise<readonly string[]> {
  const keys: string[] = [];
  const ready: ReadyFile[] = [];
  for (const file of files) {
    if (looksLikeAddress(file.path)) {
      keys.push(...(await submitAddresses(app, [{ address: file.path }], options)));
      continue;
    }
    try {
      if (file.link) {
        throw new CodedError('FILE_LINKED', { path: file.display });
      }
      const read = readyFile(file, await readSourceFile(file.path, file.display, app.config.maxBytes), options);
      ready.push(read);
      keys.push(read.key);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      keys.push(refuse(app, file, error));
    }
  }
  await submit(app, ready, options.priority);
  return keys;
}

/** Records that a file could not be read, under a key of its place alone. */
export function refuse(app: App, file: FoundFile, error: CodedError): string {
  const arrival = `read:${sha256(resolve(file.path)).slice(0, 32)}`;
  const seen = new Date().toISOString();
  owe(app.db, { key: arrival, bytesHash: '', file: file.display, payload: null, priority: 0, seen });
  const result = { read: false, code: error.code, details: error.details, attempts: 1 } as const;
  app.store({ arrival, file: file.display, bytes: new Uint8Array(), result });
  return arrival;
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
