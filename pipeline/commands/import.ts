import { Command } from 'commander';
import { openDatabase } from '../../storage/open-database.ts';
import { loadArchive } from '../archive/load-archive.ts';
import { checkArchive } from '../archive/read-archive.ts';
import { readConfig } from '../config.ts';
import type { CommandMaker } from './command-maker.ts';
import type { StoredOptions } from './open-stored.ts';
import { withDatabase, withExamples } from './options.ts';

/** `heshu import FILE`: loads an archive into an empty database. */
export const importCommand: CommandMaker = (context, done) => {
  const command = new Command('import')
    .description(
      'Loads what `heshu export FILE` wrote into an empty database: all of it, or, when anything is wrong, nothing.\n' +
        'Facts and the search are made anew; users are not in an archive (heshu user add).',
    )
    .argument('<file>', 'the archive')
    .action((file: string, options: StoredOptions) => {
      const { database } = readConfig(context.env, { database: options.db });
      // Before a database is made for it.
      checkArchive(file);
      const db = openDatabase(database);
      try {
        const records = loadArchive(db, file);
        context.stderr.write(`heshu: ${records} records of ${file} are in ${database}\n`);
      } finally {
        db.close();
      }
      done(0);
    });
  return withExamples(withDatabase(command), [
    ['heshu import heshu.jsonl --db /srv/heshu.sqlite', 'on another machine, or under another name'],
  ]);
};
