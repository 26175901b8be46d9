import type { Check } from '../../extractors/model/check.ts';
import type { Claim } from '../../extractors/model/claim.ts';
import type { CodedError, ErrorCode } from '../../extractors/model/errors.ts';
import type { LoadedArticle } from '../intake/load-article.ts';

/** What reading a file gave, on its way to the one writer. */
export interface StoreTask {
  readonly arrival: string;
  readonly file: string;
  /** The original, kept with the article. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly result: ReadResult;
}

/** What came of a file. Plain data: it crosses threads and machines. */
export type ReadResult = ReadArticle | UnreadFile;

/** The article with all that was found in it. */
export interface ReadArticle {
  readonly read: true;
  readonly article: LoadedArticle;
  readonly claims: readonly Claim[];
  readonly checks: readonly Check[];
  /** RULES_VERSION of the extractors that made the claims. */
  readonly rules: string;
}

/** Why there is no article. */
export interface UnreadFile {
  readonly read: false;
  readonly code: ErrorCode;
  readonly details: CodedError['details'];
  readonly attempts: number;
}
