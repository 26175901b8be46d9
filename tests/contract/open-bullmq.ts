import { openBullmqQueue } from '../../pipeline/queue/bullmq.ts';
import type { Queue } from '../../pipeline/queue/queue.ts';
import type { ContractOptions } from './queue-under-test.ts';

/** A place is `URL PREFIX`. */
export function open(place: string, options: ContractOptions): Promise<Queue> {
  const [url = '', prefix = ''] = place.split(' ');
  return openBullmqQueue({ url, prefix, ...options });
}
