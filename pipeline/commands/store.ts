import { Command } from 'commander';
import { openApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { serveWatch } from '../watch/serve-watch.ts';
import type { CommandMaker } from './command-maker.ts';
import { untilStopped } from './context.ts';
import { usage, withDatabase, withExamples } from './options.ts';
import { outcomeLine } from './outcome-line.ts';

interface Options {
  readonly db?: string;
  readonly redis?: string;
}

/** `heshu store --redis URL`: the one that writes what workers have read. */
export const storeCommand: CommandMaker = (context, done) => {
  const command = new Command('store')
    .description('Writes what workers on other machines have read into the database. One store owns the file.')
    .option('--redis <url>', 'the Redis server (default: REDIS_URL)')
    .action(async (options: Options) => {
      const config = readConfig(context.env, { database: options.db, redisUrl: options.redis });
      if (config.redisUrl === null) throw usage('The store takes results from a queue: --redis URL, or REDIS_URL.');
      const app = await openApp(config);
      app.settlements.listen((_key, file, outcome) => {
        context.stdout.write(`${outcomeLine(file, outcome, context.colours)}\n`);
      });
      const watch = config.watchPort === 0 ? null : await serveWatch(config.host, config.watchPort, app.watched);
      await app.startWork('store only');
      context.stderr.write(`heshu: writing to ${config.database}; Ctrl-C stops\n`);
      await untilStopped(context);
      await watch?.close();
      await app.close();
      done(0);
    });
  return withExamples(withDatabase(command), [
    ['heshu store --redis redis://queue.example:6379', 'beside its workers'],
  ]);
};
