import type { Database } from '../../storage/database.ts';
import type { Config } from '../config.ts';
import type { Queue, StopWork } from '../queue/queue.ts';
import { codedOf } from '../steps/outcome.ts';
import type { StoreTask } from '../steps/store-task.ts';
import { fetchTask } from './fetch-task.ts';
import { Fetcher } from './fetcher.ts';

export interface FetchingOptions {
  readonly db: Database;
  readonly queue: Queue;
  readonly config: Config;
  /** Takes what needs no reading: that nothing changed, or why nothing came. */
  readonly deliver: (task: StoreTask) => Promise<void>;
}

/** Hosts that are asked at the same time; within one host it is one after the other. */
const AT_ONCE = 8;

/** The fetcher that the settings ask for. */
export function openFetcher({ allowHosts, fetchTimeoutMs, fetchPauseMs, maxBytes }: Config): Fetcher {
  return new Fetcher({ allowHosts, timeoutMs: fetchTimeoutMs, pauseMs: fetchPauseMs, maxBytes });
}

/** Works `fetch` jobs: address → bytes, which are then a `read` job. */
export async function startFetching({ db, queue, config, deliver }: FetchingOptions): Promise<StopWork> {
  const fetcher = openFetcher(config);
  const stop = await queue.work(
    'fetch',
    async ({ payload, priority }) => {
      const after = await fetchTask(db, fetcher, payload);
      if (after.next === 'store') return deliver(after.task);
      await queue.enqueue([{ id: payload.arrival, kind: 'read', payload: after.task, priority }]);
    },
    {
      concurrency: AT_ONCE,
      onGiveUp: async ({ payload: { arrival, file }, attempt }, error) => {
        const { code, details } = codedOf(error, file);
        await deliver({
          arrival,
          file,
          bytes: new Uint8Array(),
          result: { read: false, code, details, attempts: attempt },
        });
      },
    },
  );
  return async () => {
    const limit = setTimeout(() => void fetcher.close(), config.drainMs);
    await stop();
    clearTimeout(limit);
    await fetcher.close();
  };
}
