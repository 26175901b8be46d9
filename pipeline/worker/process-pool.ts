import type { ChildProcess } from 'node:child_process';
import { CodedError } from '../../extractors/model/errors.ts';
import { JobInterrupted, ProcessLost } from '../queue/retry.ts';
import { forkSmall } from './fork-small.ts';
import type { ProcessMessage } from './process-message.ts';

export interface ProcessPoolOptions<Task> {
  /** The module that each process runs; it talks as serve-tasks.ts does. */
  readonly script: URL;
  /** Tasks in hand at the same time. */
  readonly processes: number;
  /** From the moment that a process that is ready takes the task. */
  readonly timeoutMs: number;
  /** Heap of one process; one that wants more dies alone. */
  readonly heapMb?: number;
  /** A process that has grown beyond this is replaced when its task is done. */
  readonly recycleMb?: number;
  /** Bytes that a task takes on its way to a process; 0 unless told. */
  readonly bytesOf?: (task: Task) => number;
}

export interface TaskOptions {
  /** Names the task in messages. */
  readonly name: string;
}

/** A process may take this long to load its modules and dictionaries. */
const START_TIMEOUT_MS = 60_000;
/**
 * Tasks that a process may have before it: it goes on with the next one while this process writes what it has read, for
 * which it hears nobody for as long as a hundred readings take.
 */
const MOST_HANDED = 32;
/** Beyond the first of them, and only so large together: they lie in both processes meanwhile. */
const MOST_BYTES_HANDED = 2 ** 20;
/** A task that takes longer holds up nobody: what was handed to its process after it goes to others as well. */
const SLOW_MS = 1000;
/** The last words of a process that dies are looked at for the cause. */
const LAST_WORDS_CHARS = 4000;

interface Pending<Task, Answer> {
  readonly task: Task;
  readonly options: TaskOptions;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  /** Answered, by whichever of the processes that had it was first. */
  done: boolean;
}

interface Member<Task, Answer> {
  readonly child: ChildProcess;
  ready: boolean;
  /** In the order in which it does them: it is at the first. */
  readonly handed: Pending<Task, Answer>[];
  /** Whether it has been at the first for long. */
  slow: boolean;
  timer: NodeJS.Timeout | null;
  lastWords: string;
}

/** Why a process is taken out of the pool. `byText`: its task is to blame, and would do it again. */
interface Cause {
  readonly byText: boolean;
  /** It was killed from outside. */
  readonly killed?: true;
  readonly words: string;
}

/**
 * Processes that each do one task at a time, with the next ones at hand. One that dies of its task, or holds it for too
 * long, fails that task with EXTRACTION_FAILED and is replaced; its other tasks, its neighbours and this process go on. Not threads: V8 ends the whole process when
 * a thread outgrows its heap in one step, and a thread that is inside native code cannot be stopped. Processes start
 * when they are first needed.
 */
export class ProcessPool<Task, Answer> {
  readonly #options: ProcessPoolOptions<Task>;
  readonly #waiting: Pending<Task, Answer>[] = [];
  readonly #members = new Set<Member<Task, Answer>>();
  #closed = false;

  constructor(options: ProcessPoolOptions<Task>) {
    this.#options = options;
  }

  /**
   * Rejects with the CodedError that the task threw, with EXTRACTION_FAILED, with ProcessLost when its process was killed
   * from outside, or with an error without a code when it was lost in another way; the last two may be tried again.
   */
  run(task: Task, options: TaskOptions): Promise<Answer> {
    if (this.#closed) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, options, resolve, reject, done: false });
      this.#dispatch();
    });
  }

  /** Stops all processes at once; tasks in hand are rejected with JobInterrupted. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const pending of this.#waiting.splice(0)) pending.reject(stopped());
    await Promise.all([...this.#members].map((member) => this.#remove(member, null)));
  }

  #dispatch(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const member = next.done ? null : this.#leastBusy(next);
      if (member === undefined) break;
      this.#waiting.shift();
      if (member !== null) this.#hand(member, next);
    }
    const members = [...this.#members];
    const behind = members.reduce((sum, { handed }) => sum + Math.max(0, handed.length - 1), this.#waiting.length);
    const starting = members.filter((member) => !member.ready).length;
    const wanted = Math.min(behind - starting, this.#options.processes - members.length);
    for (let count = 0; count < wanted; count += 1) this.#start();
  }

  /** Of the processes that can take this task, the one with fewest before it. */
  #leastBusy(next: Pending<Task, Answer>): Member<Task, Answer> | undefined {
    const bytesOf = this.#options.bytesOf ?? (() => 0);
    const hasRoom = ({ ready, slow, handed }: Member<Task, Answer>) =>
      handed.length === 0
        ? ready
        : !slow &&
          handed.length < MOST_HANDED &&
          !handed.includes(next) &&
          [...handed, next].reduce((sum, { task }) => sum + bytesOf(task), 0) <= MOST_BYTES_HANDED;
    return [...this.#members].filter(hasRoom).sort((a, b) => a.handed.length - b.handed.length)[0];
  }

  #hand(member: Member<Task, Answer>, pending: Pending<Task, Answer>): void {
    member.handed.push(pending);
    if (member.handed.length === 1) this.#watch(member);
    // A process that ended a moment ago cannot be sent anything: `close` tells why it ended.
    member.child.send({ task: pending.task }, (error) => {
      if (error !== null) member.child.kill('SIGKILL');
    });
  }

  /** Sees to it that a process is not at the first of its tasks for too long. */
  #watch(member: Member<Task, Answer>): void {
    if (member.timer !== null) clearTimeout(member.timer);
    member.timer = null;
    member.slow = false;
    if (member.handed.length === 0) return;
    const { timeoutMs } = this.#options;
    const tooLong = { byText: true, words: `it took longer than ${timeoutMs / 1000} s` };
    const slowMs = Math.min(SLOW_MS, timeoutMs);
    member.timer = setTimeout(() => {
      this.#passOn(member);
      member.timer = setTimeout(() => void this.#remove(member, tooLong), timeoutMs - slowMs);
    }, slowMs);
  }

  #passOn(member: Member<Task, Answer>): void {
    member.slow = true;
    this.#waiting.unshift(...member.handed.slice(1).filter(({ done }) => !done));
    this.#dispatch();
  }

  #start(): void {
    const { script, heapMb = 1024 } = this.#options;
    const child = forkSmall(script, {
      execArgv: [`--max-old-space-size=${heapMb}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const member: Member<Task, Answer> = {
      child,
      ready: false,
      handed: [],
      slow: false,
      timer: null,
      lastWords: '',
    };
    member.timer = setTimeout(() => void this.#remove(member, outside('its process did not start')), START_TIMEOUT_MS);
    this.#members.add(member);
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      member.lastWords = (member.lastWords + words).slice(-LAST_WORDS_CHARS);
    });
    child.on('message', (message: ProcessMessage<Answer>) => this.#receive(member, message));
    child.on('error', (error) => void this.#remove(member, outside(error.message)));
    // Not `exit`: its last words come before `close`.
    child.on('close', (code, signal) => void this.#remove(member, causeOfEnd(member, code, signal)));
  }

  #receive(member: Member<Task, Answer>, message: ProcessMessage<Answer>): void {
    if (!this.#members.has(member)) return;
    if (message.type === 'ready') {
      member.ready = true;
    } else {
      const pending = member.handed.shift();
      if (pending === undefined) return;
      pending.done = true;
      if (message.type === 'answer') pending.resolve(message.answer);
      else if (message.code !== null) pending.reject(new CodedError(message.code, message.details));
      else pending.reject(failure(pending.options.name, message.reason));
    }
    this.#watch(member);
    if (message.type !== 'ready' && message.rss > (this.#options.recycleMb ?? 768) * 2 ** 20) {
      this.#waiting.unshift(...member.handed.splice(0));
      void this.#remove(member, outside('it is replaced'));
    }
    this.#dispatch();
  }

  // A process that never became ready failed for all: whoever waits longest is told, so that a broken installation
  // ends in failures and not in processes that start for ever.
  async #remove(member: Member<Task, Answer>, cause: Cause | null): Promise<void> {
    if (!this.#members.delete(member)) return;
    if (member.timer !== null) clearTimeout(member.timer);
    const [first = member.ready ? undefined : this.#waiting.shift(), ...others] = member.handed.splice(0);
    if (cause === null) for (const { reject } of others) reject(stopped());
    else this.#waiting.unshift(...others);
    if (first !== undefined) first.done = true;
    first?.reject(cause === null ? stopped() : errorOf(cause, first.options.name));
    if (!this.#closed) this.#dispatch();
    await ended(member.child);
  }
}

function outside(words: string): Cause {
  return { byText: false, words };
}

function stopped(): JobInterrupted {
  return new JobInterrupted('the processes that read have been stopped');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // A process that is busy with a text hears no gentler signal.
    child.kill('SIGKILL');
  });
}

function failure(name: string, reason: string): CodedError {
  return new CodedError('EXTRACTION_FAILED', { path: name, reason });
}

// Without a code it is a surprise to the queue, which tries again.
function errorOf({ byText, killed, words }: Cause, name: string): Error {
  if (killed === true) return new ProcessLost(words);
  return byText ? failure(name, words) : new Error(words);
}

function causeOfEnd(
  { ready, lastWords }: Pick<Member<unknown, unknown>, 'ready' | 'lastWords'>,
  code: number | null,
  signal: NodeJS.Signals | null,
): Cause {
  if (/heap out of memory|Array buffer allocation failed|FATAL ERROR.*memory/iu.test(lastWords)) {
    return { byText: ready, words: 'it needed too much memory' };
  }
  // By the system for want of memory, or by a person: no fault of the text as far as can be told.
  if (signal === 'SIGKILL')
    return { ...outside('its process was killed from outside, perhaps for want of memory'), killed: true };
  return { byText: ready, words: `its process ended with ${signal ?? `exit code ${code}`}` };
}
