// Prints how fast text is read, in both languages, and the whole pipeline with its peak memory:
//   npm run bench [-- --mb 4]
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractClaims, readFigures } from '../extractors/index.ts';
import type { Language } from '../extractors/model/article.ts';
import { openApp } from '../pipeline/app.ts';
import { readConfig } from '../pipeline/config.ts';
import { ingestFiles } from '../pipeline/inbox/ingest-files.ts';
import { type SampleArticle, sampleArticles, takeBytes } from './sample-text.ts';

const { values } = parseArgs({ options: { mb: { type: 'string', default: '2' } } });
const MB = 1_000_000;
const bytes = Number(values.mb) * MB;

for (const lang of ['zh', 'en'] as const) {
  const articles = takeBytes(sampleArticles(lang), bytes);
  report(`figures, ${lang}`, articles, measure(articles, readFigures));
  report(`claims, ${lang}`, articles, measure(articles, extractClaims));
}
await pipeline(['zh', 'en']);
console.log(`peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

/** Seconds for all articles, after a warm-up on some of them, and how much was found. */
function measure(articles: readonly SampleArticle[], read: (article: Article) => readonly unknown[]) {
  const run = (some: readonly SampleArticle[]) =>
    some.reduce((found, { name, text, lang }) => found + read({ id: name, text, lang }).length, 0);
  run(articles.slice(0, 100));
  const began = performance.now();
  const found = run(articles);
  return { seconds: (performance.now() - began) / 1000, found };
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
    `${what.padEnd(14)} ${rates.join(', ').padEnd(28)} ${size.toFixed(1)} MB, ${found} found, ${seconds.toFixed(1)} s`,
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
