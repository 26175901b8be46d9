import { articleOf } from './article-of.ts';
import type { ReadDocument } from './document.ts';
import type { TextType } from './file/sniff.ts';
import { readTextFile } from './file/text-file.ts';
import type { ArticleFile, LoadedArticle } from './loaded-article.ts';
import { readHtml } from './page/html.ts';
import { readMarkdown, readPlainText } from './plain-text.ts';

export type { ArticleFile, LoadedArticle } from './loaded-article.ts';

/** The reader of each type that is text as it stands: decoded text in, text and whatever it says of itself out. */
const READERS = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
} satisfies Record<TextType, (text: string) => ReadDocument>;

/**
 * Bytes of text, Markdown or HTML → article: refuse what is not text, decode, read by type, weigh the metadata, tell the language, fingerprint.
 * Pure: no files, no network, no clock; the same input gives the same article.
 *
 * @throws CodedError, and nothing else, whatever the bytes: FILE_EMPTY, FILE_TOO_LARGE, FILE_BINARY, TYPE_UNSUPPORTED,
 * TEXT_UNDECODABLE, TEXT_MISSING, LANGUAGE_UNKNOWN.
 */
export function loadArticle(file: ArticleFile): LoadedArticle {
  const { text, ...reading } = readTextFile(file);
  return articleOf(file, READERS[reading.mediaType](text), reading);
}
