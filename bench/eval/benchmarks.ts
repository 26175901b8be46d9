import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run, runHeshu } from './run-cli.ts';

/** The data sets and scorers of the shared folder, with the command that reads each. */
const FIGURE_SETS = [
  'newsquant-dev',
  'specs-zh-dev',
  'specs-zh-nojs-dev',
  'specs-en-dev',
  'specs-en-nojs-dev',
] as const;
const GOLD = [
  { gold: '002.json', article: '002_1a1af2e0efe117e6.txt', published: '2026-02-10' },
  { gold: '004.json', article: '004_8d99d077a0d9df21.txt', published: '2025-12-13' },
] as const;
/** The reference day of the 1998 newspaper sentences (zh-news.md). */
const ZH_NEWS_DAY = '1998-06-30';

/** Runs every scorer of `shared` on what the command line prints, and yields what each scorer says. */
export async function* benchmarkReports(shared: string, work: string, misses: boolean): AsyncGenerator<string> {
  mkdirSync(work, { recursive: true });
  const more = misses ? ['--misses'] : [];
  if (existsSync(join(shared, 'gold'))) yield* goldReports(shared, work, more);
  if (existsSync(join(shared, 'benchmarks'))) yield* figureReports(shared, work, misses);
  if (existsSync(join(shared, 'conflicts'))) yield* conflictReports(shared, work, more);
}

async function* goldReports(shared: string, work: string, more: readonly string[]): AsyncGenerator<string> {
  const args: string[] = [];
  for (const { gold, article, published } of GOLD) {
    const claims = join(work, `${basename(gold, '.json')}.claims.jsonl`);
    writeFileSync(
      claims,
      await runHeshu(['extract', join(shared, 'articles', article), '--published', published, '--format', 'jsonl']),
    );
    args.push(join(shared, 'gold', gold), claims);
  }
  const scorer = join(shared, 'gold', 'score-claims.mjs');
  for (let at = 0; at < args.length; at += 2) {
    yield `gold ${basename(args[at] ?? '')}\n${await run(process.execPath, [scorer, ...more, ...args.slice(at, at + 2)])}`;
  }
  yield `gold, both articles\n${await run(process.execPath, [scorer, ...args])}`;
}

async function* figureReports(shared: string, work: string, misses: boolean): AsyncGenerator<string> {
  const folder = join(shared, 'benchmarks');
  const scorer = join(folder, 'score.mjs');
  for (const name of FIGURE_SETS) {
    const set = join(folder, `${name}.json`);
    const inputs = await run(process.execPath, [scorer, set, '--inputs']);
    const predictions = join(work, `${name}.jsonl`);
    writeFileSync(predictions, await runHeshu(['figures'], inputs));
    yield `${name}\n${await run(process.execPath, [scorer, set, predictions, ...(misses ? ['--errors', '100'] : [])])}`;
  }
  const zhNews = join(folder, 'zh-news-dev.json');
  const records: { index: number; text: string }[] = JSON.parse(readFileSync(zhNews, 'utf8'));
  const inputs = records
    .map(({ index, text }) => JSON.stringify({ index, text, lang: 'zh', published: ZH_NEWS_DAY }))
    .join('\n');
  const predictions = join(work, 'zh-news-dev.jsonl');
  writeFileSync(predictions, await runHeshu(['figures'], inputs));
  yield `zh-news-dev\n${await run(process.execPath, [join(folder, 'score-zh-news.mjs'), ...(misses ? ['--misses'] : []), zhNews, predictions])}`;
}

async function* conflictReports(shared: string, work: string, more: readonly string[]): AsyncGenerator<string> {
  const folder = join(shared, 'conflicts');
  const database = join(work, `conflicts-${process.pid}.sqlite`);
  await runHeshu(['ingest', join(folder, 'articles'), '--db', database]);
  const facts = join(work, 'facts.jsonl');
  const checks = join(work, 'checks.jsonl');
  writeFileSync(facts, await runHeshu(['facts', '--db', database, '--format', 'jsonl']));
  writeFileSync(checks, await runHeshu(['checks', '--db', database, '--format', 'jsonl']));
  yield `conflicts\n${await run(process.execPath, [join(folder, 'score-conflicts.mjs'), ...more, folder, facts, checks])}`;
}
