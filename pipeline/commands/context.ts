import type { Readable, Writable } from 'node:stream';
import { createColors } from 'picocolors';

import type { App } from '../app.ts';

/** Serves the desk over a running app. Handed in from above: the pipeline knows no web. */
export type ServeDesk = (app: App) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

export type Colours = ReturnType<typeof createColors>;

/** The outside world of a command: what it reads, where it prints, and how it is told to stop. */
export interface CommandContext {
  readonly stdin: Readable;
  /** Records and results. */
  readonly stdout: Writable;
  /** Messages and progress. */
  readonly stderr: Writable;
  readonly env: NodeJS.ProcessEnv;
  /** True when somebody looks at standard error, so that a progress bar makes sense. */
  readonly watched: boolean;
  /** Of what goes to standard output, and of what goes to standard error. Plain when it is not a terminal. */
  readonly colours: Colours;
  readonly messageColours: Colours;
  readonly serveDesk: ServeDesk;
  /** Aborted by Ctrl-C or SIGTERM: finish what is in hand, take nothing more. */
  readonly stop: AbortSignal;
}

/** 0: all went well. 1: something failed, and standard error says what. Wrong usage is a CodedError USAGE, status 2. */
export type ExitStatus = 0 | 1;

/** Writes and waits when the reader is slow, so that a long list does not pile up in memory. */
export function write(stream: Writable, text: string): Promise<void> | void {
  if (stream.write(text)) return;
  return new Promise((resolve) => {
    const goOn = () => {
      stream.off('drain', goOn).off('close', goOn);
      resolve();
    };
    stream.once('drain', goOn).once('close', goOn);
  });
}

/** Colours for one stream: only on a terminal, and never when NO_COLOR asks for none. */
export function coloursFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Colours {
  return createColors(stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
}

/** Resolves when the command is told to stop. */
export function untilStopped({ stop }: Pick<CommandContext, 'stop'>): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    // A timer far away keeps the process alive while it only waits.
    const alive = setInterval(() => {}, 2 ** 30);
    stop.addEventListener('abort', () => {
      clearInterval(alive);
      resolve();
    });
  });
}
