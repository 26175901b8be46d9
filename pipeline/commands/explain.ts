import { Command } from 'commander';
import { explain } from '../../extractors/index.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { readConfig } from '../config.ts';
import type { LoadedArticle } from '../intake/loaded-article.ts';
import { currentLexicon } from '../lexicon/current-lexicon.ts';
import { dayAt } from '../steps/read-claims.ts';
import type { CommandMaker } from './command-maker.ts';
import { namedArticle } from './named-article.ts';
import { day, wholeNumber, withExamples } from './options.ts';
import { oneLine, safeText } from './terminal-text.ts';

/** `heshu explain FILE --at OFFSET`: the derivation of what stands there, in words, with the rules' names. */
export const explainCommand: CommandMaker = (context, done) => {
  const command = new Command('explain')
    .description('Prints how the claim at a place came about: what each rule concluded, and the words it stood on.')
    .argument('<file>', 'an article, or an entry of a file that holds several: week.zip#steel.txt, rows.jsonl#3')
    .requiredOption(
      '--at <offset>',
      'a place inside the figure, in UTF-16 units from the start of the text',
      wholeNumber,
    )
    .option('--published <date>', 'the day from which 去年 and "last year" count, like 2026-01-15', day)
    .action(async (path: string, options: { readonly at: number; readonly published?: CalendarDay }) => {
      const { maxBytes } = readConfig(context.env);
      const given = options.published === undefined ? null : { published: options.published };
      const article = await namedArticle(path, { maxBytes, given });
      const { text, lang } = article;
      const published = dayAt({ id: path, ...article }, options.at);
      const { lexicon } = currentLexicon(context.env['HESHU_LEXICON']);
      const lines = explain({ id: path, text, lang, published }, options.at, lexicon);
      if (lines.length === 0) {
        const around = text.slice(Math.max(0, options.at - 10), options.at + 20).replaceAll(/\s+/g, ' ');
        context.stderr.write(`heshu: no claim stands at ${options.at} of ${safeText(path)} (…${safeText(around)}…)\n`);
        return done(1);
      }
      context.stdout.write(`${[...aboutLines(article), ...lines].join('\n')}\n`);
      done(0);
    });
  return withExamples(command, [
    ['heshu extract article.txt', 'the column "at" has the places'],
    ['heshu explain article.txt --at 120', 'why the figure at 120 says what it says'],
    ["heshu explain 'week.zip#steel.txt' --at 120", 'in an entry, by the name that lists print'],
  ]);
};

const ABOUT = ['title', 'source', 'author', 'published', 'updated', 'url'] as const;

/** What is known of the article, and from where: 去年 counts from its day. */
function aboutLines(article: LoadedArticle): readonly string[] {
  return ABOUT.flatMap((field) => {
    const value = article[field];
    return value === null ? [] : [`${field}: ${oneLine(value)}  (${article.from[field]})`];
  });
}
