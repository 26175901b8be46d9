import type { Language } from '../../extractors/model/article.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Encoding } from './file/declared-charset.ts';
import type { TextType } from './file/sniff.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { ArticleMeta } from './metadata/article-meta.ts';
import type { Metadata, Origin } from './metadata/metadata.ts';
import type { ArticleNote } from './notes.ts';

/** The type of the file that an article came from. `record`: a row of JSON or CSV, or an entry of a feed. */
export type MediaType = TextType | 'pdf' | 'docx' | 'mail' | 'mhtml' | 'record';

/** A file as it arrives, and what is known of it from outside. */
export interface ArticleFile {
  /** For messages and for its ending; relative, never opened. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** From `NAME.meta.json`; read with `readSidecar`. */
  readonly sidecar?: ArticleMeta | undefined;
  /** From the command line. */
  readonly given?: ArticleMeta | undefined;
  /** The day on which the file was saved or fetched: 1天前 counts from it. Without it such words date nothing. */
  readonly fileDay?: CalendarDay | undefined;
  /** Where it was fetched. */
  readonly address?: string | undefined;
  /** From an HTTP header: `gbk`, `utf-8`. */
  readonly charset?: string | undefined;
  /** Larger files are refused; 50 MB when absent. */
  readonly maxBytes?: number | undefined;
}

/** One article, ready to be stored and read for figures. JSON-safe, frozen by type. */
export interface LoadedArticle {
  /** Immutable: every span points into it. Well formed UTF-16 without NUL. */
  readonly text: string;
  readonly lang: Language;
  /** SHA-256 of `text`, and of the file as it came. */
  readonly contentHash: string;
  readonly bytesHash: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: CalendarDay | null;
  readonly publishedFrom: Origin | null;
  /** The day of the last change; null where nothing says that there was one. */
  readonly updated: CalendarDay | null;
  readonly updatedFrom: Origin | null;
  /** Where each of the others came from. */
  readonly from: Readonly<Record<keyof Omit<Metadata, 'lang'>, Origin | null>>;
  readonly mediaType: MediaType;
  /** Null where the format settles it. */
  readonly encoding: Encoding | null;
  readonly fingerprint: Fingerprint;
  readonly notes: readonly ArticleNote[];
}
