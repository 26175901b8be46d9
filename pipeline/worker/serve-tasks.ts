import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { CodedError } from '../../extractors/model/errors.ts';
import { ENDS_WITH_PARENT } from './fork-small.ts';
import type { ProcessMessage } from './process-message.ts';

/**
 * The process's side of process-pool.ts: answers each task, one at a time, in the order in which they came. The next one
 * begins when the answer is on its way: should it end this process, the pool knows which it was.
 */
export function serveTasks<Task, Answer>(answerOf: (task: Task) => Answer | Promise<Answer>): void {
  if (process.send === undefined) throw new Error('this module is started by the process pool');
  // Ctrl-C and systemd tell the whole group; the pool alone says when this process is not needed any more.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('disconnect', () => process.exit(0));
  if (!process.argv.includes(ENDS_WITH_PARENT)) dieWithParent();
  let before: Promise<void> = Promise.resolve();
  process.on('message', ({ task }: { readonly task: Task }) => {
    before = before.then(async () => {
      try {
        const answer = await answerOf(task);
        await say({ type: 'answer', answer, rss: process.memoryUsage.rss() });
      } catch (thrown) {
        await say(errorMessage(thrown));
      }
    });
  });
  // For the next process: this one may be ended at any moment, and Node keeps what it compiled only at a proper end.
  flushCompileCache();
  void say({ type: 'ready' });
}

/** Resolves when the message has left this process. */
function say<Answer>(message: ProcessMessage<Answer>): Promise<void> {
  // A pool that is gone hears nothing; `disconnect` is on its way.
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, undefined, {}, () => resolve());
  });
}

function errorMessage(thrown: unknown): ProcessMessage<never> {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const rss = process.memoryUsage.rss();
  return thrown instanceof CodedError
    ? { type: 'error', code: thrown.code, details: thrown.details, reason, rss }
    : { type: 'error', code: null, details: {}, reason, rss };
}

/** A text that holds this process for ever would outlive a pool that was killed: nobody is left to end it. */
function dieWithParent(): void {
  const watch = `const parent = ${process.ppid};
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);`;
  new Worker(watch, { eval: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
}
