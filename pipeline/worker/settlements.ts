import type { Outcome } from '../steps/outcome.ts';

/** Hears of every arrival that this process settles. */
export type SettlementListener = (key: string, file: string, outcome: Outcome) => void;

/** How often arrivals that another process may be working on are looked up. */
const POLL_MS = 200;

/** Tells what became of arrivals: at once for those that this process settles, by looking for the others. */
export class Settlements {
  readonly #look: (key: string) => Outcome | null;
  readonly #listeners = new Set<SettlementListener>();
  readonly #waiting = new Map<string, Set<(outcome: Outcome | null) => void>>();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(look: (key: string) => Outcome | null) {
    this.#look = look;
  }

  listen(listener: SettlementListener): void {
    this.#listeners.add(listener);
  }

  tell(key: string, file: string, outcome: Outcome): void {
    for (const listener of this.#listeners) listener(key, file, outcome);
    this.#resolve(key, outcome);
  }

  /** What became of it, as soon as that is known; null when this is closed first. */
  async outcome(key: string): Promise<Outcome | null> {
    const known = this.#look(key);
    if (known !== null || this.#closed) return known;
    return new Promise((resolve) => {
      const others = this.#waiting.get(key) ?? new Set();
      this.#waiting.set(key, others.add(resolve));
      this.#timer ??= setInterval(() => this.#poll(), POLL_MS);
    });
  }

  /** Answers all who still wait, with what is known by now. */
  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    for (const key of [...this.#waiting.keys()]) this.#resolve(key, this.#look(key));
  }

  #poll(): void {
    for (const key of [...this.#waiting.keys()]) {
      const outcome = this.#look(key);
      if (outcome !== null) this.#resolve(key, outcome);
    }
  }

  #resolve(key: string, outcome: Outcome | null): void {
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    for (const resolve of waiting ?? []) resolve(outcome);
  }
}
