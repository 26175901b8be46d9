import type { Check } from '../../extractors/model/check.ts';
import type { Claim } from '../../extractors/model/claim.ts';
import type { CodedError, ErrorCode } from '../../extractors/model/errors.ts';
import type { ArticleSection } from '../../storage/articles/article-sections.ts';
import type { Part } from '../intake/formats/opened.ts';
import type { LoadedArticle } from '../intake/load-article.ts';
import type { ReadTask } from './read-task.ts';

/** What reading a file gave, on its way to the one writer. */
export interface StoreTask {
  readonly arrival: string;
  readonly file: string;
  /** The original, kept with the article. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly result: ReadResult;
  /** What holds for the entries of the file too, where it has any. */
  readonly whole?: Pick<ReadTask, 'sidecar' | 'given' | 'fileDay' | 'depth'>;
}

/** What came of a file. Plain data: it crosses threads and machines. */
export type ReadResult = ReadArticle | HeldParts | KnownArticle | UnreadFile;

/** The article with all that was found in it. */
export interface ReadArticle {
  readonly read: true;
  readonly article: LoadedArticle;
  readonly claims: readonly Claim[];
  readonly checks: readonly Check[];
  /** RULES_VERSION of the extractors that made the claims. */
  readonly rules: string;
  /** The articles that its text holds; absent, the writer looks for them. */
  readonly sections?: readonly ArticleSection[];
}

/** The file is no article itself and holds entries, each to be read by itself. */
export interface HeldParts {
  readonly read: 'parts';
  readonly parts: readonly Part[];
}

/** The address still has what was fetched from it before. */
export interface KnownArticle {
  readonly read: 'known';
  readonly article: string;
}

/** Why there is no article. */
export interface UnreadFile {
  readonly read: false;
  readonly code: ErrorCode;
  readonly details: CodedError['details'];
  readonly attempts: number;
}
