import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleMeta } from '../../../pipeline/intake/metadata/article-meta.ts';
import { readSidecar } from '../../../pipeline/intake/metadata/sidecar.ts';
import { readArticle } from '../../../pipeline/steps/read-article.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';
import { day } from '../../helpers/make-claim.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/articles/', import.meta.url));

/** An article as its writer knows it. */
export interface Sketch {
  readonly text: string;
  readonly file?: string;
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly updated?: string;
}

/** What reading such an article gives; the same sketch gives the same task. */
export function taskOf({ text, file = 'made.txt', published, updated, ...meta }: Sketch): StoreTask {
  const given: ArticleMeta = {
    ...meta,
    ...(published !== undefined && { published: day(published) }),
    ...(updated !== undefined && { updated: day(updated) }),
  };
  return read(file, Buffer.from(text, 'utf8'), given);
}

/** The articles of the fixtures whose names begin so, as they are read from their files and sidecars. */
export function fixtureTasks(...begins: readonly string[]): readonly StoreTask[] {
  const names = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.txt') && begins.some((start) => name.startsWith(start)),
  );
  return names.sort().map((name) => {
    const sidecar = readFileSync(join(FOLDER, name.replace(/\.txt$/, '.meta.json')));
    return read(name, readFileSync(join(FOLDER, name)), readSidecar(name, sidecar));
  });
}

function read(file: string, buffer: Buffer, sidecar: ArticleMeta | null): StoreTask {
  const bytes = new Uint8Array(buffer);
  const arrival = `${file}:${JSON.stringify(sidecar)}:${buffer.toString('base64').slice(0, 40)}`;
  const result = readArticle({ arrival, file, bytes, sidecar, given: null, fileDay: null });
  return { arrival, file, bytes, result };
}
