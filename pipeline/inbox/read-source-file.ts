import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CodedError } from '../../extractors/model/errors.ts';
import type { ArticleMeta } from '../intake/article-meta.ts';
import { readSidecar, SIDECAR_ENDING, sidecarNames } from '../intake/sidecar.ts';

/** A file as it lies on the disk, with its description. */
export interface SourceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** From `NAME.meta.json` beside it; null when there is none. */
  readonly sidecar: ArticleMeta | null;
}

/**
 * Reads a file and its sidecar. `display` names it in messages.
 * @throws CodedError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, METADATA_INVALID
 */
export async function readSourceFile(path: string, display: string, maxBytes: number): Promise<SourceFile> {
  const { size } = await explained(display, stat(path));
  if (size > maxBytes) throw new CodedError('FILE_TOO_LARGE', { path: display, bytes: size, limit: maxBytes });
  const bytes = await explained(display, readFile(path));
  return { bytes: ownBytes(bytes), sidecar: await findSidecar(path, display, maxBytes) };
}

async function findSidecar(path: string, display: string, maxBytes: number): Promise<ArticleMeta | null> {
  for (const name of sidecarNames(basename(path))) {
    const sidecar = join(dirname(path), name);
    const size = await stat(sidecar).then(
      (found) => found.size,
      () => null,
    );
    if (size === null) continue;
    const shown = `${display}${SIDECAR_ENDING}`;
    if (size > maxBytes) throw new CodedError('FILE_TOO_LARGE', { path: shown, bytes: size, limit: maxBytes });
    return readSidecar(shown, await explained(shown, readFile(sidecar)));
  }
  return null;
}

// Buffers are transferred to threads whole: one that shares its memory with others would take them along.
function ownBytes(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}

async function explained<Value>(path: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CodedError('FILE_NOT_FOUND', { path }, { cause });
    const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
    throw new CodedError('FILE_UNREADABLE', { path, reason }, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads to itself',
};
