import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A file that browsers may fetch, as it was when the desk started. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** All files of `web/public`. Only these names are served: nothing that a browser sends is ever a path on the disk. */
export interface Assets {
  readonly find: (name: string) => Asset | null;
  /** The address of a file, with the version of them all in it, so that browsers may keep it for good. */
  readonly href: (name: string) => string;
  readonly version: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const OWN = fileURLToPath(new URL('../public/', import.meta.url));

/** Reads the public files once. */
export function readAssets(folder: string = OWN): Assets {
  const files = new Map<string, Asset>();
  const all = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const hash = createHash('sha256').update(bytes).digest('base64url');
    all.update(name).update(hash);
    files.set(name, { bytes, gzip: new Uint8Array(gzipSync(bytes)), type, etag: `"${hash.slice(0, 22)}"` });
  }
  const version = all.digest('hex').slice(0, 12);
  return { find: (name) => files.get(name) ?? null, href: (name) => `/static/${version}/${name}`, version };
}
