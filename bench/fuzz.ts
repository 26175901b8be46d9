// node bench/fuzz.ts [files] [seed] [folder of seed files]: mutated files through intake and extraction, each stored or
// failed with a reason. The processes that read are those of the product, with its limits.
import { CodedError } from '../extractors/model/errors.ts';
import type { ReadTask } from '../pipeline/steps/read-task.ts';
import type { HeldParts, ReadArticle } from '../pipeline/steps/store-task.ts';
import { ProcessPool } from '../pipeline/worker/process-pool.ts';
import { mutate } from './fuzz/mutate.ts';
import { folderSeeds, madeSeeds } from './fuzz/seeds.ts';

const [files = '20000', seed = '1', folder = ''] = process.argv.slice(2);
const LIMIT_MS = 20_000;
const seeds = folder === '' ? await madeSeeds() : folderSeeds(folder);
const pool = new ProcessPool<ReadTask, ReadArticle | HeldParts>({
  script: new URL('../pipeline/worker/read-process.ts', import.meta.url),
  processes: 2,
  timeoutMs: LIMIT_MS,
});
const counts = new Map<string, number>();
let longest = 0;
let bugs = 0;
let next = 0;
await Promise.all([one(), one()]);
await pool.close();
for (const [what, count] of [...counts].toSorted(([, a], [, b]) => b - a)) console.log(`${count}\t${what}`);
console.log(
  `${files} files from ${seeds.length} seeds; the longest took ${Math.round(longest)} ms; ${bugs} without a reason`,
);
process.exitCode = bugs === 0 ? 0 : 1;

async function one(): Promise<void> {
  while (next < Number(files)) {
    const number = next++;
    const from = seeds[number % seeds.length];
    if (from === undefined) return;
    const mutated = mutate(from.bytes, Number(seed) * 1_000_003 + number);
    const bytes = (await from.packed?.(mutated)) ?? mutated;
    const task = { arrival: `fuzz:${number}`, file: from.name, bytes, sidecar: null, given: null, fileDay: null };
    const begun = performance.now();
    const what = await pool.run(task, { name: from.name }).then((result) => String(result.read), reasonOf(number));
    longest = Math.max(longest, performance.now() - begun);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
}

function reasonOf(number: number): (error: unknown) => string {
  return (error) => {
    if (error instanceof CodedError && error.code !== 'EXTRACTION_FAILED') return error.code;
    bugs += 1;
    const words = error instanceof Error ? error.message : String(error);
    console.log(`file ${number}: ${words.slice(0, 200)}`);
    return 'EXTRACTION_FAILED';
  };
}
