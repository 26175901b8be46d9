import { checkArithmetic } from '../consolidate/checks/checks.ts';
import { groupWith } from '../consolidate/metrics/lexicon.ts';
import { openFile } from '../intake/file/open-file.ts';
import type { FileToOpen } from '../intake/formats/opened.ts';
import type { LoadedArticle } from '../intake/loaded-article.ts';
import { currentLexicon } from '../lexicon/current-lexicon.ts';
import { readClaims, sectionsOf } from './read-claims.ts';
import type { ReadTask } from './read-task.ts';
import type { HeldParts, ReadArticle } from './store-task.ts';

/**
 * What a worker does: bytes → article, claims and checks, or the entries that the file holds. Pure: the same task gives
 * the same result on any machine. Throws CodedError for a file that is no article.
 */
export async function readTask(task: ReadTask): Promise<ReadArticle | HeldParts> {
  const opened = await openFile(fileOf(task));
  return opened.kind === 'article' ? withClaims(opened.article, task.file) : { read: 'parts', parts: opened.parts };
}

/** An article with what is found in it; `name` is for messages. */
export function withClaims(article: LoadedArticle, name: string): ReadArticle {
  const { text, lang, published, publishedFrom, mediaType } = article;
  const { lexicon, rules } = currentLexicon(process.env['HESHU_LEXICON']);
  groupWith(() => lexicon);
  const sections = sectionsOf(article);
  const claims = readClaims({ id: name, text, lang, published, publishedFrom, mediaType }, lexicon, sections);
  const checks = checkArithmetic(text, claims);
  return { read: true, article, claims, checks, rules, sections };
}

/** A task's file as the intake takes it. */
export function fileOf(task: ReadTask): FileToOpen {
  return {
    path: task.file,
    bytes: task.bytes,
    ...(task.sidecar && { sidecar: task.sidecar }),
    ...(task.given && { given: task.given }),
    ...(task.fileDay && { fileDay: task.fileDay }),
    address: task.address,
    charset: task.charset,
    depth: task.depth,
  };
}
