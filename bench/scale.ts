// Stores a made-up corpus through the real store step and prints how storing and asking hold up:
//   npm run bench:scale [-- --articles 100000 --keep FILE]     --asking FILE: only asks a database that was kept
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { searchWords } from '../pipeline/steps/search-words.ts';
import { STORE_BATCH, storeResults } from '../pipeline/steps/store-batch.ts';
import type { StoreTask } from '../pipeline/steps/store-task.ts';
import { countClaims, getClaims, listClaims } from '../storage/claims/claims.ts';
import type { Database } from '../storage/database.ts';
import { countFacts, getFact, listConflicts, listFacts } from '../storage/facts/facts.ts';
import { openDatabase } from '../storage/open-database.ts';
import { madeCorpus } from './made-corpus.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    keep: { type: 'string' },
    asking: { type: 'string' },
  },
});
const ARTICLES = Number(values.articles);
/** Articles whose time is measured at the beginning and at the end. */
const SAMPLE = Math.min(1000, Math.floor(ARTICLES / 4));
/** Bars of what is measured; a run of another size prints its figures against the same ones. */
const BARS = { ratio: 1.3, pageMs: 50 } as const;
const NOW = '2026-02-10T08:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'heshu-scale-'));
const path = values.asking ?? values.keep ?? join(folder, 'scale.sqlite');
const db = openDatabase(path);
try {
  const stored = values.asking === undefined ? storing(db) : true;
  const held = [stored, asking(db), size(db), integrity(db)];
  process.exitCode = held.every(Boolean) ? 0 : 1;
} finally {
  db.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What storing took, in milliseconds an article; that of the processor is what can be compared on a machine with other work. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

/**
 * Stores everything in batches, as the program does; the work of an article must not grow with what is there already.
 * The last articles take turns with the first ones, which are stored once more in an empty database: what else the
 * machine does then bears on both alike.
 */
function storing(db: Database): boolean {
  const again = openDatabase(join(folder, 'empty.sqlite'));
  const first = batchesOf(madeCorpus(ARTICLES));
  const [early, late, small]: readonly [Cost[], Cost[], Cost[]] = [[], [], []];
  let index = 0;
  let lately: Cost[] = [];
  const began = performance.now();
  for (const tasks of batchesOf(madeCorpus(ARTICLES))) {
    const cost = timed(db, tasks);
    if (index < SAMPLE) early.push(cost);
    if (index >= ARTICLES - SAMPLE) {
      late.push(cost);
      const twin = first.next();
      if (twin.done !== true) small.push(timed(again, twin.value));
    }
    index += tasks.length;
    lately.push(cost);
    if (index % 1000 < tasks.length) {
      const seconds = Math.round((performance.now() - began) / 1000);
      console.error(`${index} articles in ${seconds} s, lately ${words(mean(lately))} each`);
      lately = [];
    }
  }
  again.close();
  const facts = countFacts(db);
  const all = facts.single + facts.agree + facts.conflict;
  const share = ((100 * facts.conflict) / all).toFixed(1);
  console.log(`stored ${ARTICLES} articles, ${countClaims(db)} claims, ${all} facts, ${share} % of them in conflict`);
  const [empty, full, begun] = [mean(small), mean(late), mean(early)];
  // Held to nothing: it tells the growth apart from what else the machine did at the beginning and at the end.
  console.log(
    `     by turns: in an empty database ${words(empty)}, in the full one ${words(full)}; ratio of the processor ` +
      `${(full.processor / empty.processor).toFixed(2)}, by the clock ${(full.clock / empty.clock).toFixed(2)}`,
  );
  const ratio = full.clock / begun.clock;
  return line(
    `per article: first ${SAMPLE} ${words(begun)}, last ${SAMPLE} ${words(full)}, ratio by the clock ${ratio.toFixed(2)}`,
    `at most ${BARS.ratio}`,
    ratio <= BARS.ratio,
  );
}

function timed(db: Database, tasks: readonly StoreTask[]): Cost {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  storeResults(db, tasks, NOW);
  const clock = (performance.now() - start) / tasks.length;
  const { user, system } = process.cpuUsage(cpu);
  return { clock, processor: (user + system) / 1000 / tasks.length };
}

function mean(costs: readonly Cost[]): Cost {
  const of = (field: keyof Cost) => costs.reduce((sum, cost) => sum + cost[field], 0) / costs.length;
  return { clock: of('clock'), processor: of('processor') };
}

function words({ clock, processor }: Cost): string {
  return `${clock.toFixed(2)} ms (${processor.toFixed(2)} of the processor)`;
}

function* batchesOf(tasks: Iterable<StoreTask>): Generator<readonly StoreTask[]> {
  let batch: StoreTask[] = [];
  for (const task of tasks) {
    batch.push(task);
    if (batch.length < STORE_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Opens the pages that people open, each many times with something else, and looks at the slow ones. */
function asking(db: Database): boolean {
  const conflicts = listConflicts(db, {}, { limit: 500 }).items;
  const facts = listFacts(db, {}, { limit: 300 }).items;
  const subjects = listClaims(db, {}, { limit: 300 }).items.map((claim) => claim.subject?.id ?? '');
  const metrics = ['metric:production', 'metric:revenue', 'metric:debt', 'metric:inventory'] as const;
  const turn = <T>(items: readonly T[], n: number): T => {
    const item = items[n % items.length];
    if (item === undefined) throw new Error('nothing was stored');
    return item;
  };
  let after: string | undefined;
  const pages: Readonly<Record<string, (n: number) => unknown>> = {
    'conflict list page': () => {
      const page = listConflicts(db, { settled: false }, { limit: 50, ...(after !== undefined && { after }) });
      after = page.next ?? undefined;
      return page;
    },
    'conflict list page of a metric': (n) => listConflicts(db, { metric: turn(metrics, n) }),
    'fact page': (n) => {
      const fact = getFact(db, turn(n % 2 === 0 ? conflicts : facts, n).id);
      return fact?.sides.map((side) => getClaims(db, side.claims));
    },
    'claims of subject and metric': (n) => listClaims(db, { subject: turn(subjects, n), metric: turn(metrics, n) }),
    'claims of metric and time': (n) =>
      listClaims(db, { metric: turn(metrics, n), time: `${2020 + (n % 5)}-Q${(n % 4) + 1}` }),
    'claims of unit and value range': (n) =>
      listClaims(db, { unit: 't', minValue: n * 1000, maxValue: n * 1000 + 500 }),
    'claims of source, kind and status': (n) =>
      listClaims(db, { source: `Publisher ${n % 300}`, kind: 'mass', status: 'open' }),
    'claims by words, 产量': (n) => listClaims(db, { words: searchWords('产量'), ...(n % 2 === 0 && { unit: 't' }) }),
    'claims by words, rare': (n) => listClaims(db, { words: searchWords(`第${n}`) }),
    'facts by words': (n) => listFacts(db, { words: searchWords(n % 2 === 0 ? 'production' : '库存') }),
  };
  return Object.entries(pages)
    .map(([name, open]) => {
      const times = Array.from({ length: 200 }, (_, n) => {
        const start = performance.now();
        open(n);
        return performance.now() - start;
      }).sort((a, b) => a - b);
      const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
      const times95 = `${name}: median ${(times[100] ?? 0).toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms`;
      return line(times95, `below ${BARS.pageMs} ms`, p95 < BARS.pageMs);
    })
    .every(Boolean);
}

function size(db: Database): boolean {
  db.checkpoint();
  const bytes = statSync(path).size;
  const articles = Number(db.get('SELECT count(*) AS n FROM articles')?.['n']);
  const memory = process.memoryUsage().rss;
  const megabytes = (n: number) => `${Math.round(n / 1e6)} MB`;
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    `database ${megabytes(bytes)} (${Math.round(bytes / articles)} bytes an article), memory ${megabytes(memory)}, at most ${megabytes(peak)}`,
  );
  return true;
}

function integrity(db: Database): boolean {
  const [row] = db.all('PRAGMA integrity_check');
  const words = String(row?.['integrity_check']);
  return line(`integrity_check: ${words}`, 'ok', words === 'ok');
}

function line(words: string, bar: string, held: boolean): boolean {
  console.log(`${held ? 'ok  ' : 'MISS'} ${words} (${bar})`);
  return held;
}
