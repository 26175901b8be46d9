// node bench/queue.ts throughput [articles]   one thread, two, and two readers over Redis, in one run
// node bench/queue.ts memory [files]          peak memory of the main process with so many files at once
// node bench/queue.ts soak [minutes]          memory over time at full load: the last third against the first
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeArticles } from './faults/made-articles.ts';
import { childrenOf, startProgram } from './faults/program.ts';

const HESHU = fileURLToPath(new URL('../heshu.mjs', import.meta.url));
/** So many papers drop their articles, each into its folder, so that about so many are always waiting. */
const PAPERS = 20;
const WAITING = 200;
const [what = 'throughput', amount] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'heshu-bench-'));
console.log(`load of this machine before: ${loadavg()[0]?.toFixed(1)}`);

if (what === 'throughput') await throughput(Number(amount ?? 600));
else if (what === 'memory') await memory(Number(amount ?? 10_000));
else await soak(Number(amount ?? 30));

async function throughput(articles: number): Promise<void> {
  writeArticles(join(folder, 'in'), articles);
  const one = await rate('one', { HESHU_THREADS: '1' });
  const two = await rate('two', { HESHU_THREADS: '2' });
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = startProgram('redis', ['redis-server', ...settings], { cwd: folder });
  await sleep(1000);
  const env = { HESHU_THREADS: '1', REDIS_URL: `redis://127.0.0.1:${port}` };
  const worker = startProgram('worker', ['heshu', 'worker'], { cwd: folder, env });
  await sleep(4000);
  const far = await rate('redis', env);
  await worker.stop();
  await redis.stop();
  console.log(`${articles} articles; embedded, one thread ${one.toFixed(1)}/s, two threads ${two.toFixed(1)}/s`);
  console.log(`two threads against one: ${(two / one).toFixed(2)} (bar 1.7)`);
  console.log(`two readers over Redis: ${far.toFixed(1)}/s, against embedded: ${(far / two).toFixed(2)} (bar 0.8)`);
}

/** Articles a second, from the first that is stored to the last. */
async function rate(name: string, env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [HESHU, 'ingest', 'in', '--db', `${name}.sqlite`], {
    cwd: folder,
    env: { ...process.env, HESHU_LOG: 'info', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk;
  });
  await once(child, 'close');
  const times = [...log.matchAll(/"at":"([^"]+)"[^\n]*"event":"stored"/g)].map(([, at = '']) => Date.parse(at));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return (times.length - 1) / ((last - first) / 1000);
}

async function memory(files: number): Promise<void> {
  writeArticles(join(folder, 'in'), files);
  const child = spawn(process.execPath, [HESHU, 'ingest', 'in'], { cwd: folder, stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakMb(child.pid ?? 0));
  }, 200);
  const begun = Date.now();
  const [status] = await once(child, 'close');
  clearInterval(timer);
  console.log(`${files} files in ${((Date.now() - begun) / 1000).toFixed(0)} s, status ${status}`);
  console.log(`peak memory of the main process: ${peak} MB (bar 400)`);
}

async function soak(minutes: number): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  const env = { HESHU_STILL_MS: '0', HESHU_PORT: '0', HESHU_SWEEP_MS: '1000' };
  const child = spawn(process.execPath, [HESHU, 'up'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const samples: { readonly main: number; readonly readers: number }[] = [];
  let batch = 0;
  for (let sampled = 0; Date.now() < end; await sleep(100)) {
    if (waitingIn(join(folder, 'inbox')) < WAITING) {
      writeArticles(join(folder, 'inbox', `paper-${batch % PAPERS}`), 50, batch * 50);
      batch += 1;
    }
    if (Date.now() - sampled < 2000) continue;
    sampled = Date.now();
    const pid = child.pid ?? 0;
    samples.push({ main: nowMb(pid), readers: childrenOf(pid).reduce((sum, reader) => sum + nowMb(reader), 0) });
  }
  child.kill('SIGTERM');
  await once(child, 'close');
  console.log(`${minutes} minutes at full load: ${batch * 50} articles, ${WAITING} or so waiting all the time`);
  for (const part of ['main', 'readers'] as const) {
    const third = Math.floor(samples.length / 3);
    const [first, last] = [samples.slice(0, third), samples.slice(-third)].map(
      (sampled) => sampled.reduce((sum, sample) => sum + sample[part], 0) / sampled.length,
    );
    const ratio = (last ?? 0) / (first ?? 1);
    const said = `${first?.toFixed(0)} MB in the first third, ${last?.toFixed(0)} MB in the last`;
    console.log(`${part}: ${said}; last against first: ${ratio.toFixed(2)} (bar 1.10)`);
  }
}

/** How many files wait in the folders of the papers. */
function waitingIn(inbox: string): number {
  if (!existsSync(inbox)) return 0;
  const papers = readdirSync(inbox).filter((name) => name.startsWith('paper-'));
  return papers.reduce((sum, paper) => sum + readdirSync(join(inbox, paper)).length, 0);
}

function nowMb(pid: number): number {
  return statusMb(pid, /VmRSS:\s+(\d+)/);
}

function peakMb(pid: number): number {
  return statusMb(pid, /VmHWM:\s+(\d+)/);
}

function statusMb(pid: number, line: RegExp): number {
  try {
    return Math.round(Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
