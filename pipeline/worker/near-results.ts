import { JobInterrupted } from '../queue/retry.ts';

export interface NearResultsOptions<Item> {
  /** Writes an item, together with others; resolves when it is safe. */
  readonly write: (item: Item) => Promise<void>;
  /** Takes an item that could not be written, to be tried again. */
  readonly otherwise: (item: Item) => Promise<void>;
  /** Items that may wait to be written; whoever brings more waits. */
  readonly most: number;
  /** Told when an item could be given to neither: it stays owed. */
  readonly onError: (error: Error) => void;
}

/**
 * What the readers beside the writer have read, on its way there without a queue between. Whoever brings it need not wait
 * until it is safe: what dies with this process is owed by the ledger, and is read once more.
 */
export class NearResults<Item> {
  readonly #options: NearResultsOptions<Item>;
  readonly #waiting = new Set<Promise<void>>();

  constructor(options: NearResultsOptions<Item>) {
    this.#options = options;
  }

  /** Resolves when there is room for the next one. */
  async add(item: Item): Promise<void> {
    const written = this.#write(item).finally(() => this.#waiting.delete(written));
    this.#waiting.add(written);
    while (this.#waiting.size >= this.#options.most) await Promise.race(this.#waiting);
  }

  /** Resolves when nothing waits any more. */
  async drain(): Promise<void> {
    while (this.#waiting.size > 0) await Promise.all(this.#waiting);
  }

  async #write(item: Item): Promise<void> {
    const { write, otherwise, onError } = this.#options;
    try {
      await write(item);
    } catch (thrown) {
      // The program ends: it is owed, and read again when it starts.
      if (thrown instanceof JobInterrupted) return;
      await otherwise(item).catch(onError);
    }
  }
}
