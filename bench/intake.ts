/**
 * How well and how fast pages are read: the overlap of text and the share of right metadata on fixtures/pages, pages a
 * minute in one process, and pages a minute of `heshu ingest` with two readers, stored and all.
 *
 *     node bench/intake.ts [pages]        500 by default
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadArticle } from '../pipeline/intake/load-article.ts';
import { isCalendarDay } from '../pipeline/intake/metadata/calendar-day.ts';
import { fourGramF1 } from '../tests/pipeline/intake/four-gram-f1.ts';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const HESHU = fileURLToPath(new URL('../heshu.mjs', import.meta.url));
const FIELDS = ['title', 'source', 'author', 'published', 'lang', 'encoding'] as const;
const ENDING = '.expected.json';
const count = Number(process.argv[2] ?? 500);

const names = readdirSync(PAGES).flatMap((name) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []));
const pages = names.map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(PAGES, name))),
  text: readFileSync(join(PAGES, `${name}.expected.txt`), 'utf8'),
  expected: JSON.parse(readFileSync(join(PAGES, name + ENDING), 'utf8')),
}));

let f1 = 0;
let right = 0;
for (const { name, bytes, text, expected } of pages) {
  const fileDay = isCalendarDay(expected.fileDay ?? '') ? expected.fileDay : undefined;
  const article = loadArticle({ path: name, bytes, fileDay });
  f1 += fourGramF1(article.text, text);
  right += FIELDS.filter((field) => article[field] === expected[field]).length;
}
say(
  `${pages.length} pages: text F1 ${(f1 / pages.length).toFixed(4)}, metadata ${percent(right / (pages.length * FIELDS.length))} right`,
);

const html = pages.filter(({ name }) => name.endsWith('.html'));
const started = performance.now();
for (let n = 0; n < count; n += 1) {
  const page = html[n % html.length];
  if (page !== undefined) loadArticle({ path: page.name, bytes: page.bytes });
}
say(`read alone, one process: ${perMinute(count, performance.now() - started)} pages a minute`);

const folder = mkdtempSync(join(tmpdir(), 'heshu-intake-'));
try {
  mkdirSync(join(folder, 'in'));
  for (let n = 0; n < count; n += 1) {
    const page = html[n % html.length];
    // A number in the text makes it another article; the bytes stay in their encoding.
    const marked = Buffer.from(page?.bytes ?? [])
      .toString('latin1')
      .replaceAll(/<\/(?:p|h1)>/gi, (end) => ` ${n}${end}`);
    writeFileSync(join(folder, 'in', `${n}.html`), Buffer.from(marked, 'latin1'));
  }
  const from = performance.now();
  // `times` of the shell counts the processor time of all processes that a command started.
  const command = [process.execPath, HESHU, 'ingest', 'in', '--threads', '2'];
  const run = spawnSync('sh', ['-c', '"$@" > /dev/null; times', 'sh', ...command], { cwd: folder, encoding: 'utf8' });
  const spent = childSeconds(run.stdout);
  say(
    `heshu ingest, two readers: ${perMinute(count, performance.now() - from)} pages a minute (${run.stderr.trim().split('\n').at(-1)})`,
  );
  say(
    `processor time of it all: ${spent.toFixed(1)} s, so that two whole cores would do ${Math.round((count / spent) * 120)} a minute`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** From the second line of `times`, user and system: `0m11.2s 0m1.0s`. */
function childSeconds(times: string): number {
  const line = times.trim().split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, match) => sum + Number(match[1]) * 60 + Number(match[2]),
    0,
  );
}

function perMinute(done: number, ms: number): number {
  return Math.round((done / ms) * 60_000);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
