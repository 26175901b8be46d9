import { Command, Option } from 'commander';
import type { Database } from '../../storage/database.ts';
import { QUEUE_ORDERS, type QueueOrder } from '../../storage/desk/review-queue.ts';
import { type ClaimOptions, claimFiltersOf, withClaimFilters } from './claim-options.ts';
import { claimRecord } from './claim-record.ts';
import { shownClaim } from './claims.ts';
import type { CommandMaker } from './command-maker.ts';
import { type CommandContext, write } from './context.ts';
import { type DeciderOptions, deciderOf, withDecider } from './decision-options.ts';
import { withStored } from './open-stored.ts';
import { type FormatOptions, formatOf, usage, withExamples, withFormat, withLimit } from './options.ts';
import { printRecords } from './print-records.ts';
import { isVerdict, reviewClaims, takeBack, type VerdictOptions } from './review-claims.ts';
import { QUEUE_COLUMNS, queuedClaims } from './review-queue.ts';

interface Options extends FormatOptions, DeciderOptions, ClaimOptions, VerdictOptions {
  readonly order: QueueOrder;
  readonly limit?: number;
}

/** `heshu review`: the queue; with claims, what an analyst says of them. */
export const reviewCommand: CommandMaker = (context, done) => {
  const command = withClaimFilters(withVerdict(new Command('review')))
    .description(
      'Lists the claims that nobody has decided on, in the order of the desk; or decides on claims, at one stroke.\n' +
        'Decisions are added to those before and never edited; rules do not overwrite them.',
    )
    .argument('[claim...]', 'the claims to decide on, as the list shows them')
    .addOption(new Option('--order <order>', 'how the list is ordered').choices(QUEUE_ORDERS).default('doubt'))
    .action((claims: string[], options: Options) =>
      withStored(context, options, async (db) => {
        if (claims.length === 0 && !isVerdict(options)) await printQueue(context, db, options);
        else await write(context.stdout, decided(db, claims, options));
        done(0);
      }),
    );
  return withExamples(withDecider(withLimit(withFormat(command))), [
    ['heshu review --source Caixin --limit 20', 'what to look at first'],
    ['heshu review c_… c_… --accept', 'as read'],
    ['heshu review c_… --reject --note "a page number"', 'no claim at all'],
    ['heshu review c_… --edit subject=智利 time=2025-Q2 unit=', 'what is wrong, and what it should be; nothing: empty'],
    ['heshu review c_… --undo', 'take the last decision on it back; without a claim: what you did last'],
  ]);
};

function withVerdict(command: Command): Command {
  return command
    .option('--accept', 'it is right as it was read')
    .option('--reject', 'it is no claim, or not one of this article')
    .option('--edit <slot=value...>', 'what a field should say, by name')
    .option('--reopen', 'it is to be looked at again')
    .option('--undo', 'take the last decision back')
    .option('--note <words>', 'a note, with a decision or by itself');
}

async function printQueue(context: CommandContext, db: Database, options: Options): Promise<void> {
  const { order, limit } = options;
  const claims = queuedClaims(db, { order, filters: claimFiltersOf(options) }, limit);
  const format = formatOf(options);
  await printRecords(context, claims.map(shownClaim), { format, columns: QUEUE_COLUMNS, json: claimRecord });
}

function decided(db: Database, claims: readonly string[], options: Options): string {
  if (Object.keys(claimFiltersOf(options)).length > 0 || options.limit !== undefined) {
    throw usage('Filters are for the list. Name the claims to decide on.');
  }
  const decider = deciderOf(options);
  return options.undo === true ? takeBack(db, claims, options, decider) : reviewClaims(db, claims, options, decider);
}
