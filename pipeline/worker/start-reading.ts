import type { Config } from '../config.ts';
import { watchLexicon } from '../lexicon/watch-lexicon.ts';
import type { Queue, StopWork } from '../queue/queue.ts';
import { codedOf } from '../steps/outcome.ts';
import { wholeOf } from '../steps/part-task.ts';
import type { ReadTask } from '../steps/read-task.ts';
import type { HeldParts, ReadArticle, StoreTask } from '../steps/store-task.ts';
import type { Metrics } from '../watch/metrics.ts';
import { ProcessPool } from './process-pool.ts';

export interface ReadingOptions {
  readonly queue: Queue;
  /** Takes what was read, or why it could not be read. Resolves when it is safe. */
  readonly deliver: (task: StoreTask) => Promise<void>;
  /** Articles in hand beyond those that are being read: read next, or waiting to be delivered. */
  readonly ahead: number;
  readonly metrics: Metrics;
  readonly config: Pick<Config, 'threads' | 'jobTimeoutMs' | 'heapMb' | 'drainMs' | 'lexicon'>;
}

const READER = new URL('./read-process.ts', import.meta.url);

/** Works `read` jobs in processes of their own: the whole of what a worker machine does. */
export async function startReading({ queue, deliver, ahead, metrics, config }: ReadingOptions): Promise<StopWork> {
  // Before the first article: a lexicon that is not valid is no failure of the articles.
  const unwatch = watchLexicon(config.lexicon, (words) => process.stderr.write(`heshu: ${words}\n`));
  const { threads, jobTimeoutMs: timeoutMs, heapMb, drainMs } = config;
  const pool = new ProcessPool<ReadTask, HeldParts | ReadArticle>({
    script: READER,
    processes: threads,
    timeoutMs,
    heapMb,
    bytesOf: ({ bytes }) => bytes.length,
  });
  const stop = await queue.work(
    'read',
    async ({ payload }) => {
      const { arrival, file } = payload;
      const begun = performance.now();
      const result = await pool.run(payload, { name: file });
      metrics.timed('read', (performance.now() - begun) / 1000);
      // Only what has entries hands down what holds for them.
      const whole = result.read === 'parts' ? { whole: wholeOf(payload) } : {};
      await deliver({ arrival, file, bytes: payload.bytes, result, ...whole });
    },
    {
      concurrency: threads + ahead,
      onGiveUp: async ({ payload: { arrival, file }, attempt }, error) => {
        const { code, details } = codedOf(error, file);
        const result = { read: false, code, details, attempts: attempt } as const;
        await deliver({ arrival, file, bytes: new Uint8Array(), result });
      },
    },
  );
  return async () => {
    // What is not done within the limit is broken off, and given back to the queue.
    const limit = setTimeout(() => void pool.close(), drainMs);
    await stop();
    clearTimeout(limit);
    unwatch();
    await pool.close();
  };
}
