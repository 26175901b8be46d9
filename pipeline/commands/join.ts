import { Command } from 'commander';
import { joinClaims } from '../decide/group-claims.ts';
import { decideReprint } from '../decide/reprint-decisions.ts';
import type { CommandMaker } from './command-maker.ts';
import { write } from './context.ts';
import { type DecisionOptions, deciderOf, withDecision } from './decision-options.ts';
import { withStored } from './open-stored.ts';
import { withExamples } from './options.ts';
import { areArticles } from './split.ts';

/** `heshu join TARGET ID…`: claims into a fact, articles to the text that they are reprints of. */
export const joinCommand: CommandMaker = (context, done) => {
  const command = new Command('join')
    .description(
      'Brings claims (c_…) into a fact (f_…) that tells of the same thing, or says that articles (a_…) are reprints of\n' +
        'another one. heshu split --undo takes it back.',
    )
    .argument('<target>', 'the fact, or the article that the others are reprints of')
    .argument('<id...>', 'claims, or articles')
    .action((target: string, ids: string[], options: DecisionOptions) =>
      withStored(context, options, async (db) => {
        const { reason } = options;
        const decider = deciderOf(options);
        if (target.startsWith('a_') && areArticles(ids)) {
          for (const article of ids) decideReprint(db, { article, decision: 'join', other: target, reason }, decider);
        } else joinClaims(db, target, ids, reason, decider);
        await write(context.stdout, `${ids.join(' ')} joined to ${target}\n`);
        done(0);
      }),
    );
  return withExamples(withDecision(command), [
    ['heshu join f_… c_… --reason "the same quarter"', 'a claim that belongs to the fact'],
    ['heshu join a_… a_… --reason "agency copy"', 'a reprint that was not recognised'],
  ]);
};
