import type { ReadTask } from '../steps/read-task.ts';
import type { StoreTask } from '../steps/store-task.ts';

/**
 * What jobs there are, and what each carries. A payload is whole: the bytes or the text themselves, never a path that
 * only one machine can read.
 */
export interface JobPayloads {
  /** File bytes → article, claims and checks. Pure, so that it may run on any machine, and twice. */
  readonly read: ReadTask;
  /** Address → file bytes, which are then a `read` job of the same arrival. Only the one writer's machine takes these. */
  readonly fetch: ReadTask;
  /** The result of `read` → SQLite. Only the one writer takes these. */
  readonly store: StoreTask;
}

export type JobKind = keyof JobPayloads;

export const JOB_KINDS = ['read', 'fetch', 'store'] as const satisfies readonly JobKind[];

/** A job as it is handed in. */
export interface NewJob<Kind extends JobKind = JobKind> {
  /** Says what the job does (`read:<arrival>`); adding a job twice is adding it once. */
  readonly id: string;
  readonly kind: Kind;
  readonly payload: JobPayloads[Kind];
  /** Lower numbers go first: 0 what a person waits for, 10 the rest. */
  readonly priority: number;
}

/** A job as it is handed to a worker. */
export interface Job<Kind extends JobKind> extends NewJob<Kind> {
  /** Counts from 1. */
  readonly attempt: number;
}

/** How a kind of job is worked. */
export interface WorkOptions<Kind extends JobKind> {
  /** Jobs in hand at the same time. */
  readonly concurrency: number;
  /**
   * Called once when a job will not be tried again, before it counts as failed. It may be called a second time for the
   * same job after a crash.
   */
  readonly onGiveUp?: (job: Job<Kind>, error: Error) => Promise<void>;
}

/** Jobs by state. `waiting` includes those that wait for their next try. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

/** Where a job is that has not finished: in the queue, or in a worker's hands. */
export interface JobStanding {
  readonly state: 'waiting' | 'active';
  /** How often it was handed out so far. */
  readonly attempts: number;
}

/** Stops taking jobs of that kind and resolves when those in hand are done. */
export type StopWork = () => Promise<void>;

/**
 * A durable queue, at least once: a job whose worker dies is handed out again. Which errors are tried again, and when,
 * retry.ts says. The contract suite (tests/contract/) holds every adapter to this.
 */
export interface Queue {
  /**
   * Adds jobs and resolves when they are durable, with how many were new. A job whose id is waiting or in hand is left
   * alone; one that has failed or is done starts anew.
   */
  readonly enqueue: (jobs: readonly NewJob[]) => Promise<number>;
  /** Hands jobs of one kind to `handler`. A handler that resolves has done the job; one that rejects has failed it. */
  readonly work: <Kind extends JobKind>(
    kind: Kind,
    handler: (job: Job<Kind>) => Promise<void>,
    options: WorkOptions<Kind>,
  ) => Promise<StopWork>;
  /** True once when the queue is new or has lost its memory: the caller puts back what is owed. */
  readonly hasForgotten: () => Promise<boolean>;
  readonly counts: (kind: JobKind) => Promise<QueueCounts>;
  /** Where these jobs of one kind are, by id; those that are done, have failed or were never added are left out. */
  readonly standing: (kind: JobKind, ids: readonly string[]) => Promise<ReadonlyMap<string, JobStanding>>;
  /** Stops all work, waits for the jobs in hand, and lets go of files and connections. */
  readonly close: () => Promise<void>;
}
