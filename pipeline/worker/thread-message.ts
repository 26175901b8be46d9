import type { CodedError, ErrorCode } from '../../extractors/model/errors.ts';

/** What a thread says to its pool. Errors travel as code and details: a class does not survive the crossing. */
export type ThreadMessage<Answer> =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly answer: Answer }
  | {
      readonly type: 'error';
      /** Null for an error that has no code, a bug. */
      readonly code: ErrorCode | null;
      readonly details: CodedError['details'];
      readonly reason: string;
    };
