import type { CodedError, ErrorCode } from '../../extractors/model/errors.ts';

/** What a process says to its pool. Errors travel as code and details: a class does not survive the crossing. */
export type ProcessMessage<Answer> =
  | { readonly type: 'ready' }
  /** `rss`: bytes of memory that the process has now. */
  | { readonly type: 'answer'; readonly answer: Answer; readonly rss: number }
  | {
      readonly type: 'error';
      /** Null for an error that has no code, a bug. */
      readonly code: ErrorCode | null;
      readonly details: CodedError['details'];
      readonly reason: string;
      readonly rss: number;
    };
