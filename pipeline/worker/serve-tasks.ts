import { parentPort, type TransferListItem } from 'node:worker_threads';
import { CodedError } from '../../extractors/model/errors.ts';
import type { ThreadMessage } from './thread-message.ts';

/**
 * The thread's side of thread-pool.ts: answers each task, one at a time. `transferOf` names the buffers in an answer
 * that are handed over rather than copied.
 */
export function serveTasks<Task, Answer>(
  answerOf: (task: Task) => Answer | Promise<Answer>,
  transferOf: (answer: Answer) => readonly TransferListItem[],
): void {
  const port = parentPort;
  if (port === null) throw new Error('this module is started by the thread pool');
  port.on('message', async (task: Task) => {
    try {
      const answer = await answerOf(task);
      port.postMessage({ type: 'answer', answer } satisfies ThreadMessage<Answer>, [...transferOf(answer)]);
    } catch (thrown) {
      port.postMessage(errorMessage(thrown));
    }
  });
  port.postMessage({ type: 'ready' } satisfies ThreadMessage<Answer>);
}

function errorMessage(thrown: unknown): ThreadMessage<never> {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return thrown instanceof CodedError
    ? { type: 'error', code: thrown.code, details: thrown.details, reason }
    : { type: 'error', code: null, details: {}, reason };
}
