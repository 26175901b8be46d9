import { Command } from 'commander';
import { type FactFilters, listConflicts } from '../../storage/facts/fact-list.ts';
import type { CommandMaker } from './command-maker.ts';
import { conflictRecord, conflictText } from './conflict-text.ts';
import { write } from './context.ts';
import { FACT_COLUMNS, shownFact } from './fact-record.ts';
import { factFiltersOf, withFactFilters } from './facts.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import { type FormatOptions, formatOf, withDatabase, withExamples, withFormat, withLimit } from './options.ts';
import { printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions, Omit<FactFilters, 'words'> {
  readonly search?: string;
  readonly settled?: boolean;
  readonly limit?: number;
}

/** `heshu conflicts`: where figures disagree, each side with its sentence, source and date. */
export const conflictsCommand: CommandMaker = (context, done) => {
  const command = withFactFilters(new Command('conflicts'))
    .description(
      'Shows where figures disagree: each side with its figure in its sentence, its source and its date.\n' +
        'Left out are conflicts that a person has settled, and figures that their own source has corrected since\n' +
        '(heshu facts --revisions).',
    )
    .option('--settled', 'those that a person has settled, instead')
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const filters = { ...factFiltersOf(options), settled: options.settled ?? false };
        const conflicts = allPages((paging) => listConflicts(db, filters, paging), options.limit);
        const shown = conflicts.map((fact) => shownFact(db, fact));
        const format = formatOf(options);
        if (format === 'table') {
          let count = 0;
          for (const conflict of shown) {
            count += 1;
            await write(context.stdout, `${conflictText(db, conflict, context.colours)}\n`);
          }
          context.stderr.write(`${count === 1 ? '1 conflict' : `${count} conflicts`}\n`);
        } else {
          const json = (conflict: typeof shown extends Iterable<infer Item> ? Item : never) =>
            conflictRecord(db, conflict);
          await printRecords(context, shown, { format, columns: FACT_COLUMNS, json });
        }
        done(0);
      }),
    );
  return withExamples(withLimit(withDatabase(withFormat(command))), [
    ['heshu conflicts', 'all of them, the most important first'],
    ['heshu conflicts --search lithium --json', 'one a line, with sides, sentences and verdicts'],
  ]);
};
