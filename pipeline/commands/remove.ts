import { Command } from 'commander';
import { CodedError } from '../../extractors/model/errors.ts';
import { removeArticle } from '../steps/remove-article.ts';
import type { CommandMaker } from './command-maker.ts';
import { write } from './context.ts';
import { type StoredOptions, withStored } from './open-stored.ts';
import { withDatabase, withExamples } from './options.ts';

/** `heshu remove ARTICLE…`: as if it had never come. */
export const removeCommand: CommandMaker = (context, done) => {
  const command = new Command('remove')
    .description(
      'Takes articles out, with their claims: facts, versions and reprints are then as if they had never come.\n' +
        'Decisions of people are kept, for the case that an article comes back.',
    )
    .argument('<article...>', 'articles, as heshu articles shows them')
    .action((ids: string[], options: StoredOptions) =>
      withStored(context, options, async (db) => {
        for (const id of ids) {
          if (!removeArticle(db, id)) throw new CodedError('ARTICLE_UNKNOWN', { id });
          await write(context.stdout, `${id} removed\n`);
        }
        done(0);
      }),
    );
  return withExamples(withDatabase(command), [['heshu remove a_…', 'an article that was stored by mistake']]);
};
