import { owe } from '../../storage/work/ledger.ts';
import type { App } from '../app.ts';
import type { SubmitOptions } from '../inbox/submit-options.ts';
import type { ArticleMeta } from '../intake/metadata/article-meta.ts';
import { firstJob } from '../queue/first-job.ts';
import { encodePayload } from '../queue/payload-codec.ts';
import { sha256 } from '../steps/part-task.ts';
import type { ReadTask } from '../steps/read-task.ts';

/** An address to take in, and what is known of it from where it was found. */
export interface AddressToFetch {
  readonly address: string;
  readonly about?: ArticleMeta;
}

/** Names the address: taking it in twice at a time is taking it in once. */
export function addressKey(address: string): string {
  return `read:${sha256(`address\0${address}`).slice(0, 32)}`;
}

/** Notes that addresses are owed and queues them; both survive a crash. Their keys, in their order. */
export async function submitAddresses(
  app: App,
  addresses: readonly AddressToFetch[],
  { given, priority }: Pick<SubmitOptions, 'given' | 'priority'>,
): Promise<readonly string[]> {
  const seen = new Date().toISOString();
  const tasks = addresses.map(({ address, about }): ReadTask => {
    const arrival = addressKey(address);
    return { arrival, file: address, bytes: new Uint8Array(), sidecar: about ?? null, given, fileDay: null, address };
  });
  app.db.transaction(() => {
    for (const task of tasks) {
      const payload = Buffer.from(encodePayload(task));
      owe(app.db, { key: task.arrival, bytesHash: '', file: task.file, payload, priority, seen });
    }
  });
  await app.queue.enqueue(tasks.map((task) => firstJob(task, priority)));
  return tasks.map(({ arrival }) => arrival);
}
