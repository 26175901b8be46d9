import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { CodedError } from '../../extractors/model/errors.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { owe } from '../../storage/ledger.ts';
import type { App } from '../app.ts';
import type { ArticleMeta } from '../intake/article-meta.ts';
import { encodePayload } from '../queue/payload-codec.ts';
import type { FoundFile } from './collect-files.ts';
import { readSourceFile, type SourceFile } from './read-source-file.ts';

/** What is known of a file besides what it holds. */
export interface SubmitOptions {
  /** From the command line. */
  readonly given: ArticleMeta | null;
  readonly fileDay: CalendarDay | null;
  /** Lower goes first. */
  readonly priority: number;
}

/** Names the file at that place with that content: taking it in twice is taking it in once. */
export function arrivalKey(path: string, bytes: Uint8Array): string {
  return `read:${sha256(`${resolve(path)}\0${sha256(bytes)}`).slice(0, 32)}`;
}

/** Notes that the file is owed and queues it; both survive a crash. The bytes are gone from `source` afterwards. */
export async function submit(app: App, file: FoundFile, source: SourceFile, options: SubmitOptions): Promise<string> {
  const { bytes, sidecar } = source;
  const key = arrivalKey(file.path, bytes);
  const { given, fileDay, priority } = options;
  const task = { arrival: key, file: file.display, bytes, sidecar, given, fileDay };
  // The embedded queue keeps the bytes in this very file; Redis is disposable, so the ledger keeps them.
  const payload = app.config.redisUrl === null ? null : Buffer.from(encodePayload(task));
  const seen = new Date().toISOString();
  owe(app.db, { key, bytesHash: sha256(bytes), file: file.display, payload, priority, seen });
  await app.queue.enqueue([{ id: key, kind: 'read', payload: task, priority }]);
  return key;
}

/** Reads a file and submits it. A file that cannot even be read is recorded as a failure; its key is returned too. */
export async function submitFile(app: App, file: FoundFile, options: SubmitOptions): Promise<string> {
  try {
    const source = await readSourceFile(file.path, file.display, app.config.maxBytes);
    return await submit(app, file, source, options);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return refuse(app, file, error);
  }
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
