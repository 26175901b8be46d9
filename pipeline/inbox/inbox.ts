import { access, constants, lstat, mkdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { CodedError } from '../../extractors/model/errors.ts';
import type { App } from '../app.ts';
import type { ArticleMeta } from '../intake/metadata/article-meta.ts';
import type { Outcome } from '../steps/outcome.ts';
import { collectFiles, type FoundFile, isHidden } from './collect-files.ts';
import { dayOf, today } from './file-day.ts';
import { MOST_IN_HAND } from './in-hand.ts';
import { clearNote } from './notes-beside.ts';
import { FOLDERS, putAway } from './put-away.ts';
import { readSourceFile } from './read-source-file.ts';
import { isUnchanged, type StillFile, Stillness } from './stillness.ts';
import { type ReadyFile, readyFile, refuse, submit } from './submit.ts';

export interface InboxOptions {
  readonly folder: string;
  /** Told what became of a file, once it is where it belongs. */
  readonly onDone: (file: string, outcome: Outcome) => void;
  /** Told of a file that could not be moved, and of what the watcher reports. */
  readonly onError: (message: string) => void;
}

interface Candidate {
  readonly file: FoundFile;
  readonly still: StillFile;
}

/** Files that are taken in together. */
const BATCH = 8;
/** How often a share that tells of nothing is looked at. */
const POLL_MS = 1000;

/**
 * Takes in what is dropped into a folder. Events say when to look; a look at the start and one every so often see what
 * events do not tell. Each file is waited for until it is still, taken in in the order of arrival, and put away when it
 * is settled. All that is known of a file is its place and the ledger, so that a crash at any instant changes nothing.
 */
export class Inbox {
  readonly #app: App;
  readonly #options: InboxOptions;
  readonly #stop = new AbortController();
  readonly #stillness: Stillness;
  /** Files that are being dealt with, by path. */
  readonly #inHand = new Map<string, Promise<void>>();
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #soon: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  #again = false;
  /** One file is moved at a time: two of one name must not find the same name free. */
  #moving: Promise<unknown> = Promise.resolve();

  constructor(app: App, options: InboxOptions) {
    this.#app = app;
    this.#options = options;
    this.#stillness = new Stillness(app.config.stillMs);
  }

  /** Makes the folder if need be, and starts. @throws CodedError FILE_UNREADABLE when it cannot be used */
  async start(): Promise<void> {
    const { folder, onError } = this.#options;
    try {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new CodedError('FILE_UNREADABLE', { path: folder, reason }, { cause });
    }
    const ignored = (path: string) => !this.#isForUs(path);
    const polling = this.#app.config.inboxMode === 'polling' ? { usePolling: true, interval: POLL_MS } : {};
    this.#watcher = watch(folder, { ignored, ignoreInitial: true, followSymlinks: false, ...polling });
    this.#watcher.on('add', () => this.#look()).on('change', () => this.#look());
    this.#watcher.on('error', (error) => onError(messageOf(error)));
    this.#timer = setInterval(() => this.#look(), this.#app.config.sweepMs);
    this.#look();
  }

  /** Takes nothing more; the files in hand stay where they are unless they are settled by now. */
  async close(): Promise<void> {
    this.#stop.abort();
    if (this.#timer !== null) clearInterval(this.#timer);
    if (this.#soon !== null) clearTimeout(this.#soon);
    await this.#watcher?.close();
    await this.#looking;
    await Promise.all(this.#inHand.values());
  }

  /** What finished files and half-written ones are called. */
  #isForUs(path: string): boolean {
    const parts = relative(this.#options.folder, path).split(sep);
    const taken: readonly string[] = Object.values(FOLDERS);
    return !taken.includes(parts[0] ?? '') && !parts.some((part) => part !== '' && part !== '..' && isHidden(part));
  }

  // One look at a time; what happens during a look is seen by the next.
  #look(): void {
    if (this.#stop.signal.aborted) return;
    if (this.#looking !== null) {
      this.#again = true;
      return;
    }
    this.#looking = this.#takeAll()
      .catch((error: unknown) => this.#options.onError(messageOf(error)))
      .finally(() => {
        this.#looking = null;
        if (!this.#again) return;
        this.#again = false;
        this.#look();
      });
  }

  async #takeAll(): Promise<void> {
    const found = await this.#inOrder();
    let soonest = Number.POSITIVE_INFINITY;
    let batch: Candidate[] = [];
    for (const file of found) {
      if (this.#stop.signal.aborted) return;
      const seen = await this.#stillness.look(file.path);
      if (seen === null) continue;
      if ('waitMs' in seen) soonest = Math.min(soonest, seen.waitMs);
      else batch.push({ file, still: seen.still });
      if (batch.length === BATCH) {
        await this.#takeBatch(batch);
        batch = [];
      }
    }
    await this.#takeBatch(batch);
    if (soonest < Number.POSITIVE_INFINITY) this.#lookIn(soonest);
  }

  /** Files that nobody deals with yet, in the order of arrival: the time at which a file came here, then its name. */
  async #inOrder(): Promise<readonly FoundFile[]> {
    const found: { readonly file: FoundFile; readonly arrived: number }[] = [];
    for await (const file of collectFiles([this.#options.folder], (path) => !this.#isForUs(path))) {
      if (this.#inHand.has(file.path)) continue;
      const stats = await lstat(file.path).catch(() => null);
      if (stats !== null && (file.link || !(await clearNote(file.path)))) found.push({ file, arrived: stats.ctimeMs });
    }
    return found.toSorted((a, b) => a.arrived - b.arrived).map(({ file }) => file);
  }

  #lookIn(ms: number): void {
    if (this.#soon !== null) clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#look(), ms);
  }

  async #takeBatch(batch: readonly Candidate[]): Promise<void> {
    const fresh: ReadyFile[] = [];
    const taking: (Candidate & { readonly key: string })[] = [];
    for (const { file, still } of batch) {
      const taken = await this.#read(file, still);
      // Somebody took it away again, which is no failure of ours.
      if (taken === null) continue;
      taking.push({ file, still, key: typeof taken === 'string' ? taken : taken.key });
      if (typeof taken !== 'string' && !this.#wasSettledSince(taken.key, still)) fresh.push(taken);
    }
    await submit(this.#app, fresh, 0);
    for (const { file, still, key } of taking) {
      const work = this.#finish(file, still, key)
        .catch((error: unknown) => this.#options.onError(`${file.display}: ${messageOf(error)}`))
        .finally(() => this.#inHand.delete(file.path));
      this.#inHand.set(file.path, work);
    }
    while (this.#inHand.size >= MOST_IN_HAND && !this.#stop.signal.aborted) await Promise.race(this.#inHand.values());
  }

  /** The file with all that its job carries; or the key under which it was recorded that it cannot be read; null: it is gone. */
  async #read(file: FoundFile, still: StillFile): Promise<ReadyFile | string | null> {
    try {
      if (file.link) throw new CodedError('FILE_LINKED', { path: file.display });
      const { bytes, sidecar } = await readSourceFile(file.path, file.display, this.#app.config.maxBytes, {
        follow: false,
      });
      const source = { bytes, sidecar: this.#withSource(file, sidecar) };
      return readyFile(file, source, { given: null, fileDay: dayOf(still.mtimeMs) });
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      if (error.code === 'FILE_NOT_FOUND') return null;
      return refuse(this.#app, file, error);
    }
  }

  /** inbox/Caixin/x.html came from Caixin, unless a description says otherwise. */
  #withSource({ display }: FoundFile, sidecar: ArticleMeta | null): ArticleMeta | null {
    const [folder, name] = display.split('/');
    if (this.#app.config.subfolders === 'ignore' || name === undefined || folder === undefined) return sidecar;
    // Folders of dates and numbers put things in order and name nobody.
    return /\p{L}/u.test(folder) ? { source: folder, ...sidecar } : sidecar;
  }

  async #finish(file: FoundFile, still: StillFile, key: string): Promise<void> {
    const outcome = await this.#app.settlements.outcome(key);
    // Stopped, or written anew meanwhile: the next look or the next start sees to it.
    if (outcome === null || !(await isUnchanged(file.path, still))) return;
    const move = this.#moving.then(() => putAway(this.#options.folder, file.path, outcome, today() ?? 'undated'));
    this.#moving = move.catch(() => undefined);
    await move;
    this.#options.onDone(file.display, outcome);
  }

  // Settled after it was dropped: an earlier run stored it and died before it moved the file. Settled before: somebody
  // drops it again, which makes it a duplicate, or another try.
  #wasSettledSince(key: string, still: StillFile): boolean {
    const settled = this.#app.settledAt(key);
    return settled !== null && Date.parse(settled) >= still.ctimeMs;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
