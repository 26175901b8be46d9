import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Decider } from '../decide/record-settlement.ts';
import type { StoredOptions } from './open-stored.ts';
import { withDatabase } from './options.ts';

/** What every command by which a person decides understands. */
export interface DecisionOptions extends StoredOptions {
  readonly reason: string;
  readonly by?: string;
}

/** Adds `--reason`, `--by` and `--db`. */
export function withDecision(command: Command): Command {
  return withDatabase(
    command
      .requiredOption('--reason <words>', 'why; it is kept with the decision')
      .option('--by <name>', 'who decides (default: your name on this machine)'),
  );
}

/** Who decides, and when. */
export function deciderOf({ by }: DecisionOptions): Decider {
  return { by: by ?? userInfo().username, at: new Date().toISOString() };
}
