import { Command } from 'commander';
import { backUp } from '../../storage/upkeep/backup.ts';
import type { CommandMaker } from './command-maker.ts';
import { type StoredOptions, withStored } from './open-stored.ts';
import { withDatabase, withExamples } from './options.ts';

/** `heshu backup FILE`: a whole copy of the database while the program runs. */
export const backupCommand: CommandMaker = (context, done) => {
  const command = new Command('backup')
    .description('Copies the database into a new file while the program runs, and checks the copy.')
    .argument('<file>', 'where to; nothing is written over')
    .action((file: string, options: StoredOptions) =>
      withStored(context, options, async (db) => {
        await backUp(db, file);
        context.stderr.write(`heshu: ${db.path} is copied to ${file}\n`);
        done(0);
      }),
    );
  return withExamples(withDatabase(command), [['heshu backup /backup/heshu-2026-01-15.sqlite', 'before an update']]);
};
