import { readArticle } from '../steps/read.ts';
import type { ReadTask } from '../steps/read-task.ts';
import type { ReadArticle } from '../steps/store-task.ts';
import { serveTasks } from './serve-tasks.ts';

/** What a thread gives back: the result, and the bytes that were handed to it. */
export interface ThreadAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly result: ReadArticle;
}

// Importing the step loads the lexicon and the dictionary: once a thread, before the first task.
serveTasks(
  (task: ReadTask): ThreadAnswer => ({ bytes: task.bytes, result: readArticle(task) }),
  (answer) => [answer.bytes.buffer],
);
