import { Command } from 'commander';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { tryExample } from '../lexicon/try-example.ts';
import type { CommandMaker } from './command-maker.ts';
import { withExamples } from './options.ts';
import { oneLine } from './terminal-text.ts';

/** `heshu lexicon test FILE`: checks a newsroom's lexicon and runs its example sentences. */
export const lexiconCommand: CommandMaker = (context, done) => {
  const test = new Command('test')
    .description('Checks a lexicon file and reads its example sentences with it.')
    .argument('<file>', 'YAML or JSON, with entities, metrics and examples')
    .action((file: string) => {
      const { lexicon, examples, own } = loadLexicon(file);
      const { green, red } = context.colours;
      let failed = 0;
      for (const [index, example] of examples.entries()) {
        const result = tryExample(example, lexicon);
        if (!result.well) failed += 1;
        context.stdout.write(`${result.well ? green('ok') : red('no')}  ${index + 1}  ${oneLine(example.text)}\n`);
        if (result.well) continue;
        const expected = Object.entries(example.expect).map(([field, value]) => `${field} ${value}`);
        context.stdout.write(`      expected ${oneLine(expected.join(', '))}\n`);
        for (const found of result.found) context.stdout.write(`      found    ${oneLine(found)}\n`);
        if (result.found.length === 0) context.stdout.write('      found    no claim\n');
      }
      context.stderr.write(`${own.length} rows, ${examples.length} examples, ${failed} failed\n`);
      done(failed === 0 ? 0 : 1);
    });
  const command = new Command('lexicon')
    .description('The newsroom’s own names and metrics, on top of the built-in ones (HESHU_LEXICON).')
    .addCommand(test);
  return withExamples(command, [['heshu lexicon test newsroom.yaml', 'before it is put to use']]);
};
