/** Attempts that are free, then each failure doubles the wait. */
const FREE = 5;
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** Names and addresses that are kept in mind; the oldest are forgotten first. */
const MOST = 10_000;

interface Tries {
  readonly failed: number;
  readonly until: number;
}

/** Slows down who guesses, by name and by address alike. */
export class LoginLimit {
  readonly #tries = new Map<string, Tries>();

  /** Seconds to wait before another try; 0 when one may try now. */
  waitSeconds(keys: readonly string[], now: number): number {
    const until = Math.max(0, ...keys.map((key) => this.#tries.get(key)?.until ?? 0));
    return until > now ? Math.ceil((until - now) / 1000) : 0;
  }

  fail(keys: readonly string[], now: number): void {
    for (const key of keys) {
      const failed = (this.#tries.get(key)?.failed ?? 0) + 1;
      const wait = failed < FREE ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failed - FREE));
      this.#tries.delete(key);
      this.#tries.set(key, { failed, until: now + wait });
    }
    for (const key of this.#tries.keys()) {
      if (this.#tries.size <= MOST) break;
      this.#tries.delete(key);
    }
  }

  succeed(keys: readonly string[]): void {
    for (const key of keys) this.#tries.delete(key);
  }
}
