import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { looksLikeAddress } from '../fetch/fetch-address.ts';
import { SIDECAR_ENDING } from '../intake/metadata/sidecar.ts';

/** A file to take in, and the name that people see. */
export interface FoundFile {
  readonly path: string;
  /** Relative to the folder that was named, with forward slashes; the bare name of a file that was named itself. */
  readonly display: string;
  /** True for a link in a folder: it is not followed, and said to be none of the articles. */
  readonly link?: boolean;
}

/**
 * The files that the paths stand for, in a stable order: each file, and all files beneath each folder except hidden
 * ones, sidecars, annotations (`NAME.gold.json`), and what `leaveOut` names. A path that leads nowhere is kept: reading it says so. Links in folders
 * are not followed; they are handed on as links, but for those beside an article, which goes with them or is refused.
 */
export async function* collectFiles(
  paths: readonly string[],
  leaveOut: (path: string) => boolean = () => false,
): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (looksLikeAddress(path)) {
      yield { path, display: path };
      continue;
    }
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) yield* beneath(path, path, leaveOut);
    else yield { path, display: basename(path) };
  }
}

async function* beneath(root: string, folder: string, leaveOut: (path: string) => boolean): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name) || leaveOut(path)) continue;
    const display = relative(root, path).replaceAll('\\', '/');
    if (entry.isDirectory()) yield* beneath(root, path, leaveOut);
    else if (isBeside(entry.name)) continue;
    else if (entry.isSymbolicLink()) yield { path, display, link: true };
    else if (entry.isFile()) yield { path, display };
  }
}

/** What stands beside an article and is none: its description, and what people marked in it. */
function isBeside(name: string): boolean {
  return name.endsWith(SIDECAR_ENDING) || name.endsWith('.gold.json');
}

/** Names that are not for us: dotfiles, and what editors, browsers and office programs write while they are at it. */
export function isHidden(name: string): boolean {
  return /^(?:\.|~\$)|~$|\.(?:part|partial|filepart|crdownload|opdownload|download|tmp|temp|swp)$/i.test(name);
}
