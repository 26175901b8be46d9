import type { App } from '../app.ts';
import { Inbox } from '../inbox/inbox.ts';
import type { CommandContext } from './context.ts';
import { outcomeLine } from './outcome-line.ts';
import { oneLine } from './terminal-text.ts';

/** An inbox on the folder of the settings that prints a line for each file, once it lies where it belongs. */
export function printingInbox(app: App, { stdout, stderr, colours }: CommandContext): Inbox {
  return new Inbox(app, {
    folder: app.config.inbox,
    onDone: (file, outcome) => void stdout.write(`${outcomeLine(file, outcome, colours)}\n`),
    onError: (message) => void stderr.write(`heshu: ${oneLine(message)}\n`),
  });
}
