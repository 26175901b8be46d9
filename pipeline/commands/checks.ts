import { Command, Option } from 'commander';
import { CHECK_KINDS, type CheckKind } from '../../extractors/model/check.ts';
import { type CheckFilters, listChecks } from '../../storage/claims/checks.ts';
import type { StoredCheck } from '../../storage/records/claim.ts';
import type { CommandMaker } from './command-maker.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import { type FormatOptions, formatOf, withDatabase, withExamples, withFormat, withLimit } from './options.ts';
import { type Column, printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions {
  readonly article?: string;
  readonly kind?: CheckKind;
  readonly wrong?: boolean;
  readonly limit?: number;
}

const COLUMNS: readonly Column<StoredCheck>[] = [
  { header: 'holds', value: ({ consistent }) => (consistent ? 'yes' : 'no'), width: 5 },
  { header: 'kind', value: ({ kind }) => kind, width: 6 },
  { header: 'file', value: ({ article }) => article.file, width: 32 },
  { header: 'at', value: ({ start }) => start, width: 7, align: 'right' },
  { header: 'end', value: ({ end }) => end, width: null },
  { header: 'why', value: ({ why }) => why, width: 90 },
];

/** `heshu checks`: arithmetic inside articles. */
export const checksCommand: CommandMaker = (context, done) => {
  const command = new Command('checks')
    .description(
      'Lists arithmetic that articles state: a growth rate against its from and to, a share against part and whole,\n' +
        'parts against their sum, multiples; and whether it holds within rounding.',
    )
    .option('--wrong', 'only what does not hold')
    .option('--article <id>', 'of one article')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(CHECK_KINDS))
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const checks = allPages((paging) => listChecks(db, filtersOf(options), paging), options.limit);
        await printRecords(context, checks, { format: formatOf(options), columns: COLUMNS, json: checkRecord });
        done(0);
      }),
    );
  return withExamples(withLimit(withDatabase(withFormat(command))), [
    ['heshu checks --wrong', 'where an article contradicts itself'],
    ['heshu checks --kind growth --json', 'growth rates, one a line'],
  ]);
};

function filtersOf({ article, kind, wrong }: Options): CheckFilters {
  return {
    ...(article !== undefined && { article }),
    ...(kind !== undefined && { kind }),
    ...(wrong && { consistent: false }),
  };
}

/** The `checks` line of DESIGN.md: a contract. */
function checkRecord({ article, start, end, kind, consistent, why }: StoredCheck) {
  return { article: { id: article.id, file: article.file, title: article.title }, start, end, kind, consistent, why };
}
