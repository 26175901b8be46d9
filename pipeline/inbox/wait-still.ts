import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file as it was when it had been still. */
export type StillFile = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs'>;

/**
 * Waits until size and time of a file have not changed for `stillMs`, so that a file that is still being written is not
 * read in halves. Null when it goes away meanwhile, or when `stop` is aborted.
 */
export async function waitStill(path: string, stillMs: number, stop: AbortSignal): Promise<StillFile | null> {
  let last = await look(path);
  while (last !== null) {
    const age = Date.now() - Math.max(last.mtimeMs, last.ctimeMs);
    // A clock that differs from a file server's may put the time into the future: then we wait a full turn.
    if (age >= stillMs) return last;
    try {
      await sleep(Math.min(stillMs, Math.max(20, stillMs - age)), undefined, { signal: stop });
    } catch {
      return null;
    }
    const now = await look(path);
    const same = now !== null && now.size === last.size && now.mtimeMs === last.mtimeMs;
    if (same && age < 0) return now;
    last = now;
  }
  return null;
}

/** True when the file is still the one that was seen then. */
export async function isUnchanged(path: string, then: StillFile): Promise<boolean> {
  const now = await look(path);
  return now !== null && now.size === then.size && now.mtimeMs === then.mtimeMs;
}

function look(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}
