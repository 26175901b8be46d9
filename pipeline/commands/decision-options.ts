import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Decider } from '../decide/record-settlement.ts';
import type { StoredOptions } from './open-stored.ts';
import { withDatabase } from './options.ts';

/** Of a command by which a person decides. */
export interface DeciderOptions extends StoredOptions {
  readonly by?: string;
}

/** Of one that settles something for others, who will ask why. */
export interface DecisionOptions extends DeciderOptions {
  readonly reason: string;
}

/** Adds `--reason`, `--by` and `--db`. */
export function withDecision(command: Command): Command {
  return withDecider(command.requiredOption('--reason <words>', 'why; it is kept with the decision'));
}

/** Adds `--by` and `--db`. */
export function withDecider(command: Command): Command {
  return withDatabase(command.option('--by <name>', 'who decides (default: your name on this machine)'));
}

/** Who decides, and when. */
export function deciderOf({ by }: DeciderOptions): Decider {
  return { by: by ?? userInfo().username, at: new Date().toISOString() };
}
