import type { Queue, StopWork } from '../queue/queue.ts';
import { codedOf } from '../steps/outcome.ts';
import type { ReadTask } from '../steps/read-task.ts';
import type { StoreTask } from '../steps/store-task.ts';
import type { ThreadAnswer } from './extract-thread.ts';
import { ThreadPool } from './thread-pool.ts';

export interface ReadingOptions {
  readonly queue: Queue;
  /** Takes what was read, or why it could not be read. Resolves when it is safe. */
  readonly deliver: (task: StoreTask) => Promise<void>;
  readonly threads: number;
  readonly timeoutMs: number;
}

const THREAD = new URL('./extract-thread.ts', import.meta.url);

/** Works `read` jobs in threads: the whole of what a worker machine does. */
export async function startReading({ queue, deliver, threads, timeoutMs }: ReadingOptions): Promise<StopWork> {
  const pool = new ThreadPool<ReadTask, ThreadAnswer>({ script: THREAD, threads, timeoutMs });
  const stop = await queue.work(
    'read',
    async ({ payload }) => {
      const { arrival, file } = payload;
      const answer = await pool.run(payload, { name: file, transfer: [payload.bytes.buffer] });
      await deliver({ arrival, file, bytes: answer.bytes, result: answer.result });
    },
    {
      // One more than there are threads: the next article is at hand when one is done.
      concurrency: threads + 1,
      onGiveUp: async ({ payload: { arrival, file }, attempt }, error) => {
        const { code, details } = codedOf(error, file);
        const result = { read: false, code, details, attempts: attempt } as const;
        await deliver({ arrival, file, bytes: new Uint8Array(), result });
      },
    },
  );
  return async () => {
    await stop();
    await pool.close();
  };
}
