import type { ArticleFile, LoadedArticle } from '../loaded-article.ts';
import type { ArticleMeta } from '../metadata/article-meta.ts';

/** One entry of a file that holds several: a file of its own, to be opened in turn. */
export interface FilePart {
  /** `mail.eml#report.pdf`, `news.json#3`; unique within its file. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What stands beside the entry: a sidecar in the same archive. */
  readonly sidecar?: ArticleMeta | undefined;
}

/** An entry that is an address: what lies there is fetched. */
export interface AddressPart {
  readonly path: string;
  readonly address: string;
  readonly sidecar?: ArticleMeta | undefined;
}

export type Part = FilePart | AddressPart;

/** What opening a file gives: one article, or the entries it holds. */
export type Opened =
  | { readonly kind: 'article'; readonly article: LoadedArticle }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] };

/** A file to open, and how many files it lies in: an archive in a mail in an archive has depth 2. */
export interface FileToOpen extends ArticleFile {
  readonly depth?: number | undefined;
}

/** An opener of one format. */
export type Opener = (file: FileToOpen) => Opened | Promise<Opened>;

/** More entries than this are no news but a data set; they are refused as a whole. */
export const MOST_PARTS = 5000;
/** Files in files in files. */
export const MOST_DEPTH = 3;

/** Bytes that may be handed to a thread whole. */
export function ownBytes(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
}
