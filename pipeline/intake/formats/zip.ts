import { fromBufferPromise } from 'yauzl';
import { CodedError } from '../../../extractors/model/errors.ts';
import type { ArticleMeta } from '../metadata/article-meta.ts';
import { readSidecar, SIDECAR_ENDING, sidecarNames } from '../metadata/sidecar.ts';
import { type FileToOpen, MOST_DEPTH, type Opened, ownBytes } from './opened.ts';

/** What an archive may hold; more is an attack or a data set, and is refused before anything is unpacked. */
export const ZIP_LIMITS = {
  entries: 2000,
  /** Unpacked, all entries together. */
  bytes: 200_000_000,
  /** Unpacked against packed: text packs to a tenth, a bomb to a thousandth. */
  ratio: 200,
} as const;

/** Below this size the ratio says nothing. */
const SMALL = 1_000_000;
/** What systems put into archives and nobody dropped. */
const LITTER = /(?:^|\/)(?:__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini)(?:\/|$)/i;

interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Opens an archive: each file in it is an entry. @throws CodedError ARCHIVE_REFUSED, FILE_DAMAGED, ENTRIES_MISSING */
export async function openZip(file: FileToOpen): Promise<Opened> {
  const { path, depth = 0 } = file;
  if (depth >= MOST_DEPTH) {
    throw new CodedError('ARCHIVE_REFUSED', { path, reason: `it lies more than ${MOST_DEPTH} archives deep` });
  }
  const entries = await unpack(path, file.bytes);
  const sidecars = new Map(entries.filter(isSidecar).map((entry) => [entry.name, entry.bytes]));
  const files = entries.filter((entry) => !isSidecar(entry));
  if (files.length === 0) throw new CodedError('ENTRIES_MISSING', { path, what: 'an archive without files' });
  const parts = files.map(({ name, bytes }) => ({
    path: `${path}#${name}`,
    bytes,
    sidecar: sidecarFor(path, name, sidecars),
  }));
  return { kind: 'parts', parts };
}

/** Refuses an archive that would unpack to too much, from its directory alone. @throws CodedError ARCHIVE_REFUSED, FILE_DAMAGED */
export async function checkZip(path: string, bytes: Uint8Array): Promise<void> {
  await unpack(path, bytes, () => false);
}

async function unpack(
  path: string,
  packed: Uint8Array,
  wanted: (name: string) => boolean = (name) => !LITTER.test(name),
): Promise<readonly ZipEntry[]> {
  const refuse = (reason: string) => new CodedError('ARCHIVE_REFUSED', { path, reason });
  const found: ZipEntry[] = [];
  try {
    const zip = await fromBufferPromise(Buffer.from(packed), { lazyEntries: true, validateEntrySizes: true });
    const entries = [];
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      total += entry.uncompressedSize;
      if (entries.length > ZIP_LIMITS.entries) throw refuse(`it holds more than ${ZIP_LIMITS.entries} files`);
      if (total > ZIP_LIMITS.bytes) throw refuse(`it unpacks to more than ${ZIP_LIMITS.bytes} bytes`);
      if (total > SMALL && total > packed.length * ZIP_LIMITS.ratio) {
        throw refuse(`it unpacks to more than ${ZIP_LIMITS.ratio} times its size`);
      }
    }
    for (const entry of entries) {
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new CodedError('FILE_LOCKED', { path });
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
      found.push({ name: uniqueIn(entry.fileName, found), bytes: ownBytes(Buffer.concat(chunks)) });
    }
    return found;
  } catch (cause) {
    if (cause instanceof CodedError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('FILE_DAMAGED', { path, what: 'ZIP', reason: reason.slice(0, 200) }, { cause });
  }
}

function isSidecar({ name }: ZipEntry): boolean {
  return name.endsWith(SIDECAR_ENDING);
}

function sidecarFor(path: string, name: string, sidecars: ReadonlyMap<string, Uint8Array>): ArticleMeta | undefined {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  for (const sidecar of sidecarNames(name.slice(folder.length))) {
    const bytes = sidecars.get(folder + sidecar);
    if (bytes !== undefined) return readSidecar(`${path}#${folder}${sidecar}`, bytes);
  }
  return undefined;
}

function uniqueIn(wanted: string, others: readonly ZipEntry[]): string {
  let name = wanted;
  for (let count = 2; others.some((other) => other.name === name); count += 1) name = `${wanted} (${count})`;
  return name;
}
