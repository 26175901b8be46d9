import type { Worker } from 'bullmq';
import type { Redis } from 'ioredis';

const LOOK_MS = 2000;

/**
 * Closes a worker once its jobs are done. While Redis is away they never are, since every command waits for it. When it
 * is away at two looks in a row the connection is given up: the worker ends, and what it had in hand is handed out again.
 */
export async function closeWorker(worker: Pick<Worker, 'close'>, connection: Redis): Promise<void> {
  let wasAway = false;
  const looking = setInterval(() => {
    const isAway = connection.status !== 'ready';
    if (isAway && wasAway) connection.disconnect();
    wasAway = isAway;
  }, LOOK_MS);
  try {
    await worker.close();
  } finally {
    clearInterval(looking);
  }
}
