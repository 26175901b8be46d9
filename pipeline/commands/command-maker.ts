import type { Command } from 'commander';
import type { CommandContext, ExitStatus } from './context.ts';

/** Makes a command for commander. Its action tells `done` the exit status; wrong usage and failures are thrown. */
export type CommandMaker = (context: CommandContext, done: (status: ExitStatus) => void) => Command;
