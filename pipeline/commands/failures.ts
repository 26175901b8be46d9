import { Command, Option } from 'commander';
import { ERRORS, type ErrorCode } from '../../extractors/model/errors.ts';
import { chineseWords } from '../../extractors/model/errors-zh.ts';
import type { Failure } from '../../storage/records/work.ts';
import { type FailureFilters, listFailures } from '../../storage/work/failures.ts';
import type { CommandMaker } from './command-maker.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import { type FormatOptions, formatOf, withDatabase, withExamples, withFormat, withLimit } from './options.ts';
import { type Column, printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions {
  readonly code?: ErrorCode;
  readonly all?: boolean;
  readonly lang: 'en' | 'zh';
  readonly limit?: number;
}

const columnsIn = (lang: 'en' | 'zh'): readonly Column<Failure>[] => [
  { header: 'id', value: ({ id }) => id, width: 6, align: 'right' },
  { header: 'file', value: ({ file }) => file, width: 32 },
  { header: 'code', value: ({ code }) => code, width: 18 },
  { header: 'when', value: ({ lastAt }) => lastAt.slice(0, 16).replace('T', ' '), width: 16 },
  { header: 'tries', value: ({ attempts }) => attempts, width: 5, align: 'right' },
  {
    header: 'why',
    value: ({ words, code, details }) => (lang === 'zh' ? chineseWords(code, details) : words),
    width: 100,
  },
  { header: 'stage', value: ({ stage }) => stage, width: null },
  { header: 'resolved', value: ({ resolved }) => resolved, width: null },
  { header: 'resolution', value: ({ resolution }) => resolution, width: null },
];

/** `heshu failures`: what could not be read, and why. */
export const failuresCommand: CommandMaker = (context, done) => {
  const command = new Command('failures')
    .description('Lists what could not be read, why, and what to do about it.')
    .option('--all', 'those that are resolved, too')
    .addOption(new Option('--code <code>', 'with one code').choices(Object.keys(ERRORS)))
    .addOption(
      new Option('--lang <language>', 'the language of the reasons')
        .choices(['en', 'zh'])
        .default(/^zh/i.test(context.env['LC_ALL'] ?? context.env['LANG'] ?? '') ? 'zh' : 'en'),
    )
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const failures = allPages((paging) => listFailures(db, filtersOf(options), paging), options.limit);
        const json = (failure: Failure) => ({ ...failure, wordsZh: chineseWords(failure.code, failure.details) });
        await printRecords(context, failures, { format: formatOf(options), columns: columnsIn(options.lang), json });
        done(0);
      }),
    );
  return withExamples(withLimit(withDatabase(withFormat(command))), [
    ['heshu failures', 'what is open'],
    ['heshu failures --code FILE_TOO_LARGE --json', 'of one sort, one a line'],
    ['heshu failures --lang zh', 'in Chinese'],
    ['heshu retry 3', 'try the failure with the id 3 again'],
  ]);
};

function filtersOf({ code, all }: Options): FailureFilters {
  return { ...(code !== undefined && { code }), ...(!all && { open: true }) };
}
