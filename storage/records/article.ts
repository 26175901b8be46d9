import type { Language } from '../../extractors/model/article.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Instant } from '../instant.ts';

/** What is known of an article besides its text. Null: the article does not say. */
export interface ArticleAbout {
  readonly title: string | null;
  /** The publisher. */
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: CalendarDay | null;
  /** How the day is known: `given`, `sidecar`, `json-ld`, `meta`, `dateline` … Null when it is not. */
  readonly publishedFrom: string | null;
  /** The day of the last change, and how it is known; null where nothing says that there was one. */
  readonly updated: CalendarDay | null;
  readonly updatedFrom: string | null;
}

/** An article with what intake found of its file. */
interface ReadArticle extends ArticleAbout {
  /** Hex SHA-256 of the text in UTF-8. */
  readonly contentHash: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly bytesHash: string;
  /** The name to show, not a path to open. */
  readonly file: string | null;
  readonly lang: Language | null;
  readonly mediaType: string;
  readonly encoding: string | null;
  /** What a person should know of it: no figures, damaged characters. */
  readonly notes: readonly string[];
  readonly received: Instant;
}

/** An article as it comes from intake. */
export interface NewArticle extends ReadArticle {
  /** Becomes immutable: every span points into it. */
  readonly text: string;
  /** The file as it was dropped. */
  readonly bytes: Uint8Array;
  /** Reprint group; its own id unless told. */
  readonly textGroup?: string;
}

/** An article as stored, without its text and bytes. */
export interface Article extends ReadArticle {
  /** `a_` and 16 hex digits of the content hash: the same text has the same id in every database. */
  readonly id: string;
  readonly textGroup: string;
  /** Id of the article of its reprint group that was published first; null when it is that one. */
  readonly reprintOf: string | null;
  /** Id of the version before this one, and of the one after. */
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  /** Of the rules that read its claims; null as long as none did. */
  readonly rulesVersion: string | null;
  /** Claims it has now. */
  readonly claims: number;
}

/** What people can say of an article's text. */
export const ARTICLE_DECISIONS = ['split', 'join', 'open'] as const;

/**
 * `split`: the article is a text of its own, whatever it resembles; `join`: it is a reprint of `other`; `open`: the
 * rules decide again. Added and never edited: the newest counts.
 */
export interface ArticleDecision {
  readonly article: string;
  readonly decision: (typeof ARTICLE_DECISIONS)[number];
  /** With `join`, the other article; else null. */
  readonly other: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** An article that has bands in common with what was asked for. */
export interface BandMatch {
  readonly id: string;
  /** How many bands. */
  readonly shared: number;
  readonly textGroup: string;
  /** What `bandsInsert` was given, to be compared by the caller. */
  readonly signature: Uint8Array;
}

/** An article that shares a key with another, and what decides whether and in which order the two are versions. */
export interface Kin {
  readonly id: string;
  readonly published: CalendarDay | null;
  /** Keys that the two share. */
  readonly shared: readonly string[];
  /** What `bandsInsert` was given; null for an article that was never filed. */
  readonly signature: Uint8Array | null;
}

/** The same text or bytes met again under another name, address or publisher. */
export interface Sighting {
  readonly bytesHash: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly published: CalendarDay | null;
  readonly seen: Instant;
}
