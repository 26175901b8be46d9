import { Command } from 'commander';
import { releaseClaims, splitClaims } from '../decide/group-claims.ts';
import { decideReprint } from '../decide/reprint-decisions.ts';
import type { CommandMaker } from './command-maker.ts';
import { write } from './context.ts';
import { type DecisionOptions, deciderOf, withDecision } from './decision-options.ts';
import { withStored } from './open-stored.ts';
import { usage, withExamples } from './options.ts';

interface Options extends DecisionOptions {
  readonly undo?: boolean;
}

/** `heshu split ID…`: claims out of their fact, articles out of their reprint group. */
export const splitCommand: CommandMaker = (context, done) => {
  const command = new Command('split')
    .description(
      'Takes claims (c_…) out of the fact that they are in, or articles (a_…) out of the reprints that they are taken for.\n' +
        'Rules never put them back; --undo leaves them to the rules again.',
    )
    .argument('<id...>', 'claims of one fact, or articles')
    .option('--undo', 'take back what was split or joined: the rules tell again')
    .action((ids: string[], options: Options) =>
      withStored(context, options, async (db) => {
        const { reason, undo = false } = options;
        const decider = deciderOf(options);
        if (areArticles(ids)) {
          const decision = undo ? 'open' : 'split';
          for (const article of ids) decideReprint(db, { article, decision, other: null, reason }, decider);
        } else if (undo) releaseClaims(db, ids, reason, decider);
        else splitClaims(db, ids, reason, decider);
        await write(context.stdout, `${ids.join(' ')} ${undo ? 'left to the rules again' : 'split off'}\n`);
        done(0);
      }),
    );
  return withExamples(withDecision(command), [
    ['heshu split c_… --reason "imports, not sales"', 'a claim that tells of something else'],
    ['heshu split a_… --reason "own reporting"', 'an article that is no reprint'],
  ]);
};

/** Whether the ids name articles; claims otherwise. @throws CodedError USAGE when they are of both kinds */
export function areArticles(ids: readonly string[]): boolean {
  const articles = ids.filter((id) => id.startsWith('a_')).length;
  if (articles > 0 && articles < ids.length) throw usage('Name claims or articles, not both.');
  return articles > 0;
}
