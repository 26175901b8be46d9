import { Command, Option } from 'commander';
import { FACT_STATUSES, type FactStatus } from '../../extractors/model/fact.ts';
import { type FactFilters, listFacts } from '../../storage/facts/fact-list.ts';
import { searchWords } from '../steps/search-words.ts';
import type { CommandMaker } from './command-maker.ts';
import { FACT_COLUMNS, factRecord, shownFact } from './fact-record.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import {
  type FormatOptions,
  formatOf,
  wholeNumber,
  withDatabase,
  withExamples,
  withFormat,
  withLimit,
} from './options.ts';
import { printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions, Omit<FactFilters, 'words'> {
  readonly status?: FactStatus;
  readonly revisions?: boolean;
  readonly search?: string;
  readonly limit?: number;
}

/** `heshu facts`: claims about the same thing, with their sides. */
export const factsCommand: CommandMaker = (context, done) => {
  const command = withFactFilters(new Command('facts'))
    .description('Lists facts, the most important first: independent sources, then how far the figures are apart.')
    .addOption(new Option('--status <status>', 'of one status').choices(FACT_STATUSES))
    .option('--revisions', 'of which a source has corrected a figure: what it was and what it is now')
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const filters = factFiltersOf(options);
        const facts = allPages((paging) => listFacts(db, filters, paging), options.limit);
        const shown = facts.map((fact) => shownFact(db, fact));
        const format = formatOf(options);
        await printRecords(context, shown, { format, columns: FACT_COLUMNS, json: factRecord });
        done(0);
      }),
    );
  return withExamples(withLimit(withDatabase(withFormat(command))), [
    ['heshu facts --status agree', 'what two independent sources say alike'],
    ['heshu facts --revisions', 'was 5.2, now 5.3'],
    ['heshu facts --search 稀土 --min-sources 2 --json', 'one fact a line, with its sides and claims'],
  ]);
};

/** Adds the filters that `facts` and `conflicts` share. */
export function withFactFilters(command: Command): Command {
  return command
    .option('--search <words>', 'facts found by all these words, Chinese or English')
    .option('--subject <id>', 'about one subject, like country:CN')
    .option('--object <id>', 'about one thing, by its id')
    .option('--metric <id>', 'of one metric, by its id')
    .option('--time <edtf>', 'of one time, like 2025 or 2025-Q2')
    .option('--source <name>', 'that one publisher states')
    .option('--article <id>', 'that one article states')
    .option('--min-sources <number>', 'with at least so many independent sources', wholeNumber);
}

/** The filters that were given. */
export function factFiltersOf({ search, revisions, format, json, db, limit, ...filters }: Options): FactFilters {
  return {
    ...filters,
    ...(revisions === true && { revised: true }),
    ...(search !== undefined && { words: searchWords(search) }),
  };
}
