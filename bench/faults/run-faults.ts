import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { writeArticles } from './made-articles.ts';
import { type Program, runHeshu, startProgram } from './program.ts';
import { startProxy } from './proxy.ts';
import { digestOf, storedLines } from './stored-lines.ts';

export interface FaultOptions {
  readonly folder: string;
  readonly queue: 'embedded' | 'redis';
  readonly articles: number;
  readonly kills: number;
  readonly flushes: number;
  readonly cuts: number;
  /** Between two faults, on average. */
  readonly pauseMs: number;
  readonly seed: number;
  readonly say: (line: string) => void;
  /** Gives up when nothing is finished after so long. */
  readonly limitMs: number;
}

/** What came of it. `differences` is empty when nothing was lost, doubled or changed. */
export interface FaultReport {
  readonly done: Readonly<Record<string, number>>;
  readonly calm: string;
  readonly faulty: string;
  readonly differences: readonly string[];
  /** What `heshu doctor` says of the database afterwards. */
  readonly sound: boolean;
  readonly seconds: number;
}

/** Works articles off while everything is killed, flushed and cut at random; compares with a run in peace. */
export async function runFaults(options: FaultOptions): Promise<FaultReport> {
  const { folder, articles, say } = options;
  const begun = Date.now();
  writeArticles(join(folder, 'articles'), articles);
  await runHeshu(['ingest', 'articles', '--db', 'calm.sqlite'], folder);
  const calm = await storedLines(folder, 'calm.sqlite');
  say(`calm run: ${articles} articles in ${Math.round((Date.now() - begun) / 1000)} s, ${digestOf(calm)}`);

  mkdirSync(join(folder, 'inbox'), { recursive: true });
  cpSync(join(folder, 'articles'), join(folder, 'waiting'), { recursive: true });
  const done = await underFaults(options);
  const faulty = await storedLines(folder, 'faulty.sqlite');
  const doctor = await runHeshu(['doctor', '--db', 'faulty.sqlite'], folder);
  return {
    done,
    calm: digestOf(calm),
    faulty: digestOf(faulty),
    differences: differencesOf(calm, faulty),
    sound: /^ok {2}database$/m.test(doctor),
    seconds: Math.round((Date.now() - begun) / 1000),
  };
}

async function underFaults(options: FaultOptions): Promise<Readonly<Record<string, number>>> {
  const { folder: cwd, queue, say } = options;
  const random = randomOf(options.seed);
  const env = { HESHU_STILL_MS: '0', HESHU_PORT: '0', HESHU_SWEEP_MS: '2000', HESHU_THREADS: '1' };
  const programs: Program[] = [];
  const redisPort = await freePort();
  const proxy = queue === 'redis' ? await startProxy(redisPort) : null;
  if (proxy !== null) {
    const settings = ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    programs.push(startProgram('redis', ['redis-server', ...settings], { cwd }));
    await sleep(500);
  }
  const url = proxy === null ? [] : ['--redis', `redis://127.0.0.1:${proxy.port}`];
  const commands =
    proxy === null
      ? { up: ['up', '--db', 'faulty.sqlite'] }
      : {
          watcher: ['watch', '--db', 'faulty.sqlite', ...url],
          store: ['store', '--db', 'faulty.sqlite', ...url],
          worker: ['worker', ...url],
          'second worker': ['worker', ...url],
        };
  for (const [name, command] of Object.entries(commands)) {
    programs.push(startProgram(name, ['heshu', ...command], { cwd, env }));
  }

  const done: Record<string, number> = {};
  const count = (what: string) => {
    done[what] = (done[what] ?? 0) + 1;
  };
  const faults = [
    ...Array<'kill'>(options.kills).fill('kill'),
    ...Array<'flush'>(queue === 'redis' ? options.flushes : 0).fill('flush'),
    ...Array<'cut'>(queue === 'redis' ? options.cuts : 0).fill('cut'),
  ];
  const end = Date.now() + options.limitMs;
  const arrivals = readdirSync(join(cwd, 'waiting')).toSorted();
  // Work comes in as long as faults do: a fault with nothing in hand shows nothing.
  const share = Math.ceil(arrivals.length / (faults.length + 1));
  try {
    while (faults.length > 0 && Date.now() < end) {
      drop(cwd, arrivals.splice(0, share));
      await sleep(options.pauseMs * (0.5 + random()));
      for (const program of programs) await program.ensure();
      const [fault] = faults.splice(Math.floor(random() * faults.length), 1);
      if (fault === 'cut') {
        proxy?.cut(200 + random() * 800);
        count('cut');
      } else if (fault === 'flush') {
        if (await flush(redisPort)) count('flushed');
      } else {
        const program = programs[Math.floor(random() * programs.length)];
        if (program === undefined) continue;
        if (program.name !== 'redis' && random() < 0.3 && program.killReader())
          count(`killed reader of ${program.name}`);
        else {
          await program.kill();
          count(`killed ${program.name}`);
        }
      }
    }
    drop(cwd, arrivals.splice(0));
    say(`faults: ${JSON.stringify(done)}; now in peace`);
    while (Date.now() < end && !isFinished(cwd)) await restarted(programs);
  } finally {
    for (const program of programs.toReversed()) await program.stop();
    proxy?.close();
  }
  return done;
}

/** Moved, so that each appears in the inbox whole. */
function drop(cwd: string, names: readonly string[]): void {
  for (const name of names) renameSync(join(cwd, 'waiting', name), join(cwd, 'inbox', name));
}

/** Nothing left in the inbox: every file was settled and put away. */
function isFinished(cwd: string): boolean {
  const inbox = join(cwd, 'inbox');
  return existsSync(inbox) && readdirSync(inbox).every((name) => !name.endsWith('.txt'));
}

/** A Redis that comes up later than those who need it lets them end; in life systemd starts them again. */
async function restarted(programs: readonly Program[]): Promise<void> {
  await sleep(500);
  for (const program of programs) await program.ensure();
}

async function flush(port: number): Promise<boolean> {
  const redis = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => {});
  try {
    await redis.connect();
    await redis.flushall();
    return true;
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

function differencesOf(calm: readonly string[], faulty: readonly string[]): readonly string[] {
  const [was, is] = [new Set(calm), new Set(faulty)];
  const doubled = faulty.length === is.size ? [] : [`${faulty.length - is.size} lines are there twice`];
  return [
    ...calm.filter((line) => !is.has(line)).map((line) => `lost: ${line}`),
    ...faulty.filter((line) => !was.has(line)).map((line) => `new: ${line}`),
    ...doubled,
  ];
}

/** Mulberry32: the same seed gives the same faults. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
