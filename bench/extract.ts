// Prints how fast text is read in both languages, how soon the first article is, what memory a worker takes, and the whole
// pipeline with its peak memory. Rates are MB of UTF-8 by second of processor time, garbage collection included; those of the
// pipeline go by the clock.
//   npm run bench [-- --mb 4]
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import nodejieba from 'nodejieba';
import { extractClaims, readFigures } from '../extractors/index.ts';
import type { Language } from '../extractors/model/article.ts';
import { openApp } from '../pipeline/app.ts';
import { readConfig } from '../pipeline/config.ts';
import { ingestFiles } from '../pipeline/inbox/ingest-files.ts';
import { coldStart } from './cold-start.ts';
import { newsArticles } from './news-text.ts';
import { processorSeconds } from './processor-seconds.ts';
import { type SampleArticle, sampleArticles, takeBytes } from './sample-text.ts';
import { workerMemory } from './worker-memory.ts';

const { values } = parseArgs({ options: { mb: { type: 'string', default: '2' } } });
const MB = 1_000_000;
const bytes = Number(values.mb) * MB;
/** The first turns over a text are also spent compiling: what is asked for is how fast a warm process reads. */
const WARM_UPS = 3;

console.log(
  'news: every other sentence from the fixtures, every other one of ours without a figure; dense: fixtures alone',
);
for (const lang of ['zh', 'en'] as const) {
  for (const [name, made] of [
    ['news', newsArticles],
    ['dense', sampleArticles],
  ] as const) {
    const articles = takeBytes(made(lang), bytes);
    report(`figures, ${name}, ${lang}`, articles, measure(articles, readFigures));
    report(`claims, ${name}, ${lang}`, articles, measure(articles, extractClaims));
    if (lang === 'zh')
      report(
        `nodejieba.tag, ${name}`,
        articles,
        measure(articles, ({ text }) => nodejieba.tag(text)),
      );
  }
}
await starts();
await workers();
await pipeline(['zh', 'en']);
console.log(`peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

/** Seconds for all articles, once warm, and how much was found. */
function measure(articles: readonly SampleArticle[], read: (article: Article) => readonly unknown[]) {
  const run = (some: readonly SampleArticle[]) =>
    some.reduce((found, { name, text, lang }) => found + read({ id: name, text, lang }).length, 0);
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp++) run(articles);
  let found = 0;
  const seconds = processorSeconds(() => {
    found = run(articles);
  });
  return { seconds, found };
}

/** From nothing to the first claim: the very first start, and one with what Node kept of the last. */
async function starts(): Promise<void> {
  const kept = await mkdtemp(join(tmpdir(), 'heshu-bench-kept-'));
  try {
    for (const file of ['01-zh-nickel-indonesia.txt', '02-en-nickel-indonesia.txt']) {
      const path = fileURLToPath(new URL(`../fixtures/articles/${file}`, import.meta.url));
      const seconds = [1, 2, 3, 4].map(() => coldStart(path, join(kept, file)));
      const [first = 0, ...later] = seconds;
      console.log(
        `heshu extract ${file}: ${Math.min(...later).toFixed(2)} s by the clock, ${first.toFixed(2)} s the very first time`,
      );
    }
  } finally {
    await rm(kept, { recursive: true, force: true });
  }
}

async function workers(): Promise<void> {
  const articles = (['zh', 'en'] as const).flatMap((lang) => takeBytes(newsArticles(lang), bytes / 2));
  // The first one after a change to the code may have to compile what the next one finds kept.
  for (const which of ['first', 'next']) {
    const { ready, most, own } = await workerMemory(articles);
    console.log(
      `memory of a worker, the ${which} one: ${Math.round(ready)} MB at the first article, ` +
        `${Math.round(most)} MB at most in ${articles.length}, ${Math.round(own)} MB of them its own`,
    );
  }
}

type Article = { readonly id: string; readonly text: string; readonly lang: Language };

function report(
  what: string,
  articles: readonly SampleArticle[],
  { seconds, found }: { seconds: number; found: number },
) {
  const size = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / MB;
  const rates = [`${(size / seconds).toFixed(2)} MB/s`, `${Math.round(articles.length / seconds)} articles/s`];
  console.log(
    `${what.padEnd(20)} ${rates.join(', ').padEnd(28)} ${size.toFixed(1)} MB, ${found} found, ${seconds.toFixed(1)} s`,
  );
}

/** Files through intake, queue, threads and SQLite. */
async function pipeline(langs: readonly Language[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'heshu-bench-'));
  try {
    const articles = langs.flatMap((lang) => takeBytes(sampleArticles(lang), bytes / langs.length));
    const files = articles.map(({ name }) => ({ path: join(folder, name), display: name }));
    for (const { name, text } of articles) await writeFile(join(folder, name), text);
    const app = await openApp({ ...readConfig(process.env), database: join(folder, 'bench.sqlite'), redisUrl: null });
    await app.startWork();
    const began = performance.now();
    let found = 0;
    const stop = new AbortController().signal;
    for await (const { file, outcome } of ingestFiles(app, files, { given: null, fileDay: null, priority: 0, stop })) {
      if (outcome.status === 'failed') throw new Error(`${file}: ${outcome.words}`);
      if (outcome.status === 'stored') found += outcome.claims;
    }
    const seconds = (performance.now() - began) / 1000;
    await app.close();
    report(`pipeline, ${app.config.threads} threads`, articles, { seconds, found });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
