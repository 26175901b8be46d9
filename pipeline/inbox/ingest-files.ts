import type { App } from '../app.ts';
import type { Outcome } from '../steps/outcome.ts';
import type { FoundFile } from './collect-files.ts';
import { MOST_IN_HAND } from './in-hand.ts';
import { submitFiles } from './submit.ts';
import type { SubmitOptions } from './submit-options.ts';

/** Files that are taken in together. */
const BATCH = 8;

export interface IngestOptions extends SubmitOptions {
  /** Aborted: takes no further file, and reports those whose outcome is known. */
  readonly stop: AbortSignal;
}

/** What became of one file. */
export interface IngestedFile {
  readonly file: string;
  readonly outcome: Outcome;
}

/**
 * Takes files in and yields what became of each, in their order. The work must have been started. When it is stopped,
 * files that were taken and not finished stay owed and are done at the next start.
 */
export async function* ingestFiles(
  app: App,
  files: readonly FoundFile[],
  options: IngestOptions,
): AsyncGenerator<IngestedFile> {
  const pending: { readonly file: FoundFile; readonly outcome: Promise<Outcome | null> }[] = [];
  // Finishes what is in hand, and answers the rest with null.
  const halt = () => void app.stopWork().then(() => app.settlements.close());
  options.stop.addEventListener('abort', halt, { once: true });
  let next = 0;
  try {
    for (;;) {
      while (pending.length <= MOST_IN_HAND - BATCH && next < files.length && !options.stop.aborted) {
        const batch = files.slice(next, next + BATCH);
        next += batch.length;
        const keys = await submitFiles(app, batch, options);
        for (const [index, file] of batch.entries()) {
          pending.push({ file, outcome: app.settlements.outcome(keys[index] ?? '') });
        }
      }
      const first = pending.shift();
      if (first === undefined) return;
      const outcome = await first.outcome;
      if (outcome !== null) yield { file: first.file.display, outcome };
    }
  } finally {
    options.stop.removeEventListener('abort', halt);
  }
}
