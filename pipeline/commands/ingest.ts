import { Command } from 'commander';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { openApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { collectFiles, type FoundFile } from '../inbox/collect-files.ts';
import { type IngestedFile, ingestFiles } from '../inbox/ingest-files.ts';
import type { CommandMaker } from './command-maker.ts';
import { type CommandContext, write } from './context.ts';
import { day, type FormatOptions, formatOf, withDatabase, withExamples, withFormat, withWork } from './options.ts';
import { outcomeLine, outcomeRecord, tally } from './outcome-line.ts';
import { type Column, printRecords } from './print-records.ts';
import { progressBar } from './progress-bar.ts';

interface Options extends FormatOptions {
  readonly db?: string;
  readonly redis?: string;
  readonly threads?: string;
  readonly published?: CalendarDay;
}

/** `heshu ingest PATH|URL…`: stores articles now and prints what became of each. */
export const ingestCommand: CommandMaker = (context, done) => {
  const command = new Command('ingest')
    .description(
      'Stores articles and prints what became of each: stored, duplicate of another, or failed and why.\n' +
        'A folder stands for all files beneath it. NAME.meta.json beside NAME gives title, url, source, published, updated, author, lang.',
    )
    .argument(
      '<path...>',
      'articles, folders of them, archives, feeds … (text, Markdown, HTML, PDF, Word, mail, JSON, CSV, zip), or addresses',
    )
    .option('--published <date>', 'the publication day of these articles, like 2026-01-15', day)
    .action(async (paths: string[], options: Options) => {
      const { db: database, redis: redisUrl, threads } = options;
      const app = await openApp(readConfig(context.env, { database, redisUrl, threads }));
      try {
        await app.startWork();
        const files: FoundFile[] = [];
        for await (const file of collectFiles(paths)) files.push(file);
        const given = options.published === undefined ? null : { published: options.published };
        const results = ingestFiles(app, files, { given, fileDay: null, priority: 10, stop: context.stop });
        const ingested = await showIngested(context, files, results, formatOf(options));
        const failed = ingested.some(({ outcome }) => outcome.status === 'failed');
        if (ingested.length < files.length) sayStopped(context, files.length - ingested.length);
        done(failed || ingested.length < files.length ? 1 : 0);
      } finally {
        await app.close();
      }
    });
  return withExamples(withWork(withDatabase(withFormat(command))), [
    ['heshu ingest articles/', 'a folder, with all beneath it'],
    ['heshu ingest https://news.example/story', 'fetched politely; robots.txt is obeyed'],
    ['heshu ingest story.txt --published 2026-02-10', '"last year" is then 2025'],
    ['heshu ingest articles/ --json | jq .status', 'one outcome a line'],
  ]);
};

const COLUMNS: readonly Column<IngestedFile>[] = [
  { header: 'status', value: ({ outcome }) => outcome.status, width: 10 },
  { header: 'file', value: ({ file }) => file, width: 40 },
  { header: 'claims', value: ({ outcome }) => ('claims' in outcome ? outcome.claims : null), width: 7 },
  { header: 'article', value: ({ outcome }) => ('article' in outcome ? outcome.article : null), width: null },
  { header: 'duplicate_of', value: ({ outcome }) => ('of' in outcome ? outcome.of : null), width: null },
  { header: 'code', value: ({ outcome }) => ('code' in outcome ? outcome.code : null), width: null },
  { header: 'why', value: ({ outcome }) => ('words' in outcome ? outcome.words : null), width: null },
];

/** Prints outcomes as they come: lines for people, or records. Returns them. */
export async function showIngested(
  context: CommandContext,
  files: readonly FoundFile[],
  results: AsyncIterable<IngestedFile>,
  format: 'table' | 'jsonl' | 'csv',
): Promise<readonly IngestedFile[]> {
  const bar = progressBar(context, files.length);
  const ingested: IngestedFile[] = [];
  for await (const result of results) {
    ingested.push(result);
    bar.clear();
    if (format === 'table') {
      await write(context.stdout, `${outcomeLine(result.file, result.outcome, context.colours)}\n`);
    } else if (format === 'jsonl') {
      await write(context.stdout, `${JSON.stringify(outcomeRecord(result))}\n`);
    }
    bar.update(ingested.length, result.file);
  }
  bar.stop();
  if (format === 'csv') await printRecords(context, ingested, { format, columns: COLUMNS, json: outcomeRecord });
  context.stderr.write(`${tally(ingested.map(({ outcome }) => outcome)) || 'no files'}\n`);
  return ingested;
}

function sayStopped(context: CommandContext, left: number): void {
  context.stderr.write(
    `heshu: stopped; ${left} ${left === 1 ? 'file was' : 'files were'} not finished. ` +
      'Run the same again: what is stored already is not stored twice.\n',
  );
}
