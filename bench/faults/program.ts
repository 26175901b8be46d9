import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const HESHU = fileURLToPath(new URL('../../heshu.mjs', import.meta.url));

/** A program that is killed and started again. */
export interface Program {
  readonly name: string;
  /** Ends it with SIGKILL and starts it again. */
  readonly kill: () => Promise<void>;
  /** Starts it again when it has ended by itself. */
  readonly ensure: () => Promise<void>;
  /** Ends one of its own processes with SIGKILL, when it has any. */
  readonly killReader: () => boolean;
  /** Ends it as a person would, by SIGTERM. */
  readonly stop: () => Promise<void>;
}

/** Starts `heshu` or another program, with what it prints thrown away except for errors. */
export function startProgram(
  name: string,
  command: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Program {
  const { REDIS_URL, ...surroundings } = process.env;
  const start = () => {
    const [file = '', ...args] = command[0] === 'heshu' ? [process.execPath, HESHU, ...command.slice(1)] : command;
    const child = spawn(file, args, { cwd: options.cwd, env: { ...surroundings, ...options.env }, stdio: 'ignore' });
    child.on('error', (error) => console.error(`${name}: ${error.message}`));
    return child;
  };
  let child = start();
  return {
    name,
    kill: async () => {
      await end(child, 'SIGKILL');
      child = start();
    },
    ensure: async () => {
      if (child.exitCode !== null || child.signalCode !== null) child = start();
    },
    killReader: () => {
      const [reader] = child.pid === undefined ? [] : childrenOf(child.pid);
      if (reader === undefined) return false;
      try {
        process.kill(reader, 'SIGKILL');
        return true;
      } catch {
        return false;
      }
    },
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** The process numbers of a process's own processes. */
export function childrenOf(pid: number): readonly number[] {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    return [];
  }
}

/** Runs `heshu` to its end and gives what it printed. */
export async function runHeshu(args: readonly string[], cwd: string): Promise<string> {
  const { REDIS_URL, ...env } = process.env;
  const child = spawn(process.execPath, [HESHU, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  await once(child, 'close');
  return said;
}
