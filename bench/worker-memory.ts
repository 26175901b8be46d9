import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ReadTask } from '../pipeline/steps/read-task.ts';
import { forkSmall } from '../pipeline/worker/fork-small.ts';
import type { SampleArticle } from './sample-text.ts';

const SCRIPT = new URL('../pipeline/worker/read-process.ts', import.meta.url);

/** Memory of one reading process in MB, as the system counts it: when it is ready, and the most while it read these articles. */
export async function workerMemory(articles: readonly SampleArticle[]): Promise<{ ready: number; most: number }> {
  const child = forkSmall(SCRIPT, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    await once(child, 'message');
    let ready = 0;
    let most = 0;
    for (const [index, article] of articles.entries()) {
      const rss = await read(child, article, index);
      if (index === 0) ready = rss;
      most = Math.max(most, rss);
    }
    return { ready: ready / 1e6, most: most / 1e6 };
  } finally {
    // It pays no heed to signals, and ends when nobody talks to it any more.
    child.disconnect();
  }
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
