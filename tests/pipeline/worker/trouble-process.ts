import { CodedError } from '../../../extractors/model/errors.ts';
import { serveTasks } from '../../../pipeline/worker/serve-tasks.ts';

/** What a process can be made to do, good and bad. */
export type Trouble =
  | { readonly act: 'answer'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly act: 'hang' | 'exit' | 'throw' | 'refuse' | 'eat-memory' | 'gulp-memory' | 'crash' }
  | { readonly act: 'take'; readonly ms: number };

export interface Answer {
  readonly pid: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

serveTasks((task: Trouble): Answer => {
  switch (task.act) {
    case 'answer':
      return { pid: process.pid, bytes: task.bytes };
    case 'take':
      for (const end = performance.now() + task.ms; performance.now() < end; );
      return { pid: process.pid, bytes: new Uint8Array() };
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
    // In steps that V8 has no time to stop: a thread would take the whole process with it.
    case 'gulp-memory': {
      const meal: number[] = [];
      for (;;) meal.push(...new Array<number>(100_000).fill(1));
    }
    case 'crash':
      process.kill(process.pid, 'SIGSEGV');
      for (;;);
  }
});
