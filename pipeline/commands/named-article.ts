import { existsSync } from 'node:fs';
import { readSourceFile } from '../inbox/read-source-file.ts';
import { openFile } from '../intake/file/open-file.ts';
import type { FileToOpen, Part } from '../intake/formats/opened.ts';
import type { LoadedArticle } from '../intake/loaded-article.ts';
import type { ArticleMeta } from '../intake/metadata/article-meta.ts';
import { partTask } from '../steps/part-task.ts';
import { usage } from './options.ts';
import { shorten } from './terminal-text.ts';

/** Entries that a message names before it says how many more there are. */
const NAMED = 12;

/**
 * The article of that name: a file, or an entry of one as lists print it (`week.zip#steel.txt`, `rows.jsonl#3`,
 * `mail.eml#week.zip#steel.txt`). Without the name of an entry, the only one.
 *
 * @throws CodedError as `openFile`; USAGE when the file holds several articles, or none of that name
 */
export async function namedArticle(
  name: string,
  { maxBytes, given }: { readonly maxBytes: number; readonly given: ArticleMeta | null },
): Promise<LoadedArticle> {
  const path = fileOf(name);
  const { bytes, sidecar } = await readSourceFile(path, path, maxBytes);
  return entryOf(name, { path, bytes, sidecar: sidecar ?? undefined, given: given ?? undefined });
}

/** The longest beginning of the name, up to a `#`, under which there is a file: names of files may hold one themselves. */
function fileOf(name: string): string {
  let path = name;
  while (!existsSync(path)) {
    const mark = path.lastIndexOf('#');
    if (mark === -1) return name;
    path = path.slice(0, mark);
  }
  return path;
}

async function entryOf(name: string, file: FileToOpen): Promise<LoadedArticle> {
  const opened = await openFile(file);
  if (opened.kind === 'article') {
    if (name === file.path || !name.startsWith(`${file.path}#`)) return opened.article;
    throw usage(`${shorten(file.path, 200)} is an article and holds no entries.`);
  }
  const entries = opened.parts.filter((part) => 'bytes' in part);
  const wanted = entries.filter(({ path }) => name === path || name.startsWith(`${path}#`));
  const [first, ...others] = wanted.length === 0 && name === file.path ? entries : wanted;
  if (first === undefined || (others.length > 0 && name === file.path)) throw usage(choices(name, file, opened.parts));
  const { sidecar, given, depth } = partTask('', wholeOf(file), first);
  const part = {
    path: first.path,
    bytes: first.bytes,
    sidecar: sidecar ?? undefined,
    given: given ?? undefined,
    depth,
  };
  return entryOf(name === file.path ? first.path : name, part);
}

function wholeOf({ sidecar, given, depth }: FileToOpen): Parameters<typeof partTask>[1] {
  return { sidecar: sidecar ?? null, given: given ?? null, fileDay: null, ...(depth !== undefined && { depth }) };
}

function choices(name: string, { path }: FileToOpen, parts: readonly Part[]): string {
  const holds = name === path ? 'holds' : `has no entry ${shorten(name.slice(path.length), 120)}; it holds`;
  const names = parts.map((part) => ('bytes' in part ? part.path : `${part.path} (an address: ingest it)`));
  const shown = names.slice(0, NAMED).map((entry) => `\n  ${shorten(entry, 200)}`);
  const more = names.length > NAMED ? `\n  … and ${names.length - NAMED} more` : '';
  return `${shorten(path, 200)} ${holds} ${names.length} entries. Name one of them in place of the file:${shown.join('')}${more}`;
}
