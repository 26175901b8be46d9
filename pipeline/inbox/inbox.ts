import { access, constants, mkdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { CodedError } from '../../extractors/model/errors.ts';
import type { App } from '../app.ts';
import { isCalendarDay } from '../intake/calendar-day.ts';
import type { Outcome } from '../steps/outcome.ts';
import { collectFiles, type FoundFile, isHidden } from './collect-files.ts';
import { FOLDERS, putAway } from './put-away.ts';
import { readSourceFile } from './read-source-file.ts';
import { readyFile, refuse, submit } from './submit.ts';
import { isUnchanged, type StillFile, waitStill } from './wait-still.ts';

export interface InboxOptions {
  readonly folder: string;
  /** Told what became of a file, once it is where it belongs. */
  readonly onDone: (file: string, outcome: Outcome) => void;
  /** Told of a file that could not be moved, and of what the watcher reports. */
  readonly onError: (message: string) => void;
}

/**
 * Takes in what is dropped into a folder. Events say when to look; a look at the start and one every so often see what
 * events do not tell. Each file is waited for until it is still, taken in, and put away when it is settled.
 */
export class Inbox {
  readonly #app: App;
  readonly #options: InboxOptions;
  readonly #stop = new AbortController();
  /** Files that are being dealt with, by path. */
  readonly #inHand = new Map<string, Promise<void>>();
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  #again = false;

  constructor(app: App, options: InboxOptions) {
    this.#app = app;
    this.#options = options;
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
    this.#watcher = watch(folder, { ignored, ignoreInitial: true, followSymlinks: false });
    this.#watcher.on('add', () => this.#look()).on('change', () => this.#look());
    this.#watcher.on('error', (error) => onError(error instanceof Error ? error.message : String(error)));
    this.#timer = setInterval(() => this.#look(), this.#app.config.sweepMs);
    this.#look();
  }

  /** Takes nothing more; the files in hand stay where they are unless they are settled by now. */
  async close(): Promise<void> {
    this.#stop.abort();
    if (this.#timer !== null) clearInterval(this.#timer);
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
      .catch((error: unknown) => this.#options.onError(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        this.#looking = null;
        if (!this.#again) return;
        this.#again = false;
        this.#look();
      });
  }

  async #takeAll(): Promise<void> {
    const most = 8 * (this.#app.config.threads + 1);
    for await (const file of collectFiles([this.#options.folder], (path) => !this.#isForUs(path))) {
      if (this.#stop.signal.aborted) return;
      if (this.#inHand.has(file.path)) continue;
      const work = this.#take(file)
        .catch((error: unknown) => this.#options.onError(`${file.display}: ${messageOf(error)}`))
        .finally(() => {
          this.#inHand.delete(file.path);
        });
      this.#inHand.set(file.path, work);
      if (this.#inHand.size >= most) await Promise.race(this.#inHand.values());
    }
  }

  async #take(file: FoundFile): Promise<void> {
    const still = await waitStill(file.path, this.#app.config.stillMs, this.#stop.signal);
    if (still === null) return;
    const key = await this.#submit(file, still);
    const outcome = await this.#app.settlements.outcome(key);
    // Stopped, or written anew meanwhile: the next look or the next start sees to it.
    if (outcome === null || !(await isUnchanged(file.path, still))) return;
    await putAway(this.#options.folder, file.path, outcome, today());
    this.#options.onDone(file.display, outcome);
  }

  async #submit(file: FoundFile, still: StillFile): Promise<string> {
    try {
      const source = await readSourceFile(file.path, file.display, this.#app.config.maxBytes);
      const options = { given: null, fileDay: dayOf(still.mtimeMs), priority: 0 };
      const ready = readyFile(file, source, options);
      if (!this.#wasSettledSince(ready.key, still)) await submit(this.#app, [ready], options.priority);
      return ready.key;
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      return refuse(this.#app, file, error);
    }
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

/** The calendar day here, for the name of a folder and for 1天前 in a file. */
function dayOf(ms: number) {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return isCalendarDay(day) ? day : null;
}

function today(): string {
  return dayOf(Date.now()) ?? 'undated';
}
