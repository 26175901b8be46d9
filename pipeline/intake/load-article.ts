import { CodedError } from '../../extractors/model/errors.ts';
import { declaredCharset, encodingNamed } from './declared-charset.ts';
import { type Decoded, decode } from './decode.ts';
import type { ReadDocument } from './document.ts';
import { bytesHashOf, contentHashOf, fingerprintOf } from './fingerprint.ts';
import { readHtml } from './html.ts';
import { languageOf } from './language.ts';
import type { ArticleFile, LoadedArticle, MediaType } from './loaded-article.ts';
import { type Metadata, weighMetadata } from './metadata.ts';
import type { ArticleNote } from './notes.ts';
import { readMarkdown, readPlainText } from './plain-text.ts';
import { refuseBinary, sniffText, type TextType } from './sniff.ts';
import { textSections } from './text-sections.ts';

export type { ArticleFile, LoadedArticle } from './loaded-article.ts';

/** The limit on a file when no other is set. */
export const MAX_BYTES = 50_000_000;

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
  const { path, bytes } = file;
  refuseLarge(file);
  refuseBinary(path, bytes);
  const decoded = decode(path, bytes, file.charset === undefined ? null : encodingNamed(file.charset));
  const mediaType = sniffText(path, decoded.text);
  const notes = decodingNotes(decoded, mediaType === 'html' ? bytes : null);
  return articleOf(file, READERS[mediaType](decoded.text), { mediaType, encoding: decoded.encoding, notes });
}

/** @throws CodedError FILE_TOO_LARGE */
export function refuseLarge({ path, bytes, maxBytes = MAX_BYTES }: ArticleFile): void {
  if (bytes.length > maxBytes) throw new CodedError('FILE_TOO_LARGE', { path, bytes: bytes.length, limit: maxBytes });
}

/** How a document was got out of its file. */
export interface Reading {
  readonly mediaType: MediaType;
  /** Null where the format settles it. */
  readonly encoding: LoadedArticle['encoding'];
  readonly notes: readonly ArticleNote[];
}

/**
 * A document that was read → article: weigh the metadata, tell the language, fingerprint.
 *
 * @throws CodedError TEXT_MISSING, LANGUAGE_UNKNOWN
 */
export function articleOf(file: ArticleFile, document: ReadDocument, reading: Reading): LoadedArticle {
  const { path, bytes } = file;
  const words = document.text.slice(document.bodyStart);
  if (!/[\p{L}\p{N}]/u.test(words)) throw new CodedError('TEXT_MISSING', { path });
  const metadata = weighMetadata(document, file);
  const lang = metadata.lang ?? languageOf(words);
  if (lang === null) throw new CodedError('LANGUAGE_UNKNOWN', { path });
  const { title, source, author, url, published, updated } = metadata;
  return {
    text: document.text,
    lang,
    contentHash: contentHashOf(document.text),
    bytesHash: bytesHashOf(bytes),
    title: title.value,
    source: source.value,
    author: author.value,
    url: url.value,
    published: published.value,
    publishedFrom: published.from,
    updated: updated.value,
    updatedFrom: updated.from,
    from: {
      title: title.from,
      source: source.from,
      author: author.from,
      url: url.from,
      published: published.from,
      updated: updated.from,
    },
    mediaType: reading.mediaType,
    encoding: reading.encoding,
    fingerprint: fingerprintOf(words, document.headline),
    notes: notesOf(document, reading, metadata),
  };
}

function decodingNotes(decoded: Decoded, page: Uint8Array | null): readonly ArticleNote[] {
  const notes: ArticleNote[] = [];
  if (decoded.damaged) notes.push('damaged');
  const declared = page === null ? null : declaredCharset(page);
  if (declared !== null && declared !== decoded.encoding && !/^utf-16/.test(decoded.encoding))
    notes.push('charset-misdeclared');
  return notes;
}

function notesOf(document: ReadDocument, reading: Reading, { published }: Metadata): readonly ArticleNote[] {
  const notes: ArticleNote[] = [...document.notes, ...reading.notes];
  if (reading.mediaType !== 'text' && !notes.includes('damaged') && document.text.includes('\ufffd'))
    notes.push('damaged');
  const plain = reading.mediaType === 'text' || reading.mediaType === 'markdown';
  if (plain && textSections(document.text).length > 0) notes.push('several-articles');
  if (published.from === 'file') notes.push('relative-date');
  if (published.value === null) notes.push('no-date');
  return notes;
}
