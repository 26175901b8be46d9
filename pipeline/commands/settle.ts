import { Command, Option } from 'commander';
import { settleConflict } from '../decide/settle-conflict.ts';
import type { CommandMaker } from './command-maker.ts';
import { write } from './context.ts';
import { type DecisionOptions, deciderOf, withDecision } from './decision-options.ts';
import { withStored } from './open-stored.ts';
import { usage, withExamples } from './options.ts';

interface Options extends DecisionOptions {
  readonly right?: string;
  readonly verdict?: 'both' | 'neither' | 'open';
  readonly reference?: string;
}

/** `heshu settle FACT`: which side of a conflict is right. */
export const settleCommand: CommandMaker = (context, done) => {
  const command = new Command('settle')
    .description(
      'Settles a conflict. The decision is added to those before and never edited; rules do not overwrite it.\n' +
        'Figures that come in later and stand on neither side make it a conflict again.',
    )
    .argument('<fact>', 'the fact, as heshu conflicts shows it')
    .option('--right <claim>', 'the side of this claim is right')
    .addOption(
      new Option('--verdict <verdict>', 'both are right, of different scope; neither is; or it is open again').choices([
        'both',
        'neither',
        'open',
      ]),
    )
    .option('--reference <where>', 'where it can be looked up')
    .action((fact: string, options: Options) =>
      withStored(context, options, async (db) => {
        const { right = null, verdict, reason, reference = null } = options;
        if ((right === null) === (verdict === undefined)) {
          throw usage('Say either which claim is right, with --right, or --verdict both, neither or open.');
        }
        settleConflict(db, fact, { decision: verdict ?? 'side', right, reason, reference }, deciderOf(options));
        await write(context.stdout, `${fact} ${verdict === 'open' ? 'is open again' : 'is settled'}\n`);
        done(0);
      }),
    );
  return withExamples(withDecision(command), [
    ['heshu settle f_… --right c_… --reason "the ministry\'s table" --reference https://…', 'one side is right'],
    ['heshu settle f_… --verdict both --reason "with and without Taiwan"', 'both are, of different scope'],
  ]);
};
