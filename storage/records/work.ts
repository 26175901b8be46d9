import type { ErrorCode } from '../../extractors/model/errors.ts';
import type { Instant } from '../instant.ts';

/** Something that went wrong. */
export interface NewFailure {
  /** Names what failed, so that failing again is the same failure: the job's key. */
  readonly key: string;
  /** `intake`, `extract`, `store` … */
  readonly stage: string;
  /** The name to show. */
  readonly file: string | null;
  readonly bytesHash: string | null;
  /** Article id, when there is one. */
  readonly article: string | null;
  readonly code: ErrorCode;
  /** The message that a person reads. */
  readonly words: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** Attempts made until now. */
  readonly attempts: number;
  readonly at: Instant;
}

/** A failure as stored; while it is open, each time that it happens again brings it up to date. */
export interface Failure extends Omit<NewFailure, 'at'> {
  readonly id: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** When it was resolved; null while it is open. */
  readonly resolved: Instant | null;
  /** How: `stored`, `retried`, `dismissed` … */
  readonly resolution: string | null;
}

/** A feed that is asked for news on a schedule. */
export interface Feed {
  readonly url: string;
  readonly title: string | null;
  readonly added: Instant;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was asked last; null: never. */
  readonly checked: Instant | null;
  /** When it is asked next. */
  readonly due: Instant;
  /** Times in a row that it could not be read. */
  readonly failures: number;
  /** What was wrong then, in words; null when it was read. */
  readonly error: string | null;
  /** Entries taken from it so far. */
  readonly items: number;
}

/** Where a job of the embedded queue is. */
export const JOB_STATES = ['waiting', 'leased', 'done', 'failed'] as const;

/** One of `JOB_STATES`. */
export type JobState = (typeof JOB_STATES)[number];

/** A job of the embedded queue, as stored. */
export interface Job {
  readonly key: string;
  readonly queue: string;
  /** Empty once the job is done. */
  readonly payload: Uint8Array;
  readonly state: JobState;
  readonly priority: number;
  /** Leases given so far, this one included: with the key, the proof that a lease is still held. */
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly notBefore: Instant;
  readonly leaseUntil: Instant | null;
  readonly owner: string | null;
  /** What went wrong last, in words. */
  readonly error: string | null;
  readonly added: Instant;
  readonly changed: Instant;
}

/** `owed`: taken in and not finished. `article`, `failure`: what became of it. */
export interface LedgerEntry {
  readonly key: string;
  readonly bytesHash: string;
  readonly file: string;
  readonly state: 'owed' | 'article' | 'failure';
  /** Article id, or id of the failure. */
  readonly article: string | null;
  readonly failure: number | null;
  readonly payload: Uint8Array | null;
  readonly priority: number;
  /** When it was taken in; when it was owed again, that instant. */
  readonly seen: Instant;
  readonly settled: Instant | null;
  readonly parent: string | null;
  /** True when it brought its article; false when that was there. */
  readonly fresh: boolean;
}
