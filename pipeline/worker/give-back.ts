export interface GiveBackOptions {
  /** Collects garbage and gives back every page that nothing is on; null where V8 was not told to let it be asked for. */
  readonly collect: (() => void) | null;
  /** Bytes of memory that this process has now. */
  readonly rss: () => number;
  readonly everyMs: number;
}

/** So much more than after the last time is worth the tenth of a second that it takes. */
const GROWN_BYTES = 32 * 2 ** 20;

const MAIN: GiveBackOptions = {
  collect: collector(),
  rss: () => process.memoryUsage.rss(),
  everyMs: 60_000,
};

/**
 * Has V8 give back, every so often, what garbage took at its highest. It keeps the pages that it frees (`MemoryPool`),
 * and hands them to the system only in a collection that is meant to reduce memory (`ReleasePooledChunksImmediately`,
 * `heap.cc`); by itself it makes one where next to nothing is allocated. A process that always has work holds its
 * highest peak for ever, and the peaks of an hour are higher than those of a minute. Returns how to stop.
 */
export function giveBackMemory({ collect, rss, everyMs }: GiveBackOptions = MAIN): () => void {
  if (collect === null) return () => {};
  let least = 0;
  const timer = setInterval(() => {
    if (rss() - least < GROWN_BYTES) return;
    collect();
    least = rss();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

function collector(): GiveBackOptions['collect'] {
  const { gc } = globalThis;
  return gc === undefined ? null : () => gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
