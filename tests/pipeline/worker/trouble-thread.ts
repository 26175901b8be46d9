import { threadId } from 'node:worker_threads';
import { CodedError } from '../../../extractors/model/errors.ts';
import { serveTasks } from '../../../pipeline/worker/serve-tasks.ts';

/** What a thread can be made to do, good and bad. */
export type Trouble =
  | { readonly act: 'answer'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly act: 'hang' | 'exit' | 'throw' | 'refuse' | 'eat-memory' };

export interface Answer {
  readonly threadId: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

serveTasks(
  (task: Trouble): Answer => {
    switch (task.act) {
      case 'answer':
        return { threadId, bytes: task.bytes };
      case 'hang':
        for (;;);
      case 'exit':
        return process.exit(7);
      case 'throw':
        throw new TypeError('x is not a function');
      case 'refuse':
        throw new CodedError('FILE_EMPTY', { path: 'empty.txt' });
      case 'eat-memory': {
        const meal: string[][] = [];
        for (;;) meal.push(Array.from({ length: 10_000 }, (_, index) => `${index}`));
      }
    }
  },
  (answer) => [answer.bytes.buffer],
);
