import { ProcessPool } from '../../../pipeline/worker/process-pool.ts';
import type { Answer, Trouble } from './trouble-process.ts';

// A program whose reader hangs: says the reader's process id, hands it the task, and waits.
const pool = new ProcessPool<Trouble, Answer>({
  script: new URL('trouble-process.ts', import.meta.url),
  processes: 1,
  timeoutMs: 60_000,
});
const { pid } = await pool.run({ act: 'answer', bytes: new Uint8Array() }, { name: 'first' });
const hanging = pool.run({ act: 'hang' }, { name: 'hang' });
setTimeout(() => process.stdout.write(`${pid}\n`), 100);
await hanging;
