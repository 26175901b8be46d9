import { type TransferListItem, Worker } from 'node:worker_threads';
import { CodedError } from '../../extractors/model/errors.ts';
import type { ThreadMessage } from './thread-message.ts';

export interface ThreadPoolOptions {
  /** The module that each thread runs; it talks as serve-tasks.ts does. */
  readonly script: URL;
  readonly threads: number;
  /** From the moment that a thread that is ready takes the task. */
  readonly timeoutMs: number;
  /** Heap of one thread; a thread that wants more dies alone. */
  readonly heapMb?: number;
}

export interface TaskOptions {
  /** Names the task in messages. */
  readonly name: string;
  /** Buffers that are handed over rather than copied; the caller loses them. */
  readonly transfer?: readonly TransferListItem[];
}

/** A thread may take this long to load its modules and dictionaries. */
const START_TIMEOUT_MS = 60_000;

/** Beneath node_modules Node does not strip types by itself: register.mjs does it, in each thread anew. */
const STRIPPING = /[\\/]node_modules[\\/]/.test(import.meta.filename)
  ? { execArgv: ['--import', new URL('../../register.mjs', import.meta.url).href] }
  : {};

interface Pending<Task, Answer> {
  readonly task: Task;
  readonly options: TaskOptions;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Member<Task, Answer> {
  readonly worker: Worker;
  ready: boolean;
  pending: Pending<Task, Answer> | null;
  timer: NodeJS.Timeout | null;
}

/**
 * Threads that each do one task at a time. A thread that dies, or holds a task for too long, fails that task with
 * EXTRACTION_FAILED and is replaced; its neighbours and the process go on. Threads start when they are first needed.
 */
export class ThreadPool<Task, Answer> {
  readonly #options: ThreadPoolOptions;
  readonly #waiting: Pending<Task, Answer>[] = [];
  readonly #members = new Set<Member<Task, Answer>>();
  #closed = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
  }

  /** Rejects with the CodedError that the task threw, or with EXTRACTION_FAILED. */
  run(task: Task, options: TaskOptions): Promise<Answer> {
    if (this.#closed) return Promise.reject(new Error('the threads have been stopped'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, options, resolve, reject });
      this.#dispatch();
    });
  }

  /** Stops all threads at once; tasks in hand are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const pending of this.#waiting.splice(0)) pending.reject(new Error('the threads have been stopped'));
    await Promise.all([...this.#members].map((member) => this.#remove(member, 'the threads have been stopped')));
  }

  #dispatch(): void {
    for (const member of this.#members) {
      if (this.#waiting.length === 0) return;
      if (member.ready && member.pending === null) this.#hand(member);
    }
    const starting = [...this.#members].filter((member) => !member.ready).length;
    const wanted = Math.min(this.#waiting.length - starting, this.#options.threads - this.#members.size);
    for (let count = 0; count < wanted; count += 1) this.#start();
  }

  #hand(member: Member<Task, Answer>): void {
    const pending = this.#waiting.shift();
    if (pending === undefined) return;
    member.pending = pending;
    member.timer = setTimeout(() => {
      void this.#remove(member, `it took longer than ${this.#options.timeoutMs / 1000} s`);
    }, this.#options.timeoutMs);
    try {
      member.worker.postMessage(pending.task, [...(pending.options.transfer ?? [])]);
    } catch (error) {
      this.#release(member)?.reject(error instanceof Error ? error : new Error(String(error)));
      this.#dispatch();
    }
  }

  #start(): void {
    const worker = new Worker(this.#options.script, {
      ...STRIPPING,
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heapMb ?? 1024 },
    });
    const member: Member<Task, Answer> = { worker, ready: false, pending: null, timer: null };
    member.timer = setTimeout(() => void this.#remove(member, 'its thread did not start'), START_TIMEOUT_MS);
    this.#members.add(member);
    worker.on('message', (message: ThreadMessage<Answer>) => this.#receive(member, message));
    worker.on('error', (error) => void this.#remove(member, reasonOf(error)));
    worker.on('exit', (code) => void this.#remove(member, `its thread ended with exit code ${code}`));
  }

  #receive(member: Member<Task, Answer>, message: ThreadMessage<Answer>): void {
    if (message.type === 'ready') {
      if (member.timer !== null) clearTimeout(member.timer);
      member.timer = null;
      member.ready = true;
    } else {
      const pending = this.#release(member);
      if (pending === null) return;
      if (message.type === 'answer') pending.resolve(message.answer);
      else if (message.code !== null) pending.reject(new CodedError(message.code, message.details));
      else pending.reject(failure(pending.options.name, message.reason));
    }
    this.#dispatch();
  }

  #release(member: Member<Task, Answer>): Pending<Task, Answer> | null {
    if (member.timer !== null) clearTimeout(member.timer);
    member.timer = null;
    const pending = member.pending;
    member.pending = null;
    return pending;
  }

  // A thread that never became ready failed for all: whoever waits longest is told, so that a broken installation
  // ends in failures and not in threads that start for ever.
  async #remove(member: Member<Task, Answer>, reason: string): Promise<void> {
    if (!this.#members.delete(member)) return;
    const pending = this.#release(member) ?? (member.ready ? undefined : this.#waiting.shift());
    pending?.reject(failure(pending.options.name, reason));
    if (!this.#closed) this.#dispatch();
    await member.worker.terminate();
  }
}

function failure(name: string, reason: string): CodedError {
  return new CodedError('EXTRACTION_FAILED', { path: name, reason });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needed too much memory' : error.message;
}
