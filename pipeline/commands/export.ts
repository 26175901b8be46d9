import { Command, Option } from 'commander';
import { FILE_FORMATS, type FileFormat, writeExport } from '../export/file-formats.ts';
import type { CommandMaker } from './command-maker.ts';
import { type StoredOptions, withStored } from './open-stored.ts';
import { withDatabase, withExamples } from './options.ts';

interface Options extends StoredOptions {
  readonly format: FileFormat;
}

/** `heshu export FILE`: the content of the database for other programs, or for another Heshu. */
export const exportCommand: CommandMaker = (context, done) => {
  const command = new Command('export')
    .description(
      'Writes the content of the database into a new file while the program runs.\n\n' +
        '  archive        everything, as lines of JSON; `heshu import` loads it, and exports the same bytes again\n' +
        '  sqlite         plain tables and views with a full-text search, for Datasette and other programs\n' +
        '  csv, jsonl     all claims, as `heshu claims` prints them; CSV with the mark by which spreadsheets know UTF-8\n' +
        '  annotations    all claims as W3C Web Annotations (JSON-LD)\n' +
        '  claim-reviews  settled conflicts as schema.org ClaimReview (JSON-LD)',
    )
    .argument('<file>', 'where to; nothing is written over')
    .addOption(new Option('--format <format>', 'what to write').choices(FILE_FORMATS).default('archive'))
    .action((file: string, options: Options) =>
      withStored(context, options, async (db) => {
        await writeExport(db, file, options.format);
        context.stderr.write(`heshu: ${db.path} is written to ${file} (${options.format})\n`);
        done(0);
      }),
    );
  return withExamples(withDatabase(command), [
    ['heshu export heshu.jsonl', 'everything, to be imported elsewhere'],
    ['heshu export heshu-plain.sqlite --format sqlite', 'then: datasette heshu-plain.sqlite'],
  ]);
};
