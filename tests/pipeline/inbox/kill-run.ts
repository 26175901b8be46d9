import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { drop, type MixedFile } from './mixed-files.ts';

const HESHU = fileURLToPath(new URL('../../../heshu.mjs', import.meta.url));
const QUICK = { HESHU_STILL_MS: '150', HESHU_SWEEP_MS: '500', HESHU_PORT: '0', HESHU_THREADS: '2' };
/** Longest for the last run to finish what is left. */
const LAST_RUN_MS = 600_000;

export interface KillRunOptions {
  /** A folder of its own: the inbox and the database lie in it. */
  readonly folder: string;
  readonly files: readonly MixedFile[];
  readonly kills: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** What the program was doing at each kill, in articles finished until then. */
export interface KillRun {
  readonly doneAtKills: readonly number[];
}

/** Drops all files while the program runs and is killed again and again; then lets it finish. */
export async function killRun({ folder, files, kills, random }: KillRunOptions): Promise<KillRun> {
  const inbox = join(folder, 'inbox');
  await mkdir(inbox, { recursive: true });
  const dropping = dropAll(inbox, files, random);
  const doneAtKills: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const up = startUp(folder);
    // Half of them early, while it starts and catches up; half of them in the middle of its work.
    if (kill % 2 === 1) await up.working;
    await sleep(random() * 1200);
    up.child.kill('SIGKILL');
    await up.ended;
    doneAtKills.push(await finishedIn(inbox));
  }
  await dropping;
  const last = startUp(folder);
  const end = Date.now() + LAST_RUN_MS;
  while ((await finishedIn(inbox)) < files.length && Date.now() < end) await sleep(100);
  last.child.kill('SIGINT');
  await last.ended;
  return { doneAtKills };
}

async function dropAll(inbox: string, files: readonly MixedFile[], random: () => number): Promise<void> {
  for (let start = 0; start < files.length; start += 10) {
    await Promise.all(files.slice(start, start + 10).map((file) => drop(inbox, file)));
    await sleep(random() * 300);
  }
}

function startUp(folder: string) {
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:HESHU_|REDIS_URL)/.test(name)));
  const child = spawn(process.execPath, [HESHU, 'up'], {
    cwd: folder,
    env: { ...plain, ...QUICK },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const working = new Promise<void>((resolve) => {
    child.stdout.once('data', () => resolve());
    child.once('close', () => resolve());
  });
  return { child, ended, working };
}

const NOTE = /\.(?:error|duplicate|entries)\.txt$/;

/** Where each file is, by its path in the inbox as it was dropped, and what it holds. */
export interface Resting {
  readonly place: string;
  readonly hash: string;
}

async function finishedIn(inbox: string): Promise<number> {
  return (await filesBeneath(inbox)).filter(
    (path) => /^(?:processed|duplicates|failed)\//.test(path) && !NOTE.test(path),
  ).length;
}

/** All files of an inbox but our notes, under the paths at which they were dropped. */
export async function restingPlaces(inbox: string): Promise<ReadonlyMap<string, readonly Resting[]>> {
  const places = new Map<string, Resting[]>();
  for (const path of await filesBeneath(inbox)) {
    if (NOTE.test(path)) continue;
    const [, place = 'inbox', name = path] =
      /^(processed|duplicates|failed)\/(?:\d{4}-\d{2}-\d{2}\/)?(.*)$/.exec(path) ?? [];
    const resting = { place, hash: hashOf(await readFile(join(inbox, path))) };
    places.set(name, [...(places.get(name) ?? []), resting]);
  }
  return places;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function filesBeneath(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** What is wrong with the way in which the files ended; empty when all is well. */
export async function faultsOf(folder: string, files: readonly MixedFile[]): Promise<readonly string[]> {
  const places = await restingPlaces(join(folder, 'inbox'));
  const faults: string[] = [];
  const processedTexts = new Map<string, number>();
  for (const { path, bytes, fate } of files) {
    const there = places.get(path) ?? [];
    const [only] = there;
    if (only === undefined || there.length > 1) faults.push(`${path} is in ${there.length} places`);
    else if (only.hash !== hashOf(bytes)) faults.push(`${path} has changed`);
    else if (fate === 'copies') {
      if (only.place === 'processed') processedTexts.set(only.hash, (processedTexts.get(only.hash) ?? 0) + 1);
      else if (only.place !== 'duplicates') faults.push(`${path}, a copy, is in ${only.place}`);
    } else if (only.place !== fate) faults.push(`${path} is in ${only.place}, not in ${fate}`);
  }
  for (const hash of new Set(files.filter(({ fate }) => fate === 'copies').map(({ bytes }) => hashOf(bytes)))) {
    const count = processedTexts.get(hash) ?? 0;
    if (count !== 1) faults.push(`of the copies ${hash.slice(0, 8)} ${count} are in processed`);
  }
  const extra = [...places.keys()].filter((path) => !files.some((file) => file.path === path));
  return [...faults, ...extra.map((path) => `${path} came from nowhere`)];
}
