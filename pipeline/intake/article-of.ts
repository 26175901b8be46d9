import { CodedError } from '../../extractors/model/errors.ts';
import type { ReadDocument } from './document.ts';
import { bytesHashOf, contentHashOf, fingerprintOf } from './fingerprint.ts';
import { languageOf } from './language.ts';
import type { ArticleFile, LoadedArticle, MediaType } from './loaded-article.ts';
import { type Metadata, weighMetadata } from './metadata/metadata.ts';
import type { ArticleNote } from './notes.ts';
import { textSections } from './text-sections.ts';

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
