import { CodedError, type ErrorCode } from '../../extractors/model/errors.ts';

/**
 * Whether the same job may succeed when it is tried again. `again`: the cause lies outside the article and may pass.
 * A new error code does not compile until it stands here.
 */
const RETRY = {
  FILE_NOT_FOUND: 'never',
  FILE_UNREADABLE: 'again',
  FILE_LINKED: 'never',
  FILE_EMPTY: 'never',
  FILE_TOO_LARGE: 'never',
  FILE_BINARY: 'never',
  TYPE_UNSUPPORTED: 'never',
  TEXT_UNDECODABLE: 'never',
  TEXT_MISSING: 'never',
  LANGUAGE_UNKNOWN: 'never',
  METADATA_INVALID: 'never',
  FILE_DAMAGED: 'never',
  FILE_LOCKED: 'never',
  TEXT_SCANNED: 'never',
  ARCHIVE_REFUSED: 'never',
  RECORD_WITHOUT_TEXT: 'never',
  ENTRIES_MISSING: 'never',
  ADDRESS_INVALID: 'never',
  ADDRESS_FORBIDDEN: 'never',
  FETCH_UNREACHABLE: 'again',
  FETCH_TIMEOUT: 'again',
  FETCH_BUSY: 'again',
  FETCH_REFUSED: 'never',
  FETCH_ROBOTS: 'never',
  FETCH_TOO_LARGE: 'never',
  FETCH_REDIRECTS: 'never',
  FETCH_DAMAGED: 'again',
  FEED_INVALID: 'never',
  FEED_UNKNOWN: 'never',
  EXTRACTION_FAILED: 'never',
  LEXICON_INVALID: 'never',
  UNIT_WORD_TWICE: 'never',
  RULE_NAME_TWICE: 'never',
  NAME_TWICE: 'never',
  DATABASE_NEWER: 'never',
  DATABASE_MIGRATION_EDITED: 'never',
  DATABASE_MIGRATION_GAP: 'never',
  DATABASE_READ_ONLY: 'again',
  DATABASE_FULL: 'again',
  DATABASE_BUSY: 'again',
  DATABASE_UNUSABLE: 'again',
  EXPORT_UNKNOWN: 'never',
  EXPORT_NEWER: 'never',
  EXPORT_DAMAGED: 'never',
  FILE_EXISTS: 'never',
  INSTANCE_NOT_EMPTY: 'never',
  QUEUE_UNREACHABLE: 'again',
  VERSION_MISMATCH: 'again',
  CLAIM_QUOTE_MISMATCH: 'never',
  ARTICLE_UNKNOWN: 'never',
  CLAIM_UNKNOWN: 'never',
  FACT_UNKNOWN: 'never',
  FAILURE_UNKNOWN: 'never',
  FILE_AGAIN_NEEDED: 'never',
  PAGE_UNKNOWN: 'never',
  REQUEST_INVALID: 'never',
  REQUEST_FORGED: 'never',
  REQUEST_TOO_LARGE: 'never',
  HOST_FOREIGN: 'never',
  LOGIN_NEEDED: 'never',
  LOGIN_FAILED: 'never',
  LOGIN_TOO_OFTEN: 'never',
  ROLE_LACKING: 'never',
  USER_UNKNOWN: 'never',
  USER_TAKEN: 'never',
  USER_NAME_UNUSABLE: 'never',
  PASSWORD_SHORT: 'never',
  PASSWORD_WRONG: 'never',
  ADMIN_FIRST: 'never',
  ADMIN_LAST: 'never',
  TOKEN_UNKNOWN: 'never',
  USERS_MISSING: 'never',
  ADDRESS_UNUSABLE: 'never',
  SETTING_INVALID: 'never',
  USAGE: 'never',
} as const satisfies Record<ErrorCode, 'again' | 'never'>;

/** How often and how soon. */
export interface RetryPolicy {
  /** The first try included. Being killed is no try, and neither is it when the process that reads is killed. */
  readonly attempts: number;
  /** So many processes may die with the job in hand before it is held to be the cause. */
  readonly deaths: number;
  /** Wait before the second try; it doubles from try to try. */
  readonly baseMs: number;
  /** The longest wait. */
  readonly capMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 5, deaths: 20, baseMs: 1000, capMs: 60_000 };

/** A job was broken off because its worker stops: it is handed out again at once, and that was no attempt. */
export class JobInterrupted extends Error {
  override readonly name = 'JobInterrupted';
}

/** The process that had a job in hand was killed from outside: a death like that of a whole worker, and no attempt. */
export class ProcessLost extends Error {
  override readonly name = 'ProcessLost';
}

/**
 * Milliseconds until the next try, or null to give up. `attempt` counts from 1 and has just failed. An error without
 * a code is a surprise, and surprises (a locked file, a full disk) often pass. The wait is drawn from the upper half of
 * the doubling step, so that jobs that failed together do not come back together; `random` is in [0, 1).
 */
export function retryDelayMs(
  error: unknown,
  attempt: number,
  policy: RetryPolicy,
  random: number = Math.random(),
): number | null {
  if (attempt >= policy.attempts) return null;
  if (error instanceof CodedError && RETRY[error.code] === 'never') return null;
  const step = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
  return Math.round(step * (0.5 + random / 2));
}
