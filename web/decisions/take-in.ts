import { CodedError } from '../../extractors/model/errors.ts';
import type { App } from '../../pipeline/app.ts';
import { type ReadyFile, readyFile, refuse, submit } from '../../pipeline/inbox/submit.ts';
import { type ArticleMeta, articleMetaSchema, metaProblem } from '../../pipeline/intake/metadata/article-meta.ts';
import { readSidecar, SIDECAR_ENDING, sidecarNames } from '../../pipeline/intake/metadata/sidecar.ts';

/** A file as it came over the network. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Takes uploaded files in; a file that describes another goes with it. Names are for people: they never become a path.
 * Returns the keys of the arrivals.
 */
export async function takeIn(
  app: App,
  files: readonly UploadedFile[],
  given: ArticleMeta | null = null,
): Promise<readonly string[]> {
  const sidecars = new Map(files.filter(({ name }) => name.endsWith(SIDECAR_ENDING)).map((file) => [file.name, file]));
  const keys: string[] = [];
  const ready: ReadyFile[] = [];
  for (const file of files) {
    if (sidecars.has(file.name)) continue;
    const display = shownName(file.name);
    const found = { path: `upload:/${display}`, display };
    try {
      if (file.bytes.byteLength > app.config.maxBytes) {
        throw new CodedError('FILE_TOO_LARGE', {
          path: display,
          bytes: file.bytes.byteLength,
          limit: app.config.maxBytes,
        });
      }
      const description = sidecarNames(file.name)
        .map((name) => sidecars.get(name))
        .find((one) => one !== undefined);
      const sidecar = description === undefined ? null : readSidecar(description.name, description.bytes);
      const read = readyFile(found, { bytes: file.bytes, sidecar }, { given, fileDay: null });
      ready.push(read);
      keys.push(read.key);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      keys.push(refuse(app, found, error));
    }
  }
  await submit(app, ready, 0);
  return keys;
}

/** The last part of a name, without what could be taken for a path or turn the line. */
export function shownName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed()
    .trim();
  return [...plain].slice(0, 160).join('') || 'upload.txt';
}

/** What a form says of a pasted article. @throws CodedError METADATA_INVALID */
export function describedBy(form: Readonly<Record<string, string | undefined>>): ArticleMeta {
  const fields = ['title', 'source', 'published', 'url'] as const;
  const given = Object.fromEntries(fields.flatMap((name) => (form[name]?.trim() ? [[name, form[name]]] : [])));
  const parsed = articleMetaSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CodedError('METADATA_INVALID', {
    path: form['title']?.trim() || 'paste',
    reason: metaProblem(parsed.error),
  });
}
