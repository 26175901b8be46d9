import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Lets requests to one host through one after the other, with a pause between them; hosts do not wait for each other.
 */
export class HostGate {
  readonly #tails = new Map<string, Promise<void>>();
  readonly #notBefore = new Map<string, number>();
  readonly #stop: AbortSignal;

  constructor(stop: AbortSignal) {
    this.#stop = stop;
  }

  /** Runs `work` when it is this request's turn; then nobody is let through for `pauseMs`. Rejects when stopped. */
  async pass<Result>(host: string, pauseMs: number, work: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(host) ?? Promise.resolve();
    const turn = before.then(async () => {
      const wait = (this.#notBefore.get(host) ?? 0) - Date.now();
      if (wait > 0) await sleep(wait, undefined, { signal: this.#stop });
      try {
        return await work();
      } finally {
        this.hold(host, pauseMs);
      }
    });
    const tail = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#tails.set(host, tail);
    void tail.then(() => {
      if (this.#tails.get(host) === tail) this.#tails.delete(host);
    });
    return turn;
  }

  /** Lets nobody through to this host for so long: it asked for a pause. */
  hold(host: string, ms: number): void {
    this.#notBefore.set(host, Math.max(this.#notBefore.get(host) ?? 0, Date.now() + ms));
  }
}
