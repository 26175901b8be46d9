import type { ArticleMeta } from './metadata/article-meta.ts';
import type { Dateline } from './metadata/dateline.ts';
import type { FoundMeta } from './metadata/found-meta.ts';
import type { ArticleNote } from './notes.ts';

/** What a reader makes of a file of its type, before the sources of metadata are weighed against each other. */
export interface ReadDocument {
  /** The article's text as it will stand for ever. */
  readonly text: string;
  /** Where the words begin, behind front matter; language and fingerprint are taken from there. */
  readonly bodyStart: number;
  /** The headline as the text has it, at the head of the text; null when it has none. */
  readonly headline: string | null;
  readonly frontMatter: ArticleMeta;
  /** What stands around the text in its own fields: the head of a mail, a row's columns, a feed's entry. */
  readonly record?: ArticleMeta | undefined;
  readonly jsonLd: FoundMeta;
  readonly metaTags: FoundMeta;
  /** What the page shows without saying what it is: its h1, the title of the window, `<time>`. */
  readonly page: FoundMeta;
  readonly dateline: Dateline;
  /** The name behind the headline in the title of the window, or at the head of the page; it is believed last. */
  readonly siteName?: string | null | undefined;
  readonly notes: readonly ArticleNote[];
}
