import type { Database } from '../../storage/database.ts';
import type { Config } from '../config.ts';
import { rulesOf } from '../lexicon/load-lexicon.ts';
import type { Queue } from './queue.ts';
import { DEFAULT_RETRY } from './retry.ts';

/** What a queue needs of its surroundings. */
export interface QueueSurroundings {
  /** Where the embedded queue keeps its jobs. Not used by the queue on Redis. */
  readonly db: Database;
  readonly onError: (error: Error) => void;
}

/** The queue that the settings ask for. Throws QUEUE_UNREACHABLE. Only the one that is used is loaded. */
export async function openQueue(config: Config, { db, onError }: QueueSurroundings): Promise<Queue> {
  const retry = { ...DEFAULT_RETRY, attempts: config.attempts };
  if (config.redisUrl === null) {
    const { openEmbeddedQueue } = await import('./embedded.ts');
    return openEmbeddedQueue(db, { retry, onError });
  }
  const { openBullmqQueue } = await import('./bullmq.ts');
  return openBullmqQueue({ url: config.redisUrl, retry, onError, rules: () => rulesOf(config.lexicon) });
}
