import { openEmbeddedQueue } from '../../pipeline/queue/embedded.ts';
import type { Queue } from '../../pipeline/queue/queue.ts';
import { openDatabase } from '../../storage/open-database.ts';
import type { ContractOptions } from './queue-under-test.ts';

/** A place is the path of a database file. */
export async function open(place: string, options: ContractOptions): Promise<Queue> {
  const db = openDatabase(place);
  const queue = openEmbeddedQueue(db, { ...options, pollMs: 50 });
  return {
    ...queue,
    close: async () => {
      await queue.close();
      db.close();
    },
  };
}
