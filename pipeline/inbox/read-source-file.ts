import { constants, lstat, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CodedError } from '../../extractors/model/errors.ts';
import type { ArticleMeta } from '../intake/metadata/article-meta.ts';
import { readSidecar, SIDECAR_ENDING, sidecarNames } from '../intake/metadata/sidecar.ts';

/** A file as it lies on the disk, with its description. */
export interface SourceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** From `NAME.meta.json` beside it; null when there is none. */
  readonly sidecar: ArticleMeta | null;
}

/**
 * Reads a file and its sidecar. `display` names it in messages. `follow`: the path may be a link, as one that a person
 * typed; a sidecar never is, and a link in a folder may lead anywhere.
 *
 * @throws CodedError FILE_NOT_FOUND, FILE_LINKED, FILE_UNREADABLE, FILE_TOO_LARGE, METADATA_INVALID
 */
export async function readSourceFile(
  path: string,
  display: string,
  maxBytes: number,
  { follow = true } = {},
): Promise<SourceFile> {
  const bytes = await readBytes(path, display, { maxBytes, follow });
  return { bytes, sidecar: await findSidecar(path, display, maxBytes) };
}

async function findSidecar(path: string, display: string, maxBytes: number): Promise<ArticleMeta | null> {
  for (const name of sidecarNames(basename(path))) {
    const sidecar = join(dirname(path), name);
    const there = await lstat(sidecar).then(
      (found) => !found.isDirectory(),
      () => false,
    );
    if (!there) continue;
    const shown = `${display}${SIDECAR_ENDING}`;
    return readSidecar(shown, await readBytes(sidecar, shown, { maxBytes, follow: false }));
  }
  return null;
}

/** One open file from the first look to the last byte: another that takes its name meanwhile is not read. */
async function readBytes(
  path: string,
  display: string,
  { maxBytes, follow }: { readonly maxBytes: number; readonly follow: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  // Without blocking: opening a pipe would wait for somebody who writes into it.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (follow ? 0 : (constants.O_NOFOLLOW ?? 0));
  const file = await explained(display, open(path, flags), { follow });
  try {
    const stats = await explained(display, file.stat());
    if (!stats.isFile()) {
      const reason = stats.isDirectory() ? REASONS['EISDIR'] : 'it is no file but a device or a pipe';
      throw new CodedError('FILE_UNREADABLE', { path: display, reason: reason ?? '' });
    }
    refuseLarge(stats.size);
    const bytes = await explained(display, file.readFile());
    refuseLarge(bytes.length);
    // Buffers are transferred to threads whole: one that shares its memory with others would take them along.
    return new Uint8Array(bytes);
  } finally {
    await file.close();
  }

  function refuseLarge(bytes: number): void {
    if (bytes > maxBytes) throw new CodedError('FILE_TOO_LARGE', { path: display, bytes, limit: maxBytes });
  }
}

async function explained<Value>(path: string, work: Promise<Value>, { follow = true } = {}): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CodedError('FILE_NOT_FOUND', { path }, { cause });
    if (code === 'ELOOP' && !follow) throw new CodedError('FILE_LINKED', { path }, { cause });
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
