import { CodedError, type ErrorCode } from '../../extractors/model/errors.ts';
import { JobInterrupted } from '../queue/retry.ts';

export interface BatchesOptions<Item> {
  /** Writes items as one. Throws when none of them was written. */
  readonly write: (items: readonly Item[]) => void;
  /** Items that are written together. */
  readonly most: number;
  /** How long an item waits for company. */
  readonly waitMs: number;
  /** The first wait when nothing can be written; it doubles up to thirty times as long. */
  readonly troubleMs?: number;
  /** Told when nothing can be written (a full disk), and with null when it can be again. */
  readonly onTrouble: (error: CodedError | null) => void;
}

/** What keeps anything from being written, and passes. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['DATABASE_FULL', 'DATABASE_READ_ONLY', 'DATABASE_BUSY']);

/**
 * Items that are written together, as every commit waits for the disk. When nothing can be written they are kept and
 * tried again: whoever waits for them takes no further work meanwhile. An item that cannot be written fails alone.
 */
export class Batches<Item> {
  readonly #options: BatchesOptions<Item>;
  readonly #waiting: { readonly item: Item; readonly resolve: () => void; readonly reject: (error: Error) => void }[] =
    [];
  #timer: NodeJS.Timeout | null = null;
  #troubles = 0;
  #interrupted = false;

  constructor(options: BatchesOptions<Item>) {
    this.#options = options;
  }

  /** Resolves when the item is safe. @throws JobInterrupted when it was broken off before */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#interrupted) return reject(new JobInterrupted('nothing is written any more'));
      this.#waiting.push({ item, resolve, reject });
      const full = this.#waiting.length >= this.#options.most;
      if (this.#troubles === 0 && full) this.#flush();
      else this.#timer ??= setTimeout(() => this.#flush(), this.#options.waitMs);
    });
  }

  /** Waits no longer: what is not written by now is given back. */
  interrupt(): void {
    this.#interrupted = true;
    this.#flush();
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const { reject } of this.#waiting.splice(0)) reject(new JobInterrupted('nothing is written any more'));
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const { most, write, onTrouble } = this.#options;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, most);
      const error = attempt(() => write(batch.map(({ item }) => item)));
      if (error instanceof CodedError && PASSING.has(error.code)) {
        this.#later(error);
        return;
      }
      this.#waiting.splice(0, batch.length);
      if (this.#troubles > 0) onTrouble(null);
      this.#troubles = 0;
      for (const { item, resolve, reject } of batch) {
        const own = error === null ? null : batch.length === 1 ? error : attempt(() => write([item]));
        if (own === null) resolve();
        else reject(own);
      }
    }
  }

  #later(error: CodedError): void {
    if (this.#troubles === 0) this.#options.onTrouble(error);
    const wait = (this.#options.troubleMs ?? 1000) * Math.min(30, 2 ** this.#troubles);
    this.#troubles += 1;
    this.#timer = setTimeout(() => this.#flush(), wait);
  }
}

function attempt(work: () => void): Error | null {
  try {
    work();
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  }
}
