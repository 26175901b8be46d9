import type { Database } from '../../storage/database.ts';
import type { Log } from '../log.ts';
import type { Queue, StopWork } from './queue.ts';
import { recoverOwed } from './recover-owed.ts';

const LOOK_MS = 2000;

/** Looks whether Redis has lost its memory while we run (FLUSHALL, a restart), and puts back what is owed. */
export function keepRemembering(db: Database, queue: Queue, log: Log): StopWork {
  let looking: Promise<void> | null = null;
  const look = async () => {
    try {
      if (!(await queue.hasForgotten())) return;
      log.error('queue', {
        message: 'Redis has lost its memory; what is owed is put back',
        jobs: await recoverOwed(db, queue, false),
      });
    } catch (error) {
      // It cannot be reached now: the next look will tell.
      log.error('queue', { message: error instanceof Error ? error.message : String(error) });
    }
  };
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null;
    });
  }, LOOK_MS);
  return async () => {
    clearInterval(timer);
    await Promise.race([looking, new Promise((resolve) => setTimeout(resolve, LOOK_MS).unref())]);
  };
}
