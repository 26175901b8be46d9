import { CodedError } from '../../../extractors/model/errors.ts';
import type { ArticleFile, LoadedArticle } from '../loaded-article.ts';
import type { ArticleNote } from '../notes.ts';
import { declaredCharset, encodingNamed } from './declared-charset.ts';
import { type Decoded, decode } from './decode.ts';
import { refuseBinary, sniffText, type TextType } from './sniff.ts';

/** The limit on a file when no other is set. */
export const MAX_BYTES = 50_000_000;

/** A file of text, decoded. */
export interface TextFile {
  readonly text: string;
  readonly mediaType: TextType;
  readonly encoding: LoadedArticle['encoding'];
  readonly notes: readonly ArticleNote[];
}

/**
 * Bytes → text and what sort of text it is: text as it stands, Markdown or HTML.
 *
 * @throws CodedError FILE_EMPTY, FILE_TOO_LARGE, FILE_BINARY, TYPE_UNSUPPORTED, TEXT_UNDECODABLE
 */
export function readTextFile(file: ArticleFile): TextFile {
  const { path, bytes } = file;
  refuseLarge(file);
  refuseBinary(path, bytes);
  const decoded = decode(path, bytes, file.charset === undefined ? null : encodingNamed(file.charset));
  const mediaType = sniffText(path, decoded.text);
  const notes = decodingNotes(decoded, mediaType === 'html' ? bytes : null);
  return { text: decoded.text, mediaType, encoding: decoded.encoding, notes };
}

/** @throws CodedError FILE_TOO_LARGE */
export function refuseLarge({ path, bytes, maxBytes = MAX_BYTES }: ArticleFile): void {
  if (bytes.length > maxBytes) throw new CodedError('FILE_TOO_LARGE', { path, bytes: bytes.length, limit: maxBytes });
}

function decodingNotes(decoded: Decoded, page: Uint8Array | null): readonly ArticleNote[] {
  const notes: ArticleNote[] = [];
  if (decoded.damaged) notes.push('damaged');
  const declared = page === null ? null : declaredCharset(page);
  if (declared !== null && declared !== decoded.encoding && !/^utf-16/.test(decoded.encoding))
    notes.push('charset-misdeclared');
  return notes;
}
