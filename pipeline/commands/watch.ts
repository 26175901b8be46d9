import { Command } from 'commander';
import { openApp } from '../app.ts';
import { readConfig } from '../config.ts';
import type { CommandMaker } from './command-maker.ts';
import { untilStopped } from './context.ts';
import { withDatabase, withExamples, withWork } from './options.ts';
import { printingInbox } from './printing-inbox.ts';

interface Options {
  readonly db?: string;
  readonly redis?: string;
  readonly threads?: string;
}

/** `heshu watch [DIR]`: the inbox of `heshu up` without the desk; with Redis, without the reading and the writing too. */
export const watchCommand: CommandMaker = (context, done) => {
  const command = new Command('watch')
    .description(
      'Watches a folder as `heshu up` does, without the desk. With Redis it only takes files in and puts them away:\n' +
        'workers read them and `heshu store`, beside the same database, writes what they find.',
    )
    .argument('[folder]', 'the folder to watch (default: HESHU_INBOX, or ./inbox)')
    .action(async (folder: string | undefined, { db: database, redis: redisUrl, threads }: Options) => {
      const config = readConfig(context.env, { database, inbox: folder, redisUrl, threads });
      const app = await openApp(config);
      const inbox = printingInbox(app, context);
      try {
        if (config.redisUrl === null) await app.startWork();
        await inbox.start();
        const work = config.redisUrl === null ? `storing in ${config.database}` : 'work goes to the queue on Redis';
        context.stderr.write(`heshu: watching ${config.inbox}, ${work}; Ctrl-C stops\n`);
        await untilStopped(context);
        context.stderr.write('heshu: finishing what is in hand\n');
      } finally {
        await app.stopWork();
        app.settlements.close();
        await inbox.close();
        await app.close();
      }
      done(0);
    });
  return withExamples(withWork(withDatabase(command)), [
    ['heshu watch /srv/news', 'a folder, on a machine that serves no page'],
    ['heshu watch --redis redis://queue.example:6379', 'beside `heshu store`, with `heshu worker` elsewhere'],
  ]);
};
