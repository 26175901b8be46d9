import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { ReadTask } from '../pipeline/steps/read-task.ts';
import { forkSmall } from '../pipeline/worker/fork-small.ts';
import type { SampleArticle } from './sample-text.ts';

const SCRIPT = new URL('../pipeline/worker/read-process.ts', import.meta.url);

export interface WorkerMemory {
  /** MB that the system counts when it is ready. */
  readonly ready: number;
  /** The most MB while it read. */
  readonly most: number;
  /**
   * The most MB that are its own, which is what one more reading process takes: the rest is the file of Node, which all
   * processes share. NaN where the system does not tell (all but Linux).
   */
  readonly own: number;
}

/** Memory of one reading process that reads these articles one by one. */
export async function workerMemory(articles: readonly SampleArticle[]): Promise<WorkerMemory> {
  const child = forkSmall(SCRIPT, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    await once(child, 'message');
    let ready = 0;
    let most = 0;
    let own = 0;
    for (const [index, article] of articles.entries()) {
      const rss = await read(child, article, index);
      if (index === 0) ready = rss;
      most = Math.max(most, rss);
      own = Math.max(own, ownBytes(child.pid));
    }
    return { ready: ready / 1e6, most: most / 1e6, own: own / 1e6 };
  } finally {
    // It pays no heed to signals, and ends when nobody talks to it any more.
    child.disconnect();
  }
}

/** What a process has in memory that lies in no file. */
function ownBytes(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) * 1024;
}

async function read(child: ChildProcess, { name, text }: SampleArticle, index: number): Promise<number> {
  const task: ReadTask = {
    arrival: String(index),
    file: name,
    bytes: new Uint8Array(Buffer.from(text)),
    sidecar: null,
    given: null,
    fileDay: null,
  };
  const answered = once(child, 'message');
  child.send({ task });
  const [answer] = await answered;
  if (typeof answer !== 'object' || answer === null || answer.type !== 'answer')
    throw new Error(`${name} was not read: ${JSON.stringify(answer)}`);
  return Number(answer.rss);
}
