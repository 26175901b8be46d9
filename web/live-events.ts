/** What happened, for pages that show it: which kind of thing changed. */
export interface LiveEvent {
  readonly kind: 'article' | 'review' | 'settlement';
  /** Id of what changed. */
  readonly id: string;
}

type Listener = (event: LiveEvent) => void;

/** Hands what happens on to every page that is open. */
export class LiveEvents {
  readonly #listeners = new Set<Listener>();
  #count = 0;
  readonly #closing = Promise.withResolvers<void>();
  /** Resolves when the desk closes. */
  readonly closed = this.#closing.promise;

  /** Returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(event: LiveEvent): void {
    this.#count += 1;
    for (const listener of this.#listeners) listener(event);
  }

  /** How much has happened; a page that was made at another count has missed something. */
  get count(): number {
    return this.#count;
  }

  get listening(): number {
    return this.#listeners.size;
  }

  /** Lets go of all who listen. */
  close(): void {
    this.#listeners.clear();
    this.#closing.resolve();
  }
}
