import { Command } from 'commander';
import { explain } from '../../extractors/index.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { readConfig } from '../config.ts';
import { readSourceFile } from '../inbox/read-source-file.ts';
import { loadArticle } from '../intake/load-article.ts';
import type { CommandMaker } from './commands.ts';
import { day, wholeNumber, withExamples } from './options.ts';

/** `heshu explain FILE --at OFFSET`: the derivation of what stands there, in words, with the rules' names. */
export const explainCommand: CommandMaker = (context, done) => {
  const command = new Command('explain')
    .description('Prints how the claim at a place came about: what each rule concluded, and the words it stood on.')
    .argument('<file>', 'an article')
    .requiredOption(
      '--at <offset>',
      'a place inside the figure, in UTF-16 units from the start of the text',
      wholeNumber,
    )
    .option('--published <date>', 'the day from which 去年 and "last year" count, like 2026-01-15', day)
    .action(async (path: string, options: { readonly at: number; readonly published?: CalendarDay }) => {
      const { bytes, sidecar } = await readSourceFile(path, path, readConfig(context.env).maxBytes);
      const { text, lang, published } = loadArticle({
        path,
        bytes,
        ...(sidecar && { sidecar }),
        ...(options.published && { given: { published: options.published } }),
      });
      const lines = explain({ id: path, text, lang: lang ?? undefined, published }, options.at);
      if (lines.length === 0) {
        const around = text.slice(Math.max(0, options.at - 10), options.at + 20).replaceAll(/\s+/g, ' ');
        context.stderr.write(`heshu: no claim stands at ${options.at} of ${path} (…${around}…)\n`);
        return done(1);
      }
      context.stdout.write(`${lines.join('\n')}\n`);
      done(0);
    });
  return withExamples(command, [
    ['heshu extract article.txt', 'the column "at" has the places'],
    ['heshu explain article.txt --at 120', 'why the figure at 120 says what it says'],
  ]);
};
