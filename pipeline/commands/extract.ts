import { Command } from 'commander';
import { CodedError } from '../../extractors/model/errors.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { readConfig } from '../config.ts';
import { collectFiles, type FoundFile } from '../inbox/collect-files.ts';
import { readSourceFile } from '../inbox/read-source-file.ts';
import { partTask } from '../steps/part-task.ts';
import { readTask } from '../steps/read.ts';
import type { ReadTask } from '../steps/read-task.ts';
import { CLAIM_COLUMNS, claimRecord, type ShownClaim } from './claim-record.ts';
import type { CommandMaker } from './command-maker.ts';
import { day, type FormatOptions, formatOf, withExamples, withFormat } from './options.ts';
import { printRecords } from './print-records.ts';
import { safeLines } from './terminal-text.ts';

interface Options extends FormatOptions {
  readonly published?: CalendarDay;
}

/** `heshu extract FILE…`: the claims of files, in the order of the text. No database. */
export const extractCommand: CommandMaker = (context, done) => {
  const command = new Command('extract')
    .description('Prints the claims of files, in the order of the text. Needs no database and leaves nothing behind.')
    .argument('<file...>', 'articles, or folders of articles')
    .option('--published <date>', 'the day from which 去年 and "last year" count, like 2026-01-15', day)
    .action(async (paths: string[], options: Options) => {
      const config = readConfig(context.env);
      const claims: ShownClaim[] = [];
      let failed = false;
      for await (const file of collectFiles(paths)) {
        if (context.stop.aborted) break;
        try {
          claims.push(...(await claimsOf(file, config.maxBytes, options.published ?? null)));
        } catch (error) {
          if (!(error instanceof CodedError)) throw error;
          failed = true;
          context.stderr.write(`${context.messageColours.red('heshu:')} ${safeLines(error.message)}\n`);
        }
      }
      const format = formatOf(options);
      await printRecords(context, claims, { format, columns: CLAIM_COLUMNS, json: claimRecord });
      done(failed ? 1 : 0);
    });
  return withExamples(withFormat(command), [
    ['heshu extract article.txt', 'a table of its claims'],
    ['heshu extract article.txt --published 2026-02-10 --format jsonl', 'one claim a line, 去年 being 2025'],
    ['heshu extract articles/ --format csv > claims.csv', 'a folder, for a spreadsheet'],
  ]);
};

async function claimsOf(
  file: FoundFile,
  maxBytes: number,
  published: CalendarDay | null,
): Promise<readonly ShownClaim[]> {
  const source = await readSourceFile(file.path, file.display, maxBytes, { follow: file.link !== true });
  const given = published === null ? null : { published };
  return claimsOfTask({ arrival: '', file: file.display, ...source, given, fileDay: null });
}

/** The claims of a file, or of all entries that it holds. Addresses in it are left to `heshu ingest`. */
async function claimsOfTask(task: ReadTask): Promise<readonly ShownClaim[]> {
  const read = await readTask(task);
  if (read.read === 'parts') {
    const claims: ShownClaim[] = [];
    for (const part of read.parts) {
      if ('bytes' in part) claims.push(...(await claimsOfTask(partTask('', task, part))));
    }
    return claims;
  }
  const { title, url, source: publisher, published: day, lang } = read.article;
  const article = { id: null, file: task.file, url, title, source: publisher, published: day, lang };
  return read.claims.map((claim) => ({ claim, article, fact: null, review: null }));
}
