// node bench/fuzz.ts [files] [seed] [folder of seed files]: mutated files through intake and extraction, each stored or
// failed with a reason. The processes that read are those of the product, with its limits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../extractors/model/errors.ts';
import type { ReadTask } from '../pipeline/steps/read-task.ts';
import type { HeldParts, ReadArticle } from '../pipeline/steps/store-task.ts';
import { ProcessPool } from '../pipeline/worker/process-pool.ts';
import { madeArticle } from './faults/made-articles.ts';
import { mutate } from './fuzz/mutate.ts';

const [files = '20000', seed = '1', folder = ''] = process.argv.slice(2);
const LIMIT_MS = 20_000;
const seeds = folder === '' ? madeSeeds() : folderSeeds(folder);
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
    const bytes = mutate(from.bytes, Number(seed) * 1_000_003 + number);
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

function madeSeeds() {
  const html = (text: string) =>
    `<html><head><title>稀土</title></head><body><article><p>${text}</p></article></body></html>`;
  const text = madeArticle(3);
  const json = { title: '产量', text, url: 'https://news.example/a', published: '2026-02-10' };
  const mail = `Subject: figures\r\nFrom: a@example.org\r\nDate: Tue, 10 Feb 2026 08:00:00 +0800\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>t</title><description>${text}</description></item></channel></rss>`;
  const made = { 'a.txt': text, 'a.md': `# 标题\n\n${text}`, 'a.html': html(text), 'a.json': JSON.stringify(json) };
  const more = {
    'a.jsonl': `${JSON.stringify(json)}\n`,
    'a.csv': `title,text\n产量,"${text}"\n`,
    'a.eml': mail,
    'a.xml': feed,
  };
  return Object.entries({ ...made, ...more }).map(([name, words]) => ({ name, bytes: Buffer.from(words) }));
}

function folderSeeds(path: string) {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));
}
