import type { ReadTask } from '../steps/read-task.ts';
import type { NewJob } from './queue.ts';

/** The job that an arrival begins with: what is an address is fetched first. */
export function firstJob(task: ReadTask, priority: number): NewJob {
  return task.address !== undefined && task.bytes.byteLength === 0
    ? { id: `fetch:${task.arrival}`, kind: 'fetch', payload: task, priority }
    : { id: task.arrival, kind: 'read', payload: task, priority };
}
