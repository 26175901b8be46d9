import { afterEach } from 'vitest';
import type { NewJob, Queue } from '../../pipeline/queue/queue.ts';
import type { RetryPolicy } from '../../pipeline/queue/retry.ts';

/** What a test may ask of the queue that it opens. */
export interface ContractOptions {
  readonly retry: RetryPolicy;
  readonly leaseMs: number;
}

/** How the suite reaches one adapter. */
export interface QueueUnderTest {
  /** A fresh place to keep jobs in: a database file, a key prefix. As words, so that another process can be told. */
  readonly place: () => Promise<string>;
  readonly open: (place: string, options: ContractOptions) => Promise<Queue>;
  /** Module whose `open` another process can import. */
  readonly module: string;
}

/** Fails and takes back fast, so that tests need not wait. */
export const QUICK: ContractOptions = { retry: { attempts: 3, deaths: 3, baseMs: 40, capMs: 200 }, leaseMs: 1000 };

/** A job to read a file of that name. */
export function readJob(name: string, priority = 0): NewJob<'read'> {
  const bytes = new TextEncoder().encode(`text of ${name} 稀土`);
  const payload = { arrival: name, file: `${name}.txt`, bytes, sidecar: null, given: null, fileDay: null };
  return { id: `read:${name}`, kind: 'read', payload, priority };
}

/** Opens queues and closes them after each test; without a place, at a fresh one. */
export function openerOf(subject: QueueUnderTest): (place?: string, options?: ContractOptions) => Promise<Queue> {
  const opened: Queue[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((queue) => queue.close()));
  });
  return async (place, options = QUICK) => {
    const queue = await subject.open(place ?? (await subject.place()), options);
    opened.push(queue);
    return queue;
  };
}
