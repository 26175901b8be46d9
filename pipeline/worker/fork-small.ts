import { type ChildProcess, type ForkOptions, fork, spawnSync } from 'node:child_process';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Said to a process that the system ends with its parent: it need not watch for that itself. */
export const ENDS_WITH_PARENT = '--ends-with-parent';

/** Beneath node_modules Node does not strip types by itself: register.mjs does it, in each process anew. */
const STRIPPING = /[\\/]node_modules[\\/]/.test(import.meta.filename)
  ? ['--import', new URL('../../register.mjs', import.meta.url).href]
  : [];

/**
 * The young part of V8's heap is held to 2 MB a half (up to 16 MB else), and the old one to three tenths more than is in use,
 * without which what leaves a young part so small lies there for long. Measured against 1 MB and six tenths: some 10 MB less
 * at the same speed, as less leaves the young part. A Node that nobody has tried the second with is left as it is: it
 * refuses to start with what it does not know.
 */
const SMALL_HEAP = ['--max-semi-space-size=2', '--heap-growing-percent=30'];
const SMALL_YOUNG_HEAP = ['--max-semi-space-size=4'];
const LAST_TRIED = 24;
const HEAP = Number(process.versions.node.split('.')[0]) <= LAST_TRIED ? SMALL_HEAP : SMALL_YOUNG_HEAP;
/** glibc's allocator: one arena, as one thread does the work, and what is large or free at the end goes back to the system. */
const ALLOCATOR = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '65536' };

/**
 * A process that runs a module, talks over a channel, takes little memory, and ends when this one is gone, even while it
 * is busy.
 *
 * @param execArgv for Node, besides those that keep it small
 */
export function forkSmall(
  script: URL,
  options: Pick<ForkOptions, 'stdio'> & { readonly execArgv: string[] },
): ChildProcess {
  const node = [...STRIPPING, ...HEAP, ...options.execArgv];
  const launcher = launchers();
  return fork(fileURLToPath(script), launcher === null ? [] : [ENDS_WITH_PARENT], {
    execPath: launcher?.program ?? process.execPath,
    execArgv: launcher === null ? node : [...launcher.flags, process.execPath, ...node],
    env: { ...process.env, ...ALLOCATOR, ...keptCode() },
    serialization: 'advanced',
    stdio: options.stdio,
  });
}

interface Launcher {
  readonly program: string;
  readonly flags: readonly string[];
}

let known: Launcher | null | undefined;

/**
 * Linux ends a process with its parent where the process asks for it, which Node cannot do; setpriv asks, and becomes
 * Node. A thread that watches for it, which is the other way, takes 19 MB. Null where there is no setpriv that can.
 */
function launchers(): Launcher | null {
  if (known !== undefined) return known;
  const setpriv = { program: 'setpriv', flags: ['--pdeathsig', 'KILL', '--'] };
  const can = process.platform === 'linux' && spawnSync(setpriv.program, [...setpriv.flags, 'true']).status === 0;
  known = can ? setpriv : null;
  return known;
}

/** Where Node keeps what it compiled: with it neither the compiler nor what strips types is loaded. */
function keptCode(): { readonly NODE_COMPILE_CACHE?: string } {
  const { directory } = enableCompileCache();
  // What this process has compiled is else kept when it ends.
  flushCompileCache();
  return directory === undefined ? {} : { NODE_COMPILE_CACHE: directory };
}
