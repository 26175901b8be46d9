import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const HESHU = fileURLToPath(new URL('../../../heshu.mjs', import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** A running `heshu`, as a user would start it. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has printed until now. */
  readonly printed: () => { readonly stdout: string; readonly stderr: string };
  readonly ended: Promise<Run>;
}

/** Starts the real program in a process of its own; settings of the surroundings do not reach it. */
export function startHeshu(args: readonly string[], options: RunOptions = {}): Running {
  const { REDIS_URL, ...surroundings } = process.env;
  const plain = Object.fromEntries(Object.entries(surroundings).filter(([name]) => !name.startsWith('HESHU_')));
  const child = spawn(process.execPath, [HESHU, ...args], {
    cwd: options.cwd,
    env: { ...plain, HESHU_THREADS: '2', HESHU_PORT: '0', ...options.env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const ended = new Promise<Run>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
  return { child, printed: () => ({ stdout, stderr }), ended };
}

/** Runs the real program to its end. */
export function heshu(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return startHeshu(args, options).ended;
}

/** The lines of JSON that a command printed. */
export function records(run: Run): readonly Record<string, unknown>[] {
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** A folder of this test's own, gone when it has finished. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'heshu-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
