import { type Job as BullJob, Queue as BullQueue, UnrecoverableError, WaitingError, Worker } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';
import type { Redis } from 'ioredis';
import { RULES_VERSION } from '../../extractors/rules-version.ts';
import { closeWorker } from './close-worker.ts';
import { connectRedis } from './connect-redis.ts';
import { decodePayload, encodePayload } from './payload-codec.ts';
import {
  JOB_KINDS,
  type Job,
  type JobKind,
  type JobStanding,
  type NewJob,
  type Queue,
  type StopWork,
  type WorkOptions,
} from './queue.ts';
import { announceVersion, requireSameVersion } from './redis-version.ts';
import { DEFAULT_RETRY, JobInterrupted, ProcessLost, type RetryPolicy, retryDelayMs } from './retry.ts';

export interface BullmqOptions {
  readonly url: string;
  readonly retry?: RetryPolicy;
  /** A worker that is silent for so long counts as dead, and its jobs are handed out again. */
  readonly leaseMs?: number;
  /** Keeps several Heshus apart on one Redis. */
  readonly prefix?: string;
  /** Version of the rules and of the newsroom's names (lexicon/load-lexicon.ts), as it is at the moment of the call. */
  readonly rules?: () => string;
  /** Told of lost connections and the like; BullMQ reconnects by itself. */
  readonly onError?: (error: Error) => void;
}

/** Spans and counts go to whatever OpenTelemetry SDK this process was started with, and nowhere without one. */
const TELEMETRY = new BullMQOtel({ tracerName: 'heshu', meterName: 'heshu', enableMetrics: true });

/** What Redis holds for a job: text, so that every machine reads the same. */
type Wire = { readonly payload: string };

/**
 * The queue on Redis, for workers on other machines. Redis is disposable: what was seen and what became of it stands
 * in the writer's SQLite. Throws QUEUE_UNREACHABLE when there is no usable server.
 */
export async function openBullmqQueue(options: BullmqOptions): Promise<BullmqQueue> {
  const connection = await connectRedis(options.url, options.onError);
  return new BullmqQueue(connection, options);
}

export class BullmqQueue implements Queue {
  readonly #connection: Redis;
  readonly #queues: Readonly<Record<JobKind, BullQueue<Wire>>>;
  readonly #workers = new Set<Worker<Wire>>();
  readonly #retry: RetryPolicy;
  readonly #leaseMs: number;
  readonly #prefix: string;
  readonly #onError: (error: Error) => void;
  readonly #rules: () => string;

  constructor(connection: Redis, options: BullmqOptions) {
    this.#connection = connection;
    this.#retry = options.retry ?? DEFAULT_RETRY;
    this.#leaseMs = options.leaseMs ?? 30_000;
    this.#prefix = options.prefix ?? 'heshu';
    this.#onError = options.onError ?? (() => {});
    this.#rules = options.rules ?? (() => RULES_VERSION);
    const open = (kind: JobKind) => {
      const queue = new BullQueue<Wire>(kind, { connection, prefix: this.#prefix, telemetry: TELEMETRY });
      queue.on('error', this.#onError);
      return queue;
    };
    this.#queues = { read: open('read'), fetch: open('fetch'), store: open('store') };
  }

  readonly enqueue = async (jobs: readonly NewJob[]): Promise<number> => {
    const isNew = await Promise.all(jobs.map((job) => this.#makeRoom(job)));
    const fresh = jobs.filter((_, index) => isNew[index] === true);
    await Promise.all(
      JOB_KINDS.map((kind) =>
        this.#add(
          kind,
          fresh.filter((job) => job.kind === kind),
        ),
      ),
    );
    return fresh.length;
  };

  // BullMQ leaves an id alone for as long as it knows it, also when that job has failed.
  async #makeRoom(job: NewJob): Promise<boolean> {
    const queue = this.#queues[job.kind];
    // Nearly all are new, and to ask for that alone is one cheap command.
    if ((await this.#connection.exists(queue.toKey(bullId(job.id)))) === 0) return true;
    const state = await queue.getJobState(bullId(job.id));
    if (state === 'failed' || state === 'completed') {
      await queue.remove(bullId(job.id));
      return true;
    }
    return state === 'unknown';
  }

  async #add(kind: JobKind, jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.#queues[kind].addBulk(
      jobs.map((job) => ({
        name: job.id,
        data: { payload: encodePayload(job.payload) },
        opts: {
          jobId: bullId(job.id),
          priority: job.priority,
          attempts: this.#retry.attempts,
          backoff: { type: 'heshu' },
          removeOnComplete: true,
          // Why a job failed stands in the database; here it would only take up memory.
          removeOnFail: { count: 1000 },
        },
      })),
    );
  }

  readonly work = async <Kind extends JobKind>(
    kind: Kind,
    handler: (job: Job<Kind>) => Promise<void>,
    options: WorkOptions<Kind>,
  ): Promise<StopWork> => {
    const told = new WeakSet<Error>();
    const giveUp = async (bull: BullJob<Wire>, error: Error) => {
      await options.onGiveUp?.(readJob(kind, bull), error);
    };
    const run = async (bull: BullJob<Wire>, token?: string): Promise<void> => {
      try {
        await handler(readJob(kind, bull));
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        const died = error instanceof ProcessLost && bull.attemptsStarted < this.#retry.deaths;
        if (error instanceof JobInterrupted || died) {
          await bull.moveToWait(token);
          throw new WaitingError();
        }
        const again = error instanceof ProcessLost ? null : retryDelayMs(error, bull.attemptsMade + 1, this.#retry);
        if (again !== null) throw error;
        await giveUp(bull, error);
        const last = new UnrecoverableError(error.message);
        told.add(last);
        throw last;
      }
    };
    const worker = new Worker<Wire>(kind, run, {
      connection: this.#connection,
      prefix: this.#prefix,
      telemetry: TELEMETRY,
      concurrency: options.concurrency,
      lockDuration: this.#leaseMs,
      stalledInterval: this.#leaseMs,
      maxStalledCount: this.#retry.deaths - 1,
      settings: {
        backoffStrategy: (made, _type, error) => retryDelayMs(error, made, { ...this.#retry, attempts: Infinity }) ?? 0,
      },
    });
    worker.on('error', this.#onError);
    // A job whose workers died too often fails without having been handed to `run`.
    worker.on('failed', (bull, error) => {
      if (bull === undefined || told.has(error) || !(error instanceof UnrecoverableError)) return;
      giveUp(bull, error).catch(this.#onError);
    });
    this.#workers.add(worker);
    await worker.waitUntilReady();
    return async () => {
      this.#workers.delete(worker);
      await closeWorker(worker, this.#connection);
    };
  };

  readonly counts = async (kind: JobKind) => {
    const counts = await this.#queues[kind].getJobCounts('waiting', 'prioritized', 'delayed', 'active', 'failed');
    const sum = (...states: readonly string[]) => states.reduce((total, state) => total + (counts[state] ?? 0), 0);
    return { waiting: sum('waiting', 'prioritized', 'delayed'), active: sum('active'), failed: sum('failed') };
  };

  readonly standing = async (kind: JobKind, ids: readonly string[]): Promise<ReadonlyMap<string, JobStanding>> => {
    const found = await Promise.all(
      ids.map(async (id): Promise<[string, JobStanding][]> => {
        const bull = await this.#queues[kind].getJob(bullId(id));
        const state = (await bull?.getState()) ?? 'unknown';
        if (bull === undefined || state === 'completed' || state === 'failed' || state === 'unknown') return [];
        return [[id, { state: state === 'active' ? 'active' : 'waiting', attempts: bull.attemptsStarted }]];
      }),
    );
    return new Map(found.flat());
  };

  /** @throws CodedError VERSION_MISMATCH when the store is of another version */
  readonly requireSameVersion = () => requireSameVersion(this.#connection, this.#prefix, this.#rules());

  readonly hasForgotten = () => announceVersion(this.#connection, this.#prefix, this.#rules());

  readonly close = async (): Promise<void> => {
    await Promise.all([...this.#workers].map((worker) => closeWorker(worker, this.#connection)));
    this.#workers.clear();
    await Promise.all(Object.values(this.#queues).map((queue) => queue.close()));
    this.#connection.disconnect();
  };
}

function readJob<Kind extends JobKind>(kind: Kind, bull: BullJob<Wire>): Job<Kind> {
  return {
    id: bull.name,
    kind,
    payload: decodePayload<Kind>(bull.data.payload),
    priority: bull.opts.priority ?? 0,
    attempt: bull.attemptsStarted,
  };
}

// BullMQ keeps the colon for itself.
function bullId(id: string): string {
  return id.replaceAll(':', '_');
}
