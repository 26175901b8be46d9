import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** A file as it was when it had been still. */
export type StillFile = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs'>;

interface Sight {
  readonly size: number;
  readonly mtimeMs: number;
  /** On our own clock, in milliseconds. */
  readonly since: number;
}

/**
 * Tells which files have not changed for a while, so that one that is still being written is not read in halves. A
 * file's own times are believed where they lie in the past; else, as a file server's clock may be ahead, we look twice.
 */
export class Stillness {
  readonly #stillMs: number;
  readonly #seen = new Map<string, Sight>();

  constructor(stillMs: number) {
    this.#stillMs = stillMs;
  }

  /** The file, when it has been still; else how many milliseconds to wait before looking again. Null: it is gone. */
  async look(path: string): Promise<{ readonly still: StillFile } | { readonly waitMs: number } | null> {
    const now = await lstat(path).catch(() => null);
    if (now === null) {
      this.#seen.delete(path);
      return null;
    }
    const age = Date.now() - Math.max(now.mtimeMs, now.ctimeMs);
    const last = this.#seen.get(path);
    const same = last !== undefined && last.size === now.size && last.mtimeMs === now.mtimeMs;
    const watched = same ? performance.now() - last.since : 0;
    if (Math.max(age, watched) >= this.#stillMs) {
      this.#seen.delete(path);
      return { still: now };
    }
    if (!same) this.#seen.set(path, { size: now.size, mtimeMs: now.mtimeMs, since: performance.now() });
    return { waitMs: Math.max(10, this.#stillMs - Math.max(age, watched)) };
  }
}

/** True when the file is still the one that was seen then. */
export async function isUnchanged(path: string, then: StillFile): Promise<boolean> {
  const now = await lstat(path).catch(() => null);
  return now !== null && now.size === then.size && now.mtimeMs === then.mtimeMs;
}
